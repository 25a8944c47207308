import type { ClaimBase } from './claim.js'

/** One value of a series: what was counted, of whom, for which time. Shown beside others, never as an effect. */
export interface MeasureClaim extends ClaimBase {
  readonly says: 'measure'
  /** `homicides`, `calls-for-service`, `trust-in-police`: one word for one thing in all files. */
  readonly measure: string
  /** `offenses`, `percent of those asked`: what one of `value` is. */
  readonly unit: string
  /** Who counted, where the source passes it on: `Miami Police Department` in a newspaper. */
  readonly by?: string
  /** A year, quarter or month: `2024`, `2024-Q3`, `2024-07`. */
  readonly period: string
  readonly value: number
  /** How it was counted, by name: `NIBRS`, `summary`. Where it changes, a series has a break. */
  readonly method?: string
  /** Which edition of the figure this is, where a source revises: a later one leads. */
  readonly revision?: string
  /** How many persons the figure covers, or was asked of, where the source tells. */
  readonly population?: number
}
