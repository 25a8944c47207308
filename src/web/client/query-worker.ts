import initSqlJs, { type Database } from 'sql.js'
import { type CellValue, mostRows, type QueryAnswer, type QueryRequest } from './query-protocol.js'

/** What is used of the worker that this runs in. */
interface Worker {
  postMessage(answer: QueryAnswer): void
  addEventListener(type: 'message', listen: (event: { readonly data: QueryRequest }) => void): void
}

const worker = globalThis as unknown as Worker
let open: Promise<Database> | undefined

worker.addEventListener('message', async ({ data }) => {
  if (data.kind === 'open') {
    open = opened(data.sqlite, data.tables)
    open.then(
      () => worker.postMessage({ kind: 'opened' }),
      (error: unknown) => worker.postMessage({ kind: 'no-file', why: whyOf(error) }),
    )
    return
  }
  const database = await open?.catch(() => undefined)
  if (database === undefined) return
  try {
    worker.postMessage(answered(database, data.sql))
  } catch (error) {
    worker.postMessage({ kind: 'failed', why: whyOf(error) })
  }
})

async function opened(sqlite: string, tables: string): Promise<Database> {
  const [{ Database }, answer] = await Promise.all([initSqlJs({ locateFile: () => sqlite }), fetch(tables)])
  if (!answer.ok) throw new Error(`${tables}: ${answer.status}`)
  return new Database(new Uint8Array(await answer.arrayBuffer()))
}

/** The rows of the last statement that has any. The tables are a copy: what a statement changes is gone with the page. */
function answered(database: Database, sql: string): QueryAnswer {
  let columns: string[] = []
  let rows: CellValue[][] = []
  let more = false
  for (const statement of database.iterateStatements(sql)) {
    const names = statement.getColumnNames()
    const found: CellValue[][] = []
    let cut = false
    while (statement.step()) {
      cut = found.length === mostRows
      if (cut) break
      found.push(
        statement.get().map((value) => (value instanceof Uint8Array ? `${value.length} bytes` : value)),
      )
    }
    if (names.length > 0) [columns, rows, more] = [names, found, cut]
  }
  return { kind: 'rows', columns, rows, more }
}

function whyOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
