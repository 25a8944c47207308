import { type StateCode, stateName } from '../model/state.js'
import type { Agency } from './agency.js'
import type { Directory } from './directory.js'
import type { Listed } from './match-rules.js'
import type { ParsedName } from './name.js'
import { agencyId } from './slug.js'

/**
 * An agency that has no entry of its own in the directory, made from its printed name: its kind as the name
 * tells it, the printed counties that the state has, and an id that no agency of the directory has.
 */
export function agencyWithoutOri(
  listed: { readonly name: string; readonly state: StateCode; readonly counties: ReadonlySet<string> },
  parsed: Pick<ParsedName, 'kind'>,
  directory: Directory,
): Agency {
  const { state } = listed
  const name = fullName(listed.name, state, parsed.kind)
  const counties = [...listed.counties].flatMap((key) => directory.countiesOf(state).get(key) ?? [])
  const plain = agencyId(state, name)
  const id = directory.byId(plain) === undefined ? plain : agencyId(state, name, counties[0] ?? 'listed')
  return { id, name, state, kind: parsed.kind, counties }
}

/** Why the directory has no entry for a body of this kind, as far as the directory itself tells. */
export function whyNone(listed: Listed, directory: Directory): string {
  const { kind } = listed.parsed
  const [key = ''] = listed.counties
  const county = directory.countiesOf(listed.state).get(key)
  const kin = directory
    .inState(listed.state)
    .filter((agency) => agency.kind === kind && county !== undefined && agency.counties.includes(county))
  if (/constable/i.test(listed.name) && kin.length > 0) {
    return `the directory lists constables of ${county} without their precincts, so none can be told to be this one: ${kin.map(({ ori }) => ori).join(', ')}`
  }
  if (kind === 'county-corrections' || kind === 'regional-jail') {
    return 'the directory lists bodies with police powers; a jail run apart from the sheriff has no ORI of its own there'
  }
  return `the directory lists no ${county === undefined ? 'agency of this name in the state' : `agency of this name in ${county} or elsewhere in the state`}`
}

/** The printed name, spaces and stray marks tidied, with the state's name before that of a state's body. */
function fullName(printed: string, state: StateCode, kind: ParsedName['kind']): string {
  const name = printed
    .normalize('NFKC')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/ ?([,/]) ?/g, (_, mark: string) => (mark === ',' ? ', ' : ' / '))
    .replace(/ ?- /g, ' - ')
    .replace(/^[ ,]+|[ ,]+$/g, '')
  const ofState = kind === 'state-police' || kind === 'state-corrections' || kind === 'other-state-agency'
  return ofState && !name.includes(stateName(state)) && !/^CNMI|^MT /.test(name)
    ? `${stateName(state)} ${name}`
    : name
}
