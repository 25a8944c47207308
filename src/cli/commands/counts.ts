import { QuestionError } from '../../model/errors.js'
import { type CountBy, type Counts, counts } from '../../query/counts.js'
import { type Command, textOf, timeOptions } from '../command.js'
import { asOf, type Context } from '../context.js'

export const countsCommand: Command = {
  name: 'counts',
  summary: 'rows, agreements, agencies and states on a day, with the list and the rule of counting',
  usage: '--on DAY',
  examples: ['counts --on 2025-09-02', 'counts --on 2026-05-18 --by state --json'],
  options: {
    by: { type: 'string', value: 'state|model|kind', help: 'count each of these apart too' },
    ...timeOptions,
  },
  async run(call, context) {
    const times = asOf(call, context)
    const answer = counts(
      (await context.world()).asKnownAt(times.knownAt),
      times,
      byOption(textOf(call, 'by')),
    )
    if (answer === undefined) {
      context.err(`comity counts: no participating list of ${times.on} or earlier is held`)
      return 1
    }
    if (call.json) context.out(JSON.stringify(answer, undefined, 2))
    else print(answer, context)
    return 0
  },
}

function byOption(text: string | undefined): CountBy | undefined {
  if (text === undefined || text === 'state' || text === 'model' || text === 'kind') return text
  throw new QuestionError(`--by: expected state, model or kind, found ${JSON.stringify(text)}`)
}

function print(answer: Counts, { out }: Context): void {
  const { list, byModel } = answer
  out(
    `${answer.rows} rows, ${answer.agreements} agreements, ${answer.agencies} agencies (${answer.names} names as printed), ${answer.states} states and territories`,
  )
  out(`  TFM ${byModel.TFM}, WSO ${byModel.WSO}, JEM ${byModel.JEM}`)
  for (const [group, { agreements, agencies }] of Object.entries(answer.by ?? {}))
    out(
      `  ${group.padEnd(24)} ${String(agreements).padStart(5)} agreements ${String(agencies).padStart(5)} agencies`,
    )
  out('')
  out(
    `  on ${answer.on}, as known at ${answer.knownAt}: the list ${list.file} of ${list.date}${list.flags.length === 0 ? '' : ` (${list.flags.join(', ')})`}`,
  )
  for (const reason of list.reasons) out(`    ${reason}`)
  for (const note of answer.notes) out(`  ${note}`)
  out('')
  out(`  ${answer.rule}`)
}
