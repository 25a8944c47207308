import type { StateCode } from '../model/state.js'
import { countyKey } from './counties.js'
import type { Directory } from './directory.js'
import { editDistance } from './distance.js'

/**
 * The counties of the state, folded by `countyKey`, that the printed ones mean, each once: those that are
 * counties, or are one or two letters from only one. What is no county of the state is left out.
 */
export function countiesMeant(
  printed: readonly string[],
  state: StateCode,
  directory: Directory,
): ReadonlySet<string> {
  const counties = directory.countiesOf(state)
  const meant = printed.map((county) => {
    const key = countyKey(county)
    if (counties.has(key)) return key
    const limit = key.length < 7 ? 1 : 2
    const near = [...counties.keys()].filter((held) => editDistance(held, key, limit) !== undefined)
    return key.length >= 5 && near.length === 1 ? near[0] : undefined
  })
  return new Set(meant.flatMap((key) => key ?? []))
}
