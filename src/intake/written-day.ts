import { type Day, dayOf, parseDay } from '../model/day.js'

const months = [
  ...['january enero jan ene', 'february febrero feb', 'march marzo mar', 'april abril apr abr'],
  ...['may mayo', 'june junio jun', 'july julio jul', 'august agosto aug ago'],
  ...['september septiembre setiembre sept sep', 'october octubre oct', 'november noviembre nov'],
  'december diciembre dec dic',
].map((names) => names.split(' '))
const month = months.flat().join('|')

const patterns: readonly { readonly like: RegExp; readonly order: 'ymd' | 'mdy' | 'dmy' }[] = [
  { like: /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/, order: 'ymd' },
  { like: new RegExp(`\\b(${month})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'i'), order: 'mdy' },
  { like: new RegExp(`\\b(\\d{1,2}) (?:de )?(${month})\\.?,? (?:del? )?(\\d{4})\\b`, 'i'), order: 'dmy' },
]

/** A day as a text writes it out, in English, Spanish or figures, with the words that write it. */
export interface WrittenDay {
  readonly on: Day
  readonly words: string
}

/** The first day that a short text writes out in full; undefined where it writes none. */
export function writtenDay(text: string): WrittenDay | undefined {
  for (const { like, order } of patterns) {
    const [words = '', one = '', two = '', three = ''] = like.exec(text.slice(0, 500)) ?? []
    const [year, monthly, dayly] =
      order === 'ymd' ? [one, two, three] : order === 'mdy' ? [three, one, two] : [three, two, one]
    const on = dayOf(Number(year), monthNumber(monthly), Number(dayly))
    if (words !== '' && on !== undefined) return { on, words }
  }
  return undefined
}

/** The day in the path of an address: `/2025/09/03/` or `-2025-09-03`. */
export function dayOfAddress(address: string): Day | undefined {
  const path = /^https?:\/\/[^/?#]*([^?#]*)/i.exec(address)?.[1] ?? ''
  const [, year = '', monthly = '', dayly = ''] =
    /\/(20\d{2}|19\d{2})\/(\d{1,2})\/(\d{1,2})(?=\/|$)/.exec(path) ??
    /(?<!\d)((?:20|19)\d{2})-(\d{2})-(\d{2})(?!\d)/.exec(path) ??
    []
  return parseDay(`${year}-${monthly.padStart(2, '0')}-${dayly.padStart(2, '0')}`)
}

function monthNumber(text: string): number {
  return /^\d+$/.test(text)
    ? Number(text)
    : months.findIndex((names) => names.includes(text.toLowerCase())) + 1
}
