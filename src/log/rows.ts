import type { Query, Value } from './database.js'
import { pack, type Row } from './pack.js'
import { type Held, type Last, none, type Planned } from './plan.js'

type Header = Omit<Row, 'body'>

/** What the log tells of those of the keys that it holds. */
export async function findHeld(
  query: Query,
  log: string,
  keys: readonly string[],
): Promise<Map<string, Held>> {
  const held = new Map<string, Held>()
  for (const some of chunks(keys, () => 1)) {
    const sql = `select number, recorded_at, previous, hash, key from log_entry
      where log = $1 and key in (${places(some.length, 2)})`
    for (const row of await query<Header>(sql, [log, ...some])) held.set(row.key, headerOf(row))
  }
  return held
}

export async function findLast(query: Query, log: string): Promise<Last> {
  const sql = `select number, recorded_at, previous, hash, key from log_entry
    where log = $1 order by number desc limit 1`
  const [row] = await query<Header>(sql, [log])
  return row ? headerOf(row) : none
}

function headerOf({ number, recorded_at: recordedAt, previous, hash, key }: Header): Held {
  return { number: Number(number), recordedAt, previous, hash, key }
}

/** Writes planned entries and their documents by the queries of one transaction. */
export async function write(query: Query, log: string, planned: readonly Planned[]): Promise<void> {
  await writeDocuments(query, planned)
  const entries = planned.map(({ entry, text }) => {
    const { number, recordedAt, previous, hash, key } = entry
    return [log, number, recordedAt, previous, hash, key, pack(text)]
  })
  await insert(query, 'log_entry (log, number, recorded_at, previous, hash, key, body)', entries)
  const citations = planned.flatMap(({ entry, documents }) =>
    [...documents.keys()].map((sha256) => [sha256, log, entry.number]),
  )
  await insert(query, 'log_citation (sha256, log, number)', citations)
}

async function writeDocuments(query: Query, planned: readonly Planned[]): Promise<void> {
  const documents = new Map(planned.flatMap((one) => [...one.documents]))
  for (const some of chunks([...documents.keys()], () => 1)) {
    const sql = `select sha256 from log_document where sha256 in (${places(some.length, 1)})`
    for (const { sha256 } of await query<{ sha256: string }>(sql, some)) documents.delete(sha256)
  }
  // Sorted, so that two logs that store the same documents at once wait for each other in one order only.
  const rows = [...documents.values()].map(({ sha256, bytes }) => [sha256, bytes])
  rows.sort(([a = ''], [b = '']) => (a < b ? -1 : 1))
  await insert(query, 'log_document (sha256, bytes)', rows, 'on conflict do nothing')
}

async function insert(query: Query, table: string, rows: readonly Value[][], otherwise = ''): Promise<void> {
  for (const some of chunks(rows, bytesOf)) {
    const width = some[0]?.length ?? 0
    const values = some.map((_, index) => `(${places(width, index * width + 1)})`)
    await query(`insert into ${table} values ${values.join(', ')} ${otherwise}`, some.flat())
  }
}

/** Parts of a list that one statement can carry: at most 500 items and, past the first, 8 MB. */
function* chunks<Item>(items: readonly Item[], size: (item: Item) => number): Generator<Item[]> {
  let chunk: Item[] = []
  let bytes = 0
  for (const item of items) {
    bytes += size(item)
    if (chunk.length > 0 && (chunk.length === 500 || bytes > 8_000_000)) {
      yield chunk
      chunk = []
      bytes = size(item)
    }
    chunk.push(item)
  }
  if (chunk.length > 0) yield chunk
}

function bytesOf(row: readonly Value[]): number {
  return row.reduce<number>((sum, value) => sum + (value instanceof Uint8Array ? value.byteLength : 0), 0)
}

/** `$3, $4, $5`: places for parameters. */
function places(count: number, from: number): string {
  return Array.from({ length: count }, (_, index) => `$${from + index}`).join(', ')
}
