import { QuestionError } from '../../model/errors.js'
import { changes } from '../../query/changes.js'
import { type Command, stateOption, textOf, timeOptions } from '../command.js'
import { asOf, dayOption, stateFrom } from '../context.js'

export const changesCommand: Command = {
  name: 'changes',
  summary: 'what changed on the lists between two days: no re-posts, no mended spellings',
  usage: '--from DAY --to DAY',
  examples: [
    'changes --from 2025-08-27 --to 2025-08-29 --state FL',
    'changes --from 2026-05-01 --to 2026-05-31 --json',
  ],
  options: {
    from: { type: 'string', value: 'DAY', help: 'the first day' },
    to: { type: 'string', value: 'DAY', help: 'the last day (default: that of --on)' },
    ...stateOption,
    ...timeOptions,
  },
  async run(call, context) {
    const { on, knownAt } = asOf(call, context)
    const from = textOf(call, 'from')
    if (from === undefined) throw new QuestionError('say from which day, for example --from 2025-08-01')
    const state = stateFrom(call)
    const span = {
      from: dayOption(from, '--from'),
      to: dayOption(textOf(call, 'to') ?? on, '--to'),
      ...(state === undefined ? {} : { state }),
    }
    if (textOf(call, 'to') !== undefined && span.to < span.from)
      throw new QuestionError(`--to: expected a day from ${span.from} on, found ${span.to}`)
    const found = changes((await context.world()).asKnownAt(knownAt), span)
    if (call.json) context.out(JSON.stringify(found, undefined, 2))
    else for (const { on, kind, sentence } of found) context.out(`${on}  ${kind.padEnd(11)} ${sentence}`)
    if (!call.json)
      context.out(`${found.length} changes from ${span.from} to ${span.to}, as known at ${knownAt}`)
    return 0
  },
}
