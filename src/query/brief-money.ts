import { ofCitations } from './brief-cite.js'
import type { BriefFrom, DraftRow, DraftSection } from './brief-form.js'
import type { MoneyTier, MoneyTold } from './money.js'

/** What was at stake: by whose money and of which kind, never added up. */
export function moneySection(from: BriefFrom): DraftSection {
  const { tiers, atRisk } = from.money
  const rows = [
    ...tiers.flatMap((tier) => tierRows(from, tier)),
    ...atRisk.map((told) => row(from, told, riskRank(from, told))),
  ]
  const isTold = rows.some(({ cites }) => cites.length > 0)
  return {
    id: 'money',
    heading: 'Money, each kind apart',
    blocks: isTold ? [{ columns: ['Kind', 'Amount', 'What it is'], rows }] : [],
  }
}

function tierRows(from: BriefFrom, { of, kinds }: MoneyTier): DraftRow[] {
  const told = kinds.flatMap(({ amounts }) => amounts)
  const rows = told.map((one, at) => row(from, one, of === 'agency' ? 2 : rankOf(one, of, at)))
  const silent = kinds
    .filter(({ kind, record }) => record === 'no record' && asked.has(kind))
    .map(({ kind }) => kind)
  if (of !== 'agency' || silent.length === 0) return rows
  return [
    ...rows,
    { cells: [silent.join(', '), 'no record', 'of this agency in the record held'], cites: [], rank: 2 },
  ]
}

const asked: ReadonlySet<string> = new Set(['applied', 'awarded', 'paid'])

/** What is offered to each officer, and what the state awarded, bears on an agency most. */
function rankOf({ kind, model, cents }: MoneyTold, of: MoneyTier['of'], at: number): number {
  if (of === 'state') return kind === 'awarded' && at < 4 ? 4 : 7
  return kind === 'offered' && model !== null && (cents?.from ?? 0) !== 0 ? 6 : 8
}

function riskRank({ agency }: BriefFrom, { subject }: MoneyTold): number {
  return subject === agency.id ? 2 : subject === 'us' ? 8 : 3
}

function row({ register }: BriefFrom, told: MoneyTold, rank: number): DraftRow {
  const rule = told.rule === undefined ? '' : ` Rule: ${told.rule.replace(/\.$/, '')}.`
  return {
    cells: [`${told.kind}, ${told.written ?? told.on}`, amountText(told), `${told.text}${rule}`],
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
