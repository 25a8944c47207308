import { type ListVerdict, listVerdicts } from '../../query/list-verdicts.js'
import { type Command, textOf, timeOptions } from '../command.js'
import { asOf, type Context, dayOption } from '../context.js'

export const listsCommand: Command = {
  name: 'lists',
  summary: 'every list read, with its date, the reasons for it, and what is odd about it',
  usage: '[--from DAY] [--to DAY]',
  examples: ['lists --flagged', 'lists --from 2025-09-18 --to 2025-09-24 --reasons'],
  options: {
    from: { type: 'string', value: 'DAY', help: 'only lists of this day and later' },
    to: { type: 'string', value: 'DAY', help: 'only lists of this day and earlier' },
    flagged: { type: 'boolean', help: 'only lists about which something is odd' },
    reasons: { type: 'boolean', help: 'print the reasons for each date' },
    ...timeOptions,
  },
  async run(call, context) {
    const { knownAt } = asOf(call, context)
    const bound = (name: string) =>
      textOf(call, name) === undefined ? undefined : dayOption(textOf(call, name) ?? '', `--${name}`)
    const all = listVerdicts((await context.world()).asKnownAt(knownAt), {
      from: bound('from'),
      to: bound('to') ?? bound('on'),
    })
    const wanted =
      call.values['flagged'] === true ? all.filter(({ flags, notes }) => odd(flags) || notes.length > 0) : all
    if (call.json) context.out(JSON.stringify(wanted, undefined, 2))
    else
      for (const list of wanted)
        print(list, context, call.values['reasons'] === true || call.values['flagged'] === true)
    if (!call.json)
      context.out(`${wanted.length} lists${wanted.length === all.length ? '' : ` of ${all.length}`}`)
    return 0
  },
}

function odd(flags: ListVerdict['flags']): boolean {
  return flags.some((flag) => flag !== 'unchanged' && flag !== 'served-again')
}

function print(
  { on, slot, series, rows, file, document, flags, reasons, notes, names }: ListVerdict,
  { out }: Context,
  withReasons: boolean,
): void {
  out(
    `${on ?? 'undated   '} ${slot.padEnd(6)} ${series.padEnd(13)} ${String(rows).padStart(5)} rows  ${file} ${document.slice(0, 12)}${flags.length === 0 ? '' : `  [${flags.join(', ')}]`}`,
  )
  if (!withReasons) return
  for (const reason of reasons) out(`             ${reason}`)
  for (const { cell, expected, found } of notes)
    out(`             cell ${cell}: expected ${expected}, found ${JSON.stringify(found)}`)
  if (names.length > 1) out(`             seen as ${names.join(', ')}`)
}
