import type { Cell } from '../model/cell.js'
import type { Entry, Json, Sha256 } from '../model/entry.js'
import { type PackedList, packList, unpackList } from '../model/packed-list.js'
import type { ClaimsBody, SightingsReading } from '../model/reading.js'
import {
  type Columns,
  type Content,
  type Corpus,
  CorpusBuilder,
  type ListRecord,
  readingOf,
} from '../register/corpus.js'
import { packRows, unpackRows } from './pack-rows.js'

/** The readings of a log as one compact value: row contents once, each list as what it repeats of the list before. */
export interface Bundle {
  readonly corpus: Corpus
  readonly sightings: readonly SightingsReading[]
  /** Every entry of the log, in order, without its body. */
  readonly entries: readonly BundledEntry[]
}

export interface BundledEntry extends Omit<Entry, 'body'> {
  /** Where the body is: a list of the corpus, or a reading of sightings, by index. */
  readonly body: { readonly list: number } | { readonly sightings: number }
}

const format = 'comity-history'
const version = 1

/** The lines of a bundle, each a JSON text. Lists should come in the order of time: they pack best so. */
export function writeBundle(bundle: Bundle): string {
  const { contents, lists } = bundle.corpus
  const columns = new Map<string, number>()
  const columnsOf = (value: Columns) => {
    const key = JSON.stringify(value)
    if (!columns.has(key)) columns.set(key, columns.size)
    return columns.get(key) ?? 0
  }
  const contentLines = contents.map((content) =>
    JSON.stringify([columnsOf(content.columns), ...content.cells]),
  )
  const last = new Map<string, Int32Array>()
  const listLines = lists.map((list) => {
    const { contents: rows, rowNumbers, columns: value, ...rest } = list
    const line = JSON.stringify({
      ...rest,
      columns: columnsOf(value),
      ...packRows(rows, rowNumbers, last.get(list.series)),
    })
    last.set(list.series, rows)
    return line
  })
  const head = {
    format,
    version,
    columns: [...columns.keys()].map((key) => JSON.parse(key) as Json),
    contents: contents.length,
    lists: lists.length,
    sightings: bundle.sightings.length,
  }
  return [
    JSON.stringify(head),
    ...contentLines,
    ...listLines,
    ...bundle.sightings.map((one) => JSON.stringify(one)),
    ...bundle.entries.map((one) => JSON.stringify(one)),
  ].join('\n')
}

/** The value that the lines of a bundle stand for. An unknown format or version is an error. */
export function readBundle(text: string): Bundle {
  const lines = text.split('\n')
  const head = JSON.parse(lines[0] ?? '') as {
    format: string
    version: number
    columns: Columns[]
    contents: number
    lists: number
    sightings: number
  }
  if (head.format !== format || head.version !== version)
    throw new Error(`expected ${format} version ${version}, found ${head.format} version ${head.version}`)
  let at = 1
  const take = (count: number) => {
    at += count
    return lines.slice(at - count, at)
  }
  const contents = take(head.contents).map((line): Content => {
    const [columns, ...cells] = JSON.parse(line) as [number, ...Cell[]]
    return { columns: columnsAt(head.columns, columns), cells }
  })
  const last = new Map<string, Int32Array>()
  const lists = take(head.lists).map((line): ListRecord => {
    const { columns, rows, numbers, ...rest } = JSON.parse(line) as Omit<ListRecord, 'columns'> & {
      columns: number
      rows: (number | [number, number])[]
      numbers: number[]
    }
    const unpacked = unpackRows({ rows, numbers }, last.get(rest.series))
    last.set(rest.series, unpacked.contents)
    return { ...rest, columns: columnsAt(head.columns, columns), ...unpacked }
  })
  const sightings = take(head.sightings).map((line) => JSON.parse(line) as SightingsReading)
  const entries = lines
    .slice(at)
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as BundledEntry)
  return { corpus: { contents, lists }, sightings, entries }
}

/**
 * The readings of a log, gathered. A log that holds anything but one reading of each document has no
 * bundle: what it leaves out would break the chain of hashes.
 */
export async function bundleLog(entries: AsyncIterable<Entry>): Promise<Bundle> {
  const builder = new CorpusBuilder()
  const documents = new Set<Sha256>()
  const sightings: SightingsReading[] = []
  const bundled: BundledEntry[] = []
  let lists = 0
  for await (const { body, ...entry } of entries) {
    const reading = body as unknown as ClaimsBody
    const where = `entry ${entry.number}`
    if (reading.kind !== 'list' && reading.kind !== 'sightings')
      throw new Error(`${where}: expected a list or the sightings of an archive, found ${reading.kind}`)
    if (documents.has(reading.document))
      throw new Error(`${where}: expected one reading of each document, found another of ${reading.document}`)
    documents.add(reading.document)
    if (reading.kind === 'list') {
      builder.add(unpackList(reading), entry.number)
      bundled.push({ ...entry, body: { list: lists++ } })
    } else bundled.push({ ...entry, body: { sightings: sightings.push(reading) - 1 } })
  }
  return { corpus: builder.build(), sightings, entries: bundled }
}

/** The entries of a bundle with their bodies, as the log held them. */
export function* bundledEntries(bundle: Bundle): Generator<Entry> {
  for (const { body, ...entry } of bundle.entries)
    yield { ...entry, body: bodyOf(bundle, body) as unknown as Json }
}

function bodyOf(bundle: Bundle, body: BundledEntry['body']): PackedList | SightingsReading {
  if ('sightings' in body) {
    const reading = bundle.sightings[body.sightings]
    if (reading === undefined) throw new Error(`no sightings ${body.sightings} in the bundle`)
    return reading
  }
  const list = bundle.corpus.lists[body.list]
  if (list === undefined) throw new Error(`no list ${body.list} in the bundle`)
  return packList(readingOf(bundle.corpus, list))
}

function columnsAt(columns: readonly Columns[], at: number): Columns {
  const found = columns[at]
  if (found === undefined) throw new Error(`no columns ${at} in the bundle`)
  return found
}
