import { DecisionConflict } from '../../api/submissions.js'
import type { DecidedState } from '../../model/correction.js'
import { QuestionError } from '../../model/errors.js'
import { type Call, type Command, textOf } from '../command.js'
import { deskOf } from './correct.js'

const switches: Readonly<Record<string, DecidedState>> = {
  review: 'under-review',
  'needs-more': 'needs-more',
  accept: 'accepted',
  reject: 'rejected',
  withdraw: 'withdrawn',
}

export const decideCorrectionCommand: Command = {
  name: 'decide-correction',
  summary: 'say what becomes of a request for a correction, and why; the old value stays visible',
  usage: 'NUMBER',
  examples: [
    'decide-correction 1 --review --by editor --reason "the minutes are being read"',
    'decide-correction 1 --accept --by editor --reason "the minutes show it"',
  ],
  options: {
    review: { type: 'boolean', help: 'it is being looked at' },
    'needs-more': { type: 'boolean', help: 'it waits for more from who asked' },
    accept: { type: 'boolean', help: 'the record takes it in from today on' },
    reject: { type: 'boolean', help: 'the record stays as it is' },
    withdraw: { type: 'boolean', help: 'who asked has taken it back' },
    by: { type: 'string', value: 'ROLE', help: 'the role that decides, such as editor' },
    reason: { type: 'string', value: 'TEXT', help: 'why, in a sentence' },
  },
  async run(call, context) {
    const [word = '', ...more] = call.words
    if (!/^\d{1,9}$/.test(word) || more.length > 0)
      throw new QuestionError(
        `say the number of one correction, found ${JSON.stringify(call.words.join(' '))}`,
      )
    const [by, reason] = [textOf(call, 'by'), textOf(call, 'reason')]
    if (by === undefined || reason === undefined)
      throw new QuestionError('a decision needs --by and --reason')
    try {
      const told = await deskOf(context).decide(Number(word), { state: stateFrom(call), by, reason })
      context.out(
        call.json
          ? JSON.stringify(told, undefined, 2)
          : `correction ${told.number}: ${told.state} by ${by}: ${reason}`,
      )
      return 0
    } catch (error) {
      if (error instanceof DecisionConflict) throw new QuestionError(error.message)
      throw error
    }
  },
}

function stateFrom(call: Call): DecidedState {
  const asked = Object.entries(switches).filter(([name]) => call.values[name] === true)
  const [first] = asked
  if (first === undefined || asked.length > 1)
    throw new QuestionError(
      `say one of ${Object.keys(switches)
        .map((name) => `--${name}`)
        .join(', ')}`,
    )
  return first[1]
}
