import { sha256 } from '../../src/log/hash.js'
import type { Clock, Log } from '../../src/log/log.js'
import type { Draft, Json, Sha256, StoredDocument } from '../../src/model/entry.js'

/** A place for logs, made empty for one test. */
export interface Store {
  open(options?: { name?: string; clock?: Clock }): Promise<Log>
  readonly damage: Damage
}

/** Changes to what the log `claims` and its documents hold, made behind the back of the log. */
export interface Damage {
  setEntry(number: number, change: EntryChange): Promise<void>
  removeEntry(number: number): Promise<void>
  setDocument(name: Sha256, bytes: Uint8Array): Promise<void>
  removeDocument(name: Sha256): Promise<void>
}

export type EntryChange = {
  readonly [column in 'number' | 'recorded_at' | 'previous' | 'key']?: string | number
} & {
  /** The text of a body. */
  readonly body?: string
}

/** A store that outlives the process, with its database open to SQL. */
export interface DurableStore extends Store {
  readonly kind: 'sqlite' | 'postgres'
  /** What a child process opens: a file, or the address of a database. */
  readonly at: string
  sql(sql: string, values?: readonly unknown[]): Promise<unknown[]>
}

/** The time that tests log at. */
export const noon: Clock = () => new Date('2026-05-18T12:00:00.000Z')

export function draft(key: string, body: Json = { of: key }, ...documents: StoredDocument[]): Draft {
  return { key, body, documents }
}

export function documentOf(text: string): StoredDocument {
  const bytes = new TextEncoder().encode(text)
  return { sha256: sha256(bytes), bytes }
}

export async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = []
  for await (const item of items) list.push(item)
  return list
}
