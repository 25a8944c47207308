import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { StillPlace } from '../../web/still/address.js'
import type { Drawn } from './draw-all.js'
import type { StillAnswer, StillTask } from './still-worker.js'

/** Draws places of a site, some at a time. */
export interface Drawing {
  readonly atOnce: number
  draw(places: readonly StillPlace[]): Promise<Drawn>
  close(): Promise<void>
}

/** One thread a core draws, each with a world of its own. */
export function stillPool(task: StillTask): Drawing {
  const size = Math.min(availableParallelism(), 8)
  const idle: Worker[] = []
  const workers = Array.from({ length: size }, (_, at) => {
    const data: StillTask = { ...task, writing: task.writing && join(task.writing, String(at)) }
    const worker = new Worker(new URL('still-worker.js', import.meta.url), {
      workerData: data,
      // Pages live as long as they are drawn: a larger nursery lets most of them die young.
      resourceLimits: { maxYoungGenerationSizeMb: 64 },
    })
    idle.push(worker)
    return worker
  })
  return {
    atOnce: size,
    async draw(places) {
      const worker = idle.pop()
      if (worker === undefined) throw new Error('no thread is free')
      try {
        return await answered(worker, places)
      } finally {
        idle.push(worker)
      }
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.terminate()))
    },
  }
}

function answered(worker: Worker, places: readonly StillPlace[]): Promise<Drawn> {
  return new Promise((done, failed) => {
    worker.removeAllListeners()
    worker.once('message', (answer: StillAnswer) =>
      'drawn' in answer ? done(answer.drawn) : failed(new Error(answer.failed)),
    )
    worker.once('error', failed)
    worker.postMessage(places)
  })
}
