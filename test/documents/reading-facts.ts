import assert from 'node:assert/strict'
import { readWorkbook, type Sheet } from '../../src/documents/workbook.js'
import { SourceError } from '../../src/model/errors.js'
import { type MadeBook, makeBook } from './made-workbook.js'

/** The first sheet of a workbook made from these parts. */
export function sheetOf(book: MadeBook): Sheet {
  const [sheet] = readWorkbook(makeBook(book), 'list.xlsx').sheets
  assert.ok(sheet)
  return sheet
}

/** The rows of a workbook's first sheet, each its number and its cells. */
export function rowsOf(book: MadeBook): unknown[] {
  return sheetOf(book).rows.map(({ number, cells }) => [number, ...cells])
}

/** The cells of row 1 of a sheet that has this row alone. */
export function cellsOf(cells: string, book: MadeBook = {}): unknown[] {
  const [row] = sheetOf({ ...book, rows: `<row r="1">${cells}</row>` }).rows
  return [...(row?.cells ?? [])]
}

/** That reading throws a `SourceError` which says where, what was expected, and what was found. */
export function assertRefused(
  read: () => unknown,
  where: string,
  expected: string | RegExp,
  found: string | RegExp,
): void {
  assert.throws(read, (error) => {
    assert.ok(error instanceof SourceError, String(error instanceof Error ? error.stack : error))
    assert.equal(error.where, where)
    for (const [text, wanted] of [
      [error.expected, expected],
      [error.found, found],
    ] as const)
      if (typeof wanted === 'string') assert.equal(text, wanted)
      else assert.match(text, wanted)
    return true
  })
}
