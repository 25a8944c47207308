import type { Log } from '../log/log.js'
import { type Day, day } from '../model/day.js'
import { QuestionError } from '../model/errors.js'
import { type StateCode, stateOf } from '../model/state.js'
import type { AsOf } from '../query/as-of.js'
import type { World } from '../query/world.js'
import type { Law } from '../rules/law.js'
import { type Call, textOf } from './command.js'

/** The logs of a home or a server. */
export type LogName = 'claims' | 'judgements' | 'corrections'

/** What a command may touch of the world outside: output, the clock, the log, and the data held. */
export interface Context {
  readonly now: () => Date
  /** Standard output and standard error, a line at a time. */
  readonly out: (line: string) => void
  readonly err: (line: string) => void
  /** Whether a person watches standard error, so that progress is worth showing. */
  readonly interactive: boolean
  readonly home: string
  /** The folder of the bundled data. */
  readonly data: string
  /** Whether the history that ships is read too; benches and releases start from nothing. */
  readonly bundled: boolean
  /** The folder of the record kept by hand. */
  readonly record: string
  /** The same, compiled by the build; it may be missing or old. */
  readonly compiledRecord: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Whether anything was ever added here: a question must not make an empty log. */
  hasLog(): boolean
  /** The log of what was added here; it is made where there is none. */
  openLog(name?: LogName): Promise<Log>
  /** The law as held. */
  law(): Promise<Law>
  /** The bundled data with what was added here. */
  world(): Promise<World>
}

/** The two times of a question, from its options; today where they are not given. */
export function asOf(call: Call, context: Context): AsOf {
  const today = dayOption(context.now().toISOString().slice(0, 10), 'today')
  const on = dayOption(textOf(call, 'on') ?? today, '--on')
  return { on, knownAt: dayOption(textOf(call, 'known-at') ?? today, '--known-at') }
}

export function dayOption(text: string, option: string): Day {
  try {
    return day(text)
  } catch {
    throw new QuestionError(`${option}: expected a day such as 2025-09-02, found ${JSON.stringify(text)}`)
  }
}

/** The state that `--state` names; undefined where the option is not given. */
export function stateFrom(call: Call): StateCode | undefined {
  const text = textOf(call, 'state')
  if (text === undefined) return undefined
  const state = stateOf(text)
  if (state === undefined)
    throw new QuestionError(`--state: expected a state such as FL or Florida, found ${JSON.stringify(text)}`)
  return state
}
