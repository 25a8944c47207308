import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { PlainLinks } from '../../src/documents/plain-link.js'
import { PlainRows } from '../../src/documents/plain-row.js'
import { Relations } from '../../src/documents/relations.js'
import { RowMemory } from '../../src/documents/row-memory.js'
import { SharedStrings } from '../../src/documents/shared-strings.js'
import { SheetGrid } from '../../src/documents/sheet-grid.js'
import { anyBook, anyRow } from './any-workbook.js'
import { rowsOf } from './reading-facts.js'

/** The plain readers over a sheet of this XML, with five shared strings and a date style. */
function plainReaders(xml: string) {
  const memory = new RowMemory()
  const strings = new SharedStrings(
    Int32Array.from(['a', 'b', 'c', 'd', 'e'], (text) => memory.numberOf(text)),
    memory,
  )
  const context = { where: 'x', strings, dateStyles: [false, true], date1904: false }
  const links = new Relations()
  links.set('rId1', 'https://a.example/')
  const sheet = { bytes: Buffer.from(xml), grid: new SheetGrid(), memory, links: [] }
  return {
    rows: new PlainRows(sheet, context),
    links: new PlainLinks(sheet, links),
    sheet,
  }
}

/** The same content in forms that the plain reader leaves to the general one. */
const otherForms: readonly ((xml: string) => string)[] = [
  (xml) => xml.replaceAll('<c ', '<c\n'),
  (xml) => xml.replace(/(<c [^>]*>)/g, (tag) => tag.replaceAll('"', "'")),
  (xml) => xml.replaceAll('<v>', '<!-- --><v>'),
  (xml) => xml.replaceAll('<is><t>', '<is ><t>').replaceAll('<v>', '<v >'),
  (xml) => xml.replace(/<c ([^>]*)\/>/g, '<c $1></c>').replace(/<c ([^>]*[^/])>/g, '<c $1 cm="1">'),
]

test('rows in the form that Excel writes are read by the plain reader', () => {
  fc.assert(
    fc.property(anyRow(7), (xml) => {
      const { rows, sheet } = plainReaders(`<x/>${xml}`)
      assert.equal(rows.read(4), sheet.bytes.length)
      assert.equal(sheet.grid.lastRow, 7)
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

test('a row with anything of another form is left to the general reader, and nothing of it is kept', () => {
  const cell = '<c r="A2" t="s"><v>1</v></c>'
  for (const row of [
    '<row r="2"/>',
    '<row r="2" ht="20"/>',
    '<row>',
    "<row r='2'>",
    '<row  r="2">',
    '<row r="0">',
    '<row r="1048577">',
    '<row r="2',
    ...[
      '<c r="B2" r="C2"/>',
      '<c r="B2" x="1"/>',
      '<c r="B&#50;"/>',
      '<c r="B2" t="inlineString"/>',
      '<c r="B2"><v>1</v><v>2</v></c>',
      '<c r="B2"><v>1</v>',
      "<c r='B2'><v>1</v></c>",
      '<c\nr="B2"/>',
      '<c r="B2"><f/><v>1</v></c>',
      '<c r="B2" t="inlineStr"><is><r><t>1</t></r></is></c>',
      '<c r="B2" t="s"><v>5</v></c>',
      '<c r="B2" t="s"><v>1.0</v></c>',
      '<c r="B3"/>',
      '<c r="A2"/>',
      '<c r="XFE2"/>',
      '<c r="ABCD2"/>',
      '<c r="B2"',
      '<c ',
      '<!-- -->',
      ' ',
    ].map((more) => `<row r="2" spans="1:2">${cell}${more}</row>`),
  ]) {
    const { rows, sheet } = plainReaders(row)
    assert.equal(rows.read(0), -1, row)
    sheet.grid.put(1, 1)
    sheet.grid.endRow(1)
    assert.deepEqual([...sheet.grid.cells.subarray(0, sheet.grid.size)], [0, 1], row)
  }
})

test('rows stand in the order of their numbers', () => {
  const { rows } = plainReaders('<row r="4"><c r="A4"/></row><row r="4"></row>')
  const next = rows.read(0)
  assert.ok(next > 0)
  assert.equal(rows.read(next), -1)
})

test('a hyperlink in the form that Excel writes is read by the plain reader, any other is left', () => {
  const read = (xml: string) => {
    const { links, sheet } = plainReaders(xml)
    return links.read(0) === xml.length && sheet.links
  }
  const link = { column: 5, row: 12, link: 'https://a.example/' }
  for (const more of ['', ' display="a &amp; b"', ' xr:uid="{1}"', ' display="" xr:uid="{1}"'])
    assert.deepEqual(read(`<hyperlink ref="F12" r:id="rId1"${more}/>`), [link])
  for (const tag of [
    '<hyperlink ref="F12:G12" r:id="rId1"/>',
    '<hyperlink ref="$F$12" r:id="rId1"/>',
    '<hyperlink ref="F12" r:id="rId2"/>',
    '<hyperlink ref="F12" location="A1"/>',
    '<hyperlink ref="F12" r:id="rId1" location="A1"/>',
    '<hyperlink ref="F12" r:id="rId1" display="a > b"/>',
    '<hyperlink ref="F12" r:id="rId1"></hyperlink>',
    '<hyperlink ref="F12" r:id="rId1',
  ])
    assert.equal(read(tag), false, tag)
})
