import type { Entry, Json } from '../model/entry.js'
import { LogError, type StoredEntry } from './log.js'

/** Entries with their bodies parsed. */
export async function* parsed(stored: AsyncIterable<StoredEntry>): AsyncGenerator<Entry> {
  for await (const { body, ...rest } of stored) yield { ...rest, body: parse(rest.number, body) }
}

function parse(number: number, body: Uint8Array): Json {
  try {
    return JSON.parse(Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString()) as Json
  } catch (cause) {
    throw LogError.from(`entry ${number}`, 'a body in JSON', cause)
  }
}

/** About how many bytes of a log are in memory at a time, and the most rows. */
const pageBytes = 1 << 20
const pageRows = 512

/**
 * All rows behind a place, page by page. A page is as long as the bytes of the one before suggest, so that
 * a log of long bodies is read in bounded memory and a log of short ones in few queries.
 */
export async function* inPages<Row, Place>(
  after: Place,
  read: (after: Place, limit: number) => Row[] | Promise<Row[]>,
  measure: (row: Row) => { place: Place; bytes: number },
): AsyncGenerator<Row> {
  let limit = 16
  let place = after
  for (;;) {
    const rows = await read(place, limit)
    let bytes = 0
    for (const row of rows) {
      const measured = measure(row)
      place = measured.place
      bytes += measured.bytes
      yield row
    }
    if (rows.length < limit) return
    limit = Math.min(pageRows, Math.max(1, Math.round((limit * pageBytes) / Math.max(1, bytes))))
  }
}
