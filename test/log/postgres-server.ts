import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import pg from 'pg'

/** A real PostgreSQL server for the tests of one file. */
export interface PostgresServer {
  /** Makes an empty schema and returns the address at which it is all there is; a database takes 30 times as long. */
  createSchema(): Promise<string>
  stop(): Promise<void>
}

/** Starts a server on a free port of this machine. It stops with this process, if not before. */
export async function startPostgres(): Promise<PostgresServer> {
  const path = fileURLToPath(new URL('./postgres-keeper.js', import.meta.url))
  // In a session of its own, so that an interrupt from the keyboard leaves it time to clean up.
  const keeper = fork(path, { detached: true, execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  const failed = once(keeper, 'exit').then(() => Promise.reject(new Error('PostgreSQL did not start')))
  const [server] = (await Promise.race([once(keeper, 'message'), failed])) as [string]
  failed.catch(() => undefined)
  keeper.unref()
  keeper.channel?.unref()
  let schemas = 0
  return {
    async createSchema() {
      schemas += 1
      await execute(`${server}/postgres`, `create schema test_${schemas}`)
      return `${server}/postgres?options=-c%20search_path%3Dtest_${schemas}`
    },
    async stop() {
      keeper.ref()
      keeper.disconnect()
      await once(keeper, 'exit')
    },
  }
}

/** Runs SQL on a database by a connection of its own. */
export async function execute(url: string, sql: string, values: readonly unknown[] = []): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql, values.length > 0 ? [...values] : undefined)).rows
  } finally {
    await client.end()
  }
}
