import type { StateCode } from '../model/state.js'
import type { Agency } from './agency.js'
import { capitalCounty } from './capitals.js'
import { countyKey, countyName } from './counties.js'
import { directoryKind } from './directory-kind.js'
import { displayName } from './display.js'
import { grouped } from './grouping.js'
import { agencyId } from './slug.js'

/** An agency as a national directory lists it, read but not composed: `documents/fbi-directory` reads such rows. */
export interface DirectoryRow {
  readonly ori: string
  readonly year: number
  readonly name: string
  readonly state: StateCode
  readonly federal: boolean
  /** In capitals, without the word for county. */
  readonly counties: readonly string[]
  /** The FBI's type: City, County, State Police ... */
  readonly type: string
  readonly officers: number
  readonly population?: number
}

/** What is known of agencies before a file is read. */
export interface Known {
  /** The id that an ORI has had before. It keeps it for ever, so that agencies added later change no id. */
  readonly ids?: ReadonlyMap<string, string>
  /** Names and kinds put right by a person, by ORI. */
  readonly corrections?: ReadonlyMap<string, Pick<Agency, 'name' | 'kind'>>
}

/**
 * The agencies of a directory, in the order of states and ORIs, with ids that no two share. Kin met for the
 * first time together are told apart by county, then by ORI.
 */
export function buildAgencies(rows: readonly DirectoryRow[], known: Known = {}): Agency[] {
  const held = known.ids ?? new Map<string, string>()
  const corrections = known.corrections ?? new Map<string, Agency>()
  const spelled = spelledCounties(rows)
  const drafts = rows.map((row) => draft(row, spelled)).sort((a, b) => (a.order < b.order ? -1 : 1))
  nameStateBodies(drafts)
  for (const one of drafts) one.name = corrections.get(one.row.ori)?.name ?? one.name
  const ids = giveIds(drafts, held)
  return drafts.map(({ row, name, counties }, at) => ({
    id: ids[at] ?? '',
    name,
    state: row.state,
    kind: corrections.get(row.ori)?.kind ?? directoryKind(row),
    counties,
    ori: row.ori,
    oriReason: 'the national directory lists this agency under this ORI',
    oriConfidence: 1,
    officers: row.officers,
    ...(row.population === undefined ? {} : { population: row.population }),
    figuresYear: row.year,
  }))
}

/** The ids that the agencies of an earlier directory have, by ORI, for the next one to keep. */
export function heldIds(agencies: readonly Agency[]): ReadonlyMap<string, string> {
  return new Map(agencies.flatMap(({ ori, id }) => (ori === undefined ? [] : [[ori, id] as const])))
}

interface Draft {
  readonly row: DirectoryRow
  readonly counties: readonly string[]
  readonly unitLost: boolean
  readonly order: string
  name: string
}

/** Spellings that capitals hide (DeKalb, McLean) stand in the file as names of sheriffs. */
function spelledCounties(rows: readonly DirectoryRow[]): ReadonlyMap<StateCode, ReadonlyMap<string, string>> {
  const spelled = new Map<StateCode, Map<string, string>>()
  for (const { type, name, state } of rows) {
    if (type !== 'County' || /police|sheriff|\//i.test(name)) continue
    const known = spelled.get(state) ?? new Map<string, string>()
    // Baltimore's sheriff is told from the city's by the word for county, which is no part of the name.
    spelled.set(state, known.set(countyKey(name), name.replace(/ (?:County|Parish)$/, '')))
  }
  return spelled
}

const none: ReadonlyMap<string, string> = new Map()

function draft(row: DirectoryRow, spelled: ReadonlyMap<StateCode, ReadonlyMap<string, string>>): Draft {
  const counties = row.counties.map((county) => countyName(county, row.state, spelled.get(row.state) ?? none))
  const shown = displayName(row, counties[0])
  return { row, counties, unitLost: shown.unitLost, name: shown.name, order: `${row.state} ${row.ori}` }
}

/**
 * Posts and offices of one body stand under one name, as the FBI's unit was lost. The headquarters keeps the
 * plain name: the row without a county, or else the capital's; the others are named with their county.
 */
function nameStateBodies(drafts: readonly Draft[]): void {
  for (const kin of grouped(drafts, ({ row, name }) => `${row.state} ${name}`).values()) {
    if (kin.length === 1 || !kin.some(({ unitLost }) => unitLost)) continue
    const chief = headquarters(kin)
    for (const one of kin) if (one !== chief) one.name = withCounty(one)
  }
}

function withCounty({ name, counties }: Draft): string {
  return counties[0] === undefined || name.includes(counties[0]) ? name : `${name} (${counties[0]})`
}

function headquarters(kin: readonly Draft[]): Draft | undefined {
  const state = kin.filter(({ row }) => row.type.includes('State'))
  const central = state.filter(({ counties }) => counties.length === 0)
  const capital = state.filter(({ row, counties }) => counties.includes(capitalCounty(row.state)))
  const chosen = central.length > 0 ? central : capital
  return [...chosen].sort((a, b) => b.row.officers - a.row.officers)[0]
}

function giveIds(drafts: readonly Draft[], held: ReadonlyMap<string, string>): string[] {
  const taken = new Set(held.values())
  const ids = new Map<Draft, string>()
  for (const one of drafts) {
    const id = held.get(one.row.ori)
    if (id !== undefined) ids.set(one, id)
  }
  const fresh = drafts.filter((one) => !ids.has(one))
  for (const kin of grouped(fresh, ({ row, name }) => agencyId(row.state, name)).values()) {
    const alone = kin.length === 1
    for (const one of kin) {
      const id = candidates(one, alone).find((id) => !taken.has(id) && (alone || !sharedBy(id, kin)))
      taken.add(id ?? '')
      ids.set(one, id ?? '')
    }
  }
  return drafts.map((one) => ids.get(one) ?? '')
}

function candidates({ row, name, counties }: Draft, alone: boolean): string[] {
  const plain = agencyId(row.state, name)
  const county =
    counties[0] === undefined || name.includes(counties[0]) ? [] : [agencyId(row.state, name, counties[0])]
  return [...(alone ? [plain] : []), ...county, agencyId(row.state, name, row.ori)]
}

/** Whether a second of the kin would take the same id. */
function sharedBy(id: string, kin: readonly Draft[]): boolean {
  return kin.filter((one) => candidates(one, false)[0] === id).length > 1
}
