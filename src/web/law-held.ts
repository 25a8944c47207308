import type { Authority, Provision } from '../model/law.js'
import type { StateCode } from '../model/state.js'
import { KeptBy } from '../query/kept.js'
import type { View } from './view.js'

/** The provisions and the authorities that bear on a state, its own and the nation's, by id. */
export interface LawHeld {
  readonly provisions: ReadonlyMap<string, Provision>
  readonly authorities: ReadonlyMap<string, Authority>
}

export function lawHeld({ law }: Pick<View, 'law'>, state: StateCode | 'US'): LawHeld {
  const [own, nation] = [law.of(state), law.of('US')]
  return held.get(law, state, () => ({
    provisions: new Map([...own.provisions, ...nation.provisions].map((one) => [one.id, one])),
    authorities: new Map([...own.authorities, ...nation.authorities].map((one) => [one.id, one])),
  }))
}

const held = new KeptBy<LawHeld>(60)

/** The name of an agency that law names by its id. */
export function nameOfAgency({ register, world }: View): (id: string) => string {
  return (id) => (register.agencies.get(id) ?? world.directory.byId(id))?.name ?? id
}

/** The anchor of a provision or an authority on its state's page. */
export function lawAnchor(id: string): string {
  return `law-${id.replace(/[^\w.-]/g, '-')}`
}
