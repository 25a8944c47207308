import { deepEqual } from 'node:assert/strict'
import { test } from 'node:test'
import { SourceDocument } from '../../src/documents/document.js'
import { readWorkbook } from '../../src/documents/workbook.js'
import { makeBook } from './made-workbook.js'
import { makeZip } from './made-zip.js'
import { assertRefused } from './reading-facts.js'

const expected = 'a spreadsheet in the xlsx format'

for (const [what, bytes, found] of [
  ['an empty file', Buffer.alloc(0), 'an empty file'],
  [
    'a workbook with a password',
    Buffer.from('d0cf11e0a1b11ae1'.padEnd(1024, '0'), 'hex'),
    'an OLE file: a workbook with a password, or an xls of before 2007',
  ],
  [
    'a page saved as a workbook',
    Buffer.from('\uFEFF\r\n<!DOCTYPE html><html><body>Access denied</body></html>'),
    'an HTML or XML page saved under that name',
  ],
  [
    'a table saved as a workbook',
    Buffer.from('<table><tr><td>STATE</td></tr></table>'),
    'an HTML or XML page saved under that name',
  ],
] as const)
  test(`${what} is refused, and named as what it is`, () => {
    assertRefused(() => readWorkbook(bytes, 'list.xlsx'), 'list.xlsx', expected, found)
    deepEqual(new SourceDocument(bytes, 'list.xlsx').describe(), found)
  })

test('bytes that are nothing known are refused as no zip', () => {
  for (const bytes of [[1], [1, 2, 3], [0x50, 0x4b, 3], [0x50, 0x4b, 3, 4], Array(1000).fill(7)])
    assertRefused(
      () => readWorkbook(Buffer.from(bytes), 'list.xlsx'),
      'list.xlsx',
      'a zip archive with its directory at the end',
      'no end of directory: the file is truncated or is no zip',
    )
})

test('a zip archive that holds no workbook is refused', () => {
  assertRefused(
    () => readWorkbook(makeZip([{ name: 'word/document.xml', content: '<w/>' }]), 'letter.docx'),
    'letter.docx',
    'a workbook (xl/workbook.xml) in the archive',
    'none',
  )
})

test('a sheet whose part is missing is refused', () => {
  assertRefused(
    () => readWorkbook(makeBook({ parts: { 'xl/worksheets/sheet1.xml': null } }), 'list.xlsx'),
    'list.xlsx, sheet Sheet1',
    'a part xl/worksheets/sheet1.xml',
    'none',
  )
})

test('a sheet without a relation is refused', () => {
  assertRefused(
    () => readWorkbook(makeBook({ parts: { 'xl/_rels/workbook.xml.rels': null } }), 'list.xlsx'),
    'list.xlsx, sheet Sheet1',
    'a relation rId1',
    'none',
  )
})

test('two sheets that are one part are refused: a few bytes could otherwise name a large part for ever', () => {
  const workbook =
    '<workbook><sheets><sheet name="a" r:id="rId1"/><sheet name="b" r:id="rId1"/></sheets></workbook>'
  assertRefused(
    () => readWorkbook(makeBook({ parts: { 'xl/workbook.xml': workbook } }), 'list.xlsx'),
    'list.xlsx, sheet b',
    'a part of its own',
    'xl/worksheets/sheet1.xml, which is sheet a',
  )
})

test('XML that is not in UTF-8 is refused', () => {
  const utf16 = Buffer.from('\uFEFF<worksheet/>', 'utf16le')
  const latin1 = Buffer.from('<worksheet><x a="é"/></worksheet>', 'latin1')
  for (const [bytes, found] of [
    [utf16, 'UTF-16'],
    [latin1, 'bytes that are none'],
  ] as const)
    assertRefused(
      () => readWorkbook(makeBook({ parts: { 'xl/worksheets/sheet1.xml': bytes } }), 'list.xlsx'),
      'list.xlsx, xl/worksheets/sheet1.xml',
      'XML in UTF-8',
      found,
    )
})
