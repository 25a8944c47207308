import type { ParseArgsConfig } from 'node:util'
import type { Context } from './context.js'

/** One command of `comity`: how it is called, and what it does. */
export interface Command {
  readonly name: string
  /** One line, for the list of commands. */
  readonly summary: string
  /** The words after the command: `AGENCY`. */
  readonly usage: string
  readonly examples: readonly string[]
  readonly options: Options
  /** Runs, and returns the exit code: 0 done, 1 done in part or not found, 2 not understood. */
  run(call: Call, context: Context): Promise<number>
}

export type Options = Readonly<Record<string, Option>>

export type Option = NonNullable<ParseArgsConfig['options']>[string] & {
  readonly help: string
  /** What the option's value is: `DAY`. */
  readonly value?: string
}

/** A command as called: its words, its options, and those that every command has. */
export interface Call {
  readonly words: readonly string[]
  readonly values: Readonly<Record<string, string | boolean | undefined>>
  readonly json: boolean
}

/** The options that every command has. */
export const commonOptions: Options = {
  json: { type: 'boolean', help: 'print JSON instead of text' },
  home: {
    type: 'string',
    value: 'DIR',
    help: 'the folder that holds what was added (default .comity, or COMITY_HOME)',
  },
  help: { type: 'boolean', short: 'h', help: 'say how to call this command' },
}

/** The options of questions that are asked at two times. */
export const timeOptions: Options = {
  on: { type: 'string', value: 'DAY', help: 'the day asked about, such as 2025-09-02 (default: today)' },
  'known-at': {
    type: 'string',
    value: 'DAY',
    help: 'read only lists of this day and before (default: today)',
  },
}

export const stateOption: Options = {
  state: { type: 'string', value: 'STATE', help: 'a state by its postal code or name' },
}

/** The value of an option that takes a text. */
export function textOf(call: Call, name: string): string | undefined {
  const value = call.values[name]
  return typeof value === 'string' ? value : undefined
}
