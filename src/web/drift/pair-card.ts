import type { Drift, Passage } from '../../check/drift/drift.js'
import { excerpt } from '../check/shown.js'
import { type Child, el } from '../node.js'
import { type DriftWords, markOf } from './shown.js'
import { toldChanges } from './told-change.js'

/** One pair: its relation, both passages, and what moved between them. */
export function pairCard(
  drift: Drift,
  number: number,
  place: number,
  languages: { readonly d: string; readonly s: string },
  words: DriftWords,
): Child {
  const { relation, derivative, source, checkable } = drift
  const own = relation === 'conflicts_with_itself'
  const changes = toldChanges(drift, words)
  const id = `${place}-${number}`
  return el(
    'li',
    { class: 'pairing', id: `p${id}`, 'data-pair': id, tabindex: '-1' },
    el(
      'p',
      { class: 'relation' },
      el('b', { class: `n v-${markOf(relation)}` }, String(number)),
      el('span', {}, words.relation(relation)),
    ),
    passage(derivative, words.inDocument, `#d${id}`, languages.d, words),
    passage(
      source,
      own ? words.inDocument : words.inSource,
      `#${own ? 'd' : 's'}${id}`,
      own ? languages.d : languages.s,
      words,
    ),
    changes.length === 0
      ? undefined
      : el(
          'ul',
          {},
          changes.map((one) => el('li', {}, one)),
        ),
    relation === 'no_counterpart' && !checkable ? el('p', { class: 'quiet' }, words.notCheckable) : undefined,
  )
}

function passage(one: Passage | null, title: string, href: string, lang: string, words: DriftWords): Child {
  if (one === null) return undefined
  return el(
    'p',
    {},
    el('a', { href, class: 'to-text' }, title),
    ' ',
    el('q', { lang }, excerpt(one.text.replace(/^[“”"«]+|[“”"»]+$/g, ''), 300)),
    one.speaker === null ? undefined : el('span', { class: 'quiet' }, ` ${words.saidBy(one.speaker)}`),
  )
}
