import type { Model } from '../model/agreement.js'
import type { Day } from '../model/day.js'
import type { StateCode } from '../model/state.js'
import { stageOn } from '../query/stage.js'
import type { Agreement, Register, RegisteredAgency, Stage } from '../register/register.js'

/** An agency of a state with what its agreements stood at on a day. */
export interface StateAgency {
  readonly agency: RegisteredAgency
  readonly group: 'listed' | 'pending' | 'past' | 'recorded'
  readonly agreements: readonly StateAgreement[]
}

export interface StateAgreement {
  readonly model: Model | null
  readonly stage: Stage
  readonly current: boolean
  /** The day of its last step. */
  readonly since: Day | undefined
}

/** The agencies of a state that had agreements by a day, by name. */
export function stateAgencies(register: Register, state: StateCode, on: Day): StateAgency[] {
  return [...register.agencies.values()]
    .filter((agency) => agency.state === state)
    .map((agency) => {
      const agreements = (register.byAgency.get(agency.id) ?? []).flatMap((one) =>
        standingOf(register, one, on),
      )
      return { agency, agreements, group: groupOf(agreements) }
    })
    .filter(({ agreements }) => agreements.length > 0)
    .sort((a, b) => (a.agency.name < b.agency.name ? -1 : 1))
}

function standingOf(register: Register, agreement: Agreement, on: Day): StateAgreement[] {
  const { stage, current, ladder } = stageOn(register, agreement, on)
  if (stage === 'none') return []
  const since = ladder.findLast((rung) => rung.stage === stage)?.on
  return [{ model: agreement.model ?? null, stage, current, since }]
}

function groupOf(agreements: readonly StateAgreement[]): StateAgency['group'] {
  if (agreements.some(({ stage }) => stage === 'listed')) return 'listed'
  if (agreements.some(({ stage, current }) => stage === 'pending' && current)) return 'pending'
  return agreements.some(({ stage }) => ['left', 'pending', 'signed'].includes(stage)) ? 'past' : 'recorded'
}
