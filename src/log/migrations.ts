import type { Database, Dialect, Query } from './database.js'
import { LogError } from './log.js'

/** A step of the schema. A step that a release has carried is never edited: the next one amends it. */
export interface Migration {
  readonly does: string
  readonly statements: (dialect: Dialect) => readonly string[]
}

/**
 * Rows are only ever added: a role with SELECT and INSERT is enough to append. Each unique key holds the
 * column that its table would be spread by (`log`, `sha256`), and there are no triggers, so that the same
 * tables can live on a sharded server.
 */
export const migrations: readonly Migration[] = [
  {
    does: 'entries and documents',
    statements: ({ bytes }) => [
      `create table log_entry (
        log text not null,
        number bigint not null,
        recorded_at text not null,
        previous text not null,
        hash text not null,
        key text not null,
        body ${bytes} not null,
        primary key (log, number),
        unique (log, key)
      )`,
      `create table log_document (
        sha256 text not null primary key,
        bytes ${bytes} not null
      )`,
    ],
  },
  {
    does: 'which documents an entry was logged with',
    statements: () => [
      `create table log_citation (
        sha256 text not null,
        log text not null,
        number bigint not null,
        primary key (sha256, log, number)
      )`,
    ],
  },
]

/** Takes the steps that a database still needs, in one transaction; one of a later release is a `LogError`. */
export async function migrate(database: Database): Promise<void> {
  if ((await pending(database, database.query)).length === 0) return
  await database.transaction('migration', async (query) => {
    // Asked again: another process may have taken the steps while this one waited.
    for (const number of await pending(database, query)) await take(number, query, database.dialect)
  })
}

/** The numbers, from 1, of the steps not yet taken. */
async function pending({ dialect, place }: Database, query: Query): Promise<number[]> {
  const version = await versionOf(dialect, query)
  const known = migrations.length
  if (version > known)
    throw new LogError(place, `version ${known} of the schema or an earlier one`, `version ${version}`)
  return migrations.map((_, index) => index + 1).filter((number) => number > version)
}

async function versionOf(dialect: Dialect, query: Query): Promise<number> {
  const [table] = await query<{ found: unknown }>(dialect.migrated)
  if (!table?.found) return 0
  const [row] = await query<{ version: number | string }>('select max(number) as version from log_migration')
  return Number(row?.version ?? 0)
}

async function take(number: number, query: Query, dialect: Dialect): Promise<void> {
  if (number === 1)
    await query('create table log_migration (number bigint not null primary key, does text not null)')
  const migration = migrations[number - 1]
  for (const statement of migration?.statements(dialect) ?? []) await query(statement)
  await query('insert into log_migration (number, does) values ($1, $2)', [number, migration?.does ?? ''])
}
