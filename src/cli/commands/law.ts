import { QuestionError } from '../../model/errors.js'
import type { Provision } from '../../model/law.js'
import { type StateCode, stateName, stateOf } from '../../model/state.js'
import { stateLawOn } from '../../query/state-law.js'
import { staleEntries } from '../../rules/stale.js'
import { type Call, type Command, textOf, timeOptions } from '../command.js'
import { asOf, type Context } from '../context.js'

export const lawCommand: Command = {
  name: 'law',
  summary: "a state's provisions and what was said of them, on a day; or what a person should look at again",
  usage: '[STATE]',
  examples: ['law FL --on 2025-04-16', 'law --stale --days 90'],
  options: {
    stale: {
      type: 'boolean',
      help: 'list entries whose sources are unchecked or old, whose dates lie ahead, or whose confidence is low',
    },
    days: { type: 'string', value: 'N', help: 'with --stale: how many days a check holds (default 180)' },
    ...timeOptions,
  },
  async run(call, context) {
    const times = asOf(call, context)
    const state = stateFromWords(call)
    if (call.values['stale'] === true) return await printStale(call, context, state)
    if (state === undefined) throw new QuestionError('say which state, for example comity law FL')
    const answer = stateLawOn(await context.law(), state, times)
    if (call.json) context.out(JSON.stringify(answer, undefined, 2))
    else print(answer, context)
    return 0
  },
}

function stateFromWords(call: Call): StateCode | 'US' | undefined {
  const text = call.words.join(' ')
  if (text === '') return undefined
  const state = text.toUpperCase() === 'US' ? 'US' : stateOf(text)
  if (state === undefined)
    throw new QuestionError(`expected a state such as FL or Florida, or US, found ${JSON.stringify(text)}`)
  return state
}

async function printStale(
  call: Call,
  context: Context,
  state: StateCode | 'US' | undefined,
): Promise<number> {
  const days = Number(textOf(call, 'days') ?? 180)
  if (!Number.isInteger(days) || days < 0) throw new QuestionError('--days: expected a whole number')
  const { states } = await context.law()
  const stale = staleEntries(
    state === undefined ? states : states.filter((law) => law.state === state),
    asOf(call, context).on,
    days,
  )
  if (call.json) context.out(JSON.stringify(stale, undefined, 2))
  else
    for (const { id, citation, where, reasons } of stale)
      context.out(`${id}: ${citation} (${where})\n${reasons.map((reason) => `    ${reason}`).join('\n')}`)
  if (!call.json) context.out(`${stale.length} entries to look at`)
  return 0
}

function print(
  { state, on, searched, provisions, authorities }: ReturnType<typeof stateLawOn>,
  { out }: Context,
): void {
  out(
    `${state === 'US' ? 'Federal law' : stateName(state)} on ${on}: ${provisions.filter(({ standing }) => standing === 'in force').length} provisions in force of ${provisions.length} held`,
  )
  if (searched !== undefined) out(`  ${searched}`)
  for (const { standing, ...provision } of provisions) printProvision(provision, standing, out)
  for (const { on: said, approximate, by, force, position, summary } of authorities)
    out(`  ${approximate ? 'about ' : ''}${said} ${by} (${force}): ${position}. ${summary}`)
}

function printProvision(
  { citation, title, summary, joining, leaving, inForceFrom, inForceTo, confidence }: Provision,
  standing: string,
  out: (line: string) => void,
): void {
  out(`  [${standing}] ${citation}: ${title}`)
  out(`      ${summary}`)
  out(
    `      joining: ${joining}; leaving: ${leaving}; ${inForceFrom ?? 'never in force'}${inForceTo === undefined ? '' : ` to ${inForceTo}`}; confidence ${confidence}`,
  )
}
