import { findAgency } from '../../query/find-agency.js'
import { dayWords } from '../../query/numbered.js'
import { type Statement, type Statements, statementsOf } from '../../query/statements.js'
import { type Command, stateOption, timeOptions } from '../command.js'
import { asOf, type Context, stateFrom } from '../context.js'
import { oneName } from '../words.js'

export const statementsCommand: Command = {
  name: 'statements',
  summary: 'who said what of an agency, in which office and where, and what changed or contradicted it later',
  usage: 'AGENCY',
  examples: ['statements "Miami Police Department" --state FL'],
  options: { ...stateOption, ...timeOptions },
  async run(call, context) {
    const times = asOf(call, context)
    const world = await context.world()
    const register = world.asKnownAt(times.knownAt)
    const agency = findAgency(register, world.directory, oneName(call, 'an agency'), stateFrom(call))
    const answer = statementsOf(register, agency.id, times)
    if (call.json) context.out(JSON.stringify(answer, undefined, 2))
    else print(answer, context)
    return answer.statements.length === 0 ? 1 : 0
  },
}

function print({ sentence, statements, on, knownAt }: Statements, { out }: Context): void {
  out(sentence)
  for (const statement of statements) for (const line of linesOf(statement)) out(`  ${line}`)
  out(`  on ${on}, as known at ${knownAt}`)
}

function linesOf(statement: Statement): string[] {
  const { number, by, office, where, topic, text, quote, doubt, evidence } = statement
  return [
    `${number}. ${dayWords(statement)} ${by}, ${office}${where === null ? '' : ` (${where})`}, on ${topic}: ${text}`,
    ...(quote === null ? [] : [`   "${quote}"`]),
    ...(statement.changes === null ? [] : [`   changes ${statement.changes}`]),
    ...(statement.contradicts === null ? [] : [`   contradicts ${statement.contradicts}`]),
    ...(doubt === null ? [] : [`   doubt: ${doubt}`]),
    ...evidence.map(({ heading, link }) => `   ${heading}: ${link ?? ''}`),
  ]
}
