import type { MoneyTotal } from '../../src/query/money-total.js'

/** A total anywhere in an answer, with the kinds of the amounts that stand beside it. */
export interface FoundTotal {
  readonly total: MoneyTotal
  readonly kinds: readonly string[]
}

/** Every total in an answer, wherever it stands. */
export function totalsIn(value: unknown): FoundTotal[] {
  if (typeof value !== 'object' || value === null) return []
  const { total, amounts } = value as { total?: MoneyTotal; amounts?: readonly { kind: string }[] }
  const own =
    total === undefined || typeof total !== 'object'
      ? []
      : [{ total, kinds: [...new Set((amounts ?? []).map(({ kind }) => kind))] }]
  return [...own, ...Object.values(value).flatMap(totalsIn)]
}
