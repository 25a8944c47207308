import type { Day } from '../model/day.js'
import type { Run } from './appearances.js'
import type { SignedPrinting } from './register.js'
import type { RowFacts } from './row.js'

/**
 * The dates of signature that lists print for these rows, in the order in which they first did. A date that
 * another one replaces and that comes back is printed twice; one that stands beside another on the same
 * lists, in a second row, is printed once over all of them.
 */
export function signedPrintings(spans: readonly Run[], rows: readonly RowFacts[]): SignedPrinting[] {
  const printings: {
    day: Day | undefined
    text: string
    rule: string | undefined
    from: number
    to: number
  }[] = []
  const listed = spans.filter(({ series }) => series === 'participating')
  for (const span of listed.sort((a, b) => a.from - b.from)) {
    const signed = rows[span.content]?.signed
    if (signed === undefined) continue
    const { day, text, rule } = signed
    const same = printings.findLast((one) => printedValue(one) === printedValue(signed))
    const gapFrom = (same?.to ?? span.from) + 1
    const replaced =
      gapFrom < span.from &&
      printings.some((one) => one !== same && one.to >= gapFrom && one.from < span.from)
    if (same !== undefined && !replaced) same.to = Math.max(same.to, span.to)
    else printings.push({ day, text, rule, from: span.from, to: span.to })
  }
  return printings
}

/** The date that leads: of those that can be read, the one that the newest list prints, or printed last. */
export function leadingDate(signed: readonly SignedPrinting[]): (SignedPrinting & { day: Day }) | undefined {
  let leading: (SignedPrinting & { day: Day }) | undefined
  for (const one of signed)
    if (one.day !== undefined && (leading === undefined || one.to >= leading.to))
      leading = { ...one, day: one.day }
  return leading
}

/** The printings that replace one another: without those that only ever stand beside another one. */
export function successiveDates(signed: readonly SignedPrinting[]): SignedPrinting[] {
  return signed.filter(
    (one, at) =>
      !signed.some(
        (other, index) =>
          index !== at &&
          other.from <= one.from &&
          one.to <= other.to &&
          (other.from < one.from || one.to < other.to || index < at),
      ),
  )
}

function printedValue({ day, text }: { readonly day: Day | undefined; readonly text: string }): string {
  return day ?? text
}
