import { type Cell, columnIndex, columnLetters } from '../model/cell.js'
import { SourceError } from '../model/errors.js'
import { PlainLinks } from './plain-link.js'
import { PlainRows, type PlainSheet } from './plain-row.js'
import type { Relations } from './relations.js'
import { rowMemory } from './row-memory.js'
import { SheetGrid } from './sheet-grid.js'
import { attachLinks, type SheetLink } from './sheet-links.js'
import { type CellContext, typedCell } from './typed-cell.js'
import { wholeNumber } from './whole-number.js'
import type { SheetRow } from './workbook.js'
import { decodeText, XmlReader } from './xml.js'

/** What a sheet's XML needs from the rest of its workbook to be read. */
export interface SheetContext extends CellContext {
  /** Addresses of hyperlinks by relation id. */
  readonly links: Relations
}

const lastRow = 1_048_576
const lastColumn = 16_383
/** Empty cells before the last one of a row count: a few bytes could otherwise stand for gigabytes of them. */
const mostCells = 20_000_000

/** The rows of a sheet that hold anything, each cell with its text, day or number, and hyperlink. */
export function readSheet(bytes: Buffer, context: SheetContext): SheetRow[] {
  const reader = new XmlReader(bytes, context.where)
  const sheet: PlainSheet = { bytes, grid: new SheetGrid(), memory: rowMemory, links: [] }
  const readPlain = plainReader(sheet, context)
  for (;;) {
    if (!reader.skip(readPlain)) {
      if (!reader.next()) break
      if (reader.kind === 'close') continue
      if (reader.is('row')) readRow(reader, sheet.grid, context)
      else if (reader.is('hyperlink')) sheet.links.push(...linkOf(reader, context))
    }
    if (sheet.grid.size > mostCells)
      throw new SourceError(context.where, `at most ${mostCells} cells`, `more by row ${sheet.grid.lastRow}`)
  }
  attachLinks(sheet.grid, sheet.links, rowMemory, context.where)
  return sheet.grid.rows.map((number, at) => ({ number, cells: rowMemory.rowOf(sheet.grid, at) }))
}

function plainReader(sheet: PlainSheet, context: SheetContext): (at: number) => number {
  const rows = new PlainRows(sheet, context)
  const links = new PlainLinks(sheet, context.links)
  return (at) => {
    const end = rows.read(at)
    return end < 0 ? links.read(at) : end
  }
}

function readRow(reader: XmlReader, grid: SheetGrid, context: SheetContext): void {
  const row = rowNumber(reader.attribute('r'), grid.lastRow, context.where)
  if (reader.kind !== 'empty') readCells(reader, row, grid, context)
  grid.endRow(row)
}

function rowNumber(text: string | undefined, before: number, where: string): number {
  const number = text === undefined ? before + 1 : wholeNumber(text)
  if (number <= before || number > lastRow)
    throw new SourceError(where, `a row number from ${before + 1} to ${lastRow}`, text ?? String(number))
  return number
}

function readCells(reader: XmlReader, row: number, grid: SheetGrid, context: SheetContext): void {
  let column = -1
  while (reader.next() && !reader.is('row')) {
    if (!reader.is('c') || reader.kind === 'close') continue
    column = columnOf(reader.attribute('r'), column, row, context.where)
    const cell = reader.kind === 'empty' ? null : readCell(reader, column, row, context)
    if (cell !== null) grid.put(column, rowMemory.numberOf(cell))
  }
  if (reader.kind !== 'close') throw new SourceError(context.where, '</row>', '<row>')
}

function columnOf(ref: string | undefined, before: number, row: number, where: string): number {
  const parts = ref === undefined ? undefined : /^([A-Z]{1,3})(\d{1,9})$/.exec(ref)
  if (parts === null) throw new SourceError(where, `a cell address in row ${row}`, ref ?? '')
  const column = parts === undefined ? before + 1 : columnIndex(parts[1] ?? '')
  checkPlace(column, before, parts === undefined ? row : Number(parts[2]), row, where)
  return column
}

/** Whether a cell's address says the row that it stands in, and a column right of the cell before it. */
function checkPlace(column: number, before: number, saidRow: number, row: number, where: string): void {
  if (column > before && column <= lastColumn && saidRow === row) return
  const ref = `${columnLetters(column)}${saidRow}`
  if (column > lastColumn || saidRow !== row)
    throw new SourceError(where, `a cell address in row ${row}`, ref)
  throw new SourceError(
    `${where}, cell ${ref}`,
    'each cell once, from left to right',
    `${ref} after ${columnLetters(before)}${row}`,
  )
}

function readCell(reader: XmlReader, column: number, row: number, context: SheetContext): Cell {
  const type = reader.attribute('t') ?? 'n'
  const style = wholeNumber(reader.attribute('s') ?? '')
  let value: string | undefined
  let inline = ''
  let phonetic = false
  while (reader.next() && !(reader.is('c') && reader.kind === 'close')) {
    if (reader.is('rPh')) phonetic = reader.kind === 'open'
    if (reader.kind !== 'open' || phonetic) continue
    if (reader.is('v')) value = reader.text()
    else if (reader.is('t')) inline += reader.text()
  }
  if (type === 'inlineStr') return inline === '' ? null : decodeText(inline)
  if (value === undefined || value === '') return null
  return typedCell(value, type, style, column, row, context)
}

/** The hyperlink that stands here; none where it leads nowhere. */
function linkOf(reader: XmlReader, { links, where }: SheetContext): SheetLink[] {
  const ref = reader.attribute('ref') ?? ''
  const id = reader.attribute('r:id')
  const target = id === undefined ? undefined : links.get(id)
  if (id !== undefined && target === undefined)
    throw new SourceError(`${where}, hyperlink on ${ref}`, `a relation ${id}`, 'none')
  const location = reader.attribute('location')
  if (id === undefined && location === undefined)
    throw new SourceError(`${where}, hyperlink on ${ref}`, 'an r:id or a location', 'none')
  if (location === undefined) return target === undefined ? [] : [{ ref, link: target }]
  return [{ ref, link: `${target ?? ''}#${decodeText(location)}` }]
}
