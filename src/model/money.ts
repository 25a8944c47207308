import type { Model } from './agreement.js'
import type { ClaimBase } from './claim.js'
import type { Day } from './day.js'

/**
 * What an amount is; amounts of two kinds are never added.
 *
 * - `offered`: a rate or ceiling that a payer says it will pay, as a quarter's award for each officer.
 * - `appropriated`: set aside by a legislature.
 * - `applied`, `awarded`, `paid`: asked for, promised, and handed over.
 * - `at-risk`: what may be lost or imposed by a rule that the claim names.
 * - `cost`: what somebody bore: a judgment, a settlement, a bill.
 */
export type MoneyKind = 'offered' | 'appropriated' | 'applied' | 'awarded' | 'paid' | 'at-risk' | 'cost'

export const moneyKinds: readonly MoneyKind[] = [
  'offered',
  'appropriated',
  'applied',
  'awarded',
  'paid',
  'at-risk',
  'cost',
]

/** An amount of US dollars of one kind, or a consequence without an amount, as one source tells it. */
export interface MoneyClaim extends ClaimBase {
  readonly says: 'money'
  readonly kind: MoneyKind
  /** In whole cents; `to` is greater where the source tells a range. Absent where it tells no amount. */
  readonly cents?: { readonly from: number; readonly to: number }
  readonly bound: 'exactly' | 'at least' | 'at most' | 'about'
  /** What the amount is for each of, as `officer and quarter`; absent where it is a whole. */
  readonly per?: string
  /** A share in percent in place of an amount: `100` percent of salary. */
  readonly percent?: number
  /** The time that it is for; the end is included. */
  readonly period?: { readonly from: Day; readonly to?: Day }
  readonly payer: string
  readonly payee?: string
  /** The programme, award or case, as its payer names it. */
  readonly program?: string
  /** The payer's own number of the award: claims that bear one are told apart by it, and may be added. */
  readonly award?: string
  /** The rule that the amount follows from: a section, a letter, an order. `at-risk` always has one. */
  readonly rule?: string
  readonly model?: Model
}
