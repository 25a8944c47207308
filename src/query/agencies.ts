import type { AgencyKind } from '../agencies/agency.js'
import type { Places } from '../agencies/places.js'
import type { Model } from '../model/agreement.js'
import type { StateCode } from '../model/state.js'
import type { Register, RegisteredAgency, Stage } from '../register/register.js'
import type { AsOf } from './as-of.js'
import { stageOn } from './stage.js'

/** An agency that lists name, with where each of its agreements stands. */
export interface AgencyListed {
  readonly id: string
  readonly name: string
  readonly state: StateCode
  readonly kind: AgencyKind
  readonly counties: readonly string[]
  /** The Census Bureau's five digits for those counties. */
  readonly countyGeoids: readonly string[]
  readonly ori: string | null
  readonly agreements: readonly AgreementListed[]
}

/** An agreement of a list of agencies: its model, and where it stands. */
export interface AgreementListed {
  readonly id: string
  readonly model: Model | null
  readonly stage: Stage
  /** Whether the newest list of that day still shows it so. */
  readonly current: boolean
}

/** The agencies of which any agreement is told by a day, in the order of their ids. */
export function agenciesListed(
  register: Register,
  places: Places,
  { on }: AsOf,
  only: { state?: StateCode | undefined; kind?: AgencyKind | undefined },
): AgencyListed[] {
  return [...register.agencies.values()]
    .filter(({ state, kind }) => (only.state ?? state) === state && (only.kind ?? kind) === kind)
    .map((agency) => listed(register, places, agency, on))
    .filter(({ agreements }) => agreements.length > 0)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

function listed(
  register: Register,
  places: Places,
  { id, name, state, kind, counties, ori }: RegisteredAgency,
  on: AsOf['on'],
): AgencyListed {
  const agreements = (register.byAgency.get(id) ?? []).flatMap((agreement) => {
    const { stage, current } = stageOn(register, agreement, on)
    return stage === 'none' ? [] : [{ id: agreement.id, model: agreement.model ?? null, stage, current }]
  })
  const countyGeoids = counties.flatMap((county) => places.geoid(state, county) ?? [])
  return { id, name, state, kind, counties, countyGeoids, ori: ori ?? null, agreements }
}
