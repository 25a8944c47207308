import type { Agency } from '../agencies/agency.js'
import type { Model } from '../model/agreement.js'
import type { Day } from '../model/day.js'
import { type MoneyClaim, type MoneyKind, moneyKinds } from '../model/money.js'
import { type StateCode, stateName } from '../model/state.js'
import type { Register } from '../register/register.js'
import type { AsOf } from './as-of.js'
import { KeptBy } from './kept.js'
import { type MoneyTotal, totalOf } from './money-total.js'
import { type Told, told } from './told.js'

/** Whom money is asked about. */
export interface MoneySubject {
  /** An agency's id, a state such as `us-fl`, or the country, `us`. */
  readonly id: string
  readonly name: string
}

/** What was at stake for an agency, a state or the country, by whose money it is; no sum goes across kinds. */
export interface MoneyAnswer extends AsOf {
  readonly subject: MoneySubject
  readonly sentence: string
  /** Its own, then its state's, then the country's. */
  readonly tiers: readonly MoneyTier[]
  /** What may be lost or imposed, of every tier, each with the rule that says so. */
  readonly atRisk: readonly MoneyTold[]
}

/** The money of one subject, apart by kind. */
export interface MoneyTier {
  readonly of: 'agency' | 'state' | 'country'
  readonly subject: MoneySubject
  /** Each kind but what is at risk; a kind of which nothing is told says that there is no record. */
  readonly kinds: readonly KindTold[]
}

/** What sources tell of one kind of money. */
export interface KindTold {
  readonly kind: MoneyKind
  readonly record: 'told' | 'no record'
  /** The latest first. */
  readonly amounts: readonly MoneyTold[]
  /** A sum of awards that their payer's numbers tell apart; absent wherever that cannot be told. */
  readonly total?: MoneyTotal
}

/** Whether the time that an amount is for has begun or is over on the day asked about. */
export type PeriodStanding = 'not begun' | 'running' | 'over'

/** An amount, a share or a consequence, as one source tells it. */
export interface MoneyTold extends Told {
  readonly kind: MoneyKind
  readonly subject: string
  /** In whole cents; absent where the source tells no amount, which is not zero. */
  readonly cents?: { readonly from: number; readonly to: number }
  readonly bound: MoneyClaim['bound']
  readonly per?: string
  readonly percent?: number
  readonly period?: { readonly from: Day; readonly to?: Day; readonly standing: PeriodStanding }
  readonly payer: string
  readonly payee?: string
  readonly program?: string
  readonly award?: string
  readonly rule?: string
  readonly model: Model | null
}

/** An agency's own money, then its state's, then the country's, then what is at risk. */
export function moneyOf(register: Register, agency: Agency, asOf: AsOf): MoneyAnswer {
  const own = { of: 'agency', subject: { id: agency.id, name: agency.name } } as const
  return answer(register, [own, stateTier(agency.state), country], asOf)
}

/** A state's money, then the country's, then what is at risk. */
export function moneyOfState(register: Register, state: StateCode, asOf: AsOf): MoneyAnswer {
  return answer(register, [stateTier(state), country], asOf)
}

/** The country's money: what is offered to every agency. */
export function moneyOfCountry(register: Register, asOf: AsOf): MoneyAnswer {
  return answer(register, [country], asOf)
}

type TierOf = Pick<MoneyTier, 'of' | 'subject'>

const country: TierOf = { of: 'country', subject: { id: 'us', name: 'United States' } }

function stateTier(state: StateCode): TierOf {
  return { of: 'state', subject: { id: `us-${state.toLowerCase()}`, name: stateName(state) } }
}

function answer(
  register: Register,
  tiers: readonly [TierOf, ...TierOf[]],
  { on, knownAt }: AsOf,
): MoneyAnswer {
  const claimsOf = ({ subject }: TierOf) => claimsOn(register, subject.id, on)
  const atRisk = tiers.flatMap((tier) => claimsOf(tier).filter(({ kind }) => kind === 'at-risk'))
  const [first] = tiers
  const told = tiers.map((tier) => tierTold(register, tier, on))
  return {
    subject: first.subject,
    on,
    knownAt,
    sentence: sentence(first.subject.name, told[0]?.kinds ?? [], on),
    tiers: told,
    atRisk: atRisk.map((claim) => moneyTold(register, claim, on)),
  }
}

const tiersKept = new KeptBy<MoneyTier>(200)

/** A state's money and the country's are told of each of their agencies. */
function tierTold(register: Register, tier: TierOf, on: Day): MoneyTier {
  const make = () => ({ ...tier, kinds: kindsOf(register, claimsOn(register, tier.subject.id, on), on) })
  return tier.of === 'agency' ? make() : tiersKept.get(register, `${tier.subject.id} ${on}`, make)
}

/** What sources tell of a subject's money up to a day. */
export function claimsOn(register: Register, subject: string, on: Day): MoneyClaim[] {
  return (register.recorded.get(subject) ?? [])
    .filter((claim): claim is MoneyClaim => claim.says === 'money' && (claim.latest ?? claim.on) <= on)
    .sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))
}

function kindsOf(register: Register, claims: readonly MoneyClaim[], on: Day): KindTold[] {
  return moneyKinds
    .filter((kind) => kind !== 'at-risk')
    .map((kind) => {
      const ofKind = claims.filter((claim) => claim.kind === kind)
      const total = totalOf(kind, ofKind)
      return {
        kind,
        record: ofKind.length === 0 ? ('no record' as const) : ('told' as const),
        amounts: ofKind.map((claim) => moneyTold(register, claim, on)),
        ...(total === undefined ? {} : { total }),
      }
    })
}

/** One claim of money as an answer tells it. */
export function moneyTold(register: Register, claim: MoneyClaim, on: Day): MoneyTold {
  const { kind, subject, cents, bound, per, percent, period, payer, payee, program, award, rule, model } =
    claim
  return {
    kind,
    subject,
    ...(cents === undefined ? {} : { cents }),
    bound,
    ...(per === undefined ? {} : { per }),
    ...(percent === undefined ? {} : { percent }),
    ...(period === undefined
      ? {}
      : {
          period: {
            from: period.from,
            ...(period.to === undefined ? {} : { to: period.to }),
            standing: standing(period, on),
          },
        }),
    payer,
    ...(payee === undefined ? {} : { payee }),
    ...(program === undefined ? {} : { program }),
    ...(award === undefined ? {} : { award }),
    ...(rule === undefined ? {} : { rule }),
    model: model ?? null,
    ...told(register, claim),
  }
}

function standing({ from, to }: NonNullable<MoneyClaim['period']>, on: Day): PeriodStanding {
  if (on < from) return 'not begun'
  return to !== undefined && on > to ? 'over' : 'running'
}

function sentence(name: string, kinds: readonly KindTold[], on: Day): string {
  const known = kinds.filter(({ amounts }) => amounts.length > 0).map(({ kind }) => kind)
  const asked = kinds.filter(({ kind }) => flow.has(kind))
  const none = asked.filter(({ amounts }) => amounts.length === 0).map(({ kind }) => kind)
  const told = known.length === 0 ? '' : ` the record tells of money ${known.join(', ')}.`
  const silent = none.length === 0 ? '' : ` No record of an amount ${none.join(', nor ')}.`
  return `${name} on ${on}:${told}${silent}`
}

const flow: ReadonlySet<MoneyKind> = new Set<MoneyKind>(['applied', 'awarded', 'paid'])
