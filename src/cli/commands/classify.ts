import { QuestionError } from '../../model/errors.js'
import { aftermaths } from '../../query/aftermath.js'
import { classification } from '../../query/classification.js'
import { type Command, stateOption, textOf, timeOptions } from '../command.js'
import { asOf, stateFrom } from '../context.js'

export const classifyCommand: Command = {
  name: 'classify',
  summary:
    'each agreement by the law of its joining day: required, chosen, chosen while said to be required, barred, unclear',
  usage: '[--state STATE]',
  examples: ['classify --state FL --kind municipal-police', 'classify --state FL --after --json'],
  options: {
    ...stateOption,
    kind: { type: 'string', value: 'KIND', help: 'only agencies of this kind, such as municipal-police' },
    after: {
      type: 'boolean',
      help: 'who kept, who left and who joined after each change of law or statement on it (needs --state)',
    },
    ...timeOptions,
  },
  async run(call, context) {
    const times = asOf(call, context)
    const state = stateFrom(call)
    const register = (await context.world()).asKnownAt(times.knownAt)
    if (call.values['after'] === true) {
      if (state === undefined) throw new QuestionError('--after needs --state')
      const found = aftermaths(register, await context.law(), times, state)
      if (call.json) context.out(JSON.stringify(found, undefined, 2))
      else
        for (const { on, what, kept, left, joined } of found)
          context.out(
            `${on}  kept ${kept.length}, left ${left.length}, joined after ${joined.length}: ${what}`,
          )
      return 0
    }
    const kind = textOf(call, 'kind')
    const all = classification(register, await context.law(), times, {
      ...(state === undefined ? {} : { state }),
      ...(kind === undefined ? {} : { kind }),
    })
    if (call.json) context.out(JSON.stringify(all, undefined, 2))
    else {
      for (const row of all.rows)
        context.out(`${row.joined} ${row.class.padEnd(44)} ${row.agreement} (${row.now}): ${row.reason}`)
      for (const [name, count] of Object.entries(all.counts))
        context.out(`${String(count).padStart(6)}  ${name}`)
      context.out(all.rule)
    }
    return 0
  },
}
