import { pack } from '../../src/log/pack.js'
import type { Damage } from './store.js'

type Sql = (sql: string, values?: readonly unknown[]) => Promise<unknown>

/** Damage done by SQL, which both databases understand alike. */
export function sqlDamage(sql: Sql): Damage {
  return {
    async setEntry(number, { body, ...change }) {
      const packed = body === undefined ? {} : { body: pack(Buffer.from(body)) }
      for (const [column, value] of Object.entries({ ...change, ...packed }))
        await sql(`update log_entry set ${column} = $1 where log = 'claims' and number = $2`, [value, number])
    },
    async removeEntry(number) {
      await sql("delete from log_entry where log = 'claims' and number = $1", [number])
    },
    async setDocument(name, bytes) {
      await sql('update log_document set bytes = $1 where sha256 = $2', [bytes, name])
    },
    async removeDocument(name) {
      await sql('delete from log_document where sha256 = $1', [name])
    },
  }
}
