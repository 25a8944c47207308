import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Libsql from 'libsql'
import type { PublishedColumn, PublishedTable, Value } from '../publish/table.js'

const types: Readonly<Record<PublishedColumn['type'], string>> = {
  string: 'text',
  integer: 'integer',
  number: 'real',
  boolean: 'integer',
  date: 'text',
}

/** Tables as one SQLite file, with their keys and what joins them. The same tables give the same bytes. */
export function toSqlite(tables: readonly PublishedTable[]): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'comity-sqlite-'))
  try {
    const file = join(folder, 'comity.sqlite')
    const database = new Libsql(file)
    try {
      database.exec('pragma page_size = 4096; pragma journal_mode = memory; pragma synchronous = off')
      // Tables are written one after the other, those that they lead to later.
      database.exec('pragma foreign_keys = off')
      database.exec('begin')
      for (const table of tables) write(database, table)
      database.exec('commit')
    } finally {
      database.close()
    }
    return readFileSync(file)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function write(database: Libsql.Database, { name, columns, key, joins = [], rows }: PublishedTable): void {
  const parts = [
    ...columns.map((column) => `${quoted(column.name)} ${types[column.type]}`),
    ...(key === undefined ? [] : [`primary key (${key.map(quoted).join(', ')})`]),
    ...joins.map(({ column, table, to }) => {
      return `foreign key (${quoted(column)}) references ${quoted(table)} (${quoted(to)})`
    }),
  ]
  database.exec(`create table ${quoted(name)} (${parts.join(', ')})`)
  const insert = database.prepare(`insert into ${quoted(name)} values (${columns.map(() => '?').join(', ')})`)
  for (const row of rows) insert.run(row.map(bound))
}

function bound(value: Value): string | number | null {
  return typeof value === 'boolean' ? Number(value) : value
}

function quoted(name: string): string {
  return `"${name}"`
}
