import { standingRows } from '../query/standing.js'
import type { List } from '../register/lists.js'
import type { Register } from '../register/register.js'

/** Which agency each row content of a list is read as, and how many agreements, agencies and states that makes. */
export interface ListReadAs {
  readonly agencyOf: ReadonlyMap<number, string>
  readonly agreements: number
  readonly agencies: number
  readonly states: number
}

/** What the register reads the rows of a list as. */
export function readAs(register: Register, { series, position, flags }: List): ListReadAs {
  const agencyOf = new Map<number, string>()
  // A list without a date has no place in its series: nothing is derived from it.
  const rows = flags.includes('undated') ? [] : standingRows(register, series, position)
  for (const { agreement, content } of rows) agencyOf.set(content, agreement.agencyId)
  const agreements = new Set(rows.map(({ agreement }) => agreement.id)).size
  const agencies = new Set(agencyOf.values())
  const states = new Set([...agencies].map((id) => register.agencies.get(id)?.state))
  return { agencyOf, agreements, agencies: agencies.size, states: states.size }
}
