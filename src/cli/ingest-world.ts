import type { Log } from '../log/log.js'
import type { World } from '../query/world.js'
import type { Context } from './context.js'
import type { Gathering, Taken } from './gathering.js'
import type { IngestSummary } from './ingest.js'
import { Readers, type Source } from './reader-pool.js'

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
  // They start first: all else is loaded while they load what they need.
  const readers = new Readers(sources.length)
  try {
    const [log, modules] = await Promise.all([context.openLog(), loadModules()])
    try {
      return await ingestedWorld(sources, context, { log, readers, modules })
    } finally {
      await log.close()
    }
  } finally {
    await readers.close()
  }
}

async function loadModules() {
  const [connectors, { ingest }, { Gathering }, { World }, { besideClaims }] = await Promise.all([
    import('./connectors.js').then(({ loadConnectors }) => loadConnectors()),
    import('./ingest.js'),
    import('./gathering.js'),
    import('../query/world.js'),
    import('./world.js'),
  ])
  return { connectors, ingest, Gathering, World, besideClaims }
}

interface Means {
  readonly log: Log
  readonly readers: Readers
  readonly modules: Awaited<ReturnType<typeof loadModules>>
}

async function ingestedWorld(
  sources: readonly Source[],
  context: Context,
  { log, readers, modules: { connectors, ingest, Gathering, World, besideClaims } }: Means,
): Promise<IngestedWorld> {
  const taken = new TakenUp()
  const added = (entry: Taken) => taken.add(entry)
  const ingesting = ingest(sources, connectors, log, { added, readers })
  const gathered = besideClaims(context).then((held) => taken.goInto(new Gathering(held)))
  const [summary, gathering] = await Promise.all([ingesting, gathered])
  await gathering.catchUp(log)
  return { summary, world: new World(gathering.sources()) }
}

/** Entries on their way into a gathering, which is made while the first of them come. */
class TakenUp {
  private readonly early: Taken[] = []
  private gathering: Gathering | undefined

  add(entry: Taken): void {
    if (this.gathering === undefined) this.early.push(entry)
    else this.gathering.takeNext(entry)
  }

  goInto(gathering: Gathering): Gathering {
    for (const entry of this.early.splice(0)) gathering.takeNext(entry)
    this.gathering = gathering
    return gathering
  }
}
