import { setTimeout as sleep } from 'node:timers/promises'
import Libsql from 'libsql'
import type { Query, Value } from './database.js'
import { LogError } from './log.js'

/** How long a transaction waits for others that are writing. */
const patience = 60_000

/** One connection to a SQLite file. */
export class Connection {
  readonly #file: string
  readonly #database: Libsql.Database

  /** `timeout`: for how many milliseconds SQLite itself waits, all else in the process standing still. */
  constructor(file: string, timeout: number) {
    this.#file = file
    this.#database = this.#guard(() => new Libsql(file, { timeout }))
  }

  readonly query: Query = async <Row>(sql: string, values: readonly Value[] = []) =>
    this.#guard(() => this.#database.prepare(sql).all([...values]) as Row[])

  /** Lets readers read while another process writes, and a commit return only when it is on disk. */
  async makeDurable(): Promise<void> {
    await this.#patiently(() => this.#database.exec('pragma journal_mode = wal'))
    this.#guard(() => this.#database.exec('pragma synchronous = full; pragma fullfsync = on'))
  }

  async transaction<Result>(work: (query: Query) => Promise<Result>): Promise<Result> {
    await this.#patiently(() => this.#database.exec('begin immediate'))
    try {
      const result = await work(this.query)
      this.#guard(() => this.#database.exec('commit'))
      return result
    } catch (error) {
      if (this.#database.inTransaction) this.#database.exec('rollback')
      throw error
    }
  }

  /**
   * Moves what was written into the one file, unless others are still reading. SQLite would do so when it
   * closes the file, but the driver keeps that open until its statements are collected.
   */
  checkpoint(): void {
    this.#guard(() => this.#database.exec('pragma wal_checkpoint(truncate)'))
  }

  close(): void {
    this.#database.close()
  }

  /** Tries again while another connection writes; that one may be of this process, so it must not block. */
  async #patiently(work: () => unknown): Promise<void> {
    for (const until = Date.now() + patience; ; ) {
      try {
        work()
        return
      } catch (error) {
        if (!isBusy(error) || Date.now() > until) this.#fail(error)
        await sleep(1) // seldom enough to cost little, often enough to find a gap between two transactions
      }
    }
  }

  #guard<Result>(work: () => Result): Result {
    try {
      return work()
    } catch (error) {
      return this.#fail(error)
    }
  }

  #fail(cause: unknown): never {
    throw LogError.from(this.#file, 'a SQLite database at work', cause)
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Libsql.SqliteError && error.code.startsWith('SQLITE_BUSY')
}
