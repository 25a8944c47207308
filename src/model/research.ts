import type { Model } from './agreement.js'
import type { ClaimBase } from './claim.js'

/** Which way an outcome moved with the programme, as the study tells it. */
export type Direction = 'more' | 'less' | 'no effect found' | 'mixed'

export const directions: readonly Direction[] = ['more', 'less', 'no effect found', 'mixed']

/** One finding of one study. Findings that disagree stand side by side; none is the answer. */
export interface FindingClaim extends ClaimBase {
  readonly says: 'finding'
  readonly study: string
  readonly authors?: string
  /** How it was studied: `difference in differences over counties`. */
  readonly design?: string
  readonly place: string
  /** The years studied, as the study tells them: `2005 to 2010`. */
  readonly period?: string
  /** Which model was studied, as far as the source tells. */
  readonly models: readonly Model[]
  /** `crime`, `murders`, `trust in police`. */
  readonly outcome: string
  readonly direction: Direction
  /** How strong the study says that it is: `not distinguishable from zero`, `3 to 5 percent`. */
  readonly strength?: string
  /** Whether the source read is the study itself, or somebody's account of it. */
  readonly read: 'study' | 'abstract' | 'account'
}
