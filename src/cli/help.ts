import { type Command, commonOptions, type Options } from './command.js'

/** The commands, a line each. */
export function overview(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length))
  return [
    'comity: the public record of 287(g) agreements',
    '',
    ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    'comity help COMMAND, or comity COMMAND --help, says how to call one.',
  ].join('\n')
}

/** How to call a command, with its options and examples. */
export function commandHelp({ name, usage, summary, options, examples }: Command): string {
  const rows = Object.entries({ ...options, ...commonOptions } satisfies Options).map(
    ([option, { value, help }]) => [`--${option}${value === undefined ? '' : ` ${value}`}`, help] as const,
  )
  const width = Math.max(...rows.map(([left]) => left.length))
  return [
    `comity ${name} ${usage}`.trimEnd(),
    '',
    `  ${summary}`,
    '',
    ...rows.map(([left, help]) => `  ${left.padEnd(width)}  ${help}`),
    '',
    ...examples.map((example) => `  comity ${example}`),
  ].join('\n')
}
