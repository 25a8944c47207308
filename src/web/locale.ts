import type { Language } from '../model/language.js'

/**
 * By which rules a language writes numbers, money and days. Engines have none for Haitian Creole, and would
 * take those of the machine instead: numbers and dollars are written as its readers in the United States meet them.
 */
export const locales: Readonly<Record<Language, string>> = { en: 'en-US', es: 'es-US', ht: 'en-US' }

/** The months, where the engine has no words for them. */
const months = [
  'janvye',
  'fevriye',
  'mas',
  'avril',
  'me',
  'jen',
  'jiyè',
  'out',
  'septanm',
  'oktòb',
  'novanm',
  'desanm',
] as const

/** The words between the last two of several, where the engine has none. */
const lastOf = { conjunction: 'ak', disjunction: 'oswa' } as const

/** A number as a language writes it. */
export function numbersIn(
  language: Language,
  options: Intl.NumberFormatOptions = {},
): (value: number) => string {
  const format = new Intl.NumberFormat(locales[language], options)
  return (value) => format.format(value)
}

/** A day in words: `August 29, 2025`. */
export function daysIn(language: Language): (instant: number) => string {
  if (language !== 'ht') {
    const format = new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' })
    return (instant) => format.format(instant)
  }
  return (instant) => {
    const day = new Date(instant)
    const number = day.getUTCDate()
    return `${number === 1 ? '1ye' : number} ${months[day.getUTCMonth()]} ${day.getUTCFullYear()}`
  }
}

/** The pieces of an enumeration: places of its elements, and what stands between them. */
export function enumerationIn(
  language: Language,
  type: keyof typeof lastOf,
): (count: number) => (number | string)[] {
  if (language !== 'ht') {
    const format = new Intl.ListFormat(locales[language], { type })
    return (count) =>
      format
        .formatToParts(Array.from({ length: count }, (_, at) => String(at)))
        .map((part) => (part.type === 'element' ? Number(part.value) : part.value))
  }
  return (count) =>
    Array.from({ length: count }, (_, at) =>
      at === 0 ? [at] : [at === count - 1 ? ` ${lastOf[type]} ` : ', ', at],
    ).flat()
}
