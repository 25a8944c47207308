import type { Evidence } from '../../verdict/evidence.js'
import { type Child, el, linkOut, type PageElement } from '../node.js'
import { excerpt, type Shown, type ShownClaim } from './shown.js'
import type { Telling } from './telling.js'

/** What the record holds on one claim: closed it is a line, open all that is told, with its evidence. */
export function claimCard({ json }: Shown, words: Telling, at: number, more: Child = undefined): Child {
  const claim = json.claims[at]
  if (claim === undefined) return undefined
  const number = at + 1
  return el(
    'details',
    { class: 'claim', 'data-claim': String(number) },
    el(
      'summary',
      {},
      el('b', { class: `n v-${claim.verdict.now}` }, String(number)),
      el('span', { class: 'verdict' }, verdictLine(claim, words)),
      el('span', { class: 'quiet' }, words.type(claim.type)),
      el('q', { lang: json.language }, excerpt(claim.text, 110)),
    ),
    el(
      'div',
      { id: `c${number}`, class: 'told' },
      el('p', {}, howSaid(claim, words)),
      told(claim, words),
      said(claim, words),
      evidenceList(claim.evidence, words),
      more,
      el('p', { class: 'back' }, el('a', { href: `#m${number}` }, words.backToText(number))),
    ),
  )
}

function verdictLine({ verdict: { then, now } }: ShownClaim, words: Telling): string {
  return then === null || then === now ? words.verdict(now) : `${words.verdict(then)} → ${words.verdict(now)}`
}

function howSaid({ attribution, modality, polarity }: ShownClaim, words: Telling): string {
  const { speaker, kind } = attribution
  const who =
    speaker !== undefined
      ? `${words.saidBy(speaker.name, speaker.office, speaker.resolvedBy)}.`
      : kind === 'vague'
        ? words.vague
        : kind === 'ambiguous'
          ? words.ambiguous
          : words.ownWords
  const how = modality === 'asserted' ? [] : [`${capital(words.modality(modality))}.`]
  return [who, ...how, ...(polarity === 'no' ? [words.denies] : [])].join(' ')
}

/** What is told at each pair of dates; once where it is the same at both. */
function told({ checked: { then, now } }: ShownClaim, words: Telling): Child {
  if (then === null) return atDates(now, words.now(now.on, now.knownAt), words)
  if (isSame(then, now)) return atDates(now, words.thenAndNow(then.knownAt, now.knownAt), words)
  return [atDates(then, words.then(then.knownAt), words), atDates(now, words.now(now.on, now.knownAt), words)]
}

type AtDates = ShownClaim['checked']['now']

function isSame(a: AtDates, b: AtDates): boolean {
  const plain = ({ verdict, slots, told }: AtDates) => JSON.stringify([verdict, slots, told])
  return plain(a) === plain(b)
}

function atDates({ verdict, slots, told, candidates }: AtDates, title: string, words: Telling): PageElement {
  return el(
    'section',
    { class: 'dated' },
    el('h4', {}, title, ': ', el('span', { class: `word v-${verdict}` }, words.verdict(verdict))),
    told.length === 0
      ? undefined
      : el(
          'ul',
          {},
          told.map((one) => el('li', {}, words.told(one))),
        ),
    slots.length === 0
      ? undefined
      : el(
          'dl',
          { class: 'slots' },
          slots.map((slot) => [
            el('dt', {}, words.slot(slot.slot)),
            el('dd', {}, words.slotLine(slot.said, slot.held, words.slotVerdicts[slot.verdict])),
          ]),
        ),
    candidates === undefined
      ? undefined
      : el(
          'p',
          {},
          words.candidates,
          candidates.map((id) => [' ', el('a', { href: `/agency/${id}` }, id)]),
        ),
  )
}

function said({ said: found, coverage, speaker }: ShownClaim, words: Telling): Child {
  const searched = coverage.now ?? coverage.then
  return [
    found === null
      ? undefined
      : el(
          'section',
          { class: 'dated' },
          el('p', {}, words.whether(speaker ?? '', words.verdict(found.now.verdict))),
          found.now.told.length === 0
            ? undefined
            : el(
                'ul',
                {},
                found.now.told.map((one) => el('li', {}, words.told(one))),
              ),
        ),
    searched === null
      ? undefined
      : el(
          'p',
          { class: 'quiet' },
          words.coverage(searched.searched, searched.count, searched.from, searched.to),
          ' ',
          words.wouldSettle(words.plain(searched.wouldSettle)),
        ),
  ]
}

function evidenceList(evidence: readonly Evidence[], words: Telling): Child {
  if (evidence.length === 0) return undefined
  return el(
    'details',
    { class: 'sources' },
    el('summary', {}, words.evidence(evidence.length)),
    el(
      'ul',
      {},
      evidence.map((one) => el('li', {}, evidenceLine(one, words))),
    ),
  )
}

function evidenceLine(one: Evidence, words: Telling): Child {
  const day = one.observedOn ?? ''
  if (one.kind === 'list') {
    const row = /(\d+)$/.exec(one.locator)?.[1]
    return [
      day,
      ' ',
      el('b', { lang: 'en' }, one.heading),
      ' ',
      el('q', { lang: 'en' }, one.text.trim()),
      ' ',
      el('span', { class: 'file' }, `${one.file}, ${one.locator}`),
      ' ',
      el('a', { href: `/list/${one.document}${row === undefined ? '' : `#r${row}`}` }, words.row),
    ]
  }
  return [
    day,
    ' ',
    el('b', { lang: 'en' }, one.publisher),
    ' ',
    one.quote === undefined
      ? el('span', { lang: 'en' }, excerpt(one.text, 300))
      : el('q', { lang: 'en' }, one.quote),
    ' ',
    el('span', { class: 'file' }, `${one.file}, ${one.locator}`),
    one.link === undefined || !/^https?:\/\/[^\s/]/i.test(one.link)
      ? undefined
      : [' ', linkOut(one.link, words.source)],
  ]
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
