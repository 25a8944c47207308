import type { MoneyTold } from './money.js'

const dollars = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' })
const whole = new Intl.NumberFormat('en-US', {
  style: 'currency',
  currency: 'USD',
  maximumFractionDigits: 0,
})

/** Cents as dollars: `$14,073,042.38`, `$1,000`. */
export function dollarText(cents: number): string {
  return (cents % 100 === 0 ? whole : dollars).format(cents / 100)
}

/** What a source tells of an amount: `at most $7,500 per officer`, `100% of salary`, or that it tells none. */
export function amountText({
  cents,
  percent,
  bound,
  per,
}: Pick<MoneyTold, 'cents' | 'percent' | 'bound' | 'per'>): string {
  const some = bound === 'exactly' ? '' : `${bound} `
  if (percent !== undefined) return `${some}${percent}%${per === undefined ? '' : ` of ${per}`}`
  if (cents === undefined) return 'no amount told'
  const range =
    cents.from === cents.to ? dollarText(cents.from) : `${dollarText(cents.from)} to ${dollarText(cents.to)}`
  return `${some}${range}${per === undefined ? '' : ` per ${per}`}`
}
