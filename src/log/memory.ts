import type { Draft, Entry, Sha256, StoredDocument } from '../model/entry.js'
import { checkBytes } from './hash.js'
import type { Citation, Clock, Head, Log, StoredEntry } from './log.js'
import { none, type Planned, plan } from './plan.js'
import { checkName, prepare } from './prepare.js'
import { parsed } from './read.js'

/** What the logs of one store in memory share: the documents, and each log's rows by its name. */
export class MemoryStore {
  readonly documents = new Map<Sha256, Uint8Array>()
  readonly #rows = new Map<string, MemoryRows>()

  rows(log: string): MemoryRows {
    const rows = this.#rows.get(log) ?? { entries: [], byKey: new Map(), citations: [] }
    this.#rows.set(log, rows)
    return rows
  }
}

export interface MemoryRows {
  readonly entries: StoredEntry[]
  readonly byKey: Map<string, StoredEntry>
  readonly citations: Citation[]
}

export interface MemoryOptions {
  readonly clock: Clock
  readonly name?: string
  readonly store?: MemoryStore
}

/** A log that lasts as long as its store does. */
export function memoryLog({ clock, name = 'claims', store = new MemoryStore() }: MemoryOptions): Log {
  return new MemoryLog(clock, store.rows(checkName(name)), store.documents)
}

class MemoryLog implements Log {
  constructor(
    private readonly clock: Clock,
    private readonly rows: MemoryRows,
    private readonly stock: Map<Sha256, Uint8Array>,
  ) {}

  async append(drafts: readonly Draft[]): Promise<Entry[]> {
    const { entries, byKey } = this.rows
    const planned = plan(prepare(drafts), (key) => byKey.get(key), entries.at(-1) ?? none, this.clock())
    for (const one of planned) this.write(one)
    return planned.map(({ entry }) => entry)
  }

  private write({ entry, text, documents }: Planned): void {
    const { number, recordedAt, previous, hash, key } = entry
    const stored = { number, recordedAt, previous, hash, key, body: new Uint8Array(text) }
    this.rows.entries.push(stored)
    this.rows.byKey.set(key, stored)
    for (const { sha256, bytes } of documents.values()) {
      if (!this.stock.has(sha256)) this.stock.set(sha256, new Uint8Array(bytes))
      this.rows.citations.push({ number, sha256 })
    }
  }

  entries(after?: number): AsyncIterable<Entry> {
    return parsed(this.stored(after))
  }

  async *stored(after = 0): AsyncGenerator<StoredEntry> {
    // By index, so that entries appended meanwhile are read too, as from the databases.
    for (let index = after; index < this.rows.entries.length; index++) {
      const entry = this.rows.entries[index]
      if (entry) yield entry
    }
  }

  async head(): Promise<Head> {
    const { number, hash } = this.rows.entries.at(-1) ?? none
    return { number, hash }
  }

  async held(keys: readonly string[]): Promise<Set<string>> {
    return new Set(keys.filter((key) => this.rows.byKey.has(key)))
  }

  async document(sha256: Sha256): Promise<StoredDocument | undefined> {
    const bytes = this.stock.get(sha256)
    if (!bytes) return undefined
    checkBytes(sha256, bytes)
    return { sha256, bytes: new Uint8Array(bytes) }
  }

  async *documents(): AsyncGenerator<Sha256> {
    yield* [...this.stock.keys()].sort()
  }

  async *missing(): AsyncGenerator<Citation> {
    yield* this.rows.citations.filter(({ sha256 }) => !this.stock.has(sha256))
  }

  async close(): Promise<void> {}
}
