import { dayWords } from '../../query/numbered.js'
import { type Statement, type Statements, statementsOf } from '../../query/statements.js'
import { agencyAsked } from '../agency-asked.js'
import { type Command, stateOption, timeOptions } from '../command.js'
import type { Context } from '../context.js'

export const statementsCommand: Command = {
  name: 'statements',
  summary: 'who said what of an agency, in which office and where, and what changed or contradicted it later',
  usage: 'AGENCY',
  examples: ['statements "Miami Police Department" --state FL'],
  options: { ...stateOption, ...timeOptions },
  async run(call, context) {
    const { agency, times, register } = await agencyAsked(call, context)
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
