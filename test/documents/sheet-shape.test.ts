import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readWorkbook } from '../../src/documents/workbook.js'
import { makeBook } from './made-workbook.js'
import { assertRefused, cellsOf, rowsOf } from './reading-facts.js'

test('cells and rows without an address follow the one before', () => {
  const rows =
    '<row><c t="str"><v>a</v></c><c t="str"><v>b</v></c></row><row r="5"><c r="B5"><v>1</v></c><c t="str"><v>c</v></c></row><row><c t="str"><v>d</v></c></row>'
  assert.deepEqual(rowsOf({ rows }), [
    [1, 'a', 'b'],
    [5, null, { text: '1', kind: 'number' }, 'c'],
    [6, 'd'],
  ])
})

test('blank rows inside a table leave a gap in the row numbers', () => {
  const rows =
    '<row r="1"><c r="A1" t="str"><v>a</v></c></row><row r="2"/><row r="3"></row><row r="9"><c r="A9" t="str"><v>b</v></c></row>'
  assert.deepEqual(rowsOf({ rows }), [
    [1, 'a'],
    [9, 'b'],
  ])
})

test('hidden rows are rows', () => {
  const rows = '<row r="1" hidden="1"><c r="A1" t="str"><v>a</v></c></row>'
  assert.deepEqual(rowsOf({ rows, behind: '<autoFilter ref="A1:A1"/>' }), [[1, 'a']])
})

test('cells that hold a style and nothing else are empty, and rows of them are none', () => {
  const rows =
    '<row r="1"><c r="A1" s="1"/><c r="B1" t="str"><v>b</v></c><c r="C1" s="1"/><c r="D1" s="1"></c></row><row r="2"><c r="A2" s="1"/><c r="M2" s="1"/></row>'
  assert.deepEqual(rowsOf({ rows }), [[1, null, 'b']])
})

test('columns beyond Z have two letters and three', () => {
  assert.deepEqual(
    cellsOf('<c r="Z1" t="str"><v>z</v></c><c r="AA1" t="str"><v>aa</v></c><c r="AZ1" t="str"><v>az</v></c>')
      .map((cell, at) => [at, cell])
      .filter(([, cell]) => cell !== null),
    [
      [25, 'z'],
      [26, 'aa'],
      [51, 'az'],
    ],
  )
})

test('every sheet is read, in the order of the workbook', () => {
  const rows = '<row r="1"><c r="A1" t="str"><v>first</v></c></row>'
  const second = '<row r="3"><c r="B3" t="str"><v>Total</v></c></row>'
  const { sheets } = readWorkbook(makeBook({ rows, more: { 'Tally &amp; notes': second, Empty: '' } }), 'x')
  assert.deepEqual(
    sheets.map((sheet) => [sheet.name, sheet.rows.map(({ number, cells }) => [number, ...cells])]),
    [
      ['Sheet1', [[1, 'first']]],
      ['Tally & notes', [[3, null, 'Total']]],
      ['Empty', []],
    ],
  )
})

test('names with a prefix read as without one', () => {
  const sheet = `<?xml version="1.0"?><x:worksheet xmlns:x="m" xmlns:r="r"><x:sheetData><x:row r="2"><x:c r="B2" t="s"><x:v>0</x:v></x:c><x:c r="C2" t="inlineStr"><x:is><x:t>in</x:t></x:is></x:c></x:row></x:sheetData><x:hyperlinks><x:hyperlink ref="B2" r:id="rId9"/></x:hyperlinks></x:worksheet>`
  assert.deepEqual(rowsOf({ sheet, strings: ['<x:t>text</x:t>'], links: { rId9: 'https://a.example/' } }), [
    [2, null, { text: 'text', link: 'https://a.example/' }, 'in'],
  ])
})

test('attributes may stand in single quotes, in any order and on lines of their own', () => {
  const rows = "<row\n spans='1:2'\n r='4' ><c t='str'\n\tr='B4'><v>x</v></c></row>"
  assert.deepEqual(rowsOf({ rows }), [[4, null, 'x']])
})

test('spaces around the equals sign of an attribute are no part of its name', () => {
  const rows = '<row r ="4"><c r = "C4" t= "str"><v>x</v></c></row>'
  assert.deepEqual(rowsOf({ rows }), [[4, null, null, 'x']])
})

test('comments and processing instructions are passed over', () => {
  const rows = '<!-- <row r="1"/> --><row r="2"><?x <c> ?><c r="A2" t="str"><!----><v>x</v></c></row>'
  assert.deepEqual(rowsOf({ rows }), [[2, 'x']])
})

test('the stamps of a workbook are read, and the names in them are not', () => {
  const bytes = makeBook({ created: '2025-02-15T10:00:00Z', modified: '2025-09-02T18:30:05Z' })
  const { sheets: _, ...rest } = readWorkbook(bytes, 'x')
  assert.deepEqual(rest, { created: '2025-02-15T10:00:00Z', modified: '2025-09-02T18:30:05Z' })
})

test('a stamp that is no instant with a zone is as good as none', () => {
  for (const modified of ['yesterday', '5', '2025-09-02T18:30:05', '2025-13-02T18:30:05Z']) {
    const { sheets: _, ...rest } = readWorkbook(makeBook({ modified }), 'x')
    assert.deepEqual(rest, {}, modified)
  }
})

test('a workbook without stamps, styles or shared strings still reads', () => {
  const parts = { 'docProps/core.xml': null, 'xl/styles.xml': null, 'xl/sharedStrings.xml': null }
  const book = { parts, rows: '<row r="1"><c r="A1" s="4"><v>1</v></c></row>' }
  assert.deepEqual(rowsOf(book), [[1, { text: '1', kind: 'number' }]])
})

test('a cell that stands in another row than its address says is refused', () => {
  assertRefused(
    () => rowsOf({ rows: '<row r="2"><c r="A3"><v>1</v></c></row>' }),
    'list.xlsx, sheet Sheet1',
    'a cell address in row 2',
    'A3',
  )
})

test('a cell that stands twice is refused', () => {
  assertRefused(
    () => rowsOf({ rows: '<row r="2"><c r="B2"><v>1</v></c><c r="B2"><v>2</v></c></row>' }),
    'list.xlsx, sheet Sheet1, cell B2',
    'each cell once, from left to right',
    'B2 after B2',
  )
})

test('a row that stands twice, goes back or has no number is refused', () => {
  for (const [second, found] of [
    ['r="2"', '2'],
    ['r="1"', '1'],
    ['r="x"', 'x'],
    ['r="1e1"', '1e1'],
    ['r="1048577"', '1048577'],
  ])
    assertRefused(
      () => rowsOf({ rows: `<row r="2"><c r="A2"><v>1</v></c></row><row ${second}><c><v>2</v></c></row>` }),
      'list.xlsx, sheet Sheet1',
      'a row number from 3 to 1048576',
      found ?? '',
    )
})
