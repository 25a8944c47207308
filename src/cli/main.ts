import { parseArgs } from 'node:util'
import { LogError } from '../log/log.js'
import { QuestionError, SourceError } from '../model/errors.js'
import { type Command, commonOptions } from './command.js'
import { commandNames, loadCommand, loadCommands } from './commands.js'
import type { Context } from './context.js'
import { commandHelp, overview } from './help.js'
import { systemContext } from './system.js'

/** Runs `comity` with these words and returns its exit code: 0 done, 1 done in part or not found, 2 not understood. */
export async function main(words: readonly string[], context?: Context): Promise<number> {
  const [name = 'help', ...rest] = words
  const out = context?.out ?? console.log
  const err = context?.err ?? console.error
  if (['help', '--help', '-h'].includes(name)) {
    const asked = await loadCommand(rest[0] ?? '')
    out(asked === undefined ? overview(await loadCommands()) : commandHelp(asked))
    return 0
  }
  const command = await loadCommand(name)
  if (command === undefined) {
    err(`comity: no command ${JSON.stringify(name)}; commands: ${commandNames.join(', ')}`)
    return 2
  }
  return await runCommand(command, rest, { context, out, err })
}

interface Surroundings {
  readonly context: Context | undefined
  readonly out: (line: string) => void
  readonly err: (line: string) => void
}

async function runCommand(
  command: Command,
  words: readonly string[],
  { context, out, err }: Surroundings,
): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { ...commonOptions, ...command.options },
      allowPositionals: true,
    })
    if (values['help'] === true) {
      out(commandHelp(command))
      return 0
    }
    const home = typeof values['home'] === 'string' ? values['home'] : undefined
    const call = {
      words: positionals,
      values: values as Readonly<Record<string, string | boolean | undefined>>,
      json: values['json'] === true,
    }
    return await command.run(call, context ?? systemContext(home))
  } catch (error) {
    return report(error, command, err)
  }
}

/** Errors that a person can act on are told in a sentence; any other is a bug and keeps its trace. */
function report(error: unknown, command: Command, err: (line: string) => void): number {
  if (error instanceof QuestionError || error instanceof SourceError || error instanceof LogError) {
    err(`comity ${command.name}: ${error.message}`)
    return error instanceof QuestionError ? 2 : 1
  }
  if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')) {
    err(`comity ${command.name}: ${error.message}`)
    err(`See: comity ${command.name} --help`)
    return 2
  }
  throw error
}
