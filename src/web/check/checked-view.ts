import { verdictWords } from '../../verdict/verdict.js'
import { type Child, el, type PageElement } from '../node.js'
import { claimCard } from './claim-card.js'
import { markedText } from './marked-text.js'
import { excerpt, type Shown } from './shown.js'
import type { Telling } from './telling.js'

/** A document with its claims marked, and beside it what the record holds on each. */
export function checkedView(document: Shown, words: Telling, more?: (at: number) => Child): PageElement {
  const { json } = document
  const { then, now } = json.dates
  return el(
    'div',
    { class: 'checked' },
    el('h2', { id: 'result', tabindex: '-1' }, json.title ?? words.claims(json.claims.length)),
    el('p', { class: 'quiet' }, facts(document, words)),
    el('p', {}, words.dates(then?.knownAt, now.knownAt)),
    counts(document, words),
    el('p', { class: 'saves' }),
    el(
      'div',
      { class: 'text-and-panel' },
      el('section', { class: 'read', 'aria-label': words.text }, markedText(document, words)),
      el(
        'section',
        { class: 'panel', 'aria-label': words.panel },
        el('p', { class: 'quiet keys' }, words.keys),
        json.claims.length === 0 ? el('p', {}, words.noClaims) : undefined,
        json.claims.map((_, at) => claimCard(document, words, at, more?.(at))),
        care(document, words),
      ),
    ),
  )
}

function facts({ json }: Shown, words: Telling): string {
  const { published, publisher, author, address } = json
  const day =
    published.how === 'unknown'
      ? words.published.unknown
      : `${words.published[published.how]} ${published.on} (${words.word(published.from)})`
  return words.about([publisher, author, day, address].flatMap((fact) => fact ?? []))
}

/** Every verdict with how many claims have it, none left out: no score. */
function counts({ json }: Shown, words: Telling): Child {
  return [
    el('p', { class: 'unseen', id: 'counts' }, words.counts),
    el(
      'ul',
      { class: 'verdicts', 'aria-describedby': 'counts' },
      verdictWords.map((word) => {
        const first = json.claims.findIndex(({ verdict }) => verdict.now === word)
        const count = json.claims.filter(({ verdict }) => verdict.now === word).length
        const told = [el('b', {}, String(count)), ' ', words.verdict(word)]
        return el('li', { class: `v-${word}` }, first < 0 ? told : el('a', { href: `#m${first + 1}` }, told))
      }),
    ),
  ]
}

function care({ json, text }: Shown, words: Telling): Child {
  if (json.flags.length === 0) return undefined
  const whole = new Set(['undated', 'no_source_cited'])
  return [
    el('h3', {}, words.care),
    el('p', { class: 'quiet' }, words.careNote),
    el(
      'ul',
      { class: 'flags' },
      json.flags.map(({ span, kind, other }) =>
        el(
          'li',
          {},
          words.flag(kind),
          whole.has(kind)
            ? undefined
            : [': ', el('q', { lang: json.language }, excerpt(text.slice(span.start, span.end), 120))],
          other === undefined
            ? undefined
            : [' – ', el('q', { lang: json.language }, excerpt(text.slice(other.start, other.end), 120))],
        ),
      ),
    ),
  ]
}
