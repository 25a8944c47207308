import { createHash } from 'node:crypto'
import type { Agency } from '../../src/agencies/agency.js'
import { Directory } from '../../src/agencies/directory.js'
import { identifier } from '../../src/agencies/identify.js'
import { Places } from '../../src/agencies/places.js'
import type { Cell } from '../../src/model/cell.js'
import type { RecordedClaim } from '../../src/model/claim.js'
import { day } from '../../src/model/day.js'
import type { ListReading, Series, Sighting } from '../../src/model/reading.js'
import { World } from '../../src/query/world.js'
import { CorpusBuilder } from '../../src/register/corpus.js'

/** A row of a small list: state, agency, model, date of signature, the linked agreement. */
export type SmallRow = readonly [state: string, agency: string, model: string, signed?: string, moa?: string]

/** A small list: its day, its rows, and the file name it was published under. */
export interface SmallList {
  readonly series: Series
  readonly on: string
  readonly rows: readonly SmallRow[]
  readonly name?: string
}

const columns = {
  participating: ['STATE', 'LAW ENFORCEMENT AGENCY', 'SUPPORT TYPE', 'SIGNED', 'MOA'],
  pending: ['STATE', 'LAW ENFORCEMENT AGENCY', 'SUPPORT TYPE'],
} as const

const always: SmallRow[] = [
  ['FLORIDA', "Collier County Sheriff's Office", 'Warrant Service Officer', '2025-01-10'],
  ['FLORIDA', 'Doral Police Department', 'Task Force Model', '2025-01-11'],
]

const miami: SmallRow = [
  'FLORIDA',
  'City of Miami Police Department ',
  'Task Force Model',
  '2025-08-28',
  'https://www.ice.gov/doclib/miami.pdf',
]
const gone: SmallRow = ['OHIO', 'Athens Police Department', 'Task Force Model', '2025-01-12']

/** Five participating lists and one pending list: Miami comes, Athens goes. */
export const smallLists: readonly SmallList[] = [
  { series: 'participating', on: '2025-08-20', rows: [...always, gone] },
  { series: 'pending', on: '2025-08-20', rows: [] },
  { series: 'pending', on: '2025-08-27', rows: [miami] },
  { series: 'participating', on: '2025-08-29', rows: [...always, miami, gone] },
  {
    series: 'participating',
    on: '2025-09-02',
    rows: [...always, miami],
    name: 'participatingAgencies08022025pm.xlsx',
  },
  { series: 'participating', on: '2025-09-05', rows: [...always, miami] },
]

const agency = (id: string, name: string, more: Partial<Agency> = {}): Agency => ({
  id,
  name,
  state: id.slice(3, 5).toUpperCase() as Agency['state'],
  kind: 'municipal-police',
  counties: [],
  ...more,
})

/** The national directory of the small world. */
export const smallDirectory: readonly Agency[] = [
  agency('us-fl/miami-police-department', 'Miami Police Department', {
    counties: ['Miami-Dade County'],
    ori: 'FL0130600',
    officers: 1362,
    figuresYear: 2025,
  }),
  agency('us-fl/doral-police-department', 'Doral Police Department', { counties: ['Miami-Dade County'] }),
  agency('us-fl/homestead-police-department', 'Homestead Police Department', {
    counties: ['Miami-Dade County'],
    ori: 'FL0130500',
  }),
  agency('us-fl/collier-county-sheriffs-office', "Collier County Sheriff's Office", {
    kind: 'sheriff',
    counties: ['Collier County'],
  }),
  agency('us-oh/athens-police-department', 'Athens Police Department'),
  agency('us-il/springfield-police-department', 'Springfield Police Department'),
  agency('us-mo/springfield-police-department', 'Springfield Police Department'),
]

/** A vote on Miami's agreement, as a source beside the lists tells of it. */
export const smallRecord: readonly RecordedClaim[] = [
  {
    subject: 'us-fl/miami-police-department',
    says: 'approved',
    model: 'TFM',
    on: day('2025-06-17'),
    approximate: false,
    observedOn: day('2025-06-17'),
    text: 'The commission passed it by 3 to 2.',
    source: { publisher: 'City of Miami, minutes', address: 'https://miami.example/minutes' },
    confidence: 'high',
    document: 'f'.repeat(64),
    file: 'record/florida/miami.yaml',
    locator: 'claim 1',
  },
]

export interface SmallOptions {
  readonly lists?: readonly SmallList[]
  readonly directory?: readonly Agency[]
  readonly record?: readonly RecordedClaim[]
}

/** A world of a few lists, built as the real one is. */
export function smallWorld({
  lists = smallLists,
  directory = smallDirectory,
  record = smallRecord,
}: SmallOptions = {}): World {
  const builder = new CorpusBuilder()
  const sightings: Sighting[] = []
  lists.forEach((list, at) => {
    const reading = readingOf(list)
    builder.add(reading, at + 1)
    sightings.push({
      document: reading.document,
      name: nameOf(list),
      archive: 'https://archive.example/lists',
    })
  })
  const known = Directory.of(directory)
  return new World({
    corpus: builder.build(),
    sightings,
    record,
    directory: known,
    places: new Places([]),
    identify: identifier({ directory: known, judgements: [], oris: undefined }),
    upTo: 0,
  })
}

/** The SHA-256 under which a small list is held. */
export function documentOf(list: SmallList): string {
  return createHash('sha256').update(JSON.stringify(list)).digest('hex')
}

function readingOf(list: SmallList): ListReading {
  const { series, on, rows } = list
  return {
    kind: 'list',
    connector: `ice-${series}`,
    version: 1,
    document: documentOf(list),
    series,
    sheet: 'Sheet1',
    columns: columns[series].map((heading, at) => [heading, 'ABCDE'.charAt(at)] as const),
    rows: rows.map((row, at) => ({ number: at + 2, cells: cellsOf(row, series) })),
    stamps: { modified: `${on}T15:00:00Z` },
    notes: [],
  }
}

function cellsOf([state, name, model, signed, moa]: SmallRow, series: Series): Cell[] {
  if (series === 'pending') return [state, name, model]
  const date = signed === undefined ? null : { text: signed, day: day(signed) }
  return [state, name, model, date, moa === undefined ? 'link pending' : { text: 'link', link: moa }]
}

function nameOf({ series, on, name }: SmallList): string {
  return name ?? `${series}Agencies${on.slice(5, 7)}${on.slice(8)}${on.slice(0, 4)}pm.xlsx`
}
