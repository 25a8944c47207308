import type { Published, Span } from '../model/article.js'
import { matchesOf } from './matches.js'

/** A day, month or year that a text tells, as EDTF. */
export interface Dated extends Span {
  readonly on: string
}

const months: ReadonlyMap<string, number> = new Map(
  [
    ['january', 'jan', 'enero'],
    ['february', 'feb', 'febrero'],
    ['march', 'mar', 'marzo'],
    ['april', 'apr', 'abril'],
    ['may', 'mayo'],
    ['june', 'jun', 'junio'],
    ['july', 'jul', 'julio'],
    ['august', 'aug', 'agosto'],
    ['september', 'sept', 'sep', 'septiembre', 'setiembre'],
    ['october', 'oct', 'octubre'],
    ['november', 'nov', 'noviembre'],
    ['december', 'dec', 'diciembre'],
  ].flatMap((names, at) => names.map((name) => [name, at + 1] as const)),
)

const month = `(${[...months.keys()].sort((a, b) => b.length - a.length).join('|')})\\b\\.?`

const english = new RegExp(
  `(?<![\\p{L}])${month} (\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,? (20\\d\\d|19\\d\\d))?`,
  'gu',
)
const spanish = new RegExp(`(?<!\\d)(\\d{1,2})[º°]? de ${month}(?: (?:de|del) (20\\d\\d|19\\d\\d))?`, 'gu')
const ofYear = new RegExp(`(?<![\\p{L}])${month},?(?: de| del)? (20\\d\\d|19\\d\\d)`, 'gu')
const numeric = /(?<!\d)(\d{1,2})\/(\d{1,2})\/(20\d\d|\d\d)(?!\d)/g
const iso = /(?<!\d)(20\d\d)-(\d\d)-(\d\d)(?!\d)/g
const inYear = /(?<=\b(?:in|since|of|by|from|en|desde|de|during|before|until) )(20\d\d|19\d\d)(?![\d-])/g

/** The dates of a stretch of lower-case text. A day without a year gets the year of publication where that is certain. */
export function datesIn(words: string, start: number, published: Published): Dated[] {
  const found: Dated[] = []
  const add = (match: RegExpExecArray, on: string | undefined) => {
    const at = { start: start + match.index, end: start + match.index + match[0].length }
    if (on !== undefined && !found.some((one) => one.start < at.end && one.end > at.start))
      found.push({ ...at, on })
  }
  for (const match of matchesOf(english, words)) add(match, dayOf(match[3], match[1], match[2], published))
  for (const match of matchesOf(spanish, words)) add(match, dayOf(match[3], match[2], match[1], published))
  for (const match of matchesOf(iso, words)) add(match, match[0])
  for (const match of matchesOf(numeric, words)) {
    const [, first = '', second = '', year = ''] = match
    add(match, edtf(year.length === 2 ? `20${year}` : year, Number(first), Number(second)))
  }
  for (const match of matchesOf(ofYear, words))
    add(match, `${match[2]}-${two(months.get(match[1] ?? '') ?? 0)}`)
  for (const match of matchesOf(inYear, words)) add(match, match[1])
  if (published.how === 'declared')
    for (const match of matchesOf(weekday, words)) add(match, lastWeekday(match, published.on))
  return found.sort((a, b) => a.start - b.start)
}

function dayOf(
  year: string | undefined,
  name: string | undefined,
  day: string | undefined,
  published: Published,
): string | undefined {
  const number = months.get(name ?? '')
  if (number === undefined) return undefined
  if (year !== undefined) return edtf(year, number, Number(day))
  if (published.how === 'unknown') return undefined
  // "June 17" in a story of 18 June is of that year; where it would lie ahead, it may be either year's.
  const on = edtf(published.on.slice(0, 4), number, Number(day))
  return on !== undefined && on <= published.on ? on : undefined
}

function edtf(year: string, number: number, day: number): string | undefined {
  if (number < 1 || number > 12 || day < 1 || day > 31) return undefined
  return `${year}-${two(number)}-${two(day)}`
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}

const days: ReadonlyMap<string, number> = new Map([
  ...['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'].map(
    (name, at) => [name, at] as const,
  ),
  ...['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'].map(
    (name, at) => [name, at] as const,
  ),
])

// "last Tuesday" and "next Tuesday" may be either of two days.
const weekday = new RegExp(
  `(?<!(?:last|next|every|each|this|past|pr\u00f3ximo|pasado) )(?<![\\p{L}])(${[...days.keys()].join('|')})(?![\\p{L}])(?! (?:pasado|pr\u00f3ximo|evening session|nights))`,
  'gu',
)

/** The day of that name on or before the day of publication: where papers name a day alone, it is the last one. */
function lastWeekday(match: RegExpExecArray, published: string): string | undefined {
  const wanted = days.get(match[1] ?? '')
  const [year, number, day] = published.split('-').map(Number)
  if (wanted === undefined || year === undefined || number === undefined || day === undefined)
    return undefined
  const before = match.input.slice(Math.max(0, match.index - 40), match.index)
  if (/\b(?:will|on the agenda|scheduled|plans|expected|set for|upcoming)\b/.test(before)) return undefined
  const on = new Date(Date.UTC(year, number - 1, day))
  on.setUTCDate(day - ((on.getUTCDay() - wanted + 7) % 7))
  return on.toISOString().slice(0, 10)
}
