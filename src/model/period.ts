import { addDays, type Day } from './day.js'

/** How long each value of a series covers. */
export type Step = 'year' | 'quarter' | 'month'

/** Whether a text is a year, a quarter or a month as series name them. */
export function isPeriod(text: string): boolean {
  return /^\d{4}(-(0[1-9]|1[0-2])|-Q[1-4])?$/.test(text)
}

/** What a period is: `2024` a year, `2024-Q3` a quarter, `2024-07` a month. */
export function stepOf(period: string): Step {
  if (period.length === 4) return 'year'
  return period.includes('Q') ? 'quarter' : 'month'
}

/** The first day of a period, and its last. */
export function daysOf(period: string): { readonly first: Day; readonly last: Day } {
  return { first: firstDay(period), last: addDays(firstDay(nextPeriod(period)), -1) }
}

/** The periods between two of one step that stand in neither end, in their order. */
export function periodsBetween(from: string, to: string): string[] {
  const between: string[] = []
  for (let at = nextPeriod(from); at < to; at = nextPeriod(at)) between.push(at)
  return between
}

/** The period of the same step that follows. */
export function nextPeriod(period: string): string {
  const year = Number(period.slice(0, 4))
  const step = stepOf(period)
  if (step === 'year') return yearText(year + 1)
  const part = Number(period.slice(step === 'quarter' ? 6 : 5))
  const last = part === (step === 'quarter' ? 4 : 12)
  const next = last ? 1 : part + 1
  return `${yearText(last ? year + 1 : year)}-${step === 'quarter' ? `Q${next}` : String(next).padStart(2, '0')}`
}

function firstDay(period: string): Day {
  const step = stepOf(period)
  const month =
    step === 'year' ? 1 : step === 'month' ? Number(period.slice(5)) : Number(period.slice(6)) * 3 - 2
  return `${period.slice(0, 4)}-${String(month).padStart(2, '0')}-01` as Day
}

function yearText(year: number): string {
  return String(year).padStart(4, '0')
}
