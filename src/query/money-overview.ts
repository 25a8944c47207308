import { type StateCode, stateCodes, stateName } from '../model/state.js'
import type { Register } from '../register/register.js'
import type { AsOf } from './as-of.js'
import { claimsOn, type MoneyAnswer, type MoneyTold, moneyOfCountry, moneyTold } from './money.js'

/** The country's money, and what each state's law puts at risk. */
export interface MoneyOverview extends MoneyAnswer {
  readonly states: readonly StateRisk[]
}

/** What the law of one state puts at risk; a state that is not told of is not in the record held. */
export interface StateRisk {
  readonly state: StateCode
  readonly name: string
  readonly atRisk: readonly MoneyTold[]
}

/** What is offered to every agency, and the penalties of each state of which any is told. */
export function moneyOverview(register: Register, asOf: AsOf): MoneyOverview {
  const states = stateCodes.flatMap((state) => {
    const claims = claimsOn(register, `us-${state.toLowerCase()}`, asOf.on)
    const atRisk = claims
      .filter(({ kind }) => kind === 'at-risk')
      .map((claim) => moneyTold(register, claim, asOf.on))
    return atRisk.length === 0 ? [] : [{ state, name: stateName(state), atRisk }]
  })
  return { ...moneyOfCountry(register, asOf), states }
}
