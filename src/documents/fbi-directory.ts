import { parse } from 'csv-parse/sync'
import { SourceError } from '../model/errors.js'
import { type StateCode, stateOf } from '../model/state.js'

/** Who publishes the national directory of police agencies, and what a sound copy of it holds. */
export const source = {
  id: 'fbi-directory',
  publisher: 'Federal Bureau of Investigation, Law Enforcement Employees data',
  licence: 'US Government work, public domain in the United States',
  expects: { agencies: { from: 15_000, to: 25_000 } },
} as const

const types = [
  'City',
  'County',
  'Federal',
  'Other',
  'Other State Agency',
  'State Police',
  'Tribal',
  'University or College',
] as const

export type FbiAgencyType = (typeof types)[number]

/** One agency as the FBI's file holds it: nothing composed, codes and absent values read. */
export interface FbiAgency {
  /** Nine characters, unique in the file. */
  readonly ori: string
  /** The latest year in which the agency reported its employees. */
  readonly year: number
  /** Bare, as printed: `Coral Gables`, `Autauga`, `State Police:` where the FBI's unit was lost. */
  readonly name: string
  readonly state: StateCode
  readonly federal: boolean
  /** In capitals as printed, `ST CLAIR`; empty where the file has none. */
  readonly counties: readonly string[]
  readonly type: FbiAgencyType
  readonly officers: number
  /** Absent where the FBI assigns the agency no population of its own, which it prints as 0. */
  readonly population?: number
}

const columns = [
  'ori',
  'data_year',
  'pub_agency_name',
  'state_abbr',
  'county_name',
  'agency_type_name',
  'population',
  'officer_ct',
  'civilian_ct',
  'total_pe_ct',
  'pe_ct_per_1000',
] as const

/**
 * Reads the FBI's Law Enforcement Employees file, its latest record for each agency, as CSV with a header.
 * A column, code or value that is not expected is a `SourceError` naming the row and column.
 */
export function read(csv: string): FbiAgency[] {
  const [header = [], ...records] = table(csv)
  const strange = header.find((name) => !(columns as readonly string[]).includes(name))
  if (strange !== undefined) throw new SourceError('FBI directory, header', 'no other column', strange)
  const missing = columns.find((name) => !header.includes(name))
  if (missing !== undefined)
    throw new SourceError('FBI directory, header', `a column ${missing}`, header.join())
  const agencies = records.map((record, at) => agency(record, header, at + 2))
  const seen = new Set<string>()
  for (const { ori } of agencies) {
    if (seen.has(ori)) throw new SourceError('FBI directory', 'each ORI once', ori)
    seen.add(ori)
  }
  return agencies
}

function table(csv: string): string[][] {
  try {
    return parse(csv, { bom: true, skip_empty_lines: true })
  } catch (error) {
    throw new SourceError('FBI directory', 'CSV', error instanceof Error ? error.message : String(error))
  }
}

function agency(record: readonly string[], header: readonly string[], row: number): FbiAgency {
  const value = (name: (typeof columns)[number]) => record[header.indexOf(name)] ?? ''
  const where = (name: string) => `FBI directory, row ${row}, ${name}`
  const ori = matching(value('ori'), /^[A-Z0-9]{9}$/, where('ori'), 'nine capitals and digits')
  const name = matching(value('pub_agency_name').trim(), /\p{L}/u, where('pub_agency_name'), 'a name')
  const type = types.find((known) => known === value('agency_type_name'))
  if (type === undefined)
    throw new SourceError(where('agency_type_name'), types.join(', '), value('agency_type_name'))
  const population = count(value('population'), where('population'))
  for (const checked of ['civilian_ct', 'total_pe_ct'] as const) count(value(checked), where(checked))
  matching(value('pe_ct_per_1000'), /^(\d+(\.\d+)?|NULL|)$/, where('pe_ct_per_1000'), 'a rate')
  return {
    ori,
    year: Number(matching(value('data_year'), /^(19|20)\d\d$/, where('data_year'), 'a year')),
    name,
    state: stateIn(value('state_abbr'), ori, where('state_abbr')),
    federal: value('state_abbr') === 'FS',
    counties: counties(value('county_name'), where('county_name')),
    type,
    officers: count(value('officer_ct'), where('officer_ct')) ?? 0,
    ...(population === undefined || population === 0 ? {} : { population }),
  }
}

/** The FBI writes NB for Nebraska, GM for Guam, and FS for federal bodies, whose ORI tells the state or the US. */
function stateIn(code: string, ori: string, where: string): StateCode {
  const own: Readonly<Record<string, string>> = { NB: 'NE', GM: 'GU', US: 'DC' }
  const told = code === 'FS' ? ori.slice(0, 2) : code
  const state = /^[A-Z]{2}$/.test(told) ? stateOf(own[told] ?? told) : undefined
  if (state === undefined) throw new SourceError(where, 'a state', code)
  return state
}

function counties(text: string, where: string): string[] {
  const names = text.split(', ').filter((name) => name !== 'NOT SPECIFIED' && name !== 'UNMAPPED COUNTY')
  for (const name of names) matching(name, /^[A-Z][A-Z' .-]*$/, where, 'counties in capitals')
  return names
}

function count(text: string, where: string): number | undefined {
  if (text === '' || text === 'NULL') return undefined
  return Number(matching(text, /^\d{1,8}$/, where, 'a whole number'))
}

function matching(text: string, pattern: RegExp, where: string, expected: string): string {
  if (!pattern.test(text)) throw new SourceError(where, expected, text)
  return text
}
