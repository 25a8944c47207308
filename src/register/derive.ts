import type { Identify } from '../agencies/identify.js'
import type { Model } from '../model/agreement.js'
import type { RecordedClaim } from '../model/claim.js'
import type { Series, Sighting } from '../model/reading.js'
import { findRuns, printedAgencies, type Run } from './appearances.js'
import type { Corpus } from './corpus.js'
import { ladder, ladderFlags } from './ladder.js'
import { type DatedLists, dateLists } from './lists.js'
import { presences } from './presence.js'
import { claimsByAgency, isOfAgreement } from './recorded.js'
import type { Agreement, PrintedName, Register, RegisteredAgency, Span } from './register.js'
import { renamings } from './renamings.js'
import { type RowFacts, readRow } from './row.js'
import { signedPrintings } from './signed.js'

/**
 * The register: a pure function of the lists read, the names under which they were seen, and the way in
 * which names are told to be agencies. The same input gives the same register, in whatever order it comes.
 */
export function deriveRegister(
  corpus: Corpus,
  sightings: ReadonlyMap<string, readonly Sighting[]>,
  identify: Identify,
  record: readonly RecordedClaim[] = [],
): Register {
  const rows = corpus.contents.map(readRow)
  const lists = dateLists(corpus, rows, sightings)
  const runs = findRuns(lists, corpus.contents.length)
  const identity = identify(printedAgencies(runs, rows, lists))
  const agencies = new Map<string, RegisteredAgency & { names: PrintedName[] }>()
  const groups = new Map<string, Group>()
  for (const run of runs) {
    const row = rows[run.content]
    if (row?.state === undefined) continue
    for (const { agency, resolution, part, moved } of identity(row.state, row.name, row.model, run)) {
      const span: Span = { ...run, ...part, rules: resolution.rules }
      const known = agencies.get(agency.id) ?? { ...agency, names: [] }
      agencies.set(agency.id, known)
      addName(known.names, { row, span, lists, resolution })
      const group = groupOf(groups, agency.id, row.model)
      group.spans.push(span)
      if (moved !== undefined) group.moved.add(moved)
    }
  }
  const recorded = claimsByAgency(record)
  for (const claim of record)
    if (isOfAgreement(claim) && claim.model !== undefined)
      groupOf(groups, claim.subject, claim.model).claims.push(claim)
  const agreements = new Map(
    [...groups]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, group]) => [id, agreement(id, group, lists, rows)]),
  )
  return {
    corpus,
    lists,
    rows,
    agencies: sorted(agencies),
    agreements,
    recorded,
    byAgency: groupByAgency(agreements),
  }
}

interface Group {
  readonly agencyId: string
  readonly model: Model | undefined
  readonly spans: Span[]
  readonly moved: Set<string>
  readonly claims: RecordedClaim[]
}

function groupOf(groups: Map<string, Group>, agencyId: string, model: Model | undefined): Group {
  const id = `${agencyId}/${model?.toLowerCase() ?? 'model-not-stated'}`
  const group = groups.get(id) ?? { agencyId, model, spans: [], moved: new Set<string>(), claims: [] }
  groups.set(id, group)
  return group
}

function agreement(id: string, group: Group, lists: DatedLists, rows: readonly RowFacts[]): Agreement {
  const { agencyId, model, moved, claims } = group
  const spans = [...group.spans].sort((a, b) => inTime(a, b, lists))
  const of = (series: Series) => spans.filter((span) => span.series === series)
  const listed = presences(of('participating'), lists.participating)
  const pending = presences(of('pending'), lists.pending)
  const signed = signedPrintings(spans, rows)
  const steps = { model, spans, listed, pending, signed, claims, lists, rows }
  const flags = [
    ...ladderFlags(steps),
    ...[...moved].sort().map((note) => ({ flag: 'moved-between-bodies' as const, note })),
  ]
  return {
    id,
    agencyId,
    model,
    spans,
    listed,
    pending,
    signed,
    rungs: ladder(steps),
    renamings: renamings(spans, rows, lists.participating),
    flags,
  }
}

/**
 * Runs of both series in the order of their first lists; of one day the pending list comes first, and of one
 * list the row that stands further up. Numbers of contents are no order: they follow from that of reading.
 */
function inTime(a: Run, b: Run, lists: DatedLists): number {
  if (a.series === b.series) {
    const rowsOf = lists[a.series][a.from]?.contents
    return a.from - b.from || (rowsOf?.indexOf(a.content) ?? 0) - (rowsOf?.indexOf(b.content) ?? 0)
  }
  const [left, right] = [lists[a.series][a.from]?.on ?? '', lists[b.series][b.from]?.on ?? '']
  if (left !== right) return left < right ? -1 : 1
  return Number(a.series === 'participating') - Number(b.series === 'participating')
}

function addName(
  names: PrintedName[],
  {
    row,
    span,
    lists,
    resolution,
  }: { row: RowFacts; span: Run; lists: DatedLists; resolution: PrintedName['resolution'] },
): void {
  const from = lists[span.series][span.from]?.on
  const to = lists[span.series][span.to]?.on
  if (from === undefined || to === undefined) return
  const at = names.findIndex(({ name }) => name === row.name)
  const known = names[at]
  if (known === undefined) names.push({ name: row.name, from, to, resolution })
  else
    names[at] = { ...known, from: known.from < from ? known.from : from, to: known.to > to ? known.to : to }
}

function sorted(agencies: ReadonlyMap<string, RegisteredAgency>): Map<string, RegisteredAgency> {
  return new Map(
    [...agencies]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, agency]) => [id, { ...agency, names: [...agency.names].sort(byTime) }]),
  )
}

function byTime(a: PrintedName, b: PrintedName): number {
  return a.from < b.from ? -1 : a.from > b.from ? 1 : a.name < b.name ? -1 : 1
}

function groupByAgency(agreements: ReadonlyMap<string, Agreement>): Map<string, Agreement[]> {
  const byAgency = new Map<string, Agreement[]>()
  for (const one of agreements.values())
    byAgency.set(one.agencyId, [...(byAgency.get(one.agencyId) ?? []), one])
  return byAgency
}
