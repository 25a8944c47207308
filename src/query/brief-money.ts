import { ofCitations } from './brief-cite.js'
import type { BriefFrom, DraftRow, DraftSection } from './brief-form.js'
import type { MoneyTier, MoneyTold } from './money.js'

/** What was at stake: by whose money and of which kind, never added up. */
export function moneySection(from: BriefFrom): DraftSection {
  const { tiers, atRisk } = from.money
  const rows = [
    ...tiers.flatMap((tier) => tierRows(from, tier)),
    ...atRisk.map((told) => row(from, told, { rank: riskRank(from, told), whose: whoseOf(tiers, told) })),
  ]
  const isTold = rows.some(({ cites }) => cites.length > 0)
  return {
    id: 'money',
    heading: 'Money, each kind apart',
    blocks: isTold ? [{ columns: ['Kind', 'Amount', 'What it is'], rows }] : [],
  }
}

function tierRows(from: BriefFrom, { of, kinds }: MoneyTier): DraftRow[] {
  const rows = kinds.flatMap(({ amounts }) =>
    amounts
      .filter((one) => bears(from, one))
      .map((one, at) =>
        row(from, one, {
          rank: of === 'agency' ? 2 : rankOf(one, of, at),
          whose: whoseOf(from.money.tiers, one),
        }),
      ),
  )
  const silent = kinds
    .filter(({ kind, record }) => record === 'no record' && asked.has(kind))
    .map(({ kind }) => kind)
  if (of !== 'agency' || silent.length === 0) return rows
  return [
    ...rows,
    { cells: [silent.join(', '), 'no record', 'of this agency in the record held'], cites: [], rank: 2 },
  ]
}

/** Whose money it is, where it is not the agency's own. */
function whoseOf(tiers: readonly MoneyTier[], { subject }: MoneyTold): string {
  const tier = tiers.find((one) => one.subject.id === subject)
  return tier === undefined || tier.of === 'agency' ? '' : `${tier.subject.name}: `
}

/** What is for another model than those that it has is not its own. */
function bears({ status }: BriefFrom, { model }: MoneyTold): boolean {
  return (
    model === null || status.agreements.length === 0 || status.agreements.some((one) => one.model === model)
  )
}

const asked: ReadonlySet<string> = new Set(['applied', 'awarded', 'paid'])

/** What is offered to each officer, and what the state awarded, bears on an agency most. */
function rankOf({ kind, model }: MoneyTold, of: MoneyTier['of'], at: number): number {
  if (of === 'state') return kind === 'awarded' ? Math.min(3 + at * 2, 9) : 7
  if (kind !== 'offered' || model === null) return 8
  return at < 5 ? 4 : 6
}

function riskRank({ agency }: BriefFrom, { subject }: MoneyTold): number {
  return subject === agency.id ? 2 : subject === 'us' ? 8 : 3
}

function row(
  { register }: BriefFrom,
  told: MoneyTold,
  { rank, whose }: { rank: number; whose: string },
): DraftRow {
  const isOwn = told.kind === 'at-risk' || whose === ''
  const shaky = isOwn && told.doubt !== undefined ? ` ${told.doubt}` : ''
  const rule = told.rule === undefined ? '' : ` Rule: ${told.rule.replace(/\.$/, '')}.`
  return {
    cells: [
      `${whose}${told.kind.replace('-', ' ')} ${told.written ?? told.on}`,
      amountText(told),
      `${told.text}${rule}${shaky}`,
    ],
    cites: ofCitations(register, told.evidence),
    rank,
  }
}

function amountText({ cents, percent, bound, per }: MoneyTold): string {
  const whole =
    cents === undefined
      ? ''
      : cents.from === cents.to
        ? dollars(cents.from)
        : `${dollars(cents.from)} to ${dollars(cents.to)}`
  const amount = percent === undefined ? whole : `${percent}%`
  if (amount === '') return 'no amount told'
  return `${bound === 'exactly' ? '' : `${bound} `}${amount}${per === undefined ? '' : ` ${percent === undefined ? 'per' : 'of'} ${per}`}`
}

/** Whole cents in dollars: `$14,073,042.38`, `$500`. */
function dollars(cents: number): string {
  const whole = Math.floor(cents / 100)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, ',')
  return `$${whole}${cents % 100 === 0 ? '' : `.${String(cents % 100).padStart(2, '0')}`}`
}
