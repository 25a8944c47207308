import type { MoneyClaim, MoneyKind } from '../model/money.js'

/** A sum of amounts of one kind, with the awards that it adds and the rule by which it may. */
export interface MoneyTotal {
  readonly kind: MoneyKind
  readonly cents: number
  /** The payer's numbers of the awards that are added, each once. */
  readonly awards: readonly string[]
  readonly rule: string
}

/**
 * The sum of claims of one kind about one subject. There is none unless each claim names its award by the payer's
 * number and an exact whole amount of it: amounts of other claims may be parts of one another.
 */
export function totalOf(kind: MoneyKind, claims: readonly MoneyClaim[]): MoneyTotal | undefined {
  if (kind === 'offered' || kind === 'at-risk' || claims.some((claim) => claim.kind !== kind))
    return undefined
  const byAward = new Map<string, MoneyClaim[]>()
  for (const claim of claims) {
    if (claim.award === undefined || !isWhole(claim)) return undefined
    byAward.set(claim.award, [...(byAward.get(claim.award) ?? []), claim])
  }
  if (byAward.size < 2) return undefined
  let cents = 0
  for (const ofAward of byAward.values()) {
    const amount = agreed(ofAward)
    if (amount === undefined) return undefined
    cents += amount
  }
  return {
    kind,
    cents,
    awards: [...byAward.keys()].sort(),
    rule: `sum of ${byAward.size} awards that their payers' numbers tell apart, each counted once, of money ${kind} only`,
  }
}

function isWhole({ cents, bound, per, percent }: MoneyClaim): boolean {
  return (
    cents !== undefined &&
    cents.from === cents.to &&
    bound === 'exactly' &&
    per === undefined &&
    percent === undefined
  )
}

/** The amount of one award: of each publisher its latest word; undefined where these differ. */
function agreed(claims: readonly MoneyClaim[]): number | undefined {
  const last = claims.filter((one) => !claims.some((other) => isLater(other, one)))
  const amounts = new Set(last.map(({ cents }) => cents?.from))
  const [amount] = amounts
  return amounts.size === 1 ? amount : undefined
}

function isLater(a: MoneyClaim, b: MoneyClaim): boolean {
  return a.source.publisher === b.source.publisher && said(a) > said(b)
}

function said({ observedOn, on }: MoneyClaim): string {
  return `${observedOn} ${on}`
}
