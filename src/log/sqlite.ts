import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Database, Dialect, Query } from './database.js'
import type { Clock, Log } from './log.js'
import { Queue } from './queue.js'
import { openSqlLog } from './sql-log.js'
import { Connection } from './sqlite-connection.js'

export interface SqliteOptions {
  /** The path of the database; it is made where there is none. */
  readonly file: string
  readonly name: string
  readonly clock: Clock
}

/** A log in a SQLite file, which other processes may read and append to at the same time. */
export async function openSqliteLog({ file, name, clock }: SqliteOptions): Promise<Log> {
  mkdirSync(dirname(file), { recursive: true })
  return openSqlLog(new SqliteDatabase(file), name, clock)
}

const dialect: Dialect = {
  bytes: 'blob',
  migrated: "select count(*) as found from sqlite_master where type = 'table' and name = 'log_migration'",
}

/** How long a reader waits, which it need only while the last other connection closes. */
const readerTimeout = 5000

/**
 * Two connections: what is being written is not read before it is committed. The second is opened by the
 * first transaction, so that a file which is only read, or is refused, is left as it was.
 */
class SqliteDatabase implements Database {
  readonly dialect = dialect
  readonly #reader: Connection
  #writer: Connection | undefined
  readonly #queue = new Queue()

  constructor(readonly place: string) {
    this.#reader = new Connection(place, readerTimeout)
  }

  get query(): Query {
    return this.#reader.query
  }

  /** The whole file is locked, whatever the lock is called. */
  transaction<Result>(_lock: string, work: (query: Query) => Promise<Result>): Promise<Result> {
    return this.#queue.run(async () => {
      this.#writer ??= await openWriter(this.place)
      return this.#writer.transaction(work)
    })
  }

  close(): Promise<void> {
    return this.#queue.run(async () => {
      this.#reader.close()
      this.#writer?.checkpoint()
      this.#writer?.close()
    })
  }
}

async function openWriter(file: string): Promise<Connection> {
  const writer = new Connection(file, 0)
  try {
    await writer.makeDurable()
  } catch (error) {
    writer.close()
    throw error
  }
  return writer
}
