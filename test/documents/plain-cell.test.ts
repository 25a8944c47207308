import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readPlainCell } from '../../src/documents/plain-cell.js'
import { anyBook, anyRow } from './any-workbook.js'
import { rowsOf } from './reading-facts.js'

/** The same content in forms that the plain reader leaves to the general one. */
const otherForms: readonly ((xml: string) => string)[] = [
  (xml) => xml.replaceAll('<c ', '<c\n'),
  (xml) => xml.replace(/(<c [^>]*>)/g, (tag) => tag.replaceAll('"', "'")),
  (xml) => xml.replaceAll('<v>', '<!-- --><v>'),
  (xml) => xml.replaceAll('<is><t>', '<is ><t>').replaceAll('<v>', '<v >'),
  (xml) => xml.replace(/<c ([^>]*)\/>/g, '<c $1></c>').replace(/<c ([^>]*[^/])>/g, '<c $1 cm="1">'),
]

test('cells in the form that Excel writes are read by the plain reader', () => {
  fc.assert(
    fc.property(anyRow(7), (xml) => {
      const cell = { column: -1, row: -1, type: 'n', style: -1, value: '' }
      for (const { index } of xml.matchAll(/<c /g)) assert.ok(readPlainCell(xml, index, cell) > 0)
    }),
  )
})

test('the plain reader reads what the general reader reads', () => {
  fc.assert(
    fc.property(anyBook, fc.constantFrom(...otherForms), (book, form) => {
      assert.deepEqual(rowsOf({ ...book, rows: form(book.rows ?? '') }), rowsOf(book))
    }),
    { numRuns: 300 },
  )
})

test('what is written twice or in no known way is left to the general reader', () => {
  const cell = { column: -1, row: -1, type: 'n', style: -1, value: '' }
  for (const xml of [
    '<c r="A1" r="B1"/>',
    '<c s="1" s="0" r="A1"/>',
    '<c r="A1" x="1"/>',
    '<c r="A&#49;"/>',
    '<c s="1><c t=" r="A1"/>',
    '<c r="A1" t="inlineString"/>',
    '<c r="A1"><v>1</v><v>2</v></c>',
    '<c r="A1"><v>1</v>',
    "<c r='A1'><v>1</v></c>",
    '<c\nr="A1"/>',
    '<c r="A1"><f/><v>1</v></c>',
    '<c r="A1" t="inlineStr"><is><r><t>1</t></r></is></c>',
    '<c r="A1"',
    '<c ',
    '<col min="1"/>',
  ])
    assert.equal(readPlainCell(xml, 0, cell), -1, xml)
})
