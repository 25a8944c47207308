import type { Agency } from '../agencies/agency.js'
import type { AsOf } from '../query/as-of.js'
import { findAgency } from '../query/find-agency.js'
import type { World } from '../query/world.js'
import type { Register } from '../register/register.js'
import type { Call } from './command.js'
import { asOf, type Context, stateFrom } from './context.js'
import { oneName } from './words.js'

/** What a question about one agency is asked of: the agency, the two times, and what was known by then. */
export interface AgencyAsked {
  readonly agency: Agency
  readonly times: AsOf
  readonly world: World
  readonly register: Register
}

/** The agency that the words of a call name, as known at its times; a `QuestionError` where they name none. */
export async function agencyAsked(call: Call, context: Context): Promise<AgencyAsked> {
  const times = asOf(call, context)
  const world = await context.world()
  const register = world.asKnownAt(times.knownAt)
  const agency = findAgency(register, world.directory, oneName(call, 'an agency'), stateFrom(call))
  return { agency, times, world, register }
}
