import type { Evidence } from './evidence.js'
import { type Templates, wordsOf } from './message.js'
import { type CheckedArticle, type CheckedClaim, type Verdict, verdictWords } from './verdict.js'

/** A document held against the record, as lines of plain text. */
export function checkedText(checked: CheckedArticle, templates?: Templates): string[] {
  const { then, now, whyNoThen, claims, flags } = checked
  const dates =
    then === null
      ? `Held against the record as of ${now.knownAt}. ${whyNoThen === null ? '' : wordsOf(whyNoThen, templates)}`
      : `Held against the record as it stood on ${then.knownAt}, and of that day as known on ${now.knownAt}.`
  return [
    dates.trim(),
    `${claims.length} claims, ${flags.length} passages to be read with care.`,
    `  ${countsLine(claims)}`,
    ...claims.flatMap((one, at) => claimLines(one, at + 1, templates)),
    '',
    ...flags.map(({ kind, text, otherText }) =>
      otherText === undefined
        ? `  ${kind}: "${short(text)}"`
        : `  ${kind}: "${short(text)}" and "${short(otherText)}"`,
    ),
  ]
}

function short(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim()
  return words.length > 100 ? `${words.slice(0, 97)}...` : words
}

/** How many claims have each verdict now: no score, and silence is counted like agreement. */
function countsLine(claims: readonly CheckedClaim[]): string {
  return verdictWords
    .map((word) => `${word} ${claims.filter(({ now }) => now.verdict === word).length}`)
    .join(', ')
}

function claimLines(
  { claim, text, then, now, said }: CheckedClaim,
  number: number,
  templates?: Templates,
): string[] {
  const speaker = claim.attribution.speaker?.name
  const words = text.replace(/\s+/g, ' ')
  const isSame = then !== null && sameVerdict(then, now)
  return [
    '',
    `${number}. "${words}"`,
    `   ${claim.type}, ${claim.modality}${claim.polarity === 'no' ? ', told as not so' : ''}${speaker === undefined ? '' : `, said by ${speaker}`}`,
    ...(then === null ? [] : verdictLines(isSame ? 'then and now' : 'then', then, templates)),
    ...(isSame ? [] : verdictLines('now', now, templates)),
    ...(said === null ? [] : [`   said so: ${said.now.verdict}`]),
  ]
}

function sameVerdict(one: Verdict, other: Verdict): boolean {
  const told = ({ verdict, slots, told }: Verdict) => JSON.stringify([verdict, slots, told])
  return told(one) === told(other)
}

function verdictLines(when: string, verdict: Verdict, templates?: Templates): string[] {
  const { slots, told, evidence, coverage } = verdict
  return [
    `   ${when}: ${verdict.verdict}`,
    ...slots.map(
      ({ slot, said, held, verdict }) =>
        `     ${slot}: ${said === '' ? '' : `"${said}" `}${verdict}${held.length === 0 ? '' : ` (held: ${held.join('; ')})`}`,
    ),
    ...told.map((one) => `     ${wordsOf(one, templates)}`),
    ...evidence.map((one) => `     > ${evidenceLine(one)}`),
    ...(coverage === null
      ? []
      : [
          `     searched: ${coverage.searched}, ${coverage.count}${coverage.from === null ? '' : ` from ${coverage.from} to ${coverage.to}`}${coverage.lastList === null ? '' : `, last list ${coverage.lastList}`}; would settle it: ${wordsOf(coverage.wouldSettle, templates)}`,
        ]),
  ]
}

function evidenceLine(evidence: Evidence): string {
  const { file, locator, observedOn, link, heading, text } = evidence
  const words = evidence.kind === 'list' ? text : (evidence.quote ?? '')
  return [
    `${file}, ${locator}${heading === '' ? '' : `, ${heading}`}`,
    ...(words === '' ? [] : [`"${words}"`]),
    ...(observedOn === null ? [] : [observedOn]),
    ...(link === undefined ? [] : [link]),
  ].join(' | ')
}
