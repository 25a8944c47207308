import { type Day, dayOf } from '../model/day.js'
import { SourceError } from '../model/errors.js'
import { isPeriod } from '../model/period.js'
import { parseWhen, type When } from './when.js'

/** Texts by which tables say that a number is not known, or not told to protect persons. */
const unknowns: ReadonlySet<string> = new Set([
  '',
  'n/a',
  'na',
  'n.a.',
  '-',
  '–',
  '—',
  '.',
  '*',
  '**',
  's',
  '(s)',
  'suppressed',
  'not reported',
  'null',
])

/** Whether a cell tells no value: it is empty, says so, or is kept back (`*`, `<5`). Never zero. */
export function isUnknown(text: string, more: readonly string[] = []): boolean {
  const bare = text.trim().toLowerCase()
  return unknowns.has(bare) || /^<\s*\d+$/.test(bare) || more.some((one) => one.toLowerCase() === bare)
}

/** A number as tables print it: `1,234.5`, `$1,234`, `(1,234)` for less than zero, `12%`. */
export function numberOf(text: string, where: string): number {
  const bare = text.trim().replaceAll('\u2212', '-')
  const [, open = '', minus = '', digits = '', close = ''] =
    /^(\(?)(-?)(?:US)?\$?\s*((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)\s*%?(\)?)$/.exec(bare) ?? []
  const fits = digits !== '' && (open === '') === (close === '') && !(open !== '' && minus !== '')
  const value = Number(digits.replaceAll(',', ''))
  if (!fits || !Number.isFinite(value))
    throw new SourceError(where, 'a number such as 1,234.5, $1,234 or (1,234)', text)
  return open !== '' || minus !== '' ? -value : value
}

/** Dollars in whole cents, from zero on. */
export function centsIn(text: string, where: string): number {
  const cents = Math.round(numberOf(text, where) * 100)
  if (cents >= 0 && Number.isSafeInteger(cents)) return cents
  throw new SourceError(where, 'dollars from 0', text)
}

/** A year, quarter or month: `2024`, `2024-Q3`, `2024 Q3`, `2024-07`, `7/2024`. */
export function periodIn(text: string, where: string): string {
  const bare = text.trim()
  const [, quarterYear, quarter] = /^(\d{4})[ -]?Q([1-4])$/i.exec(bare) ?? []
  const [, month, monthYear] = /^(\d{1,2})\/(\d{4})$/.exec(bare) ?? []
  const found =
    quarterYear !== undefined
      ? `${quarterYear}-Q${quarter}`
      : month !== undefined
        ? `${monthYear}-${month.padStart(2, '0')}`
        : bare
  if (isPeriod(found)) return found
  throw new SourceError(where, 'a year, quarter or month such as 2024, 2024-Q3, 2024-07', text)
}

/** A day, month or year; a day also as `6/17/2025`. */
export function whenIn(text: string, where: string): When {
  const [, month, date, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text.trim()) ?? []
  const day: Day | undefined = dayOf(Number(year), Number(month), Number(date))
  const found = parseWhen(day ?? text.trim())
  if (found !== undefined) return found
  throw new SourceError(where, 'a day such as 2025-06-17 or 6/17/2025', text)
}
