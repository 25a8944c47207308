import type { Quantity } from '../text-claim.js'

/** How far below, or around, an approximate number may lie: a tenth. "Nearly 200" takes in 180 to 200. */
const tolerance = 0.1

/** The least and the greatest value that a number in a text takes in. */
export interface Range {
  readonly from: number
  readonly to: number
}

export function rangeOf({ min, max, approximate }: Quantity): Range {
  if (min !== undefined && max !== undefined) {
    const spread = approximate && min === max ? tolerance : 0
    return { from: round(min * (1 - spread)), to: round(max * (1 + spread)) }
  }
  if (max !== undefined) return { from: approximate ? round(max * (1 - tolerance)) : 0, to: max }
  return { from: min ?? 0, to: Number.POSITIVE_INFINITY }
}

/** Whether a value held is one that the text's number takes in. */
export function takesIn(quantity: Quantity, value: number): boolean {
  const { from, to } = rangeOf(quantity)
  return from <= value && value <= to
}

/** The number as read, with what it takes in: `180 to 200`, `2000000 or more`, `3`. */
export function quantityText(quantity: Quantity): string {
  const { from, to } = rangeOf(quantity)
  if (from === to) return String(from)
  return to === Number.POSITIVE_INFINITY ? `${from} or more` : `${from} to ${to}`
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
