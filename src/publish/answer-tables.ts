import type { AgencyListed } from '../query/agencies.js'
import type { Change } from '../query/changes.js'
import type { Citation } from '../query/cite.js'
import type { Classification } from '../query/classification.js'
import type { Counts } from '../query/counts.js'
import type { ListVerdict } from '../query/list-verdicts.js'
import type { Hit } from '../query/search.js'
import type { Status } from '../query/status.js'
import type { PublishedColumn, PublishedTable, Value } from './table.js'

/** A row an agreement and step: an agency on no list has a row that says so by what it lacks. */
export function statusTable({ agency, agreements, on, knownAt, sentence }: Status): PublishedTable {
  const about = [agency.id, agency.name, agency.state, on, knownAt]
  const steps = agreements.flatMap(({ id, model, stage, current, ladder }) =>
    ladder.map((step): Value[] => [
      ...[...about, id, model, stage, current, step.stage, step.on, step.after ?? null],
      ...placeOf(step.evidence[0]),
      sentence,
    ]),
  )
  const none: Value[] = [...about, ...Array.from({ length: 11 }, () => null), sentence]
  return table(
    'status',
    'agency name state on known_at agreement model stage current step step_on step_after document file locator text sentence',
    steps.length === 0 ? [none] : steps,
  )
}

/** A row a change. */
export function changesTable(changes: readonly Change[]): PublishedTable {
  return table(
    'changes',
    'on kind agency name state model agreement before after confirmed document file locator text sentence',
    changes.map(({ on, kind, agency, model, agreement, before, after, confirmed, evidence, sentence }) => [
      ...[on, kind, agency.id, agency.name, agency.state, model, agreement, before, after, confirmed ?? null],
      ...placeOf(evidence[0]),
      sentence,
    ]),
  )
}

/** A row for all, and one for each group where groups were asked for. */
export function countsTable(counts: Counts): PublishedTable {
  const { on, knownAt, list, by = {} } = counts
  const about = [on, knownAt, list.file, list.date, list.document]
  return table(
    'counts',
    'on known_at list_file list_date list_document group rows agreements agencies names states',
    [
      [...about, 'all', counts.rows, counts.agreements, counts.agencies, counts.names, counts.states],
      ...Object.entries(by).map(([group, { agreements, agencies }]): Value[] => [
        ...[...about, group, null, agreements, agencies, null, null],
      ]),
    ],
  )
}

/** A row a list. */
export function listsTable(lists: readonly ListVerdict[]): PublishedTable {
  return table(
    'lists',
    'series on file rows document slot names archives flags reasons notes',
    lists.map(({ series, on, file, rows, document, slot, names, archives, flags, reasons, notes }) => [
      ...[series, on, file, rows, document, slot, several(names), several(archives), several(flags)],
      ...[several(reasons), notes.length],
    ]),
  )
}

/** A row an agency that a search found. */
export function searchTable(hits: readonly Hit[]): PublishedTable {
  return table(
    'search',
    'agency name state kind counties stages zip',
    hits.map(({ id, name, state, kind, counties, stages, zip }) => [
      ...[id, name, state, kind, several(counties)],
      several(stages.map(({ model, stage }) => `${model ?? 'not stated'}: ${stage}`)),
      zip?.zip ?? null,
    ]),
  )
}

/** A row an agreement of an agency that lists name. */
export function agenciesTable(agencies: readonly AgencyListed[]): PublishedTable {
  return table(
    'agencies',
    'agency name state kind counties county_geoids ori agreement model stage current',
    agencies.flatMap(({ id, name, state, kind, counties, countyGeoids, ori, agreements }) =>
      agreements.map(({ id: agreement, model, stage, current }): Value[] => [
        ...[id, name, state, kind, several(counties), several(countyGeoids), ori],
        ...[agreement, model, stage, current],
      ]),
    ),
  )
}

/** A row an agreement that is classed. */
export function classifyTable({ rows, on, knownAt }: Classification): PublishedTable {
  return table(
    'classes',
    'on known_at agreement agency name state kind model joined joined_by class answer reason now',
    rows.map(({ agreement, agency, name, state, kind, model, joined, joinedBy, ...row }) => [
      ...[on, knownAt, agreement, agency, name, state, kind, model, joined, joinedBy],
      ...[row.class, row.answer, row.reason, row.now],
    ]),
  )
}

function table(name: string, columns: string, rows: PublishedTable['rows']): PublishedTable {
  const named = columns
    .split(' ')
    .map((one): PublishedColumn => ({ name: one, type: 'string', description: '' }))
  return { name, title: name, columns: named, rows }
}

function placeOf(citation: Citation | undefined): Value[] {
  if (citation === undefined) return [null, null, null, null]
  return [citation.document, citation.file, citation.locator, citation.text]
}

function several(values: readonly string[]): string {
  return values.join('; ')
}
