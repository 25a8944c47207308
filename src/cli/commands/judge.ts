import { createHash } from 'node:crypto'
import { parseJudgement } from '../../agencies/judgement.js'
import { canonical } from '../../log/canonical.js'
import type { Json } from '../../model/entry.js'
import { QuestionError } from '../../model/errors.js'
import { type Command, stateOption, textOf } from '../command.js'
import { stateFrom } from '../context.js'

export const judgeCommand: Command = {
  name: 'judge',
  summary: 'record that printed names are one agency, or are not: a judgement wins over every rule',
  usage: 'same|different|same-agreement NAME NAME...',
  examples: [
    'judge same "Macro Island Police Department" "Marco Island Police Department" --state FL --by "A. Editor" --reason "one city; the letters are swapped"',
  ],
  options: {
    ...stateOption,
    by: { type: 'string', value: 'WHO', help: 'who judges' },
    reason: { type: 'string', value: 'TEXT', help: 'the evidence, in a sentence' },
    model: { type: 'string', value: 'TFM|WSO|JEM', help: 'for same-agreement: the model of the agreement' },
  },
  async run(call, context) {
    const [judgement = '', ...names] = call.words
    const state = stateFrom(call)
    const [by, reason, model] = [textOf(call, 'by'), textOf(call, 'reason'), textOf(call, 'model')]
    if (state === undefined || by === undefined || reason === undefined)
      throw new QuestionError('a judgement needs --state, --by and --reason')
    const body = {
      judgement,
      state,
      names,
      reason,
      by,
      on: context.now().toISOString().slice(0, 10),
      ...(model === undefined ? {} : { model }),
    }
    parseJudgement(JSON.stringify(body), 'the judgement')
    const text = canonical(body as Json)
    const log = await context.openLog('judgements')
    try {
      const added = await log.append([
        { key: `judgement:${createHash('sha256').update(text).digest('hex')}`, body: body as Json },
      ])
      context.out(
        added.length === 0
          ? 'held already'
          : `judgement ${added[0]?.number} recorded: ${judgement}, ${names.join(' / ')}`,
      )
      return 0
    } finally {
      await log.close()
    }
  },
}
