import { type Status, status } from '../../query/status.js'
import { agencyAsked } from '../agency-asked.js'
import { type Command, stateOption, timeOptions } from '../command.js'
import type { Context } from '../context.js'

export const statusCommand: Command = {
  name: 'status',
  summary: 'whether an agency takes part, under which model, at which stage, with the cell behind each date',
  usage: 'AGENCY',
  examples: [
    'status "Miami Police Department" --state FL',
    'status us-fl/doral-police-department --on 2025-09-05 --json',
  ],
  options: { ...stateOption, ...timeOptions },
  async run(call, context) {
    const { agency, times, register } = await agencyAsked(call, context)
    const answer = status(register, agency, times)
    if (call.json) context.out(JSON.stringify(answer, undefined, 2))
    else print(answer, context)
    return 0
  },
}

function print({ agency, sentence, agreements, on, knownAt, coverage }: Status, { out }: Context): void {
  out(sentence)
  out('')
  out(
    `  ${agency.id} · ${agency.kind}${agency.counties.length === 0 ? '' : ` · ${agency.counties.join(', ')}`}${agency.ori === undefined ? '' : ` · ORI ${agency.ori}`}`,
  )
  for (const agreement of agreements) {
    out('')
    out(`  ${agreement.id}`)
    for (const step of agreement.ladder) {
      out(`    ${step.on}  ${step.stage}${step.note === undefined ? '' : ` (${step.note})`}`)
      for (const { file, locator, text } of step.evidence.slice(0, 1))
        out(`                ${file}, ${locator}: ${JSON.stringify(text.trim())}`)
    }
    for (const { flag, note } of agreement.flags) out(`    ! ${flag}: ${note}`)
  }
  out('')
  out(`  on ${on}, as known at ${knownAt}; ${coverage.lists} lists read, ${coverage.from} to ${coverage.to}`)
}
