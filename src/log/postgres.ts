import pg from 'pg'
import type { Database, Dialect, Query, Value } from './database.js'
import { type Clock, type Log, LogError } from './log.js'
import { Queue } from './queue.js'
import { openSqlLog } from './sql-log.js'

export interface PostgresOptions {
  /** `postgres://user:password@host:port/database`, as in DATABASE_URL. */
  readonly url: string
  readonly name: string
  readonly clock: Clock
}

/** A log on a PostgreSQL server, which many machines may read and append to at the same time. */
export async function openPostgresLog({ url, name, clock }: PostgresOptions): Promise<Log> {
  return openSqlLog(new PostgresDatabase(url), name, clock)
}

const dialect: Dialect = {
  bytes: 'bytea',
  migrated: "select to_regclass('log_migration') is not null as found",
}

class PostgresDatabase implements Database {
  readonly dialect = dialect
  readonly place: string
  readonly #pool: pg.Pool
  readonly #queue = new Queue()

  constructor(url: string) {
    this.place = placeOf(url)
    this.#pool = new pg.Pool({ connectionString: url, max: 4, application_name: 'comity' })
    // A connection that breaks between two queries tells nobody else; the next query on it fails.
    this.#pool.on('error', () => undefined)
    this.#pool.on('connect', (client) => client.on('error', () => undefined))
  }

  readonly query: Query = <Row>(sql: string, values?: readonly Value[]) =>
    this.#guard(async () => rowsOf<Row>(await this.#pool.query(sql, values && [...values])))

  transaction<Result>(lock: string, work: (query: Query) => Promise<Result>): Promise<Result> {
    return this.#queue.run(async () => {
      const client = await this.#guard(() => this.#pool.connect())
      const query: Query = <Row>(sql: string, values?: readonly Value[]) =>
        this.#guard(async () => rowsOf<Row>(await client.query(sql, values && [...values])))
      try {
        const result = await alone(query, lock, work)
        client.release()
        return result
      } catch (error) {
        // A connection that cannot even be asked to roll back is closed, which rolls back too.
        await query('rollback').then(
          () => client.release(),
          () => client.release(true),
        )
        throw error
      }
    })
  }

  close(): Promise<void> {
    return this.#queue.run(() => this.#pool.end())
  }

  async #guard<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work()
    } catch (cause) {
      throw LogError.from(this.place, 'a database at work', cause)
    }
  }
}

/**
 * The lock is the server's own and ends with the transaction. Should it fail to keep two writers apart (on a
 * sharded server with several coordinators), the primary key of `log_entry` refuses the second.
 */
async function alone<Result>(
  query: Query,
  lock: string,
  work: (query: Query) => Promise<Result>,
): Promise<Result> {
  await query("begin; set local lock_timeout = '60s'")
  await query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`comity ${lock}`])
  // A server may be set to answer before a commit is on disk.
  await query(
    "select set_config('synchronous_commit', 'on', true) where current_setting('synchronous_commit') = 'off'",
  )
  const result = await work(query)
  await query('commit')
  return result
}

function placeOf(url: string): string {
  if (!URL.canParse(url))
    throw new LogError(
      'the address of PostgreSQL',
      'postgres://user:password@host:port/database',
      'no such address',
    )
  const { host, pathname } = new URL(url)
  return `PostgreSQL database ${pathname.slice(1)} on ${host || 'this machine'}`
}

function rowsOf<Row>(result: pg.QueryResult): Row[] {
  return result.rows as Row[]
}
