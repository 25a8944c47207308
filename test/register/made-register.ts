import { createHash } from 'node:crypto'
import type { Identify } from '../../src/agencies/identify.js'
import { agencyId } from '../../src/agencies/slug.js'
import { type Day, day } from '../../src/model/day.js'
import type { ListReading, Sighting, Stamps } from '../../src/model/reading.js'
import { type Corpus, CorpusBuilder } from '../../src/register/corpus.js'
import { deriveRegister } from '../../src/register/derive.js'
import type { Register } from '../../src/register/register.js'

/** A row of a list made for a test: state, agency, model, and on a participating list the SIGNED cell. */
export type MadeRow = readonly [state: string, agency: string, model: string, signed?: string]

/** A list made for a test, as its reading, with the names under which it was seen. */
export interface MadeReading {
  readonly reading: ListReading
  readonly names: readonly string[]
}

export interface MadeOptions {
  readonly series?: ListReading['series']
  /** The instant of its saving; by default at ten in the morning in Washington on its day. */
  readonly stamps?: Stamps
  /** The names it was seen under; by default the one that ICE would give it. */
  readonly names?: readonly string[]
}

const columns = {
  participating: ['STATE', 'LAW ENFORCEMENT AGENCY', 'SUPPORT TYPE', 'SIGNED', 'MOA'],
  pending: ['STATE', 'LAW ENFORCEMENT AGENCY', 'SUPPORT TYPE'],
} as const

/** A list of a day with these rows, in rows 2 and below. */
export function list(on: string, rows: readonly MadeRow[], options: MadeOptions = {}): MadeReading {
  const { series = 'participating', stamps = { modified: `${on}T15:00:00Z` } } = options
  const names = options.names ?? [`${series}Agencies${on.slice(5, 7)}${on.slice(8)}${on.slice(0, 4)}am.xlsx`]
  const reading: Omit<ListReading, 'document'> = {
    kind: 'list',
    connector: `ice-${series}`,
    version: 1,
    series,
    sheet: 'Sheet1',
    columns: columns[series].map((heading, at) => [heading, 'ABCDE'.charAt(at)] as const),
    rows: rows.map((row, at) => ({ number: at + 2, cells: cells(row, series) })),
    stamps,
    notes: [],
  }
  const document = createHash('sha256')
    .update(JSON.stringify([reading, on, names]))
    .digest('hex')
  return { reading: { ...reading, document }, names }
}

function cells([state, agency, model, signed = '']: MadeRow, series: ListReading['series']) {
  const first = [state, agency, model] as const
  if (series === 'pending') return first
  const asDay = /^\d{4}-\d\d-\d\d$/.test(signed) ? { text: signed, day: signed as Day } : signed
  return [...first, signed === '' ? null : asDay, 'link pending'] as const
}

/** A pending list of a day. */
export function pendingList(on: string, rows: readonly MadeRow[], options: MadeOptions = {}): MadeReading {
  return list(on, rows, { ...options, series: 'pending' })
}

export function corpusOf(lists: readonly MadeReading[]): Corpus {
  const builder = new CorpusBuilder()
  lists.forEach(({ reading }, at) => {
    builder.add(reading, at + 1)
  })
  return builder.build()
}

export function sightingsOf(lists: readonly MadeReading[]): Map<string, Sighting[]> {
  return new Map(
    lists.map(({ reading: { document }, names }) => [document, names.map((name) => ({ document, name }))]),
  )
}

/** The register of made lists. Each name under its state is an agency of its own, but for spaces and case. */
export function registerOf(...lists: readonly MadeReading[]): Register {
  return deriveRegister(corpusOf(lists), sightingsOf(lists), byName)
}

export const byName: Identify = () => (state, name) => {
  const plain = name.trim().replace(/\s+/g, ' ')
  const id = agencyId(state, plain)
  return [
    {
      agency: { id, name: plain, state, kind: 'municipal-police', counties: [] },
      resolution: { agencyId: id, rules: [], reason: 'its name', confidence: 1 },
    },
  ]
}

/** Rows that stand on every list, so that lists are long enough to be told apart as real ones are. */
export function crowd(count: number, state = 'TEXAS'): MadeRow[] {
  return Array.from({ length: count }, (_, at) => [
    state,
    `Town ${String(at).padStart(3, '0')} Police Department`,
    'Task Force Model',
    '2025-01-15',
  ])
}

export { day }
