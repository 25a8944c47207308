import { type Day, parseDay } from '../model/day.js'
import { type StateCode, stateOf } from '../model/state.js'
import type { AsOf } from '../query/as-of.js'
import { badParameter } from './problem.js'

/** The longest value that a parameter may have, in characters. */
export const longestValue = 200

/** The two times of a question, today's day, and which of the two were asked for. */
export interface Times extends AsOf {
  readonly today: Day
  readonly given: { readonly on?: Day; readonly knownAt?: Day }
}

/** The parameters of a question, each read with what is expected of it. */
export class Asked {
  constructor(
    private readonly query: URLSearchParams,
    private readonly today: Day,
  ) {}

  /** Fails for a parameter that the question does not have: a misspelt one must not be passed over. */
  only(known: readonly string[]): this {
    for (const name of this.query.keys())
      if (!known.includes(name))
        throw badParameter(
          name,
          known.length === 0 ? 'no parameter' : `one of the parameters ${known.join(', ')}`,
          name.slice(0, longestValue),
        )
    return this
  }

  /** The value of a parameter; undefined where it is absent or empty. */
  text(name: string): string | undefined {
    const values = this.query.getAll(name)
    if (values.length > 1) throw badParameter(name, 'one value', `${values.length} values`)
    const value = values[0]?.trim() ?? ''
    if (value.length > longestValue)
      throw badParameter(name, `at most ${longestValue} characters`, `${value.length} characters`)
    return value === '' ? undefined : value
  }

  /** The values of a parameter that may stand several times, in their order, without the empty ones. */
  texts(name: string, most: number): string[] {
    const values = this.query.getAll(name).map((value) => value.trim())
    if (values.length > most) throw badParameter(name, `at most ${most} values`, `${values.length} values`)
    const long = values.find((value) => value.length > longestValue)
    if (long !== undefined)
      throw badParameter(name, `at most ${longestValue} characters`, `${long.length} characters`)
    return values.filter((value) => value !== '')
  }

  /** Every parameter with its value, as they stand in the address. */
  pairs(): [name: string, value: string][] {
    return [...this.query]
  }

  /** What is asked beside the two times, as it stands in the address. */
  besidesTimes(): string {
    const rest = [...this.query].filter(([name]) => name !== 'on' && name !== 'known-at')
    return rest.length === 0 ? '' : `?${new URLSearchParams(rest)}`
  }

  required(name: string, expected: string): string {
    const value = this.text(name)
    if (value === undefined) throw badParameter(name, expected, '')
    return value
  }

  day(name: string): Day | undefined {
    const text = this.text(name)
    if (text === undefined) return undefined
    const day = parseDay(text)
    if (day === undefined) throw badParameter(name, 'a day such as 2025-09-02', text)
    return day
  }

  /** `from` and `to`. Days that stand the wrong way round are an error: nothing would lie between them. */
  span(): { from: Day | undefined; to: Day | undefined } {
    const [from, to] = [this.day('from'), this.day('to')]
    if (from !== undefined && to !== undefined && to < from)
      throw badParameter('to', `a day from ${from} on, which is that of from`, to)
    return { from, to }
  }

  /** `on` and `known-at`; today where they are absent. */
  times(): Times {
    const on = this.day('on')
    const knownAt = this.day('known-at')
    const given = { ...(on === undefined ? {} : { on }), ...(knownAt === undefined ? {} : { knownAt }) }
    return { on: on ?? this.today, knownAt: knownAt ?? this.today, today: this.today, given }
  }

  state(): StateCode | undefined {
    const text = this.text('state')
    if (text === undefined) return undefined
    const state = stateOf(text)
    if (state === undefined) throw badParameter('state', 'a state such as FL or Florida', text)
    return state
  }

  oneOf<T extends string>(name: string, values: readonly T[]): T | undefined {
    const text = this.text(name)
    if (text === undefined) return undefined
    const found = values.find((value) => value === text)
    if (found === undefined) throw badParameter(name, values.join(' or '), text)
    return found
  }

  wholeNumber(name: string, { most, otherwise }: { most: number; otherwise: number }): number {
    const text = this.text(name) ?? String(otherwise)
    const number = /^\d{1,6}$/.test(text) ? Number(text) : 0
    if (number < 1 || number > most) throw badParameter(name, `a whole number from 1 to ${most}`, text)
    return number
  }

  /** Whether a switch such as `flagged=1` is on. */
  switch(name: string): boolean {
    return this.oneOf(name, ['1', '0', 'true', 'false'])?.match(/^(1|true)$/) != null
  }
}
