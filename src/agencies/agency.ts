import type { StateCode } from '../model/state.js'

/** What kind of body an agency is, as far as state law tells them apart. */
export type AgencyKind =
  | 'sheriff'
  | 'municipal-police'
  | 'county-police'
  | 'county-corrections'
  | 'state-police'
  | 'state-corrections'
  | 'other-state-agency'
  | 'campus'
  | 'constable-or-marshal'
  | 'port-airport-or-transit'
  | 'prosecutor'
  | 'regional-jail'
  | 'tribal'
  | 'other'

/** A law enforcement agency, whether or not any list names it. */
export interface Agency {
  /** Stable and readable: `us-fl/miami-police-department`. */
  readonly id: string
  readonly name: string
  readonly state: StateCode
  readonly kind: AgencyKind
  /** The county or counties it stands in, as `Miami-Dade County`; empty where not held. */
  readonly counties: readonly string[]
  /** The FBI's Originating Agency Identifier of nine characters, where one is held. */
  readonly ori?: string
  /** Why the ORI was given, and how sure that is (0 to 1); absent where there is no ORI. */
  readonly oriReason?: string
  readonly oriConfidence?: number
  /** Full-time sworn officers and population served, with the year of the FBI's figure. */
  readonly officers?: number
  readonly population?: number
  readonly figuresYear?: number
}
