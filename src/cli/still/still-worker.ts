import { parentPort, workerData } from 'node:worker_threads'
import type { StillPlace } from '../../web/still/address.js'
import { systemContext } from '../system.js'
import { type Drawn, drawAll } from './draw-all.js'
import { type StillAsked, stillOf } from './still-source.js'
import { StillFolder } from './write-file.js'

/** What a thread is started with. */
export interface StillTask {
  readonly home: string
  readonly asked: StillAsked
  readonly folder: string
  /** Where files stand while they are written; none where the whole folder is moved to its place. */
  readonly writing: string | undefined
}

/** What a thread answers to places that it is handed: what it drew, or why it could not. */
export type StillAnswer = { readonly drawn: Drawn } | { readonly failed: string }

const { home, asked, folder, writing } = workerData as StillTask
const still = await stillOf(systemContext(home), asked)
const files = new StillFolder(folder, writing)
const told = new Set<string>()

parentPort?.on('message', (places: readonly StillPlace[]) => {
  drawAll(still, places, files, told).then(
    (drawn) => parentPort?.postMessage({ drawn } satisfies StillAnswer),
    (error: unknown) =>
      parentPort?.postMessage({
        failed: error instanceof Error ? (error.stack ?? error.message) : String(error),
      } satisfies StillAnswer),
  )
})
