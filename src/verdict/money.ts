import { quantityText, rangeOf } from '../check/compare/range.js'
import { shared, stemsIn } from '../check/compare/words.js'
import { addDays } from '../model/day.js'
import type { MoneyClaim } from '../model/money.js'
import { type Asked, agencyMeant } from './asked.js'
import { claimsOn, recordRead } from './coverage.js'
import { riskClaims } from './encouraged.js'
import { byClaim } from './evidence.js'
import { type Finding, slot } from './finding.js'
import { type Message, message } from './message.js'
import type { SlotVerdict } from './verdict.js'
import { daysHeld, daysTold, meets } from './when.js'

/** `funding.amount`: an amount agrees where a claim of money tells it, of the same kind where the text tells one. */
export function checkAmount(asked: Asked): Finding {
  const { amount, moneyKind } = asked.claim.slots
  const held = moneyHeld(asked)
  const ofKind = held.filter((one) => moneyKind === undefined || one.kind === moneyKind.value)
  const coverage = recordRead(asked, held, 'settled-by-award')
  if (amount === undefined) {
    const near = ofKind.filter((one) => isNear(asked, one))
    const verdict = moneyKind !== undefined && near.length > 0 ? 'agrees' : 'silent'
    return { ...shown(asked, near), slots: [slot('amount', moneyKind?.value ?? 'money', verdict)], coverage }
  }
  const fitting = ofKind.filter((one) => isWithin(asked, one))
  const [best] = [...fitting].sort((a, b) => score(asked, b) - score(asked, a))
  const isSure = best !== undefined && (score(asked, best) >= 2 || !isRound(asked))
  const close = isSure ? fitting : ofKind.filter((one) => isNear(asked, one)).slice(0, 6)
  const slots: SlotVerdict[] = [
    slot(
      'amount',
      quantityText(amount.value),
      isSure ? 'agrees' : 'silent',
      isSure ? fitting.map(dollars) : [],
    ),
  ]
  return { ...shown(asked, close), slots, coverage }
}

/** How many days a rule on money is taken to stand, where its source tells no end: three years. */
const currency = 1096

/** `funding.risk`: what may be lost by a rule that is held. An amount that no rule tells is silence, with what is near it. */
export function checkRisk(asked: Asked): Finding {
  const { amount } = asked.claim.slots
  const rules = riskClaims(asked)
  const near =
    amount === undefined ? rules : [...rules, ...moneyHeld(asked).filter((one) => isNear(asked, one))]
  // A rule of years ago tells nothing of a risk now.
  const ofFunds = rules.filter(
    ({ text, on }) => /fund|grant|money/i.test(text) && addDays(on, currency) >= asked.on,
  )
  const slots: SlotVerdict[] =
    amount === undefined
      ? [slot('rule', 'funding', ofFunds.length > 0 ? 'agrees' : 'silent', ofFunds.flatMap(ruleOf))]
      : [slot('amount', quantityText(amount.value), 'silent')]
  return {
    ...shown(asked, [...new Set(near)].slice(0, 8)),
    slots,
    coverage: recordRead(asked, moneyHeld(asked), 'settled-by-award'),
  }
}

function ruleOf({ rule }: MoneyClaim): string[] {
  return rule === undefined ? [] : [rule]
}

/** Money of the agency meant, of its state and of the country. */
function moneyHeld(asked: Asked): MoneyClaim[] {
  const subject = agencyMeant(asked)
  const state = asked.state
  const subjects = [
    ...(subject.kind === 'agency' ? [subject.agency.id] : []),
    ...(state === undefined ? [] : [`us-${state.toLowerCase()}`]),
    'us',
  ]
  return subjects
    .flatMap((one) => claimsOn(asked, one))
    .filter((claim): claim is MoneyClaim => claim.says === 'money')
}

function isWithin({ claim }: Asked, { cents }: MoneyClaim): boolean {
  const { amount } = claim.slots
  if (amount === undefined || cents === undefined) return false
  const { from, to } = rangeOf(amount.value)
  return (
    (from <= cents.to / 100 && cents.from / 100 <= to) ||
    isRounded(cents.from / 100, amount.value.min ?? amount.value.max ?? 0)
  )
}

/** Whether an amount is written round in the text: $14 million for $14,073,042. */
function isRounded(held: number, said: number): boolean {
  return said >= 1000 && Math.abs(held - said) <= said * 0.01
}

function isRound({ claim }: Asked): boolean {
  const value = claim.slots.amount?.value
  return value === undefined || value.min !== value.max || String(value.min).replace(/0+$/, '').length <= 2
}

/** Words in common of the claim with payer, payee, programme and text, and a day in common. */
function score({ text, claim }: Asked, one: MoneyClaim): number {
  const words = stemsIn([one.payer, one.payee, one.program, one.text, one.per].join(' '))
  const days = claim.slots.on === undefined ? undefined : daysTold(claim.slots.on.value)
  return shared(stemsIn(text), words) + (days !== undefined && meets(daysHeld(one), days) ? 1 : 0)
}

function isNear(asked: Asked, one: MoneyClaim): boolean {
  return score(asked, one) >= 2
}

function shown(asked: Asked, claims: readonly MoneyClaim[]): Pick<Finding, 'told' | 'evidence'> {
  return {
    told: claims.length === 0 ? [message('no-amount-held')] : claims.map(moneyTold),
    evidence: claims.map((claim) => byClaim(asked.register, claim)),
  }
}

function moneyTold(claim: MoneyClaim): Message {
  const { kind, text, on, source } = claim
  return message('money-held', { kind, text, on, publisher: source.publisher })
}

function dollars({ cents, percent }: MoneyClaim): string {
  if (cents === undefined) return percent === undefined ? '' : `${percent}%`
  return cents.from === cents.to ? String(cents.from / 100) : `${cents.from / 100} to ${cents.to / 100}`
}
