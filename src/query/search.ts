import type { Agency, AgencyKind } from '../agencies/agency.js'
import type { Directory } from '../agencies/directory.js'
import { findAgencies } from '../agencies/find.js'
import type { Model } from '../model/agreement.js'
import type { Day } from '../model/day.js'
import type { StateCode } from '../model/state.js'
import type { Register, Stage } from '../register/register.js'
import { allAgencies } from './all-agencies.js'
import { stageOn } from './stage.js'

/** An agency found by its name, with the stage of each of its agreements. */
export interface Hit {
  readonly id: string
  readonly name: string
  readonly state: StateCode
  readonly kind: AgencyKind
  readonly counties: readonly string[]
  readonly stages: readonly { readonly model: Model | null; readonly stage: Stage }[]
}

/** Agencies whose name is near a text, best first, whether or not a list names them. */
export function search(
  register: Register,
  directory: Directory,
  text: string,
  { on, state, limit }: { on: Day; state?: StateCode; limit: number },
): Hit[] {
  return findAgencies(text, allAgencies(register, directory), {
    limit,
    ...(state === undefined ? {} : { state }),
  }).map((agency) => hit(register, agency, on))
}

function hit(register: Register, { id, name, state, kind, counties }: Agency, on: Day): Hit {
  const stages = (register.byAgency.get(id) ?? []).flatMap((agreement) => {
    const { stage } = stageOn(register, agreement, on)
    return stage === 'none' ? [] : [{ model: agreement.model ?? null, stage }]
  })
  return { id, name, state, kind, counties, stages }
}
