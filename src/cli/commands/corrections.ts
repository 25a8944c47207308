import { QuestionError } from '../../model/errors.js'
import {
  type CorrectionsAnswer,
  type CorrectionTold,
  correctionFilters,
  corrections,
} from '../../query/corrections.js'
import { findAgency } from '../../query/find-agency.js'
import { type Call, type Command, textOf } from '../command.js'
import { asOf, type Context } from '../context.js'

export const correctionsCommand: Command = {
  name: 'corrections',
  summary: 'the log of corrections: what was asked, what became of it, what is due, and what agencies reply',
  usage: '',
  examples: [
    'corrections',
    'corrections --agency us-fl/miami-police-department',
    'corrections --state overdue --json',
  ],
  options: {
    agency: { type: 'string', value: 'AGENCY', help: 'of one agency, by its id or its name' },
    state: { type: 'string', value: 'STATE', help: `what is in one state: ${correctionFilters.join(', ')}` },
    'known-at': { type: 'string', value: 'DAY', help: 'the log as it stood on a day (default: today)' },
  },
  async run(call, context) {
    const { knownAt } = asOf(call, context)
    const world = await context.world()
    const text = textOf(call, 'agency')
    const agency = text === undefined ? undefined : findAgency(world.now(), world.directory, text).id
    const answer = corrections(world, { knownAt, agency, state: filterFrom(call) })
    if (call.json) context.out(JSON.stringify(answer, undefined, 2))
    else print(answer, context)
    return 0
  },
}

function filterFrom(call: Call) {
  const text = textOf(call, 'state')
  if (text === undefined) return undefined
  const found = correctionFilters.find((one) => one === text)
  if (found === undefined)
    throw new QuestionError(
      `--state: expected ${correctionFilters.join(', ')}, found ${JSON.stringify(text)}`,
    )
  return found
}

function print(
  { corrections: all, replies, own, knownAt, workingDaysToDecide }: CorrectionsAnswer,
  context: Context,
) {
  const { out } = context
  if (all.length === 0) out('no request for a correction')
  for (const one of all) printOne(one, context)
  for (const { number, agency, fact, text, by, on, replacedBy } of replies)
    out(
      `reply ${number}  ${on}  ${agency.id}, ${fact}: ${JSON.stringify(text)} (${by.office}, ${by.organisation})${replacedBy === null ? '' : `; replaced by reply ${replacedBy}`}`,
    )
  if (own.length === 0) out('no correction of its own by the keepers of the record')
  for (const { on, subject, what, was, now, why } of own)
    out(`own  ${on}  ${subject}, ${what}: ${was} -> ${now}: ${why}`)
  out('')
  out(`  as known at ${knownAt}; a request is decided within ${workingDaysToDecide} working days`)
}

function printOne(one: CorrectionTold, { out }: Context): void {
  const { number, state, overdue, dueBy, receivedOn, agency, fact, was, proposed, reason, by, decisions } =
    one
  const due = one.open ? `; ${overdue ? 'OVERDUE since' : 'due by'} ${dueBy}` : ''
  out(`correction ${number}  ${state}${due}`)
  out(`  ${agency.id}, ${fact}: ${was ?? 'nothing on record'} -> ${proposed}; accepting it ${one.effect}`)
  out(`  asked for on ${receivedOn} by ${by.office}, ${by.organisation}: ${reason}`)
  for (const { state: step, on, by: role, reason: why } of decisions)
    out(`  ${on}  ${step} by ${role}: ${why}`)
}
