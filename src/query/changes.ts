import { type Model, modelName } from '../model/agreement.js'
import type { Day } from '../model/day.js'
import type { StateCode } from '../model/state.js'
import type { Agreement, CellRef, Register, SignedPrinting } from '../register/register.js'
import { successiveDates } from '../register/signed.js'
import { type Citation, cite } from './cite.js'

export type ChangeKind = 'listed' | 'unlisted' | 'pending' | 'signed-date' | 'renamed' | 'returned'

/** A change that lists show, with what stood before and after. A re-post or a mended spelling is none. */
export interface Change {
  readonly on: Day
  readonly kind: ChangeKind
  readonly agency: { readonly id: string; readonly name: string; readonly state: StateCode }
  readonly model: Model | null
  readonly agreement: string
  readonly before: string | null
  readonly after: string | null
  readonly sentence: string
  readonly evidence: readonly Citation[]
  /** For `unlisted`: whether a second whole list lacks it too. */
  readonly confirmed?: boolean
}

/** What changed from one day to another, both included, in the order of days. */
export function changes(
  register: Register,
  span: { from: Day; to: Day; state?: StateCode; agencyId?: string },
): Change[] {
  const agreements =
    span.agencyId === undefined
      ? [...register.agreements.values()]
      : (register.byAgency.get(span.agencyId) ?? [])
  return agreements
    .filter(
      ({ agencyId }) => span.state === undefined || register.agencies.get(agencyId)?.state === span.state,
    )
    .flatMap((agreement) => changesOf(register, agreement))
    .filter(({ on }) => span.from <= on && on <= span.to)
    .map(({ cells, ...change }) => ({ ...change, evidence: cells.map((ref) => cite(register, ref)) }))
    .sort((a, b) => compare(a.on, b.on) || compare(a.agreement, b.agreement) || compare(a.kind, b.kind))
}

type Draft = Omit<Change, 'evidence'> & { readonly cells: readonly CellRef[] }

function changesOf(register: Register, agreement: Agreement): Draft[] {
  return [
    ...pendingChange(register, agreement),
    ...listedChanges(register, agreement),
    ...signedChanges(register, agreement),
    ...renamed(register, agreement),
  ]
}

function pendingChange(register: Register, agreement: Agreement): Draft[] {
  const run = agreement.pending[0]
  // What stood on the first list held was there before: that is no change.
  if (run === undefined || run.from === 0) return []
  return [
    draft(register, agreement, {
      kind: 'pending',
      on: pendingDay(register, run.from),
      before: null,
      after: 'on the pending list',
      cells: cellsAt(agreement, 'pending', run.from),
    }),
  ]
}

function listedChanges(register: Register, agreement: Agreement): Draft[] {
  return agreement.listed.flatMap((run, at) => {
    const found: Draft[] = []
    const returned = at > 0
    if (run.from > 0)
      found.push(
        draft(register, agreement, {
          kind: returned ? 'returned' : 'listed',
          on: listDay(register, run.from),
          before: returned
            ? `missing since ${listDay(register, agreement.listed[at - 1]?.missingFrom ?? run.from)}`
            : null,
          after: 'on the participating list',
          cells: cellsAt(agreement, 'participating', run.from),
        }),
      )
    if (run.missingFrom !== undefined)
      found.push(
        draft(register, agreement, {
          kind: 'unlisted',
          on: listDay(register, run.missingFrom),
          before: `on the participating list of ${listDay(register, run.to)}`,
          after: null,
          cells: cellsAt(agreement, 'participating', run.to),
          confirmed: run.confirmedBy !== undefined,
        }),
      )
    return found
  })
}

function signedChanges(register: Register, agreement: Agreement): Draft[] {
  const dates = successiveDates(agreement.signed)
  return dates.slice(1).flatMap((printing, at) => {
    const before = dates[at]
    if (before === undefined) return []
    // Where both stood side by side for a while, the new date leads once the old one is gone.
    const [now] = signedCells(register, agreement, printing, before.to + 1)
    const [then] = signedCells(register, agreement, before, before.to)
    if (now === undefined || then === undefined) return []
    return draft(register, agreement, {
      kind: 'signed-date',
      on: listDay(register, now.position),
      before: register.rows[then.content]?.signed?.text ?? null,
      after: register.rows[now.content]?.signed?.text ?? null,
      cells: [then, now],
    })
  })
}

/** The SIGNED cell that prints a date on the first list from a position on that does. */
function signedCells(
  register: Register,
  { spans }: Agreement,
  { day, text }: SignedPrinting,
  from: number,
): CellRef[] {
  const prints = (content: number) => {
    const signed = register.rows[content]?.signed
    return signed !== undefined && signed.day === day && (day !== undefined || signed.text === text)
  }
  return spans
    .filter((span) => span.series === 'participating' && span.to >= from && prints(span.content))
    .map((span) => ({
      series: span.series,
      position: Math.max(span.from, from),
      content: span.content,
      heading: 'SIGNED',
    }))
    .sort((a, b) => a.position - b.position)
    .slice(0, 1)
}

/** A new name, or another legal body; not another spelling of the same name. */
function renamed(register: Register, agreement: Agreement): Draft[] {
  return agreement.renamings.map(({ from, to, position, series, note }) =>
    draft(register, agreement, {
      kind: 'renamed',
      on: series === 'participating' ? listDay(register, position) : pendingDay(register, position),
      before: from,
      after: to,
      cells: cellsAt(agreement, series, position),
      note,
    }),
  )
}

function draft(
  register: Register,
  agreement: Agreement,
  {
    note,
    ...change
  }: Pick<Draft, 'kind' | 'on' | 'before' | 'after' | 'cells'> & { confirmed?: boolean; note?: string },
): Draft {
  const agency = register.agencies.get(agreement.agencyId)
  if (agency === undefined) throw new RangeError(`no agency ${agreement.agencyId}`)
  const name = `${agency.name} (${agency.state}), ${agreement.model === undefined ? 'model not stated' : modelName(agreement.model)}`
  return {
    ...change,
    agency: { id: agency.id, name: agency.name, state: agency.state },
    model: agreement.model ?? null,
    agreement: agreement.id,
    sentence: `${name}: ${wording(change)}${note === undefined ? '' : ` (${note})`}.`,
  }
}

function wording({
  kind,
  before,
  after,
  confirmed,
}: Pick<Draft, 'kind' | 'before' | 'after'> & { confirmed?: boolean }): string {
  switch (kind) {
    case 'pending':
      return 'first on the pending list'
    case 'listed':
      return 'first on the participating list'
    case 'returned':
      return `on the participating list again, ${before}`
    case 'unlisted':
      return confirmed
        ? `no longer on the participating list, ${before?.replace('on', 'last on')}`
        : 'missing from one list; no second list confirms it'
    case 'signed-date':
      return `printed date of signature changed from ${before} to ${after}`
    case 'renamed':
      return `printed as ${after}, before as ${before}`
  }
}

function cellsAt(
  agreement: Agreement,
  series: CellRef['series'],
  position: number,
  heading = 'LAW ENFORCEMENT AGENCY',
): CellRef[] {
  const span = agreement.spans.find(
    (run) => run.series === series && run.from <= position && position <= run.to,
  )
  return span === undefined ? [] : [{ series, position, content: span.content, heading }]
}

function listDay(register: Register, position: number): Day {
  return dayOf(register.lists.participating[position]?.on)
}

function pendingDay(register: Register, position: number): Day {
  return dayOf(register.lists.pending[position]?.on)
}

function dayOf(day: Day | undefined): Day {
  if (day === undefined) throw new RangeError('no list at that position')
  return day
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
