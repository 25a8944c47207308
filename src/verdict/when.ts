import type { ClaimBase } from '../model/claim.js'
import { addDays, type Day, dayOf, parseDay } from '../model/day.js'
import { daysOf } from '../model/period.js'

/** The first and the last day of a time that a text tells. */
export interface Days {
  readonly first: Day
  readonly last: Day
}

/** The days of `2025-06-17`, `2025-08` or `2025`; undefined of any other writing. */
export function daysTold(written: string): Days | undefined {
  const bare = written.replace(/[~?%]$/, '')
  // A year far off is a slip of reading, and no day can be counted on from it.
  if (!/^(?:1[89]|2[01])\d\d/.test(bare)) return undefined
  const exact = parseDay(bare)
  if (exact !== undefined) return { first: exact, last: exact }
  const parts = /^(\d{4})(?:-(\d{2}))?$/.exec(bare)
  if (parts === null || dayOf(Number(parts[1]), Number(parts[2] ?? 1), 1) === undefined) return undefined
  return daysOf(bare)
}

/** The days that a claim of the record can be about; about a day is within three days of it. */
export function daysHeld({
  on,
  latest,
  approximate,
}: Pick<ClaimBase, 'on' | 'latest' | 'approximate'>): Days {
  const about = approximate ? 3 : 0
  return { first: addDays(on, -about), last: addDays(latest ?? on, about) }
}

export function meets(one: Days, other: Days): boolean {
  return one.first <= other.last && other.first <= one.last
}
