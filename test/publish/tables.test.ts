import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Directory } from '../../src/agencies/directory.js'
import { Places } from '../../src/agencies/places.js'
import { day } from '../../src/model/day.js'
import { tables } from '../../src/publish/tables/tables.js'
import { Law } from '../../src/rules/law.js'
import { crowd, list, type MadeRow, pendingList, registerOf } from '../register/made-register.js'

const doral: MadeRow = ['FLORIDA', 'Doral Police Department', 'Task Force Model', '2025-03-02']
const register = registerOf(
  pendingList('2025-03-01', [doral]),
  list('2025-03-01', crowd(20)),
  list('2025-03-03', [...crowd(20), doral]),
  list('2025-03-05', crowd(21)),
  list('2025-03-06', crowd(22)),
)

const log = { knownAt: day('2025-12-31'), workingDaysToDecide: 30, corrections: [], replies: [], own: [] }

function published(on: string) {
  const held = {
    register,
    places: new Places([]),
    directory: Directory.of([]),
    law: new Law([], []),
    corrections: log,
  }
  const made = tables({ ...held, on: day(on), knownAt: day('2025-12-31') })
  return new Map(made.map((table) => [table.name, table]))
}

/** The cells of a table's first row for which a column holds a value, by column. */
function rowOf(name: string, column: string, value: string, on = '2025-03-04') {
  const table = published(on).get(name)
  const at = table?.columns.findIndex((one) => one.name === column) ?? -1
  const row = table?.rows.find((cells) => cells[at] === value)
  return row && Object.fromEntries(table?.columns.map(({ name }, index) => [name, row[index] ?? null]) ?? [])
}

test('every row of a table has a cell for each column, and each column says what it holds', () => {
  for (const { name, columns, rows } of published('2025-03-10').values()) {
    for (const row of rows) assert.equal(row.length, columns.length, name)
    for (const { description } of columns) assert.notEqual(description, '')
    assert.equal(new Set(columns.map((column) => column.name)).size, columns.length)
  }
})

test('the tables of a day join by agency and agreement', () => {
  const all = published('2025-03-10')
  const values = (table: string, column: string) => {
    const at = all.get(table)?.columns.findIndex(({ name }) => name === column) ?? -1
    return new Set(all.get(table)?.rows.map((row) => row[at]))
  }
  for (const agency of values('agreements', 'agency')) assert.ok(values('agencies', 'agency').has(agency))
  for (const table of ['ladder', 'changes'])
    for (const agreement of values(table, 'agreement'))
      assert.ok(values('agreements', 'agreement').has(agreement))
  for (const document of values('ladder', 'document')) assert.ok(values('lists', 'document').has(document))
})

test('an agreement is told as it stands on the day', () => {
  const id = 'us-fl/doral-police-department/tfm'
  const { document, file, locator, ...row } = rowOf('agreements', 'agreement', id) ?? {}
  assert.equal(document, register.lists.pending[0]?.document)
  assert.deepEqual([file, locator], ['pendingAgencies03012025am.xlsx', 'Sheet1!B2'])
  assert.deepEqual(row, {
    agreement: id,
    agency: 'us-fl/doral-police-department',
    model: 'TFM',
    model_name: 'Task Force Model',
    stage: 'listed',
    current: true,
    first_pending: '2025-03-01',
    signed: '2025-03-02',
    first_listed: '2025-03-03',
    last_listed: '2025-03-03',
    not_listed_before: '2025-03-01',
    flags: null,
  })
  assert.equal(rowOf('agreements', 'agreement', id, '2025-03-06')?.['stage'], 'left')
})

test('dates after the day asked about are not told of it', () => {
  const row = rowOf('agreements', 'agreement', 'us-fl/doral-police-department/tfm', '2025-03-01')
  assert.deepEqual(
    [row?.['stage'], row?.['signed'], row?.['first_listed'], row?.['last_listed']],
    ['pending', null, null, null],
  )
})

test('a row of a list is told with the run of lists that print it so', () => {
  const row = rowOf('listings', 'name', 'Doral Police Department')
  const { agreement, series, first_on, last_on, first_row, signed } = row ?? {}
  assert.deepEqual(
    [agreement, series, first_on, last_on, first_row, signed],
    ['us-fl/doral-police-department/tfm', 'pending', '2025-03-01', '2025-03-01', 2, null],
  )
})

test('a tracker of the same lists is joined by the file and the row that print an agreement last', () => {
  const row = rowOf('ice_287g_keys', 'agency', 'us-fl/doral-police-department')
  const { model, signed, latest_sheet, latest_sheet_row } = row ?? {}
  assert.deepEqual(
    [model, signed, latest_sheet, latest_sheet_row],
    ['TFM', '2025-03-02', 'participatingAgencies03032025am.xlsx', 22],
  )
})
