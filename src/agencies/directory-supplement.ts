import { SourceError } from '../model/errors.js'
import { type StateCode, stateOf } from '../model/state.js'
import type { Agency, AgencyKind } from './agency.js'
import { csvValues } from './csv-line.js'
import { kindNamed } from './kind.js'
import { agencyId } from './slug.js'

/** A list beside the FBI's table that says which body has an ORI. */
export interface SupplementSource {
  readonly title: string
  readonly path: string
  /** Whether the list itself was read, and not what another publisher carries of it. */
  readonly firstHand: boolean
}

const deportationData = 'https://github.com/deportationdata/ice-287g'

/** The lists that rows of `data/directory-supplement.csv` name. */
export const supplementSources: Readonly<Record<string, SupplementSource>> = {
  'FBI agency list': {
    title: 'the agency names of the Crime Data API, Federal Bureau of Investigation',
    path: 'https://github.com/fbi-cde/crime-data-api',
    firstHand: true,
  },
  'LEAIC 2012': {
    title: 'the Law Enforcement Agency Identifiers Crosswalk of 2012, Bureau of Justice Statistics',
    path: 'https://doi.org/10.3886/ICPSR35158.v2',
    firstHand: true,
  },
  'CSLLEA 2018': {
    title: 'the Census of State and Local Law Enforcement Agencies of 2018, Bureau of Justice Statistics',
    path: 'https://doi.org/10.3886/ICPSR38771.v1',
    firstHand: true,
  },
  'FBI CDE 2025': {
    title: "the FBI's agency list of 2025 as the Deportation Data Project carries it",
    path: deportationData,
    firstHand: false,
  },
  'Texas DPS list': {
    title: "the Texas Department of Public Safety's list of ORIs as the Deportation Data Project carries it",
    path: deportationData,
    firstHand: false,
  },
  'OSBI list': {
    title:
      "the Oklahoma State Bureau of Investigation's list of ORIs as the Deportation Data Project carries it",
    path: deportationData,
    firstHand: false,
  },
  'FDLE list': {
    title:
      "the Florida Department of Law Enforcement's list of ORIs as the Deportation Data Project carries it",
    path: deportationData,
    firstHand: false,
  },
  'NLETS 1977': {
    title:
      'the ORI directory of about 1977 of the National Law Enforcement Telecommunications System as the Deportation Data Project carries it',
    path: deportationData,
    firstHand: false,
  },
}

/** A body that the FBI's table lacks, or has without its unit, and the lists that give its ORI. */
export interface SupplementedAgency {
  readonly ori: string
  readonly name: string
  readonly kind: AgencyKind
  readonly state: StateCode
  readonly counties: readonly string[]
  readonly sources: readonly SupplementSource[]
  readonly reason: string
}

const header = 'ori,name,kind,state,counties,source,reason'

/** Reads `data/directory-supplement.csv`; a `SourceError` names the first line that does not read. */
export function readSupplement(text: string): SupplementedAgency[] {
  const [first, ...lines] = text.split(/\r?\n/)
  if (first !== header) throw new SourceError('directory supplement, line 1', header, first ?? '')
  const oris = new Set<string>()
  return lines.flatMap((line, at) => {
    if (line === '') return []
    const where = `directory supplement, line ${at + 2}`
    const agency = readLine(line, where)
    if (oris.has(agency.ori)) throw new SourceError(where, 'an ORI that no line above has', agency.ori)
    oris.add(agency.ori)
    return [agency]
  })
}

/**
 * The agencies of a directory with those that other lists add, in the order of states and ORIs. An agency that
 * the directory has keeps its id and figures and takes the fuller name.
 */
export function supplemented(
  agencies: readonly Agency[],
  supplement: readonly SupplementedAgency[],
  held: ReadonlyMap<string, string>,
): Agency[] {
  const byOri = new Map(supplement.map((one) => [one.ori, one]))
  const named = agencies.map((agency) => {
    const one = byOri.get(agency.ori ?? '')
    return one === undefined ? agency : { ...agency, name: one.name, kind: one.kind, ...why(one) }
  })
  const known = new Set(agencies.map(({ ori }) => ori))
  const taken = new Set([...agencies.map(({ id }) => id), ...held.values()])
  const added = supplement
    .filter(({ ori }) => !known.has(ori))
    .map((one) => {
      const id = held.get(one.ori) ?? freeId(one, taken)
      taken.add(id)
      const { ori, name, state, kind, counties } = one
      return { id, name, state, kind, counties, ori, ...why(one) }
    })
  return [...named, ...added].sort((a, b) => (order(a) < order(b) ? -1 : 1))
}

/** Lists read at first hand weigh more than what another carries of them, two more than one. */
function why({ sources, reason }: SupplementedAgency): { oriReason: string; oriConfidence: number } {
  const firstHand = sources.filter((source) => source.firstHand).length
  const oriConfidence = firstHand === 0 ? 0.9 : sources.length === 1 ? 0.95 : 0.98
  return {
    oriReason: `the ORI is from ${sources.map(({ title }) => title).join(', and ')}: ${reason}`,
    oriConfidence,
  }
}

function freeId({ state, name, counties, ori }: SupplementedAgency, taken: ReadonlySet<string>): string {
  const [county] = counties
  const ids = [agencyId(state, name), ...(county === undefined ? [] : [agencyId(state, name, county)])]
  return ids.find((id) => !taken.has(id)) ?? agencyId(state, name, ori)
}

function order({ state, ori }: Agency): string {
  return `${state} ${ori}`
}

function readLine(line: string, where: string): SupplementedAgency {
  const values = csvValues(line)
  if (values.length !== 7) throw new SourceError(where, 'seven values', line)
  const [ori = '', name = '', told = '', code = '', counties = '', source = '', reason = ''] = values
  if (!/^[A-Z]{2}[A-Z0-9]{7}$/.test(ori)) throw new SourceError(where, 'an ORI of nine characters', ori)
  const kind = kindNamed(told)
  if (kind === undefined) throw new SourceError(where, 'a kind of agency', told)
  const state = stateOf(code)
  // The FBI writes Nebraska and Guam otherwise than the post does.
  if (state === undefined || (prefixes[state] ?? state) !== ori.slice(0, 2))
    throw new SourceError(where, `the state of ${ori}`, code)
  if (name === '' || counties === '' || reason === '')
    throw new SourceError(where, 'a name, a county and a reason', line)
  const sources = source.split('; ').map((title) => supplementSources[title])
  if (sources.some((one) => one === undefined)) throw new SourceError(where, 'known sources', source)
  return {
    ori,
    name,
    kind,
    state,
    counties: counties.split(';'),
    sources: sources.filter((one) => one !== undefined),
    reason,
  }
}

const prefixes: Readonly<Partial<Record<StateCode, string>>> = { NE: 'NB', GU: 'GM' }
