import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import Libsql from 'libsql'
import { openSqliteLog } from '../../src/log/sqlite.js'
import { sqlDamage } from './sql-damage.js'
import { type DurableStore, noon } from './store.js'

/** An empty file in a directory of its own. */
export async function newSqliteStore(home: string): Promise<DurableStore> {
  const at = join(mkdtempSync(join(home, 'store-')), 'comity.db')
  const sql = async (text: string, values: readonly unknown[] = []): Promise<unknown[]> => {
    const database = new Libsql(at, { timeout: 5000 })
    try {
      return database.prepare(text).all([...values])
    } finally {
      database.close()
    }
  }
  return {
    kind: 'sqlite',
    at,
    open: ({ name = 'claims', clock = noon } = {}) => openSqliteLog({ file: at, name, clock }),
    sql,
    damage: sqlDamage(sql),
  }
}
