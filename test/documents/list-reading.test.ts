import assert from 'node:assert/strict'
import { test } from 'node:test'
import { SourceDocument } from '../../src/documents/document.js'
import { listHeadings, readList } from '../../src/documents/list.js'
import type { ListReading } from '../../src/model/reading.js'
import { type MadeCell, type MadeList, makeList } from './made-list.js'
import { assertRefused } from './reading-facts.js'

const form = {
  connector: 'test',
  version: 3,
  series: 'participating',
  required: ['STATE', 'LAW ENFORCEMENT AGENCY', 'SIGNED'],
  optional: ['MOA'],
} as const

const header = ['STATE', 'LAW ENFORCEMENT AGENCY', 'SIGNED', 'MOA']
const doral: MadeCell[] = ['FLORIDA', 'Doral Police Department', { day: '2026-01-07' }, 'link pending']

function read(rows: readonly (readonly MadeCell[])[], more: Partial<MadeList> = {}): ListReading {
  return readList(new SourceDocument(makeList({ rows, ...more }), 'list.xlsx'), form)
}

function notes(...signed: MadeCell[]): ListReading['notes'] {
  return read([header, ...signed.map((cell): MadeCell[] => ['FLORIDA', 'Doral', cell, null])]).notes
}

test('a list is its columns with their letters, and its rows with their numbers', () => {
  const { columns, rows, sheet, notes } = read([header, doral, [], ['TEXAS', 'A', { day: '2026-01-08' }]])
  assert.deepEqual(
    { columns, rows, sheet, notes },
    {
      columns: [
        ['STATE', 'A'],
        ['LAW ENFORCEMENT AGENCY', 'B'],
        ['SIGNED', 'C'],
        ['MOA', 'D'],
      ],
      rows: [
        {
          number: 2,
          cells: [
            'FLORIDA',
            'Doral Police Department',
            { text: '2026-01-07', day: '2026-01-07' },
            'link pending',
          ],
        },
        { number: 4, cells: ['TEXAS', 'A', { text: '2026-01-08', day: '2026-01-08' }, null] },
      ],
      sheet: 'Sheet1',
      notes: [],
    },
  )
})

test('a list says which bytes it was read from, by which connector, and when they were saved', () => {
  const bytes = makeList({
    rows: [header],
    created: '2025-02-15T10:00:00Z',
    modified: '2025-09-02T18:30:05Z',
  })
  const document = new SourceDocument(bytes, 'list.xlsx')
  const { connector, version, series, stamps, ...rest } = readList(document, form)
  assert.deepEqual(
    { connector, version, series, stamps },
    {
      connector: 'test',
      version: 3,
      series: 'participating',
      stamps: { created: '2025-02-15T10:00:00Z', modified: '2025-09-02T18:30:05Z' },
    },
  )
  assert.equal(rest.document, document.sha256)
})

test('the order of columns does not matter, and their headings may stand in spaces', () => {
  const { columns } = read([['MOA', ' SIGNED', 'LAW ENFORCEMENT AGENCY ', 'STATE']])
  assert.deepEqual(columns, [
    ['MOA', 'A'],
    ['SIGNED', 'B'],
    ['LAW ENFORCEMENT AGENCY', 'C'],
    ['STATE', 'D'],
  ])
})

test('a hyperlink is freed from what mail wrapped around it, and the mailbox in it is gone', () => {
  const link =
    'https://gcc02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.ice.gov%2Fa%2520b.pdf&data=05%7CERO287g%40ice.dhs.gov%7C1&reserved=0'
  const { rows } = read([header, [...doral.slice(0, 3), { text: 'link', link }]])
  assert.deepEqual(rows[0]?.cells[3], { text: 'link', link: 'https://www.ice.gov/a%20b.pdf' })
})

test('a hyperlink is freed from every wrapper around it, however deep it lies', () => {
  const wrap = (address: string) =>
    `https://gcc02.safelinks.protection.outlook.com/?url=${encodeURIComponent(address)}&data=05%7CERO287g%40ice.dhs.gov`
  for (const link of [
    wrap(wrap('https://www.ice.gov/a.pdf')),
    `chrome-extension://abc/${wrap('https:/www.ice.gov/a.pdf')}`,
  ]) {
    const { rows } = read([header, [...doral.slice(0, 3), { text: 'link', link }]])
    assert.deepEqual(rows[0]?.cells[3], { text: 'link', link: 'https://www.ice.gov/a.pdf' })
  }
})

test('a wrapper that no address can be freed from keeps nothing of the mailboxes that it names', () => {
  const link = 'https://gcc02.safelinks.protection.outlook.com/?data=05%7CERO287g%40ice.dhs.gov'
  const { rows } = read([header, [...doral.slice(0, 3), { text: 'link', link }]])
  assert.deepEqual(rows[0]?.cells[3], {
    text: 'link',
    link: 'https://gcc02.safelinks.protection.outlook.com/',
  })
})

test('a column that is not expected stops the reading and is named', () => {
  assertRefused(
    () => read([[...header, 'OFFICERS']]),
    'list.xlsx, sheet Sheet1, cell E1',
    'one of the columns STATE, LAW ENFORCEMENT AGENCY, SIGNED, MOA',
    'OFFICERS',
  )
  assertRefused(
    () => read([['STATE', null, 'LAW ENFORCEMENT AGENCY', 'SIGNED']]),
    'list.xlsx, sheet Sheet1, cell B1',
    /^one of the columns/,
    '',
  )
})

test('a column that is missing stops the reading and is named', () => {
  assertRefused(
    () => read([['STATE', 'LAW ENFORCEMENT AGENCY', 'MOA']]),
    'list.xlsx, sheet Sheet1, row 1',
    'one column SIGNED',
    'STATE | LAW ENFORCEMENT AGENCY | MOA',
  )
  assertRefused(() => read([[]]), 'list.xlsx, sheet Sheet1, row 1', 'one column STATE', '')
})

test('a column that stands twice stops the reading, needed or not', () => {
  for (const heading of ['SIGNED', 'MOA'])
    assertRefused(
      () => read([[...header, heading]]),
      'list.xlsx, sheet Sheet1, row 1',
      `one column ${heading}`,
      `${header.join(' | ')} | ${heading}`,
    )
})

test('a cell outside the table stops the reading and is named', () => {
  assertRefused(
    () => read([header, doral, [...doral, null, 'Total: 2']]),
    'list.xlsx, sheet Sheet1, cell F3',
    'nothing right of column D',
    'Total: 2',
  )
})

test('a header that stands in another row than the first is none', () => {
  const document = new SourceDocument(makeList({ rows: [[], header, doral] }), 'list.xlsx')
  assert.deepEqual(listHeadings(document), [])
})

test('a text in place of a date is kept and noted', () => {
  assert.deepEqual(notes('7/72025', '05/082025', '2025-02-30', { number: 45714 }), [
    { cell: 'C2', expected: 'a day such as 2025-02-26, not before 1996', found: '7/72025' },
    { cell: 'C3', expected: 'a day such as 2025-02-26, not before 1996', found: '05/082025' },
    { cell: 'C4', expected: 'a day such as 2025-02-26, not before 1996', found: '2025-02-30' },
    { cell: 'C5', expected: 'a day such as 2025-02-26, not before 1996', found: '45714' },
  ])
})

test('a year in which no agreement can have been signed is kept and noted', () => {
  assert.deepEqual(
    notes({ day: '5025-07-07' }, { day: '1995-12-31' }, { day: '1996-09-30' }, '2025-02-26').map(
      ({ cell, found }) => [cell, found],
    ),
    [
      ['C2', '5025-07-07'],
      ['C3', '1995-12-31'],
    ],
  )
})

test('an empty cell, a state that is none and a cell of spaces are noted', () => {
  const { notes: found } = read([
    header,
    ['FLORDIA', '  ', { day: '2026-01-07' }],
    ['#N/A', 'Doral', null, 'link'],
  ])
  assert.deepEqual(
    found.map(({ cell, expected, found }) => [cell, expected, found]),
    [
      ['A2', 'the name of a state', 'FLORDIA'],
      ['A3', 'the name of a state', '#N/A'],
      ['B2', 'the name of an agency', '  '],
      ['C3', 'a day such as 2025-02-26, not before 1996', ''],
    ],
  )
})

test('the same slip is noted in each cell that has it', () => {
  assert.deepEqual(
    notes('7/72025', '7/72025').map(({ cell }) => cell),
    ['C2', 'C3'],
  )
})

test('a second sheet is noted and not read', () => {
  const more = { Tally: '<row r="1"><c r="A1" t="str"><v>Total</v></c></row>' }
  assert.deepEqual(read([header, doral], { more }).notes, [
    { cell: 'sheet Tally', expected: 'one sheet', found: '1 rows of another, not read' },
  ])
})

test('a table of texts that would not fit in memory once written out is refused', () => {
  const text = 'x'.repeat(32_000)
  const rows = Array.from({ length: 2000 }, (): MadeCell[] => ['FLORIDA', 'A', 'B', text])
  assertRefused(
    () => read([header, ...rows]),
    'list.xlsx, sheet Sheet1',
    'at most 50000000 characters',
    /^more by row 15\d\d$/,
  )
})

test('the label that an archive puts before a name is no part of it', () => {
  const bytes = makeList({ rows: [header] })
  const { sha256 } = new SourceDocument(bytes, 'x')
  assert.equal(new SourceDocument(bytes, `${sha256.slice(0, 12)}__list.xlsx`).name, 'list.xlsx')
  assert.equal(new SourceDocument(bytes, '0123456789ab__list.xlsx').name, '0123456789ab__list.xlsx')
})

test('a file that no source claims is described by what it holds', () => {
  const describe = (bytes: Buffer) => new SourceDocument(bytes, 'x').describe()
  assert.equal(describe(makeList({ rows: [['A', null, 'B']] })), 'a workbook whose first row is A | B')
  assert.equal(describe(makeList({ rows: [] })), 'a workbook whose first row is empty')
  assert.equal(describe(Buffer.from('hello')), 'a file that begins "hello"')
})
