import type { Context } from '../../src/cli/context.js'
import { main } from '../../src/cli/main.js'
import { systemContext } from '../../src/cli/system.js'
import type { World } from '../../src/query/world.js'

/** What a command printed, and its exit code. */
export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs a command in this process, on a home of its own, with a clock that stands still. */
export async function run(words: readonly string[], home: string): Promise<Ran> {
  const out: string[] = []
  const err: string[] = []
  const system = systemContext(home)
  const context = {
    ...system,
    world: () => worldOf(system),
    now: () => new Date('2026-11-23T12:00:00Z'),
    out: (line: string) => void out.push(line),
    err: (line: string) => void err.push(line),
    interactive: false,
  }
  const code = await main(words, context)
  return { code, out: out.join('\n'), err: err.join('\n') }
}

let shipped: Promise<World> | undefined

/** The data that ships is the same for every command of a process; what was added to a home is read each time. */
async function worldOf(context: Context): Promise<World> {
  if (context.hasLog() || !context.bundled || context.env['COMITY_DATA'] !== undefined) return context.world()
  shipped ??= context.world()
  return shipped
}

/** The JSON that a command printed. */
export async function runJson<T>(words: readonly string[], home: string): Promise<T> {
  const { out } = await run([...words, '--json'], home)
  return JSON.parse(out) as T
}
