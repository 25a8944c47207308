import type { Identify } from '../agencies/identify.js'
import type { Model } from '../model/agreement.js'
import type { RecordedClaim } from '../model/claim.js'
import type { Sighting } from '../model/reading.js'
import { type AgreementRows, agreementOf } from './agreement.js'
import { findRuns, printedAgencies, type Run } from './appearances.js'
import type { Corpus } from './corpus.js'
import { type DatedLists, dateLists } from './lists.js'
import { claimsByAgency, isOfAgreement } from './recorded.js'
import type { Agreement, PrintedName, Register, RegisteredAgency, Span } from './register.js'
import { type RowFacts, readRow } from './row.js'

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
  const agencies = new Map<string, RegisteredAgency & { names: NameSeen[] }>()
  const groups = new Map<string, AgreementRows>()
  for (const run of runs) {
    const row = rows[run.content]
    if (row?.state === undefined) continue
    for (const { agency, resolution, part, moved } of identity(row.state, row.name, row.model, run)) {
      const { series, content, from, to } = run
      const span = {
        series,
        content,
        from: part?.from ?? from,
        to: part?.to ?? to,
        rules: resolution.rules,
      } satisfies Span
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
      .map(([id, group]) => [id, agreementOf(id, group, lists, rows)]),
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

function groupOf(
  groups: Map<string, AgreementRows>,
  agencyId: string,
  model: Model | undefined,
): AgreementRows {
  const id = `${agencyId}/${model?.toLowerCase() ?? 'model-not-stated'}`
  const group = groups.get(id) ?? { agencyId, model, spans: [], moved: new Set<string>(), claims: [] }
  groups.set(id, group)
  return group
}

/** A name whose days are still being gathered. */
type NameSeen = { -readonly [Key in keyof PrintedName]: PrintedName[Key] }

interface NamedRow {
  readonly row: RowFacts
  readonly span: Run
  readonly lists: DatedLists
  readonly resolution: PrintedName['resolution']
}

function addName(names: NameSeen[], { row, span, lists, resolution }: NamedRow): void {
  const from = lists[span.series][span.from]?.on
  const to = lists[span.series][span.to]?.on
  if (from === undefined || to === undefined) return
  const known = names.find(({ name }) => name === row.name)
  if (known === undefined) {
    names.push({ name: row.name, from, to, resolution })
    return
  }
  if (from < known.from) known.from = from
  if (to > known.to) known.to = to
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
