import type { Model } from '../model/agreement.js'

export type { Model }

import type { Day } from '../model/day.js'
import type { StateCode } from '../model/state.js'

/** One name as lists print it under one state, with what stands beside it on each list: the evidence. */
export interface PrintedAgency {
  readonly state: StateCode
  /** As printed, nothing trimmed or folded. */
  readonly name: string
  readonly appearances: readonly Appearance[]
}

/** A run of consecutive lists of one series that print a name with one model, date and agreement. */
export interface Appearance {
  readonly series: 'participating' | 'pending'
  readonly model: Model | undefined
  /**
   * Positions in the series, in the order of list dates: first and last of the run, both included. A run that
   * goes on to the last list held has no end yet: `to` is infinite, and `toDay` is after all days, but for
   * pending names, which may be listed next.
   */
  readonly from: number
  readonly to: number
  /** The dates of those two lists. */
  readonly fromDay: Day
  readonly toDay: Day
  readonly type: string
  readonly county: string
  readonly signed: Day | undefined
  /** File name of the linked agreement, lower case; empty where none is linked. */
  readonly moa: string
}

/** The last day of a run that goes on. */
export const noEnd = '9999-12-31' as Day

/** Which agency a printed name stands for, why, and how sure that is. */
export interface Resolution {
  readonly agencyId: string
  /** Names of the rules that were applied, in order: `typography`, `abbreviation`, `city-of`, `judgement` ... */
  readonly rules: readonly string[]
  /** A sentence that a reader can check. */
  readonly reason: string
  /** 0 to 1. */
  readonly confidence: number
}
