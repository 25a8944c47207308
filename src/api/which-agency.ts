import type { Agency } from '../agencies/agency.js'
import type { Day } from '../model/day.js'
import { type StateCode, stateName, stateOf } from '../model/state.js'
import { agenciesNamed } from '../query/find-agency.js'
import { search } from '../query/search.js'
import type { World } from '../query/world.js'
import type { Register } from '../register/register.js'
import { Problem, type Suggestion } from './problem.js'

/** Where agencies are looked up: what was known on a day, the directory, and the day asked about. */
export interface LookUp {
  readonly world: World
  readonly register: Register
  readonly on: Day
}

/** The one agency that an id or a name stands for; else a problem with the agencies that may have been meant. */
export function agencyAsked(from: LookUp, text: string, state?: StateCode): Agency {
  const byId = agencyWithId(from, text)
  if (byId !== undefined) return byId
  const found = agenciesNamed(from.register, from.world.directory, text, state)
  const [agency] = found
  if (agency === undefined) throw unknownAgency(from, text, state)
  if (found.length === 1) return agency
  throw new Problem('ambiguous-name', {
    detail: `${JSON.stringify(text)} names ${found.length} agencies; give the state too, or the id`,
    parameter: 'agency',
    expected: 'the name of one agency, or an id such as us-fl/miami-police-department',
    found: text,
    suggestions: found.slice(0, 10).map(suggestion),
  })
}

/** The agency with an id, also one that only lists after the day of knowledge name. */
export function agencyWithId({ world, register }: LookUp, id: string): Agency | undefined {
  if (!id.startsWith('us-')) return undefined
  return register.agencies.get(id) ?? world.directory.byId(id) ?? world.now().agencies.get(id)
}

/** The problem of a text that names no agency, with those whose names are near. */
export function unknownAgency(from: LookUp, text: string, state?: StateCode): Problem {
  const where = state === undefined ? '' : ` in ${stateName(state)}`
  return new Problem('unknown-agency', {
    detail: `no agency named ${JSON.stringify(text)}${where} stands in the national directory or on any list`,
    parameter: 'agency',
    expected: 'the name or the id of an agency',
    found: text,
    suggestions: nearBy(from, text, state),
  })
}

function nearBy({ world, register, on }: LookUp, text: string, state?: StateCode): Suggestion[] {
  const [, code = ''] = /^us-([a-z]{2})\//.exec(text) ?? []
  const home = state ?? stateOf(code)
  const words = text.replace(/^us-[a-z]{2}\//, '').replace(/[-/]+/g, ' ')
  return search(register, world.directory, words, {
    on,
    limit: 5,
    ...(home === undefined ? {} : { state: home }),
  }).map(suggestion)
}

function suggestion({ id, name, state }: Suggestion): Suggestion {
  return { id, name, state }
}
