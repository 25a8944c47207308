import type { Connector } from '../connectors/connector.js'
import type { Log } from '../log/log.js'
import type { Draft, Entry, Json } from '../model/entry.js'
import type { SightingBody } from '../model/reading.js'
import { notHeld } from './already-held.js'
import type { Taken } from './gathering.js'
import { readingKey, sightingKey } from './keys.js'
import type { ReadSource, Unread } from './read-source.js'
import { type Readers, readSources, type Source } from './reader-pool.js'

/** What an ingest did. */
export interface IngestSummary {
  /** Files looked at. */
  readonly files: number
  /** Documents that the log did not hold. */
  readonly documents: number
  /** New entries: readings, and names under which documents were seen. */
  readonly entries: number
  /** Files whose bytes and name the log held already. */
  readonly unchanged: number
  /** Cells that do not say what their column should. */
  readonly notes: number
  readonly errors: readonly Unread[]
}

const batchSize = 32

/** Who is told while an ingest runs, and who reads. */
export interface IngestOptions {
  /** Hears how many files are done. */
  readonly progress?: (done: number) => void
  /** Hears which entries the log has taken. */
  readonly added?: (entry: Taken) => void
  /** Who reads, where they were started before the log was opened; who started them closes them. */
  readonly readers?: Readers
}

/**
 * Reads sources into the log, in their order, in transactions of a few files: what is reported done is on
 * disk. A file that does not read is reported and passed over. Reading the same files again adds nothing.
 */
export async function ingest(
  sources: readonly Source[],
  connectors: readonly Connector[],
  log: Log,
  { progress, added, readers }: IngestOptions = {},
): Promise<IngestSummary> {
  const fresh = await notHeld(sources, connectors, log)
  const held = sources.length - fresh.length
  const total = { files: held, documents: 0, entries: 0, unchanged: held, notes: 0, errors: [] as Unread[] }
  let batch: ReadSource[] = []
  const flush = async () => {
    const drafts = batch.flatMap(draftsOf)
    const entries = await log.append(drafts)
    if (added !== undefined) tell(added, entries, drafts, batch)
    const keys = new Set(entries.map(({ key }) => key))
    total.entries += keys.size
    total.documents += new Set(batch.map(readingKey).filter((key) => keys.has(key))).size
    total.unchanged += batch.filter(
      (source) => !keys.has(readingKey(source)) && !keys.has(sightingKey(source)),
    ).length
    batch = []
    progress?.(total.files)
  }
  for await (const result of readSources(fresh, connectors, readers)) {
    total.files++
    if ('found' in result) total.errors.push(result)
    else {
      total.notes += result.notes
      batch.push(result)
    }
    if (batch.length >= batchSize) await flush()
  }
  await flush()
  return total
}

/** Tells of entries. A body is read only where there is no text of it: that of a list takes long to make. */
function tell(
  added: (entry: Taken) => void,
  entries: readonly Entry[],
  drafts: readonly Draft[],
  batch: readonly ReadSource[],
): void {
  const texts = new Map(drafts.map(({ key, text }) => [key, text]))
  const readings = new Map(batch.map((source) => [readingKey(source), source.reading]))
  for (const entry of entries) {
    const { key, number } = entry
    const reading = readings.get(key)
    const body = texts.get(key) ?? Buffer.from(JSON.stringify(entry.body))
    added({ key, number, body, ...(reading === undefined ? {} : { reading }) })
  }
}

function draftsOf(source: ReadSource): Draft[] {
  const { sha256, name, bytes, text } = source
  const sighting: SightingBody = { document: sha256, kind: 'sighting', name }
  return [
    {
      key: readingKey(source),
      text,
      get body() {
        return JSON.parse(Buffer.from(text).toString('utf8')) as Json
      },
      documents: [{ sha256, bytes }],
    },
    { key: sightingKey(source), body: sighting as unknown as Json },
  ]
}
