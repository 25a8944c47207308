import type { Draft, Entry, Sha256, StoredDocument } from '../model/entry.js'
import type { Database } from './database.js'
import { checkBytes } from './hash.js'
import type { Citation, Clock, Head, Log, StoredEntry } from './log.js'
import { migrate } from './migrations.js'
import { type Row, unpack } from './pack.js'
import { plan } from './plan.js'
import { checkName, prepare } from './prepare.js'
import { inPages, parsed } from './read.js'
import { findHeld, findLast, write } from './rows.js'

/** A log in a database, whose schema is brought up to date; on failure the database is closed. */
export async function openSqlLog(database: Database, name: string, clock: Clock): Promise<Log> {
  try {
    const log = new SqlLog(database, checkName(name), clock)
    await migrate(database)
    return log
  } catch (error) {
    await database.close()
    throw error
  }
}

class SqlLog implements Log {
  private closed: Promise<void> | undefined

  constructor(
    private readonly database: Database,
    private readonly name: string,
    private readonly clock: Clock,
  ) {}

  async append(drafts: readonly Draft[]): Promise<Entry[]> {
    if (drafts.length === 0) return []
    const prepared = prepare(drafts)
    const keys = prepared.map(({ key }) => key)
    return this.database.transaction(`log ${this.name}`, async (query) => {
      const held = await findHeld(query, this.name, keys)
      const last = await findLast(query, this.name)
      const planned = plan(prepared, (key) => held.get(key), last, this.clock())
      await write(query, this.name, planned)
      return planned.map(({ entry }) => entry)
    })
  }

  entries(after?: number): AsyncIterable<Entry> {
    return parsed(this.stored(after))
  }

  async *stored(after = 0): AsyncGenerator<StoredEntry> {
    const read = (number: number, limit: number) =>
      this.database.query<Row>(selectEntries, [this.name, number, limit])
    const measure = ({ number, body }: Row) => ({ place: Number(number), bytes: Buffer.byteLength(body) })
    for await (const row of inPages(after, read, measure)) yield unpack(row)
  }

  async head(): Promise<Head> {
    const { number, hash } = await findLast(this.database.query, this.name)
    return { number, hash }
  }

  async held(keys: readonly string[]): Promise<Set<string>> {
    return new Set((await findHeld(this.database.query, this.name, keys)).keys())
  }

  async document(sha256: Sha256): Promise<StoredDocument | undefined> {
    const [row] = await this.database.query<{ bytes: ArrayBuffer | Uint8Array }>(
      'select bytes from log_document where sha256 = $1',
      [sha256],
    )
    if (!row) return undefined
    const bytes = new Uint8Array(row.bytes)
    checkBytes(sha256, bytes)
    return { sha256, bytes }
  }

  async *documents(): AsyncGenerator<Sha256> {
    const read = (sha256: Sha256, limit: number) =>
      this.database.query<{ sha256: Sha256 }>(selectDocuments, [sha256, limit])
    const measure = ({ sha256 }: { sha256: Sha256 }) => ({ place: sha256, bytes: sha256.length })
    for await (const { sha256 } of inPages('', read, measure)) yield sha256
  }

  async *missing(): AsyncGenerator<Citation> {
    const read = (place: Citation, limit: number) =>
      this.database.query<Citation>(selectMissing, [this.name, place.sha256, place.number, limit])
    const measure = (citation: Citation) => ({ place: citation, bytes: citation.sha256.length })
    for await (const { number, sha256 } of inPages({ number: 0, sha256: '' }, read, measure))
      yield { number: Number(number), sha256 }
  }

  close(): Promise<void> {
    this.closed ??= this.database.close()
    return this.closed
  }
}

const selectEntries = `select number, recorded_at, previous, hash, key, body from log_entry
  where log = $1 and number > $2 order by number limit $3`

const selectDocuments = 'select sha256 from log_document where sha256 > $1 order by sha256 limit $2'

const selectMissing = `select c.number, c.sha256 from log_citation c
  left join log_document d on d.sha256 = c.sha256
  where d.sha256 is null and c.log = $1 and (c.sha256, c.number) > ($2, $3)
  order by c.sha256, c.number limit $4`
