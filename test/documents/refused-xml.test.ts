import { test } from 'node:test'
import { readWorkbook } from '../../src/documents/workbook.js'
import { makeBook } from './made-workbook.js'
import { assertRefused, rowsOf } from './reading-facts.js'

const sheet = 'list.xlsx, sheet Sheet1'

test('a document type declaration is refused, so that no entity of its own can stand for anything', () => {
  const doctype = '<!DOCTYPE worksheet [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;">]>'
  assertRefused(
    () => rowsOf({ sheet: `<?xml version="1.0"?>${doctype}<worksheet/>` }),
    sheet,
    'XML without declarations or CDATA',
    /^<!DOCTYPE worksheet/,
  )
  assertRefused(
    () => readWorkbook(makeBook({ parts: { 'xl/workbook.xml': `${doctype}<workbook/>` } }), 'list.xlsx'),
    'list.xlsx, xl/workbook.xml',
    'XML without declarations or CDATA',
    /^<!DOCTYPE worksheet/,
  )
  assertRefused(
    () => readWorkbook(makeBook({ strings: ['<t><![CDATA[x]]></t>'] }), 'list.xlsx'),
    'list.xlsx, xl/sharedStrings.xml',
    'XML without declarations or CDATA',
    /^<!\[CDATA\[x/,
  )
})

test('tags that do not close, or not in order, are refused', () => {
  const cell = '<c r="A1" t="str"><v>x</v></c>'
  for (const [xml, expected, found] of [
    [`<worksheet><sheetData><row r="1">${cell}</row></sheetData>`, '</worksheet>', 'the end of the file'],
    [`<worksheet><sheetData><row r="1">${cell}`, '</row>', 'the end of the file'],
    [
      `<worksheet><sheetData><row r="1">${cell}</sheetData></row></worksheet>`,
      'tags that close in order',
      '</sheetData> at character 63',
    ],
    ['<worksheet/></worksheet>', 'tags that close in order', '</worksheet> at character 12'],
    ['<worksheet><sheetData', 'a tag that closes with ">"', '<sheetData'],
    ['<worksheet><!-- never', 'a --> that ends the comment or instruction', '<!-- never'],
    ['<worksheet><row r="1"><row r="2"/></row></worksheet>', '</row>', '<row>'],
  ] as const)
    assertRefused(() => rowsOf({ sheet: xml }), sheet, expected, found)
})

test('an attribute without its quotes is refused', () => {
  assertRefused(
    () => rowsOf({ sheet: '<worksheet><sheetData><row r=1></row></sheetData></worksheet>' }),
    sheet,
    'an attribute in quotes in <row>',
    /^r=1/,
  )
  assertRefused(
    () => rowsOf({ sheet: '<worksheet><sheetData><row r="1></row></sheetData></worksheet>' }),
    sheet,
    'an attribute in quotes in <row>',
    /^r="1>/,
  )
})

test('a cell is named by its place where its address is not written', () => {
  assertRefused(
    () => rowsOf({ rows: '<row r="3"><c r="A3"><v>1</v></c><c t="s"><v>9</v></c></row>' }),
    `${sheet}, cell B3`,
    'one of 0 shared strings',
    '9',
  )
})

for (const [what, cell, expected, found] of [
  ['a shared string that is not there', 't="s"><v>3</v>', 'one of 1 shared strings', '3'],
  ['a shared string by no number', 't="s"><v>length</v>', 'one of 1 shared strings', 'length'],
  ['a shared string by half a number', 't="s"><v>0.5</v>', 'one of 1 shared strings', '0.5'],
  ['a number that is none', '><v>1,5</v>', 'a number', '1,5'],
  ['a number of spaces', '><v> </v>', 'a number', ' '],
  ['a number that has no end', '><v>1e999</v>', 'a number', '1e999'],
  ['a number in a notation of programs', '><v>0x10</v>', 'a number', '0x10'],
  ['a type that is not known', 't="zzz"><v>1</v>', 'a known cell type', 'zzz'],
] as const)
  test(`a cell with ${what} is refused and named`, () => {
    for (const filler of ['', '<f/>'])
      assertRefused(
        () =>
          rowsOf({
            rows: `<row r="12"><c r="F12" ${cell.replace('<v>', `${filler}<v>`)}</c></row>`,
            strings: [''],
          }),
        `${sheet}, cell F12`,
        expected,
        found,
      )
  })

test('a cell whose address is none is refused', () => {
  for (const ref of ['1', 'a1', '$A$1', 'XFE1', 'A', '', 'A1B'])
    assertRefused(
      () => rowsOf({ rows: `<row r="1"><c r="${ref}"><v>1</v></c></row>` }),
      sheet,
      'a cell address in row 1',
      ref,
    )
})
