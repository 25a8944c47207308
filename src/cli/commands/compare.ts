import { type ComparedAgency, type Comparison, compare } from '../../query/compare.js'
import { findAgency } from '../../query/find-agency.js'
import { amountText } from '../../query/money-words.js'
import { type Command, stateOption, timeOptions } from '../command.js'
import { asOf, type Context, stateFrom } from '../context.js'

export const compareCommand: Command = {
  name: 'compare',
  summary: 'two to eight agencies beside one another: stage, duty, vote, model, officers, money',
  usage: 'AGENCY AGENCY ...',
  examples: [
    'compare "Miami Police Department" "Doral Police Department" --state FL',
    'compare us-fl/miami-police-department us-fl/hialeah-police-department --on 2025-09-05 --json',
  ],
  options: { ...stateOption, ...timeOptions },
  async run(call, context) {
    const times = asOf(call, context)
    const world = await context.world()
    const register = world.asKnownAt(times.knownAt)
    const state = stateFrom(call)
    const agencies = call.words.map((name) => findAgency(register, world.directory, name, state))
    const answer = compare(register, await context.law(), agencies, times)
    if (call.json) context.out(JSON.stringify(answer, undefined, 2))
    else print(answer, context)
    return 0
  },
}

function print({ agencies, coverage, on, knownAt }: Comparison, { out }: Context): void {
  for (const one of agencies) {
    out(one.agency.name)
    for (const [name, lines] of rows(one, coverage.lists)) {
      const [first = 'no record', ...more] = lines
      out(`  ${name.padEnd(9)} ${first}`)
      for (const line of more) out(`            ${line}`)
    }
    out('')
  }
  out(`  on ${on}, as known at ${knownAt}; ${coverage.lists} lists read, up to ${coverage.to ?? 'none'}`)
}

/** What is told of one agency, by what is compared. */
function rows(
  { agreements, named, duty, decisions, officers, money }: ComparedAgency,
  lists: number,
): (readonly [string, readonly string[]])[] {
  const none = `on none of ${lists} lists read`
  return [
    [
      'stage',
      [
        ...(agreements.length === 0 ? [none] : agreements.map(({ sentence }) => sentence)),
        ...named.map(({ text }) => text),
      ],
    ],
    ['model', agreements.map(({ model }) => model ?? 'not stated')],
    ['duty', [`${duty.answer}; by the text alone: ${duty.byText}`]],
    ['vote', decisions.map(({ sentence }) => sentence)],
    [
      'officers',
      officers.map(
        ({ stage, counts, disagree }) =>
          `${stage}: ${counts
            .slice(0, disagree ? counts.length : 1)
            .map(({ count, on, written }) => `${count} (${written ?? on})`)
            .join(' or ')}`,
      ),
    ],
    ['money', money.flatMap(({ kind, amounts }) => amounts.map((one) => `${kind}: ${amountText(one)}`))],
  ]
}
