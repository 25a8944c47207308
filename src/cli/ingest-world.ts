import { World } from '../query/world.js'
import { loadConnectors } from './connectors.js'
import type { Context } from './context.js'
import { Gathering, type Taken } from './gathering.js'
import { type IngestSummary, ingest } from './ingest.js'
import { Readers, type Source } from './reader-pool.js'
import { besideClaims } from './world.js'

/** What an ingest did, and the world that the home holds after it. */
export interface IngestedWorld {
  readonly summary: IngestSummary
  readonly world: World
}

/**
 * Reads sources into the log of claims and gathers a world of all that the home holds, each entry as soon as the log
 * has taken it: where there are many, little is left to do when the last one is read.
 */
export async function ingestIntoWorld(sources: readonly Source[], context: Context): Promise<IngestedWorld> {
  // They load what they need while the log is opened, and read while the rest is loaded here.
  const readers = new Readers(sources.length)
  try {
    const log = await context.openLog()
    try {
      const taken = new TakenUp()
      const added = (entry: Taken) => taken.add(entry)
      const ingesting = ingest(sources, await loadConnectors(), log, { added, readers })
      const [summary, gathering] = await Promise.all([ingesting, taken.onTopOf(besideClaims(context))])
      await gathering.catchUp(log)
      return { summary, world: new World(gathering.sources()) }
    } finally {
      await log.close()
    }
  } finally {
    await readers.close()
  }
}

/** Entries on their way into a gathering, which is made while the first of them come. */
class TakenUp {
  private readonly early: Taken[] = []
  private gathering: Gathering | undefined

  add(entry: Taken): void {
    if (this.gathering === undefined) this.early.push(entry)
    else this.gathering.takeNext(entry)
  }

  async onTopOf(held: ReturnType<typeof besideClaims>): Promise<Gathering> {
    const gathering = new Gathering(await held)
    for (const entry of this.early.splice(0)) gathering.takeNext(entry)
    this.gathering = gathering
    return gathering
  }
}
