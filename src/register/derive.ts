import type { Identify } from '../agencies/identify.js'
import type { Model } from '../model/agreement.js'
import type { Series, Sighting } from '../model/reading.js'
import { findRuns, printedAgencies, type Run } from './appearances.js'
import type { Corpus } from './corpus.js'
import { ladder, ladderFlags, signedPrintings } from './ladder.js'
import { type DatedLists, dateLists } from './lists.js'
import { presences } from './presence.js'
import type { Agreement, PrintedName, Register, RegisteredAgency } from './register.js'
import { type RowFacts, readRow } from './row.js'

/**
 * The register: a pure function of the lists read, the names under which they were seen, and the way in
 * which names are told to be agencies. The same input gives the same register, in whatever order it comes.
 */
export function deriveRegister(
  corpus: Corpus,
  sightings: ReadonlyMap<string, readonly Sighting[]>,
  identify: Identify,
): Register {
  const rows = corpus.contents.map(readRow)
  const lists = dateLists(corpus, rows, sightings)
  const runs = findRuns(lists, corpus.contents.length)
  const identity = identify(printedAgencies(runs, rows, lists))
  const agencies = new Map<string, RegisteredAgency & { names: PrintedName[] }>()
  const groups = new Map<
    string,
    { agencyId: string; model: Model | undefined; spans: Run[]; moved: Set<string> }
  >()
  for (const run of runs) {
    const row = rows[run.content]
    if (row?.state === undefined) continue
    for (const { agency, resolution, part, moved } of identity(row.state, row.name, row.model, run)) {
      const span = { ...run, ...part }
      const known = agencies.get(agency.id) ?? { ...agency, names: [] }
      agencies.set(agency.id, known)
      addName(known.names, { row, span, lists, resolution })
      const id = `${agency.id}/${row.model?.toLowerCase() ?? 'model-not-stated'}`
      const group = groups.get(id) ?? { agencyId: agency.id, model: row.model, spans: [], moved: new Set() }
      groups.set(id, group)
      group.spans.push(span)
      if (moved !== undefined) group.moved.add(moved)
    }
  }
  const agreements = new Map<string, Agreement>()
  for (const id of [...groups.keys()].sort()) {
    const group = groups.get(id)
    if (group !== undefined) agreements.set(id, agreement(id, group, lists, rows))
  }
  return { corpus, lists, rows, agencies: sorted(agencies), agreements, byAgency: groupByAgency(agreements) }
}

interface Group {
  readonly agencyId: string
  readonly model: Model | undefined
  readonly spans: readonly Run[]
  readonly moved: ReadonlySet<string>
}

function agreement(
  id: string,
  { agencyId, model, spans, moved }: Group,
  lists: DatedLists,
  rows: readonly RowFacts[],
): Agreement {
  const inTime = [...spans].sort((a, b) => order(a, lists) - order(b, lists) || a.content - b.content)
  const of = (series: Series) => inTime.filter((span) => span.series === series)
  const steps = {
    model,
    spans: inTime,
    listed: presences(of('participating'), lists.participating),
    pending: presences(of('pending'), lists.pending),
    signed: signedPrintings(inTime, rows),
    lists,
    rows,
  }
  const flags = [
    ...ladderFlags(steps),
    ...[...moved].map((note) => ({ flag: 'moved-between-bodies' as const, note })),
  ]
  return {
    id,
    agencyId,
    model,
    spans: inTime,
    listed: steps.listed,
    pending: steps.pending,
    signed: steps.signed,
    rungs: ladder(steps),
    renamings: [],
    flags,
  }
}

/** A number that orders runs of both series by the day of their first list. */
function order({ series, from }: Run, lists: DatedLists): number {
  return Date.parse(lists[series][from]?.on ?? '') + (series === 'participating' ? 1 : 0)
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
