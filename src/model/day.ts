import { SourceError } from './errors.js'

declare const dayBrand: unique symbol

/** A calendar day in the proleptic Gregorian calendar, written `YYYY-MM-DD`. Days compare as text. */
export type Day = string & { readonly [dayBrand]: true }

/** The day that a text writes as `YYYY-MM-DD`; a `SourceError` names `where` when it is none. */
export function day(text: string, where = 'day'): Day {
  const found = parseDay(text)
  if (found === undefined) throw new SourceError(where, 'a day such as 2025-02-26', text)
  return found
}

/** The day that a text writes as `YYYY-MM-DD`, or undefined where it is no day of the calendar. */
export function parseDay(text: string): Day | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!parts) return undefined
  return dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]))
}

/** The day with these numbers (month 1 to 12), or undefined where the calendar has no such day. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | undefined {
  if (!(year >= 1000 && year <= 9999 && month >= 1 && month <= 12 && dayOfMonth >= 1)) return undefined
  if (dayOfMonth > daysIn(year, month)) return undefined
  return `${year}-${two(month)}-${two(dayOfMonth)}` as Day
}

/** The number of days from `a` to `b`; negative when `b` is earlier. */
export function daysBetween(a: Day, b: Day): number {
  return Math.round((Date.parse(b) - Date.parse(a)) / 86_400_000)
}

/** The day `count` days after `from`, or before it where `count` is negative. */
export function addDays(from: Day, count: number): Day {
  const key = `${from} ${count}`
  const known = added.get(key)
  if (known !== undefined) return known
  const found = new Date(Date.parse(from) + count * 86_400_000).toISOString().slice(0, 10) as Day
  if (added.size >= 10_000) added.clear()
  added.set(key, found)
  return found
}

/** Days counted before: a few are asked about again and again. */
const added = new Map<string, Day>()

/** The day in US Eastern time, ICE's own, of an instant written in ISO 8601 with a zone. */
export function easternDay(instant: string): Day | undefined {
  const known = easternDays.get(instant)
  if (known !== undefined) return known
  const time = Date.parse(instant)
  if (Number.isNaN(time)) return undefined
  const found = eastern().format(time) as Day
  // The calendar of a time zone is slow to ask, and a list's stamp is asked about again with each new list.
  if (easternDays.size >= 10_000) easternDays.clear()
  easternDays.set(instant, found)
  return found
}

const easternDays = new Map<string, Day>()

/** The calendar of US Eastern time, made when it is first asked for: that takes longer than to read a list. */
function eastern(): Intl.DateTimeFormat {
  calendar ??= new Intl.DateTimeFormat('en-CA', {
    timeZone: 'America/New_York',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })
  return calendar
}

let calendar: Intl.DateTimeFormat | undefined

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value)
}
