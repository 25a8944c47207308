import { type OfficersAnswer, officersOf } from '../../query/officers.js'
import { agencyAsked } from '../agency-asked.js'
import { type Command, stateOption, timeOptions } from '../command.js'
import type { Context } from '../context.js'

export const officersCommand: Command = {
  name: 'officers',
  summary:
    "how far an agency's officers had come, from planned and selected to credentialed and active, stage by stage",
  usage: 'AGENCY',
  examples: [
    'officers "Miami Police Department" --state FL',
    'officers us-fl/miami-police-department --json',
  ],
  options: { ...stateOption, ...timeOptions },
  async run(call, context) {
    const { agency, times, register } = await agencyAsked(call, context)
    const answer = officersOf(register, agency, times)
    if (call.json) context.out(JSON.stringify(answer, undefined, 2))
    else print(answer, context)
    return 0
  },
}

function print({ sentence, stages, on, knownAt }: OfficersAnswer, { out }: Context): void {
  out(sentence)
  out('')
  for (const { stage, counts, disagree } of stages) {
    out(`  ${stage}: ${counts.length === 0 ? 'no record' : disagree ? 'sources disagree' : ''}`.trimEnd())
    for (const { on: day, written, bound, count, of, text, publisher, doubt, evidence } of counts) {
      const some = bound === 'exactly' ? '' : `${bound} `
      out(`    ${written ?? day}  ${some}${count}${of === undefined ? '' : ` of ${of}`}: ${text}`)
      out(`      ${publisher}, ${evidence[0]?.link ?? ''}`)
      if (doubt !== undefined) out(`      doubt: ${doubt}`)
    }
  }
  out('')
  out(`  on ${on}, as known at ${knownAt}; no stage is taken from another`)
}
