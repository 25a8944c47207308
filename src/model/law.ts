import type { Model } from './agreement.js'
import type { Day } from './day.js'
import type { StateCode } from './state.js'

/** What a provision does to an agency's choice, strongest first where two of one direction meet. */
export type Effect =
  | 'prohibits'
  | 'requires'
  | 'requires-attempt'
  | 'needs-approval'
  | 'limits'
  | 'best-efforts'
  | 'encourages'
  | 'permits'
  | 'none'

export const effects: readonly Effect[] = [
  'prohibits',
  'requires',
  'requires-attempt',
  'needs-approval',
  'limits',
  'best-efforts',
  'encourages',
  'permits',
  'none',
]

/** What makes text authoritative, strongest first: they are never flattened into one. */
export type Force =
  | 'constitution'
  | 'statute'
  | 'ruling-that-decides'
  | 'rule'
  | 'executive-order'
  | 'ruling-that-does-not-reach-it'
  | 'attorney-general-opinion'
  | 'attorney-general-letter'
  | 'agency-policy'
  | 'statement-of-a-party-in-court'
  | 'pleading'
  | 'advice-of-counsel'
  | 'statement-of-an-official'
  | 'press-phrase'

export type Confidence = 'high' | 'medium' | 'low'

/** How far persons have gone over an entry: not yet, held against the text, or by counsel. */
export type Review = 'unreviewed' | 'checked against the text' | 'reviewed by counsel'

/** Where something is published, and when, as far as is known. */
export interface Reference {
  readonly publisher: string
  readonly address: string
  readonly published: Day | undefined
  /** When the project last looked at it; undefined where it read an excerpt only. */
  readonly checked: Day | undefined
}

/** A few words of public-domain text, as printed, and which source prints them. */
export interface Quote {
  readonly text: string
  /** Index among the entry's sources. */
  readonly source: number
  /** `from memory` where no source was read for the wording. */
  readonly origin: 'as printed' | 'from memory'
}

/** A test over what is held of an agency; true, false, or unknown where the fact is not held. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly kind: readonly string[] }
  | { readonly operatesCountyJail: boolean }
  | { readonly populationAtLeast: number }
  | { readonly countyPopulationAtLeast: number }
  | { readonly officersAtLeast: number }
  | { readonly agency: readonly string[] }
  | { readonly every: true }

/** One piece of law as it stood for one span of time; an amended wording is an entry of its own. */
export interface Provision {
  readonly id: string
  readonly state: StateCode | 'US'
  readonly citation: string
  readonly instrument: string
  readonly force: Force
  readonly title: string
  /** What it does, in the project's own words. */
  readonly summary: string
  readonly quotes: readonly Quote[]
  readonly binds: Condition
  readonly joining: Effect
  readonly leaving: Effect
  /** The models that it is about; for a duty, any one of them satisfies it. */
  readonly models: readonly Model[]
  readonly status: 'in force' | 'superseded' | 'not enacted' | 'pending' | 'enjoined'
  readonly enacted: Day | undefined
  readonly inForceFrom: Day | undefined
  /** End excluded. */
  readonly inForceTo: Day | undefined
  /** A day by which a duty must be met, where it is later than the day from which it binds. */
  readonly complyBy: Day | undefined
  readonly consequences: string | undefined
  /** The id of the entry whose wording this one replaces. */
  readonly amends: string | undefined
  readonly sources: readonly Reference[]
  readonly review: Review
  readonly confidence: Confidence
  readonly doubts: string | undefined
  /** The file and line that hold it. */
  readonly where: string
}

/** What somebody said that the law means: who, with what force, when, of whom. */
export interface Authority {
  readonly id: string
  readonly state: StateCode | 'US'
  /** The provisions that it speaks of. */
  readonly of: readonly string[]
  readonly force: Force
  readonly by: string
  /** Whose side it is on, in a word: `state`, `city`, `federal`, `court`, `press`. */
  readonly side: string
  readonly on: Day
  readonly approximate: boolean
  /** The day from which anybody could know of it. */
  readonly madePublic: Day
  /** The day on which it ended (a letter withdrawn, a suit dismissed); undefined where it stands. */
  readonly until: Day | undefined
  readonly binds: Condition
  /** What it says of joining: `required`, `not-required`, `barred`, `permitted`; `undecided` where it decides nothing. */
  readonly position: 'required' | 'not-required' | 'barred' | 'permitted' | 'undecided'
  readonly summary: string
  readonly quotes: readonly Quote[]
  readonly sources: readonly Reference[]
  readonly confidence: Confidence
  readonly doubts: string | undefined
  readonly where: string
}

/** The law of one state as held. A state with no provision says what was searched. */
export interface StateLaw {
  readonly state: StateCode | 'US'
  /** The day from which the file says that it holds all that the state says of joining; its first provision's day by default. */
  readonly heldFrom: Day | undefined
  readonly provisions: readonly Provision[]
  readonly authorities: readonly Authority[]
  readonly searched: string | undefined
}
