/**
 * A process that appends to a log until it is done or is killed. It says `ready`, waits to be told to go, and
 * then says the number of each batch once the log has acknowledged it.
 */
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Log } from '../../src/log/log.js'
import { type DurableStore, documentOf, draft } from './store.js'

export interface Task extends Pick<DurableStore, 'kind' | 'at'> {
  readonly writer: string
  readonly batches: number
}

/** Each batch is two entries of the writer's own and one that every writer logs. */
export function batchOf(writer: string, batch: number): ReturnType<typeof draft>[] {
  const shared = documentOf(`document ${batch}`)
  const own = ['first', 'second'].map((part) =>
    draft(`${writer} ${batch} ${part}`, { writer, batch, part }, shared),
  )
  return [...own, draft(`shared ${batch}`, { batch }, shared)]
}

if (process.send) await append(JSON.parse(process.argv[2] ?? '') as Task)

async function append({ kind, at, writer, batches }: Task): Promise<void> {
  const log = await open(kind, at)
  process.send?.('ready')
  await once(process, 'message')
  for (let batch = 0; batch < batches; batch++) {
    await log.append(batchOf(writer, batch))
    process.send?.(batch)
    await sleep(Math.random() * 3) // as if it read a document
  }
  await log.close()
  process.disconnect()
}

/** Loads the driver of one database only: many such processes are started. */
async function open(kind: DurableStore['kind'], at: string): Promise<Log> {
  const rest = { name: 'claims', clock: () => new Date() }
  if (kind === 'sqlite') return (await import('../../src/log/sqlite.js')).openSqliteLog({ file: at, ...rest })
  return (await import('../../src/log/postgres.js')).openPostgresLog({ url: at, ...rest })
}
