import { compareWords, type WordsCompared } from '../compare/same-words.js'
import { isEmptyWord, shared, stemsIn, wordsIn } from '../compare/words.js'
import type { ClaimType, Slots, SourceKind, TextClaim } from '../text-claim.js'
import type { Worded } from './changes.js'
import type { ReadArticle } from './drift.js'

/** A claim of a document, ready to be held beside those of another one. */
export interface Side extends Worded {
  readonly at: number
  readonly words: readonly string[]
  readonly stems: ReadonlySet<string>
}

/** The claim of the source that one of the document stems from, and how that is known. */
export interface Pair {
  readonly source: Side
  readonly by: 'quote' | 'slots' | 'words'
  readonly compared: WordsCompared | undefined
}

/** The claims of a document with their words. */
export function sidesOf({ article, reading }: ReadArticle): Side[] {
  return reading.claims.map((claim, at) => {
    const kind = sourceKindOf(claim, reading.claims)
    const text = article.text.slice(claim.span.start, claim.span.end)
    const { cue } = claim.attribution
    const quoted = claim.slots.quote?.value ?? text
    return {
      at,
      claim,
      text,
      ...(kind === undefined ? {} : { kind }),
      cue: cue === undefined ? '' : article.text.slice(cue.start, cue.end),
      words: wordsIn(claim.type === 'statement.quote' ? quoted : text),
      stems: stemsIn(text),
    }
  })
}

/** What kind of source a claim on the law rests on: its own, or that of the ruling or statement beside it in the text. */
function sourceKindOf(claim: TextClaim, claims: readonly TextClaim[]): SourceKind | undefined {
  if (!claim.type.startsWith('law.')) return undefined
  const near = claims.find(
    ({ type, span }) =>
      (type === 'law.ruling' || type === 'law.statement') &&
      span.start <= claim.span.end + beside &&
      span.end >= claim.span.start - beside,
  )
  const [one] = [claim, near].flatMap((each) => (each === undefined ? [] : (kindTold(each) ?? [])))
  return one
}

/** How many characters apart a claim on the law and the words that tell whose it is may stand. */
const beside = 60

function kindTold({ type, slots }: TextClaim): SourceKind | undefined {
  if (slots.sourceKind !== undefined) return slots.sourceKind.value
  if (type === 'law.ruling') return 'ruling'
  return type === 'law.statement' ? 'party_statement_in_court' : undefined
}

/** The source's claim of a claim: quotations by their words; others by type, subject and slots first, words second. */
export function counterpart(one: Side, sources: readonly Side[]): Pair | undefined {
  if (one.claim.type === 'statement.quote') return sameQuote(one, sources)
  const scored = sources
    .map((source) => ({ source, score: likeness(one, source) }))
    .filter(({ score }) => score >= enough)
    .sort((a, b) => b.score - a.score || a.source.at - b.source.at)
  const [best] = scored
  if (best !== undefined) return { source: best.source, by: 'slots', compared: undefined }
  return byWords(one, sources)
}

function sameQuote(one: Side, sources: readonly Side[]): Pair | undefined {
  const pairs = sources
    .filter(({ claim }) => claim.type === 'statement.quote')
    .flatMap((source) => {
      const compared = compareWords(one.words, source.words, isEmptyWord)
      return compared === undefined ? [] : [{ source, by: 'quote' as const, compared }]
    })
  const order = ['verbatim', 'contained', 'contains', 'altered']
  return pairs.sort(
    (a, b) =>
      order.indexOf(a.compared.relation) - order.indexOf(b.compared.relation) ||
      edits(a.compared) - edits(b.compared),
  )[0]
}

function edits({ dropped, added }: WordsCompared): number {
  return dropped.length + added.length
}

/** How much likeness of type, subject, slots and words makes two claims one. */
const enough = 4

/** Types that tell of one thing in different ways: a ruling and what a party said in court. */
const families: readonly (readonly ClaimType[])[] = [
  ['law.ruling', 'law.statement', 'law.mandate'],
  ['agreement.exists', 'agreement.status'],
  ['vote.result', 'agreement.status'],
  ['vote.result', 'vote.margin'],
  ['funding.amount', 'funding.risk'],
  ['personnel.authority', 'program.description'],
  ['stance.announced', 'stance.official'],
]

function likeness(one: Side, source: Side): number {
  const type = typeScore(one.claim.type, source.claim.type)
  if (type === 0 || isOfOther(one.claim, source.claim)) return 0
  return (
    type +
    subjectScore(one.claim.slots, source.claim.slots) +
    slotScore(one, source) +
    3 * overlap(one, source)
  )
}

function typeScore(one: ClaimType, other: ClaimType): number {
  if (one === 'statement.quote' || other === 'statement.quote') return 0
  if (one === other) return 2.5
  return families.some((family) => family.includes(one) && family.includes(other)) ? 2 : 0
}

function isOfOther({ type, slots: one }: TextClaim, { slots: other }: TextClaim): boolean {
  const [a, b] = [one.agency?.value.ids, other.agency?.value.ids]
  // An agreement of a named agency is no other than of that agency.
  if (type.startsWith('agreement.') && (a === undefined) !== (b === undefined)) return true
  if (a !== undefined && b !== undefined && a.length > 0 && b.length > 0 && !a.some((id) => b.includes(id)))
    return true
  const [x, y] = [one.measure?.value, other.measure?.value]
  return x !== undefined && y !== undefined && shared(stemsIn(x), stemsIn(y)) === 0
}

function subjectScore(one: Slots, other: Slots): number {
  const ids = other.agency?.value.ids ?? []
  if (one.agency?.value.ids.some((id) => ids.includes(id))) return 1
  return one.place !== undefined && one.place.value === other.place?.value ? 0.5 : 0
}

function slotScore({ claim: { slots: a } }: Side, { claim: { slots: b } }: Side): number {
  const same = (x: unknown, y: unknown, weight: number) =>
    x !== undefined && y !== undefined && JSON.stringify(x) === JSON.stringify(y) ? weight : 0
  return (
    same(a.count?.value, b.count?.value, 1.5) +
    same(a.amount?.value, b.amount?.value, 2) +
    same(a.tally?.value, b.tally?.value, 2) +
    same(a.measure?.value, b.measure?.value, 1.5) +
    same(a.duty?.value, b.duty?.value, 2) +
    same(a.on?.value, b.on?.value, 1) +
    same(a.person?.value, b.person?.value, 1) +
    same(a.step?.value, b.step?.value, 1) +
    same(a.outcome?.value, b.outcome?.value, 0.5) +
    same(a.direction?.value, b.direction?.value, 0.5) +
    same(a.reaches?.value, b.reaches?.value, 0.5)
  )
}

/** The share of meaning words of the shorter claim that stand in the other. */
function overlap({ stems: one }: Side, { stems: other }: Side): number {
  const least = Math.min(one.size, other.size)
  return least === 0 ? 0 : shared(one, other) / least
}

/** Claims of different types that share half of their words, and four at least, are shown to be compared. */
function byWords(one: Side, sources: readonly Side[]): Pair | undefined {
  const [best] = sources
    .map((source) => ({ source, common: shared(one.stems, source.stems) }))
    .filter(({ source, common }) => common >= 4 && common >= Math.min(one.stems.size, source.stems.size) / 2)
    .sort((a, b) => b.common - a.common || a.source.at - b.source.at)
  return best === undefined ? undefined : { source: best.source, by: 'words', compared: undefined }
}
