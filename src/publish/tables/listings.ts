import { typographic } from '../../agencies/name.js'
import { findRuns, type Run } from '../../register/appearances.js'
import type { Register } from '../../register/register.js'
import type { Value } from '../table.js'
import { column, type TableMaker, text, together } from './maker.js'

interface Listed extends Run {
  readonly agreement?: string
  readonly agency?: string
  readonly rules?: readonly string[]
}

export const listings: TableMaker = {
  name: 'listings',
  title: 'Rows of the lists: each row as printed, with the run of lists that print it so',
  about:
    'A row stands on every list of its series from first_position to last_position; a changed cell begins another row. To count a day, take the last participating list of that day or before and the rows whose positions span its own. Rows that name no state belong to no agreement.',
  columns: [
    text('agreement', 'stable id of the agreement; empty where the row names no state'),
    text('agency', 'stable id of the agency'),
    text('series', 'participating or pending'),
    text('name', 'name as printed'),
    text('name_counted', 'the name but for spaces, quotes and case: equal ones are one name in counts'),
    text('state_printed', 'state as printed'),
    text('county_printed', 'county as printed; empty where none is, or where the cell says #N/A'),
    text('type_printed', 'type of agency as printed'),
    text('model', 'TFM, WSO or JEM; empty where the cell says none'),
    column('signed', 'date', 'the day that the SIGNED cell names'),
    text('signed_printed', 'the SIGNED cell as printed'),
    text('moa', 'address of the agreement that the row links to, unwrapped'),
    text('addendum', 'address of the addendum that the row links to, unwrapped'),
    column('first_on', 'date', 'date of the first list of the run'),
    column('first_position', 'integer', 'its place in the series'),
    text('first_document', 'its SHA-256'),
    column('first_row', 'integer', 'the row there; the header is row 1'),
    column('last_on', 'date', 'date of the last list of the run'),
    column('last_position', 'integer', 'its place in the series'),
    text('last_document', 'its SHA-256'),
    column('last_row', 'integer', 'the row there'),
    text('rules', 'rules by which the row is this agreement’s, parted by "; "'),
  ],
  joins: [
    { column: 'agreement', table: 'agreements', to: 'agreement' },
    { column: 'agency', table: 'agencies', to: 'agency' },
    { column: 'first_document', table: 'lists', to: 'document' },
    { column: 'last_document', table: 'lists', to: 'document' },
  ],
  rows: ({ register }) => listed(register).map((one) => rowOf(register, one)),
}

/** The runs of every agreement, then those that are no agreement's. */
function listed(register: Register): Listed[] {
  const own = [...register.agreements.values()].flatMap(({ id, agencyId, spans }) =>
    spans.map((span): Listed => ({ ...span, agreement: id, agency: agencyId })),
  )
  const held = new Set(own.map(({ series, content }) => `${series} ${content}`))
  const others = findRuns(register.lists, register.corpus.contents.length).filter(
    ({ series, content }) => !held.has(`${series} ${content}`),
  )
  return [...own, ...others]
}

function rowOf(register: Register, { agreement, agency, series, content, rules, from, to }: Listed): Value[] {
  const row = register.rows[content]
  return [
    agreement ?? null,
    agency ?? null,
    series,
    row?.name ?? null,
    row === undefined ? null : typographic(row.name),
    row?.stateText ?? null,
    row?.county ?? null,
    row?.type ?? null,
    row?.model ?? null,
    row?.signed?.day ?? null,
    row?.signed?.text ?? null,
    row?.moa ?? null,
    row?.addendum ?? null,
    ...placeOn(register, { series, content, at: from }),
    ...placeOn(register, { series, content, at: to }),
    together(rules ?? []),
  ]
}

function placeOn(
  register: Register,
  { series, content, at }: Pick<Run, 'series' | 'content'> & { at: number },
): Value[] {
  const list = register.lists[series][at]
  if (list === undefined) return [null, null, null, null]
  return [list.on, at, list.document, list.rowNumbers[list.contents.indexOf(content)] ?? null]
}

/** What other people's trackers of the same lists can be joined by. */
export const trackerKeys: TableMaker = {
  name: 'ice_287g_keys',
  title: 'Keys to join the ice-287g data set',
  about:
    'The ids of ice-287g are made by its own program from names that it gives agencies, so they are not guessed here. Its tables hold the file name and the row of the list, the ORI, the model and the day of signature: join by (latest_sheet, latest_sheet_row) where both read that list, else by ORI, model and signed. One row for each agreement and each day of signature that lists printed for it.',
  columns: [
    text('agreement', 'stable id of the agreement'),
    text('agency', 'stable id of the agency'),
    text('state', 'postal code of the state'),
    text('ori', "the FBI's identifier, nine characters: their ORI9; empty where none is held"),
    text('county_geoids', 'five digits of each county, parted by "; "'),
    text('model', 'TFM, WSO or JEM: the middle part of their agreement_id'),
    column('signed', 'date', 'day of signature as printed: the last part of their agreement_id'),
    text('name', 'name as printed beside it last'),
    text('latest_sheet', 'file name of the last participating list that prints it so'),
    column('latest_sheet_row', 'integer', 'its row there; the header is row 1'),
    text('latest_document', 'SHA-256 of that list'),
  ],
  joins: [{ column: 'agreement', table: 'agreements', to: 'agreement' }],
  rows: ({ register, places }) =>
    [...register.agreements.values()].flatMap(({ id, agencyId, model, spans }) => {
      const agency = register.agencies.get(agencyId)
      const geoids = agency?.counties.flatMap((county) => places.geoid(agency.state, county) ?? []) ?? []
      return lastOfEachSigning(register, spans).map(({ content, to }): Value[] => {
        const list = register.lists.participating[to]
        return [
          ...[id, agencyId, agency?.state ?? null, agency?.ori ?? null, together(geoids), model ?? null],
          register.rows[content]?.signed?.day ?? null,
          register.rows[content]?.name ?? null,
          list?.name ?? null,
          list?.rowNumbers[list.contents.indexOf(content)] ?? null,
          list?.document ?? null,
        ]
      })
    }),
}

function lastOfEachSigning(register: Register, spans: readonly Run[]): Run[] {
  const last = new Map<string, Run>()
  for (const span of spans) {
    if (span.series !== 'participating') continue
    const signed = register.rows[span.content]?.signed?.day ?? ''
    const held = last.get(signed)
    if (held === undefined || held.to <= span.to) last.set(signed, span)
  }
  return [...last.values()]
}
