import type { Day } from '../model/day.js'
import type { Language } from '../model/language.js'
import { type Html, html, type Part } from './html.js'
import { daysIn, enumerationIn, numbersIn } from './locale.js'

/** How a language writes numbers, days and enumerations. */
export class Format {
  private readonly numbers: (value: number) => string
  private readonly money: (value: number) => string
  private readonly wholeMoney: (value: number) => string
  private readonly days: (instant: number) => string
  private readonly all: (count: number) => (number | string)[]
  private readonly any: (count: number) => (number | string)[]

  constructor(language: Language) {
    this.numbers = numbersIn(language)
    const money = { style: 'currency', currency: 'USD', currencyDisplay: 'narrowSymbol' } as const
    this.money = numbersIn(language, money)
    this.wholeMoney = numbersIn(language, { ...money, maximumFractionDigits: 0 })
    this.days = daysIn(language)
    this.all = enumerationIn(language, 'conjunction')
    this.any = enumerationIn(language, 'disjunction')
  }

  number(value: number): string {
    return this.numbers(value)
  }

  /** Cents as dollars: `$14,073,042.38`, `$1,000`. */
  dollars(cents: number): string {
    return (cents % 100 === 0 ? this.wholeMoney : this.money)(cents / 100)
  }

  /** A day in words, for sentences: `August 29, 2025`. */
  longDay(day: Day): Html {
    return html`<time datetime="${day}">${this.days(Date.parse(day))}</time>`
  }

  /** The same, for places that hold no markup. */
  plainDay(day: Day): string {
    return this.days(Date.parse(day))
  }

  /** Parts as a sentence enumerates them: `a, b and c`. */
  and(parts: readonly Part[]): Part {
    return this.all(parts.length).map((piece) => (typeof piece === 'number' ? parts[piece] : piece))
  }

  /** Texts as a sentence leaves a choice among them: `a, b or c`. */
  or(texts: readonly string[]): string {
    return this.any(texts.length)
      .map((piece) => (typeof piece === 'number' ? texts[piece] : piece))
      .join('')
  }
}

/** A day as the record writes it, for tables and ladders: `2025-08-29`. */
export function isoDay(day: Day): Html {
  return html`<time datetime="${day}">${day}</time>`
}

/** A text whose days are marked as such, so that no line breaks within one. */
export function datesIn(text: string): Part {
  return text.split(/\b(\d{4}-\d{2}-\d{2})\b/).map((part, at) => (at % 2 === 1 ? isoDay(part as Day) : part))
}

/** The day of an instant and its time of day, in UTC: `2025-09-02 20:05:26 UTC`. */
export function instant(iso: string): Html {
  const [day = '', time = ''] = iso.replace(/(\.\d+)?Z$/, '').split('T')
  return html`<time datetime="${iso}">${day} ${time} UTC</time>`
}
