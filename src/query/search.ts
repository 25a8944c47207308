import type { Agency, AgencyKind } from '../agencies/agency.js'
import type { Directory } from '../agencies/directory.js'
import { findAgencies } from '../agencies/find.js'
import type { ZipCodes } from '../agencies/zip-codes.js'
import type { Model } from '../model/agreement.js'
import type { Day } from '../model/day.js'
import type { StateCode } from '../model/state.js'
import type { Register, Stage } from '../register/register.js'
import { allAgencies } from './all-agencies.js'
import { stageOn } from './stage.js'
import { foundAt, type HitZip, zipAsked } from './zip.js'

/** An agency found by its name, with the stage of each of its agreements. */
export interface Hit {
  readonly id: string
  readonly name: string
  readonly state: StateCode
  readonly kind: AgencyKind
  readonly counties: readonly string[]
  readonly stages: readonly { readonly model: Model | null; readonly stage: Stage }[]
  /** What led here, where a ZIP code was asked for. */
  readonly zip?: HitZip
}

/** What a search may be asked beside its text. */
export interface SearchOptions {
  readonly on: Day
  readonly state?: StateCode
  readonly limit: number
  /** Where ZIP codes are looked up; without it one is a text like any other. */
  readonly zips?: (() => ZipCodes) | undefined
}

/**
 * Agencies whose name is near a text, best first, whether or not a list names them; for a ZIP code those of its
 * place and of its county.
 */
export function search(
  register: Register,
  directory: Directory,
  text: string,
  { on, state, limit, zips }: SearchOptions,
): Hit[] {
  const all = allAgencies(register, directory)
  const options = { limit, ...(state === undefined ? {} : { state }) }
  const asked = zipAsked(text, zips)
  if (asked === undefined) return findAgencies(text, all, options).map((agency) => hit(register, agency, on))
  return foundAt(asked.place, text, all, options).map(({ agency, zip }) => ({
    ...hit(register, agency, on),
    zip,
  }))
}

function hit(register: Register, { id, name, state, kind, counties }: Agency, on: Day): Hit {
  const stages = (register.byAgency.get(id) ?? []).flatMap((agreement) => {
    const { stage } = stageOn(register, agreement, on)
    return stage === 'none' ? [] : [{ model: agreement.model ?? null, stage }]
  })
  return { id, name, state, kind, counties, stages }
}
