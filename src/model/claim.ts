import type { Model } from './agreement.js'
import type { Day } from './day.js'
import type { Sha256 } from './entry.js'

/**
 * What a source beside the lists says of an agency, carried into the record by hand: a vote, a report that
 * names it. `observedOn` is the day on which the source said so: before it nobody could know it from there.
 */
export interface RecordedClaim {
  /** The id of the agency that it is about. */
  readonly subject: string
  /** `approved`, `proposed`, `trained` ...: a step of the ladder; `named`: that it is named as taking part. */
  readonly says: 'proposed' | 'approved' | 'trained' | 'active' | 'named'
  readonly model?: Model
  /** The day that the claim is about; `approximate` where the source does not tell it to the day. */
  readonly on: Day
  readonly approximate: boolean
  readonly observedOn: Day
  /** What is claimed, in the project's own words. */
  readonly text: string
  readonly source: { readonly publisher: string; readonly address: string }
  /** A few words of the source, as it prints them. */
  readonly quote?: string
  readonly confidence: 'high' | 'medium' | 'low'
  /** The file of the record that holds it, and its place there. */
  readonly document: Sha256
  readonly file: string
  readonly locator: string
}
