import type { StateCode } from '../model/state.js'
import { countyKey } from './counties.js'
import type { Directory } from './directory.js'
import { editDistance } from './distance.js'

/**
 * The county of the state, folded by `countyKey`, that the printed ones mean: the last that is one, or is one or
 * two letters from only one. Lists put wrong counties right, so the last printed counts. Undefined where none is.
 */
export function countyMeant(
  printed: readonly string[],
  state: StateCode,
  directory: Directory,
): string | undefined {
  const counties = directory.countiesOf(state)
  for (const county of [...printed].reverse()) {
    const key = countyKey(county)
    if (counties.has(key)) return key
    const near =
      key.length < 5
        ? []
        : [...counties.keys()].filter((held) => editDistance(held, key, key.length < 7 ? 1 : 2) !== undefined)
    if (near.length === 1) return near[0]
  }
  return undefined
}
