import type { Authority, Provision, StateLaw } from '../model/law.js'
import type { Law } from '../rules/law.js'
import type { AsOf } from './as-of.js'

/** How a provision stands on a day. */
export type LawStanding = 'in force' | 'not yet in force' | 'no longer in force' | 'not enacted' | 'pending'

/** The law of one state on a day, as known on a day. */
export interface StateLawAnswer extends AsOf {
  readonly state: StateLaw['state']
  readonly searched?: string
  readonly provisions: readonly (Provision & { readonly standing: LawStanding })[]
  readonly authorities: readonly Authority[]
}

/** Every provision of a state that was known by a day, with how it stood on the day asked about. */
export function stateLawOn(law: Law, state: StateLaw['state'], { on, knownAt }: AsOf): StateLawAnswer {
  const { provisions, authorities, searched } = law.of(state)
  return {
    state,
    on,
    knownAt,
    ...(searched === undefined ? {} : { searched }),
    provisions: provisions
      .filter(({ enacted, inForceFrom }) => (enacted ?? inForceFrom ?? '') <= knownAt)
      .map((provision) => ({ ...provision, standing: standingOn(provision, on) })),
    authorities: authorities.filter((authority) => authority.on <= on && authority.madePublic <= knownAt),
  }
}

function standingOn({ status, inForceFrom, inForceTo }: Provision, on: AsOf['on']): LawStanding {
  if (status === 'not enacted' || status === 'pending') return status
  if (inForceFrom === undefined || on < inForceFrom) return 'not yet in force'
  return inForceTo !== undefined && inForceTo <= on ? 'no longer in force' : 'in force'
}
