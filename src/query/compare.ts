import type { Agency } from '../agencies/agency.js'
import { QuestionError } from '../model/errors.js'
import type { Register } from '../register/register.js'
import type { Law } from '../rules/law.js'
import type { AsOf } from './as-of.js'
import { type Decision, decisionsOf } from './decisions.js'
import { type DutyAnswer, dutyOf } from './duty.js'
import { type KindTold, type MoneyTold, moneyOf } from './money.js'
import { type OfficerStageTold, officersOf } from './officers.js'
import { type AgreementStatus, type Coverage, coverageOn, type NamedBy, status } from './status.js'

/** How few and how many agencies are compared at once. */
export const compared = { fewest: 2, most: 8 } as const

/** Agencies beside one another, as asked for: what stood of each on one day. No one of them is ranked. */
export interface Comparison extends AsOf {
  readonly coverage: Coverage
  readonly agencies: readonly ComparedAgency[]
}

/** One agency of a comparison; what is empty is not in the record held. */
export interface ComparedAgency {
  readonly agency: {
    readonly id: string
    readonly name: string
    readonly state: string
    readonly kind: string
  }
  readonly agreements: readonly AgreementStatus[]
  /** Sources beside the lists that name it as taking part. */
  readonly named: readonly NamedBy[]
  readonly duty: Pick<DutyAnswer, 'answer' | 'byText' | 'joining' | 'leaving' | 'sentence'>
  readonly decisions: readonly Decision[]
  /** The stages of its officers of which anything is told. */
  readonly officers: readonly OfficerStageTold[]
  /** The kinds of its own money of which anything is told. */
  readonly money: readonly KindTold[]
  /** What a rule puts at risk that is told of this agency alone. */
  readonly atRisk: readonly MoneyTold[]
}

/** Two to eight agencies beside one another; a `QuestionError` for fewer, more, or one twice. */
export function compare(register: Register, law: Law, agencies: readonly Agency[], asOf: AsOf): Comparison {
  const { fewest, most } = compared
  const ids = new Set(agencies.map(({ id }) => id))
  if (agencies.length < fewest || agencies.length > most)
    throw new QuestionError(`name ${fewest} to ${most} agencies to compare; ${agencies.length} named`)
  if (ids.size < agencies.length) throw new QuestionError('name each agency to compare once')
  return {
    on: asOf.on,
    knownAt: asOf.knownAt,
    coverage: coverageOn(register, asOf.on),
    agencies: agencies.map((agency) => comparedAgency(register, law, agency, asOf)),
  }
}

function comparedAgency(register: Register, law: Law, agency: Agency, asOf: AsOf): ComparedAgency {
  const { agreements, named } = status(register, agency, asOf)
  const { answer, byText, joining, leaving, sentence } = dutyOf(register, law, agency, asOf)
  const { tiers, atRisk } = moneyOf(register, agency, asOf)
  const { id, name, state, kind } = agency
  return {
    agency: { id, name, state, kind },
    agreements,
    named,
    duty: { answer, byText, joining, leaving, sentence },
    decisions: decisionsOf(register, agency, asOf).decisions,
    officers: officersOf(register, agency, asOf).stages.filter(({ counts }) => counts.length > 0),
    money: (tiers[0]?.kinds ?? []).filter(({ amounts }) => amounts.length > 0),
    atRisk: atRisk.filter(({ subject }) => subject === id),
  }
}
