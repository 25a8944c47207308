import { findAgency } from '../../query/find-agency.js'
import { type History, history } from '../../query/history.js'
import { type Command, stateOption, timeOptions } from '../command.js'
import { asOf, type Context, stateFrom } from '../context.js'
import { oneName } from '../words.js'

export const historyCommand: Command = {
  name: 'history',
  summary: 'everything that the lists tell of an agency, in the order of days',
  usage: 'AGENCY',
  examples: [
    'history "Hialeah Police Department" --state FL',
    'history us-fl/miami-police-department --json',
  ],
  options: { ...stateOption, ...timeOptions },
  async run(call, context) {
    const times = asOf(call, context)
    const world = await context.world()
    const register = world.asKnownAt(times.knownAt)
    const answer = history(
      register,
      findAgency(register, world.directory, oneName(call, 'an agency'), stateFrom(call)),
      times,
    )
    if (call.json) context.out(JSON.stringify(answer, undefined, 2))
    else print(answer, context)
    return 0
  },
}

function print({ agency, changes, names, agreements, coverage }: History, { out }: Context): void {
  out(`${agency.name} (${agency.state}), ${agency.id}`)
  if (agreements.length === 0)
    out(
      `  on none of ${coverage.lists} lists read between ${coverage.from} and ${coverage.to}; last checked ${coverage.to}`,
    )
  for (const { on, kind, sentence, evidence } of changes) {
    out(`  ${on}  ${kind.padEnd(11)} ${sentence}`)
    for (const { file, locator, text } of evidence)
      out(`              ${file}, ${locator}: ${JSON.stringify(text.trim())}`)
  }
  for (const { id, listed, documents } of agreements) {
    out(`  ${id}: listed ${listed.map(({ from, to }) => `${from} to ${to}`).join(', ') || 'never'}`)
    for (const { address, from } of documents) out(`    ${from}  ${address}`)
  }
  if (names.length > 0) out('  printed as')
  for (const { name, from, to, reason } of names)
    out(`    ${from} to ${to}  ${JSON.stringify(name.trim())}: ${reason}`)
}
