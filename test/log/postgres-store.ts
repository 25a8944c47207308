import { openPostgresLog } from '../../src/log/postgres.js'
import { execute, type PostgresServer } from './postgres-server.js'
import { sqlDamage } from './sql-damage.js'
import { type DurableStore, noon } from './store.js'

/** An empty schema on a server. */
export async function newPostgresStore(server: PostgresServer): Promise<DurableStore> {
  const at = await server.createSchema()
  const sql = (text: string, values?: readonly unknown[]) => execute(at, text, values)
  return {
    kind: 'postgres',
    at,
    open: ({ name = 'claims', clock = noon } = {}) => openPostgresLog({ url: at, name, clock }),
    sql,
    damage: sqlDamage(sql),
  }
}
