import type { Agency } from '../agencies/agency.js'
import type { Directory } from '../agencies/directory.js'
import { parseName, typographic } from '../agencies/name.js'
import { QuestionError } from '../model/errors.js'
import { type StateCode, stateCodes, stateName } from '../model/state.js'
import type { Register } from '../register/register.js'

/**
 * The one agency that a text names, by its id or its name, whether or not a list names it. A text that names
 * none, or agencies of several states or counties, is a `QuestionError` that says which.
 */
export function findAgency(
  register: Register,
  directory: Directory,
  text: string,
  state?: StateCode,
): Agency {
  const byId = register.agencies.get(text) ?? directory.byId(text)
  if (byId !== undefined) return byId
  const found = agenciesNamed(register, directory, text, state)
  const [agency] = found
  if (agency === undefined)
    throw new QuestionError(
      `no agency named ${JSON.stringify(text)}${state === undefined ? '' : ` in ${stateName(state)}`} in the national directory or on any list; comity search finds names that are near`,
    )
  if (found.length > 1)
    throw new QuestionError(
      `${JSON.stringify(text)} names ${found.length} agencies: ${found
        .slice(0, 8)
        .map(({ id }) => id)
        .join(', ')}${found.length > 8 ? ', ...' : ''}; say --state, or give the id`,
    )
  return agency
}

/** Every agency that a name stands for: those whose name is the same but for marks, or else by the naming rules. */
export function agenciesNamed(
  register: Register,
  directory: Directory,
  text: string,
  state?: StateCode,
): Agency[] {
  const states = state === undefined ? stateCodes : [state]
  const exact = typographic(text)
  const same = states.flatMap((code) =>
    inState(register, directory, code).filter((agency) =>
      namesOf(agency).some((name) => typographic(name) === exact),
    ),
  )
  if (same.length > 0) return unique(same)
  return unique(
    states.flatMap((code) => {
      const { key } = parseName(text, code)
      const listed = listedIn(register, code).filter((agency) =>
        namesOf(agency).some((name) => parseName(name, code).key === key),
      )
      return [...listed, ...directory.named(code, key)]
    }),
  )
}

function inState(register: Register, directory: Directory, state: StateCode): Agency[] {
  return [...listedIn(register, state), ...directory.inState(state)]
}

function listedIn(register: Register, state: StateCode): Agency[] {
  return [...register.agencies.values()].filter((agency) => agency.state === state)
}

function namesOf(agency: Agency): string[] {
  const printed = 'names' in agency ? (agency.names as readonly { name: string }[]) : []
  return [agency.name, ...printed.map(({ name }) => name)]
}

function unique(agencies: readonly Agency[]): Agency[] {
  return [...new Map(agencies.map((agency) => [agency.id, agency] as const).reverse()).values()].reverse()
}
