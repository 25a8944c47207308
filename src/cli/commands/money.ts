import { stateOf } from '../../model/state.js'
import type { AsOf } from '../../query/as-of.js'
import { findAgency } from '../../query/find-agency.js'
import { type MoneyAnswer, type MoneyTold, moneyOf, moneyOfState } from '../../query/money.js'
import { moneyOverview } from '../../query/money-overview.js'
import { amountText, dollarText } from '../../query/money-words.js'
import type { World } from '../../query/world.js'
import { type Call, type Command, stateOption, timeOptions } from '../command.js'
import { asOf, type Context, stateFrom } from '../context.js'

export const moneyCommand: Command = {
  name: 'money',
  summary: 'what was applied for, awarded, paid, offered and at risk by rule; kinds are never added',
  usage: '[AGENCY|STATE]',
  examples: ['money "Miami Police Department" --state FL', 'money FL --on 2025-09-30', 'money --json'],
  options: { ...stateOption, ...timeOptions },
  async run(call, context) {
    const times = asOf(call, context)
    const answer = answerOf(call, await context.world(), times)
    if (call.json) context.out(JSON.stringify(answer, undefined, 2))
    else print(answer, context)
    return 0
  },
}

/** Of an agency or a state by its name; of the country where none is named. */
function answerOf(call: Call, world: World, times: AsOf) {
  const register = world.asKnownAt(times.knownAt)
  const name = call.words.join(' ').trim()
  const within = stateFrom(call)
  const state = name === '' ? within : within === undefined ? stateOf(name) : undefined
  if (state !== undefined) return moneyOfState(register, state, times)
  if (name === '') return moneyOverview(register, times)
  return moneyOf(register, findAgency(register, world.directory, name, within), times)
}

function print({ sentence, tiers, atRisk, on, knownAt, ...more }: MoneyAnswer, { out }: Context): void {
  out(sentence)
  for (const { subject, kinds } of tiers) {
    out('')
    out(subject.name)
    for (const { kind, amounts, total } of kinds) {
      out(`  ${kind}${amounts.length === 0 ? ': no record' : ''}`)
      for (const one of amounts) printOne(one, out)
      if (total !== undefined) out(`    ${dollarText(total.cents)} in all: ${total.rule}`)
    }
  }
  printRisk('At risk by a rule', atRisk, out)
  if ('states' in more)
    for (const { name, atRisk: ofState } of (more as ReturnType<typeof moneyOverview>).states)
      printRisk(`At risk in ${name}`, ofState, out)
  out('')
  out(`  on ${on}, as known at ${knownAt}; amounts of different kinds are never added`)
}

function printRisk(heading: string, atRisk: readonly MoneyTold[], out: Context['out']): void {
  out('')
  out(`${heading}${atRisk.length === 0 ? ': no record' : ''}`)
  for (const one of atRisk) printOne(one, out)
}

function printOne(one: MoneyTold, out: Context['out']): void {
  const { on, written, payer, program, period, rule, text, publisher, doubt, evidence } = one
  out(`    ${written ?? on}  ${amountText(one)}; ${payer}${program === undefined ? '' : `, ${program}`}`)
  if (period !== undefined)
    out(`      for ${period.from} to ${period.to ?? 'no end told'}: ${period.standing}`)
  if (rule !== undefined) out(`      rule: ${rule}`)
  out(`      ${text}`)
  out(`      ${publisher}, ${evidence[0]?.link ?? ''}`)
  if (doubt !== undefined) out(`      doubt: ${doubt}`)
}
