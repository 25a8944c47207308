import type { Model } from './agreement.js'
import type { ClaimBase } from './claim.js'
import type { Day } from './day.js'

/** How far officers have come: each step has its own count and source, and none is taken from another. */
export type OfficerStage =
  | 'planned'
  | 'selected'
  | 'nominated'
  | 'in-training'
  | 'trained'
  | 'credentialed'
  | 'active'

export const officerStages: readonly OfficerStage[] = [
  'planned',
  'selected',
  'nominated',
  'in-training',
  'trained',
  'credentialed',
  'active',
]

/** How many officers of an agency, or of the country, stand at a stage. Never who they are. */
export interface OfficersClaim extends ClaimBase {
  readonly says: 'officers'
  readonly model?: Model
  readonly stage: OfficerStage
  readonly count: number
  /** `exactly` as counted; `at least`, `about` as the source says. */
  readonly bound: 'exactly' | 'at least' | 'about'
  /** Of how many officers in all, where the source says. */
  readonly of?: number
  /** Whether they keep their regular duties, where the source says. */
  readonly keepRegularDuties?: boolean
}

/** What a model lets officers do, where, under whom, with which training. */
export type TermTopic = 'powers' | 'where' | 'supervision' | 'training' | 'duties' | 'cost' | 'duration'

export const termTopics: readonly TermTopic[] = [
  'powers',
  'where',
  'supervision',
  'training',
  'duties',
  'cost',
  'duration',
]

/** A term of a model of agreement, as in force from the day that the claim is about. */
export interface TermClaim extends ClaimBase {
  readonly says: 'term'
  readonly model: Model
  readonly topic: TermTopic
  /** Hours of training, where the term is about that and the source tells them. */
  readonly hours?: number
  /** The last day that it held, where it holds no longer. */
  readonly until?: Day
}
