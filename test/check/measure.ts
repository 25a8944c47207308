import { meets } from '../../src/check/spans.js'
import { type ClaimType, claimTypes, type TextClaim, type TextReading } from '../../src/check/text-claim.js'
import type { AnnotatedClaim } from './articles.js'
import type { Reader } from './readers.js'
import { alikeSpeakers } from './speakers-alike.js'

/** Types that are read and reported apart, and not scored: people agree on them too little. */
export const unscored: ReadonlySet<ClaimType> = new Set<ClaimType>([
  'agreement.motive',
  'participation.aggregate',
  'stance.announced',
  'stance.official',
  'statement.reported',
  'law.enacted',
  'law.encouraged',
  'law.trend',
  'trend',
  'demographic',
  'reaction.public',
  'concern.alleged',
  'research.finding',
  'program.description',
  'vote.margin',
])

/** Counts of one type, or of all. */
export interface Score {
  /** Extracted, and of those right. */
  read: number
  right: number
  /** Annotated, and of those found. */
  gold: number
  found: number
  /** Of claims found: those with a speaker annotated or read, and of those right. */
  speakers: number
  speakersRight: number
  slots: number
  slotsRight: number
  modality: number
}

export interface Measured {
  readonly byType: ReadonlyMap<ClaimType, Score>
  readonly scored: Score
  readonly all: Score
  readonly flags: Score
  /** Opinions annotated on whose words an asserted claim of a scored type was read. */
  readonly opinionsAsserted: number
}

export interface Pair {
  readonly text: string
  readonly annotated: Reader
  readonly reading: TextReading
}

export function measured(pairs: readonly Pair[]): Measured {
  const byType = new Map(claimTypes.map((type) => [type, noScore()]))
  const flags = noScore()
  let opinionsAsserted = 0
  for (const pair of pairs) {
    scoreClaims(pair, byType)
    scoreFlags(pair, flags)
    opinionsAsserted += asserted(pair).length
  }
  const sum = (types: readonly ClaimType[]) => total(types.flatMap((type) => byType.get(type) ?? []))
  return {
    byType,
    scored: sum(claimTypes.filter((type) => !unscored.has(type))),
    all: sum(claimTypes),
    flags,
    opinionsAsserted,
  }
}

export function precision({ read, right }: Score): number {
  return read === 0 ? 1 : right / read
}

export function recall({ gold, found }: Score): number {
  return gold === 0 ? 1 : found / gold
}

export function f1(score: Score): number {
  const p = precision(score)
  const r = recall(score)
  return p + r === 0 ? 0 : (2 * p * r) / (p + r)
}

/** Whether an extracted claim is what an annotated one says: type and place fit. */
export function fits(read: TextClaim, gold: AnnotatedClaim): boolean {
  return (read.type === gold.type || gold.also.includes(read.type)) && meets(read.span, gold.span)
}

/** The extracted claim that stands for an annotated one: of those that fit, one of its own type, the nearest. */
export function bestFor(gold: AnnotatedClaim, claims: readonly TextClaim[]): TextClaim | undefined {
  const distance = ({ span }: TextClaim) =>
    Math.abs(span.start - gold.span.start) + Math.abs(span.end - gold.span.end)
  return claims
    .filter((claim) => fits(claim, gold))
    .sort(
      (a, b) => Number(b.type === gold.type) - Number(a.type === gold.type) || distance(a) - distance(b),
    )[0]
}

function scoreClaims({ annotated, reading }: Pair, byType: ReadonlyMap<ClaimType, Score>): void {
  for (const claim of reading.claims) {
    const score = byType.get(claim.type)
    if (score === undefined) continue
    score.read++
    if (annotated.claims.some((gold) => fits(claim, gold))) score.right++
  }
  for (const gold of annotated.claims) {
    const score = byType.get(gold.type)
    if (score === undefined) continue
    score.gold++
    const read = bestFor(gold, reading.claims)
    if (read === undefined) continue
    score.found++
    scoreFound(score, gold, read)
  }
}

function scoreFound(score: Score, gold: AnnotatedClaim, read: TextClaim): void {
  const told = speakerTold(read)
  if (gold.speaker !== undefined || told !== undefined) {
    score.speakers++
    if (alikeSpeakers(gold.speaker, told)) score.speakersRight++
  }
  if (gold.modality === read.modality) score.modality++
  for (const [name, value] of Object.entries(gold.slots)) {
    score.slots++
    if (sameSlot(name, value, read)) score.slotsRight++
  }
}

/** `vague`, a name, or undefined where the text says it itself. */
export function speakerTold({ attribution: { kind, speaker } }: TextClaim): string | undefined {
  return kind === 'vague' ? 'vague' : speaker?.name
}

/** Whether a slot tells what was annotated; numbers by their worth, dates and words as they stand. */
export function sameSlot(name: string, value: unknown, { slots }: TextClaim): boolean {
  const told = (slots as Readonly<Record<string, { readonly value: unknown } | undefined>>)[name]?.value
  if (told === undefined) return false
  if (typeof value === 'number') return typeof told === 'object' && told !== null && worth(told) === value
  if (name === 'tally') return JSON.stringify(sorted(told)) === JSON.stringify(sorted(value))
  if (typeof told === 'object' && told !== null && 'name' in told)
    return alikeSpeakers(String(value), String(told.name))
  if (typeof value === 'object' && value !== null)
    return typeof told === 'object' && told !== null && overlaps(told, value)
  return alikeSpeakers(String(value), String(told)) || String(value) === String(told)
}

function worth(quantity: object): unknown {
  const { min, max } = quantity as { min?: number; max?: number }
  return max ?? min
}

function sorted(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? Object.entries(value).sort() : value
}

function overlaps(told: object, value: object): boolean {
  const wanted = Object.entries(value).filter(([name]) => name === 'min' || name === 'max')
  const held = told as Readonly<Record<string, unknown>>
  return wanted.length > 0 && wanted.every(([name, number]) => held[name] === number)
}

function scoreFlags({ annotated, reading }: Pair, score: Score): void {
  const wanted = annotated.flags.filter(({ kind }) => textual.has(kind))
  const read = reading.flags.filter(({ kind }) => textual.has(kind))
  score.gold += wanted.length
  score.found += wanted.filter((gold) =>
    read.some((flag) => alikeFlag(flag.kind, gold.kind) && meets(flag.span, gold.span)),
  ).length
  score.read += read.length
  score.right += read.filter((flag) =>
    wanted.some((gold) => alikeFlag(flag.kind, gold.kind) && meets(flag.span, gold.span)),
  ).length
}

function alikeFlag(read: string, gold: string): boolean {
  return read === gold
}

const textual: ReadonlySet<string> = new Set([
  'opinion',
  'prediction',
  'vague_attribution',
  'unnamed_research',
  'unnamed_authority',
  'vague_quantity',
])

/** Claims of scored types, asserted by the text itself, whose words are mostly an annotated opinion and no annotated claim. */
export function asserted({ annotated, reading }: Pair): TextClaim[] {
  const opinions = annotated.flags.filter(({ kind }) => kind === 'opinion')
  return reading.claims.filter(
    (claim) =>
      !unscored.has(claim.type) &&
      claim.modality === 'asserted' &&
      claim.attribution.kind === 'none' &&
      opinions.some(({ span }) => meets(span, claim.span)) &&
      !annotated.claims.some((gold) => meets(gold.span, claim.span)),
  )
}

function noScore(): Score {
  return {
    read: 0,
    right: 0,
    gold: 0,
    found: 0,
    speakers: 0,
    speakersRight: 0,
    slots: 0,
    slotsRight: 0,
    modality: 0,
  }
}

function total(scores: readonly Score[]): Score {
  const sum = noScore()
  for (const score of scores) for (const name of Object.keys(sum) as (keyof Score)[]) sum[name] += score[name]
  return sum
}
