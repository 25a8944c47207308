import { quantityText, type Range, rangeOf } from '../compare/range.js'
import { isSamePerson } from '../compare/same-person.js'
import type { Quantity, SourceKind, TextClaim } from '../text-claim.js'
import type { Change, ChangeKind } from './drift.js'
import {
  certaintyRank,
  degreesOf,
  type Rank,
  sourceKindRank,
  speechActRank,
  stageRank,
  stepRank,
} from './ladders.js'

/** A claim with its words, and those by which it is told that somebody said it. */
export interface Worded {
  readonly claim: TextClaim
  readonly text: string
  /** The cue with a few words around it: `has announced`. */
  readonly cue: string
  /** What kind of source a claim on the law rests on, where the text tells. */
  readonly kind?: SourceKind
}

/** What a passage tells otherwise than the one of the source that it stems from. */
export function changesBetween(source: Worded, derivative: Worded): Change[] {
  const [from, to] = [source.claim, derivative.claim]
  return [
    ...ladder('stage', from.slots.stage?.value, to.slots.stage?.value, stageRank),
    ...ladder('step', from.slots.step?.value, to.slots.step?.value, stepRank),
    ...sourceKinds(source, derivative),
    ...certainty(from, to),
    ...numbers(from, to),
    ...degree(source, derivative),
    ...speechAct(source, derivative),
    ...speaker(from, to),
    ...values(from, to),
  ]
}

function ladder<T extends string>(
  kind: ChangeKind,
  from: T | undefined,
  to: T | undefined,
  rankOf: (value: T | undefined) => Rank,
): Change[] {
  if (from === undefined || to === undefined || from === to) return []
  return [{ kind, from, to, way: wayOf(rankOf(from), rankOf(to)) }]
}

function wayOf(from: Rank, to: Rank): Change['way'] {
  if (from === undefined || to === undefined || from === to) return 'changed'
  return to > from ? 'stronger' : 'weaker'
}

/** A ruling where the source tells of what a party or an office said. */
function sourceKinds({ kind: from }: Worded, { kind: to }: Worded): Change[] {
  return ladder('source_kind', from, to, sourceKindRank)
}

function certainty({ modality: from }: TextClaim, { modality: to }: TextClaim): Change[] {
  const [a, b] = [certaintyRank(from), certaintyRank(to)]
  return a === b ? [] : [{ kind: 'certainty', from, to, way: wayOf(a, b) }]
}

function numbers({ slots: from }: TextClaim, { slots: to }: TextClaim): Change[] {
  return [
    ...number(from.count?.value, to.count?.value),
    ...number(from.amount?.value, to.amount?.value),
    ...number(from.hours?.value, to.hours?.value),
    ...tally(from.tally?.value, to.tally?.value),
  ]
}

/** A number that the other takes in is told less closely, and is no other number. */
function number(from: Quantity | undefined, to: Quantity | undefined): Change[] {
  if (from === undefined || to === undefined) return []
  const [a, b] = [rangeOf(from), rangeOf(to)]
  if (isWithin(a, b) || isWithin(b, a)) return []
  const way = b.from > a.to ? 'stronger' : b.to < a.from ? 'weaker' : 'changed'
  return [{ kind: 'number', from: quantityText(from), to: quantityText(to), way }]
}

function isWithin(one: Range, other: Range): boolean {
  return other.from <= one.from && one.to <= other.to
}

function tally(from: Tally | undefined, to: Tally | undefined): Change[] {
  if (from === undefined || to === undefined) return []
  const [a, b] = [from, to].map((one) => `${one.for}-${one.against}`)
  return a === b ? [] : [{ kind: 'number', from: a ?? '', to: b ?? '', way: 'changed' }]
}

type Tally = NonNullable<TextClaim['slots']['tally']>['value']

function degree(source: Worded, derivative: Worded): Change[] {
  const found = degreesOf(source.text, derivative.text)
  if (found === undefined || found.one === found.other) return []
  return [{ kind: 'degree', from: source.text, to: derivative.text, way: wayOf(found.one, found.other) }]
}

function speechAct(source: Worded, derivative: Worded): Change[] {
  const [from, to] = [source, derivative].map(({ cue, text }) => speechActRank(cue) ?? speechActRank(text))
  if (from === undefined || to === undefined || from === to) return []
  return [
    { kind: 'speech_act', from: source.cue, to: derivative.cue || derivative.text, way: wayOf(from, to) },
  ]
}

/** Another speaker; and what a named speaker said, told as a fact, is told more firmly. */
function speaker(from: TextClaim, to: TextClaim): Change[] {
  const [a, b] = [from.attribution.speaker?.name, to.attribution.speaker?.name]
  if (a === undefined) return []
  if (b === undefined) {
    const isTold = to.attribution.kind === 'none' && to.modality === 'asserted' && from.type !== 'role.held'
    return isTold ? [{ kind: 'certainty', from: a, to: '', way: 'stronger' }] : []
  }
  return isSamePerson(a, b) ? [] : [{ kind: 'speaker', from: a, to: b, way: 'changed' }]
}

function values({ slots: from }: TextClaim, { slots: to }: TextClaim): Change[] {
  const dates = differing('date', from.on?.value, to.on?.value).filter(
    ({ from, to }) => !from.startsWith(to) && !to.startsWith(from),
  )
  return [
    ...dates,
    ...differing('value', from.duty?.value, to.duty?.value),
    ...differing('value', from.outcome?.value, to.outcome?.value),
    ...differing('value', from.direction?.value, to.direction?.value),
    ...differing('value', from.vote?.value, to.vote?.value),
    ...differing('value', from.model?.value, to.model?.value),
    ...differing('value', from.moneyKind?.value, to.moneyKind?.value),
  ]
}

function differing(kind: ChangeKind, from: string | undefined, to: string | undefined): Change[] {
  if (from === undefined || to === undefined || from === to) return []
  return [{ kind, from, to, way: 'changed' }]
}
