import type { ClaimBase } from '../model/claim.js'
import { SourceError } from '../model/errors.js'
import type { Fields } from '../model/fields.js'
import { type MoneyClaim, moneyKinds } from '../model/money.js'
import { optional, optionalModel } from './optional.js'
import { parseWhen } from './when.js'

/** What a claim says of money: an amount, a share, or a consequence without an amount. */
export function readMoney(fields: Fields, base: ClaimBase): MoneyClaim {
  const kind = fields.oneOf('kind', moneyKinds)
  const rule = fields.optionalText('rule')
  if (kind === 'at-risk' && rule === undefined)
    throw new SourceError(fields.where('rule'), 'the rule by which it is at risk', 'nothing')
  return {
    ...base,
    says: 'money',
    kind,
    ...optional('cents', readCents(fields)),
    bound: fields.has('bound')
      ? fields.oneOf('bound', ['exactly', 'at least', 'at most', 'about'])
      : 'exactly',
    ...optional('per', fields.optionalText('per')),
    ...optional('percent', fields.has('percent') ? fields.number('percent') : undefined),
    ...optional('period', readPeriod(fields)),
    payer: fields.text('payer'),
    ...optional('payee', fields.optionalText('payee')),
    ...optional('program', fields.optionalText('program')),
    ...optional('award', fields.optionalText('award')),
    ...optional('rule', rule),
    ...optionalModel(fields),
  }
}

/** `amount: 14073042.38` or `amount: 1000 to 1500`, in dollars. */
function readCents(fields: Fields): MoneyClaim['cents'] {
  const text = fields.optionalText('amount')
  if (text === undefined) return undefined
  const [from, to = from, ...more] = text.split(' to ').map(centsOf)
  if (from === undefined || to === undefined || more.length > 0 || to < from)
    throw new SourceError(fields.where('amount'), 'dollars such as 14073042.38 or 1000 to 1500', text)
  return { from, to }
}

/** Dollars as written, in cents; undefined for any other text. */
export function centsOf(text: string): number | undefined {
  const parts = /^(\d{1,13})(?:\.(\d{1,2}))?$/.exec(text)
  if (!parts) return undefined
  return Number(parts[1]) * 100 + Number((parts[2] ?? '').padEnd(2, '0'))
}

/** `period: 2025-10-01/2026-09-30`, or `2025-10-01/..` where it has no end. */
function readPeriod(fields: Fields): MoneyClaim['period'] {
  const text = fields.optionalText('period')
  if (text === undefined) return undefined
  const [first = '', last] = text.split('/')
  const from = parseWhen(first)
  const to = last === undefined || last === '..' ? undefined : parseWhen(last)
  if (from === undefined || (last !== undefined && last !== '..' && to === undefined))
    throw new SourceError(fields.where('period'), 'a period such as 2025-10-01/2026-09-30', text)
  const end =
    last === undefined ? (from.latest ?? from.on) : to === undefined ? undefined : (to.latest ?? to.on)
  return { from: from.on, ...optional('to', end) }
}
