import { type Decision, type Decisions, decisionsOf } from '../../query/decisions.js'
import type { NumberedSource, Sourced } from '../../query/numbered.js'
import { agencyAsked } from '../agency-asked.js'
import { type Command, stateOption, timeOptions } from '../command.js'
import type { Context } from '../context.js'

export const decisionsCommand: Command = {
  name: 'decisions',
  summary: 'who decided on an agency, when, and how each member voted, as the sources held tell it',
  usage: 'AGENCY',
  examples: [
    'decisions "Miami Police Department" --state FL --on 2025-06-17',
    'decisions us-fl/key-west-police-department --json',
  ],
  options: { ...stateOption, ...timeOptions },
  async run(call, context) {
    const { agency, times, register } = await agencyAsked(call, context)
    const answer = decisionsOf(register, agency, times)
    if (call.json) context.out(JSON.stringify(answer, undefined, 2))
    else print(answer, context)
    return answer.decisions.length === 0 ? 1 : 0
  },
}

function print({ sentence, decisions, on, knownAt }: Decisions, { out }: Context): void {
  out(sentence)
  for (const decision of decisions) printOne(decision, out)
  out('')
  out(`  on ${on}, as known at ${knownAt}`)
}

function printOne(decision: Decision, out: (line: string) => void): void {
  const { id, sentence, members, reasons, told, conflicts, maybeSameAs, sources } = decision
  out('')
  out(`  ${sentence}`)
  out(`    ${id}`)
  for (const { member, seats, votes } of members)
    out(`    ${member}${seats.length === 0 ? '' : ` (${seats.join('; ')})`}: ${either(votes)}`)
  for (const { by, side, text, quote, source } of reasons)
    out(`    ${by}, ${side}: ${text}${quote === undefined ? '' : ` "${quote}"`} [${source}]`)
  for (const { about, vote, member, told: values } of conflicts)
    out(
      `    told differently, ${[about, vote, member].filter((part) => part !== undefined).join(' ')}: ${either(values)}`,
    )
  for (const { doubt, source } of told) if (doubt !== undefined) out(`    doubt: ${doubt} [${source}]`)
  for (const other of maybeSameAs) out(`    may be the same as ${other}`)
  for (const source of sources) out(`    ${sourceLine(source)}`)
}

function either(told: readonly Sourced<string>[]): string {
  return told.map(({ value, sources }) => `${value} [${sources.join(', ')}]`).join('; ')
}

function sourceLine({ number, publisher, observedOn, address }: NumberedSource): string {
  return `[${number}] ${publisher}, ${observedOn}: ${address}`
}
