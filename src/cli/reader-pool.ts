import { availableParallelism } from 'node:os'
import { setFlagsFromString } from 'node:v8'
import { Worker } from 'node:worker_threads'
import type { Connector } from '../connectors/connector.js'
import { ListReceiver } from './list-courier.js'
import type { ReadResult } from './read-source.js'
import type { Answer, Task } from './reader-worker.js'
import { withText } from './reading-text.js'

/** A file to be read: on disk, or a member of an archive. */
export type Source =
  | { readonly name: string; readonly path: string }
  | { readonly name: string; readonly bytes: Uint8Array }

const alone = 24

/** How many files that follow one another one thread reads: they have most in common. */
const inARow = 4

/**
 * Reads sources and yields the results in their order, whatever order they end in; by readers of its own where none
 * were started before.
 */
export async function* readSources(
  sources: readonly Source[],
  connectors: readonly Connector[],
  started?: Readers,
): AsyncGenerator<ReadResult> {
  const readers = started ?? new Readers(sources.length)
  try {
    yield* readers.read(sources, connectors)
  } finally {
    if (started === undefined) await readers.close()
  }
}

/**
 * Threads that read sources: one for each core but one, which is left to who takes the results; none where there are
 * few sources, which are read by who takes them. They load what they need while other things are made ready.
 */
export class Readers {
  private readonly pool: Pool | undefined

  /** Readers for about so many sources. Who starts them closes them. */
  constructor(count: number) {
    if (count >= alone) this.pool = new Pool(Math.max(1, Math.min(availableParallelism(), 8) - 1))
  }

  /**
   * Reads sources and yields the results in their order, whatever order they end in. At most `ahead` results wait in
   * memory.
   */
  async *read(
    sources: readonly Source[],
    connectors: readonly Connector[],
    ahead = 128,
  ): AsyncGenerator<ReadResult> {
    const { pool } = this
    if (pool === undefined) {
      yield* readHere(sources, connectors)
      return
    }
    const waiting: Promise<ReadResult>[] = []
    for (const [id, source] of sources.entries()) {
      waiting.push(pool.read({ id, ...source }))
      if (waiting.length >= ahead) yield await (waiting.shift() as Promise<ReadResult>)
    }
    for (const result of waiting) yield await result
  }

  async close(): Promise<void> {
    await this.pool?.close()
  }
}

/** What reads is loaded only where no other thread does: those threads are started the sooner. */
async function* readHere(
  sources: readonly Source[],
  connectors: readonly Connector[],
): AsyncGenerator<ReadResult> {
  const { openFile, readSource } = await import('./read-source.js')
  for (const source of sources) {
    const opened = 'path' in source ? openFile(source.path, source.name) : Buffer.from(source.bytes)
    yield Buffer.isBuffer(opened) ? await readSource(opened, source.name, connectors) : opened
  }
}

class Pool {
  private readonly workers: Worker[]
  private readonly pending = new Map<
    number,
    { resolve: (result: ReadResult) => void; reject: (error: Error) => void }
  >()
  private next = 0

  constructor(size: number) {
    leaveTimeToThreads()
    this.workers = Array.from({ length: size }, () => {
      const worker = new Worker(new URL('reader-worker.js', import.meta.url), {
        // Rows live as long as their file is read: a larger nursery lets most of them die young.
        resourceLimits: { maxYoungGenerationSizeMb: 48 },
      })
      const receiver = new ListReceiver()
      worker.on('message', (answer: Answer) => {
        this.pending.get(answer.id)?.resolve(resultOf(answer, receiver))
        this.pending.delete(answer.id)
      })
      worker.on('error', (error) => this.fail(error))
      return worker
    })
  }

  read(task: Task): Promise<ReadResult> {
    return new Promise((resolve, reject) => {
      this.pending.set(task.id, { resolve, reject })
      const turn = Math.floor(this.next++ / inARow)
      this.workers[turn % this.workers.length]?.postMessage(task)
    })
  }

  async close(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.terminate()))
  }

  private fail(error: unknown): void {
    for (const { reject } of this.pending.values())
      reject(error instanceof Error ? error : new Error(String(error)))
    this.pending.clear()
  }
}

/**
 * Code that ran a few hundred times is compiled once more, for speed, in threads of the engine: an ingest of seconds
 * loses more by the time that these take from its own than it wins. Code must run six times as often before it is.
 */
function leaveTimeToThreads(): void {
  setFlagsFromString('--interrupt-budget=400000')
}

/** Lists are written out here: the threads that read have more to do than the one that they read for. */
function resultOf(answer: Answer, receiver: ListReceiver): ReadResult {
  if ('unread' in answer) return answer.unread
  return 'read' in answer ? answer.read : withText(answer.document, receiver.receive(answer.list))
}
