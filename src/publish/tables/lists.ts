import { typographic } from '../../agencies/name.js'
import { listVerdicts } from '../../query/list-verdicts.js'
import type { List } from '../../register/lists.js'
import type { Register } from '../../register/register.js'
import type { PublishedTable, Value } from '../table.js'
import { column, type TableMaker, text } from './maker.js'

const columns = [
  text('document', 'SHA-256 of the list'),
  text('series', 'participating or pending'),
  column('on', 'date', 'date of the list; empty where nothing dates it'),
  text('file', 'name under which it was first published'),
  text('names', 'every name under which it was seen, parted by " | "'),
  text('source', 'archive that holds it'),
  column('rows', 'integer', 'rows that hold anything below the header'),
  text('saved', 'when the workbook says that it was last saved (UTC)'),
  text('captured', 'when an archive captured the page (UTC)'),
  text('flags', 'what is odd about it, parted by "; "'),
  text('reasons', 'why it was dated so, parted by "; "'),
  text('notes', 'cells that do not say what their column should, parted by "; "'),
]

/** Every list with its date, the reasons for it, and what is odd about it. */
export function listTable(register: Register): PublishedTable {
  return { name: 'lists', title: 'Lists read', columns, rows: listRows(register) }
}

export const lists: TableMaker = {
  name: 'lists',
  title: 'Lists read, each dated, with what it counts',
  about:
    'agreements, list_agencies, names_counted and states are counted as `comity counts` does: different pairs of agency and model; different agencies, spellings folded; different names but for spaces, quotes and case; states and territories of those agencies.',
  columns: [
    ...columns,
    column('position', 'integer', 'place among the lists of its series, from 0; empty where undated'),
    column(
      'complete',
      'boolean',
      'whether what it lacks says anything: not where it is cut off or a re-post',
    ),
    column('agreements', 'integer', 'agreements that stand on it'),
    column('list_agencies', 'integer', 'agencies that stand on it'),
    column('names_counted', 'integer', 'names as printed on it, but for spaces, quotes and case'),
    column('states', 'integer', 'states and territories of its agencies'),
  ],
  key: ['document'],
  rows: ({ register }) => {
    const dated = new Map(
      [...register.lists.participating, ...register.lists.pending].map((list) => [list.document, list]),
    )
    const figures = figuresOf(register)
    return listRows(register).map((row) => {
      const list = dated.get(String(row[0]))
      const counted = figures.get(String(row[0]))
      return [
        ...row,
        list?.position ?? null,
        list?.complete ?? null,
        counted?.agreements.size ?? null,
        counted?.agencies.size ?? null,
        counted?.names.size ?? null,
        counted?.states.size ?? null,
      ]
    })
  },
}

function listRows(register: Register): Value[][] {
  return listVerdicts(register).map((list) => [
    list.document,
    list.series,
    list.on,
    list.file,
    list.names.join(' | '),
    list.archives.join(' | '),
    list.rows,
    list.stamps.modified ?? null,
    list.stamps.captured ?? null,
    list.flags.join('; '),
    list.reasons.join('; '),
    list.notes
      .map(({ cell, expected, found }) => `${cell}: expected ${expected}, found ${JSON.stringify(found)}`)
      .join('; '),
  ])
}

interface Figures {
  readonly agreements: Set<string>
  readonly agencies: Set<string>
  readonly names: Set<string>
  readonly states: Set<string>
}

/** What stands on each list, by its hash, from one walk over the runs of all agreements. */
function figuresOf(register: Register): Map<string, Figures> {
  const figures = new Map(
    [...register.lists.participating, ...register.lists.pending].map(
      ({ document }) =>
        [document, { agreements: new Set(), agencies: new Set(), names: new Set(), states: new Set() }] as [
          string,
          Figures,
        ],
    ),
  )
  const at = (list: List | undefined) => (list === undefined ? undefined : figures.get(list.document))
  for (const { id, agencyId, spans } of register.agreements.values()) {
    const state = register.agencies.get(agencyId)?.state ?? ''
    for (const { series, content, from, to } of spans) {
      const name = `${state}|${typographic(register.rows[content]?.name ?? '')}`
      for (const list of register.lists[series].slice(from, to + 1)) {
        const known = at(list)
        known?.agreements.add(id)
        known?.agencies.add(agencyId)
        known?.names.add(name)
        known?.states.add(state)
      }
    }
  }
  return figures
}
