import type { Span } from '../model/article.js'
import { type Day, parseDay } from '../model/day.js'
import type { Sha256 } from '../model/entry.js'
import { SourceError } from '../model/errors.js'
import { sha256Of } from '../model/sha256.js'
import { type SlotEdits, withEdits } from './slot-edits.js'
import { type ClaimType, claimTypes, type TextClaim, type TextReading } from './text-claim.js'

/** What a person says of a claim that was read: that it is read rightly, otherwise, or is none. */
export interface Review {
  readonly document: Sha256
  readonly claim: ClaimKey
  readonly action: 'accept' | 'edit' | 'reject'
  /** What an edit puts in place of what was read. */
  readonly slots?: SlotEdits
  readonly speaker?: string
  /** A role, not a person. */
  readonly by: string
  readonly words: string
  readonly on: Day
}

/** How a claim is known again: its type, its place, and the hash of its words. */
export interface ClaimKey extends Span {
  readonly type: ClaimType
  readonly exact: Sha256
}

/** A reading after its reviews: the claims with what was said of each, those rejected, and reviews of none. */
export interface ReviewedReading {
  readonly reading: TextReading
  /** The review of each claim of the reading, by its place; undefined where nobody has looked at it. */
  readonly reviews: readonly (Review | undefined)[]
  readonly rejected: readonly Review[]
  /** Reviews of claims that this reading does not have: it was made by other rules. */
  readonly unmatched: readonly Review[]
}

export function claimKey({ type, span }: Pick<TextClaim, 'type' | 'span'>, text: string): ClaimKey {
  const { start, end } = span
  return { type, start, end, exact: sha256Of(new TextEncoder().encode(text.slice(start, end))) }
}

/** A reading with what persons said of its claims. Of several reviews of one claim the last one counts. */
export function reviewed(
  reading: TextReading,
  { text, document }: { readonly text: string; readonly document: Sha256 },
  reviews: readonly Review[],
): ReviewedReading {
  if (reviews.length === 0)
    return { reading, reviews: reading.claims.map(() => undefined), rejected: [], unmatched: [] }
  const last = new Map(
    reviews.filter((one) => one.document === document).map((one) => [keyText(one.claim), one] as const),
  )
  const found = reading.claims.map((claim) => {
    const key = keyText(claimKey(claim, text))
    const review = last.get(key)
    last.delete(key)
    return { claim, review }
  })
  const kept = found.filter(({ review }) => review?.action !== 'reject')
  return {
    reading: { ...reading, claims: kept.map(({ claim, review }) => edited(claim, review)) },
    reviews: kept.map(({ review }) => review),
    rejected: found.flatMap(({ review }) => (review?.action === 'reject' ? [review] : [])),
    unmatched: [...last.values()],
  }
}

function keyText({ type, start, end, exact }: ClaimKey): string {
  return `${type} ${start} ${end} ${exact}`
}

function edited(claim: TextClaim, review: Review | undefined): TextClaim {
  if (review?.action !== 'edit') return claim
  const { slots, speaker } = review
  const { attribution } = claim
  const said =
    speaker === undefined
      ? attribution
      : {
          ...attribution,
          kind: attribution.kind === 'direct_quote' ? attribution.kind : ('indirect' as const),
          speaker: { name: speaker, resolvedBy: 'person' as const },
        }
  return {
    ...claim,
    slots: slots === undefined ? claim.slots : withEdits(claim.slots, slots, 'review'),
    attribution: said,
  }
}

/** Reviews as lines of JSON, each checked; a `SourceError` names the line that is none. */
export function parseReviews(text: string, file: string): Review[] {
  return text
    .split('\n')
    .flatMap((line, at) => (line.trim() === '' ? [] : [parseReview(line, `${file}, line ${at + 1}`)]))
}

const fields = ['document', 'claim', 'action', 'slots', 'speaker', 'by', 'words', 'on']

function parseReview(line: string, where: string): Review {
  const all = objectIn(line, where)
  for (const name of Object.keys(all))
    if (!fields.includes(name)) throw new SourceError(where, `the fields ${fields.join(', ')}`, name)
  const text = (value: unknown, name: string, like: RegExp): string => {
    if (typeof value === 'string' && like.test(value)) return value
    throw new SourceError(`${where}, ${name}`, `a text like ${like.source}`, String(JSON.stringify(value)))
  }
  const hash = /^[0-9a-f]{64}$/
  const { type, start, end, exact, ...rest } = objectIn(
    JSON.stringify(all['claim'] ?? null),
    `${where}, claim`,
  )
  const claimType = claimTypes.find((one) => one === type)
  if (
    claimType === undefined ||
    !isPlace(start) ||
    !isPlace(end) ||
    start >= end ||
    Object.keys(rest).length > 0
  )
    throw new SourceError(`${where}, claim`, 'type, start, end and exact', JSON.stringify(all['claim']))
  const action = (['accept', 'edit', 'reject'] as const).find((one) => one === all['action'])
  if (action === undefined)
    throw new SourceError(`${where}, action`, 'accept, edit or reject', String(all['action']))
  const on = parseDay(text(all['on'], 'on', /^\d{4}-\d{2}-\d{2}$/))
  if (on === undefined) throw new SourceError(`${where}, on`, 'a day such as 2025-09-02', String(all['on']))
  const slots = slotsIn(all['slots'], where)
  return {
    document: text(all['document'], 'document', hash),
    claim: { type: claimType, start, end, exact: text(exact, 'claim, exact', hash) },
    action,
    ...(slots === undefined ? {} : { slots }),
    ...(all['speaker'] === undefined ? {} : { speaker: text(all['speaker'], 'speaker', /^[^\n]{1,200}$/) }),
    by: text(all['by'], 'by', /^[^\n]{1,100}$/),
    words: text(all['words'] ?? '', 'words', /^[\s\S]{0,2000}$/),
    on,
  }
}

function slotsIn(value: unknown, where: string): SlotEdits | undefined {
  if (value === undefined) return undefined
  const edits = Object.entries(objectIn(JSON.stringify(value), `${where}, slots`)).map(([name, text]) => {
    if (typeof text === 'string') return [name, text] as const
    throw new SourceError(`${where}, slot ${name}`, 'a text', typeof text)
  })
  const slots = Object.fromEntries(edits)
  withEdits({}, slots, where)
  return slots
}

function isPlace(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0
}

function objectIn(text: string, where: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  } catch {
    // Told below.
  }
  throw new SourceError(where, 'a JSON object', text.slice(0, 60))
}
