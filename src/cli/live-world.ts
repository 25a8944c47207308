import { setImmediate } from 'node:timers/promises'
import { day } from '../model/day.js'
import { search } from '../query/search.js'
import type { World } from '../query/world.js'
import type { Context } from './context.js'
import { reloadWorld } from './world.js'

/** How long after one look at the logs the next one begins, in milliseconds. */
export const lookEvery = 3_000

/** The world of a server that runs: what any process adds to its logs is answered from soon after. */
export class LiveWorld {
  private looking: Promise<void> | undefined
  private told: string | undefined

  constructor(
    private held: World,
    private readonly context: Context,
    /** Told of a log that cannot be read; what is held goes on answering. */
    private readonly report: (error: unknown) => void,
  ) {}

  /** The world as of the last look. No question waits for the next one. */
  get world(): World {
    return this.held
  }

  /** Takes in what the logs hold by now. Whoever asks while a look is under way waits for one after it. */
  async look(): Promise<void> {
    await this.looking?.catch(() => undefined)
    this.looking ??= this.take().finally(() => {
      this.looking = undefined
    })
    await this.looking
  }

  /** Looks every few seconds until it is stopped. */
  watch(every = lookEvery): () => Promise<void> {
    let timer: NodeJS.Timeout | undefined
    let stopped = false
    const next = () => {
      timer = setTimeout(async () => {
        await this.look().catch((error: unknown) => this.tell(error))
        if (!stopped) next()
      }, every)
      timer.unref()
    }
    next()
    return async () => {
      stopped = true
      clearTimeout(timer)
      await this.looking?.catch(() => undefined)
    }
  }

  /** A log that stays unreadable is told once. */
  private tell(error: unknown): void {
    if (String(error) !== this.told) this.report(error)
    this.told = String(error)
  }

  private async take(): Promise<void> {
    const next = await reloadWorld(this.held, this.context)
    this.told = undefined
    if (next === this.held) return
    // Derived and indexed before anybody asks of the new world, with room between for those who ask of the old.
    const register = next.now()
    await setImmediate()
    search(register, next.directory, 'police', {
      on: day(this.context.now().toISOString().slice(0, 10)),
      limit: 1,
    })
    this.held = next
  }
}
