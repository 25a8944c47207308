import type { Model } from './agreement.js'
import type { Day } from './day.js'
import type { DecisionClaim } from './decision.js'
import type { Sha256 } from './entry.js'
import type { EventClaim, StatementClaim } from './happening.js'
import type { MeasureClaim } from './measure.js'
import type { MoneyClaim } from './money.js'
import type { OfficersClaim, TermClaim } from './officers.js'
import type { FindingClaim } from './research.js'

/** What one source beside the lists says of one subject, carried into the record: by hand, or by a connector. */
export type RecordedClaim =
  | StepClaim
  | DecisionClaim
  | OfficersClaim
  | TermClaim
  | MoneyClaim
  | MeasureClaim
  | EventClaim
  | StatementClaim
  | FindingClaim

/** What every claim of the record has, whatever it says. */
export interface ClaimBase {
  /** What it is about: an agency's id, a state such as `us-fl`, or the country, `us`. */
  readonly subject: string
  /** A name by which other claims of its file point to it. */
  readonly id?: string
  /** The day that the claim is about; the first one, where its source tells a month or a year. */
  readonly on: Day
  /** The last day that it can be about, where its source tells a month or a year only. */
  readonly latest?: Day
  readonly approximate: boolean
  /** The day, month or year as the record writes it (EDTF: `2025-08`, `2025-03-05~`), where it is no plain day. */
  readonly written?: string
  /** The day on which the source said so: before it nobody could know it from there. */
  readonly observedOn: Day
  /** That the source prints no day of its own: `observedOn` is then the day by which it can have said so. */
  readonly observedAbout?: true
  /** What is claimed, in the project's own words. */
  readonly text: string
  readonly source: ClaimSource
  /** A few words of the source, as it prints them. */
  readonly quote?: string
  readonly confidence: 'high' | 'medium' | 'low'
  /** What is shaky about it, in a sentence. */
  readonly doubt?: string
  /** The file that holds it, and its place there. */
  readonly document: Sha256
  readonly file: string
  readonly locator: string
}

/** Who published it, and where. */
export interface ClaimSource {
  readonly publisher: string
  readonly address: string
}

/** A step of an agreement's ladder; `named`: that a source names the agency as taking part. */
export interface StepClaim extends ClaimBase {
  readonly says: 'proposed' | 'approved' | 'trained' | 'active' | 'withdrawn' | 'named'
  readonly model?: Model
}

/** Whether a claim is a step of a ladder. */
export function isStep(claim: RecordedClaim): claim is StepClaim {
  return steps.has(claim.says)
}

const steps: ReadonlySet<string> = new Set([
  'proposed',
  'approved',
  'trained',
  'active',
  'withdrawn',
  'named',
] satisfies StepClaim['says'][])
