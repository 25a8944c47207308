import { main } from '../../src/cli/main.js'
import { systemContext } from '../../src/cli/system.js'

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
  const context = {
    ...systemContext(home),
    now: () => new Date('2026-11-23T12:00:00Z'),
    out: (line: string) => void out.push(line),
    err: (line: string) => void err.push(line),
    interactive: false,
  }
  const code = await main(words, context)
  return { code, out: out.join('\n'), err: err.join('\n') }
}

/** The JSON that a command printed. */
export async function runJson<T>(words: readonly string[], home: string): Promise<T> {
  const { out } = await run([...words, '--json'], home)
  return JSON.parse(out) as T
}
