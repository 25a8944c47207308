import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readWorkbook } from '../../src/documents/workbook.js'
import { makeBook } from './made-workbook.js'
import { assertRefused, rowsOf } from './reading-facts.js'

// What a few bytes can stand for must not fill the memory or take for ever.

test('rows whose last cell stands far to the right are refused where they stand for too many cells', () => {
  const row = (number: number) => `<row r="${number}"><c r="XFD${number}"><v>1</v></c></row>`
  const rows = Array.from({ length: 3000 }, (_, at) => row(at + 1)).join('')
  assertRefused(
    () => rowsOf({ rows }),
    'list.xlsx, sheet Sheet1',
    'at most 20000000 cells',
    /^more by row \d+$/,
  )
})

test('hyperlinks over ranges are refused where they stand for too many cells', () => {
  const rows = Array.from({ length: 3000 }, (_, at) => `<row><c r="A${at + 1}"><v>1</v></c></row>`).join('')
  const behind = '<hyperlink ref="A1:XFD1048576" r:id="rId1"/>'.repeat(10_000)
  assertRefused(
    () => rowsOf({ rows, behind, links: { rId1: 'https://a.example/' } }),
    'list.xlsx, sheet Sheet1',
    'hyperlinks on at most 5000000 cells',
    /^more by A1:XFD1048576$/,
  )
})

test('a hyperlink over rows that hold nothing takes no time', () => {
  const rows = '<row r="1"><c><v>1</v></c></row><row r="1048576"><c><v>2</v></c></row>'
  const behind = '<hyperlink ref="A1:A1048576" location="x"/>'.repeat(20_000)
  const started = performance.now()
  assert.equal(rowsOf({ rows, behind }).length, 2)
  assert.ok(performance.now() - started < 10_000)
})

test('a tag that names an attribute and gives no value is refused at once', () => {
  const rows = '<row x><c x></c></row>'.repeat(60_000)
  assertRefused(() => rowsOf({ rows }), 'list.xlsx, sheet Sheet1', 'an attribute in quotes in <row>', /^x>/)
})

test('a workbook of many sheets reads in time that grows as they do', () => {
  const more = Object.fromEntries(
    Array.from({ length: 2000 }, (_, at) => [`s${at}`, '<row><c><v>1</v></c></row>']),
  )
  const started = performance.now()
  assert.equal(readWorkbook(makeBook({ more }), 'x').sheets.length, 2001)
  assert.ok(performance.now() - started < 10_000)
})
