import { type Cell, columnIndex, columnLetters } from '../model/cell.js'
import { SourceError } from '../model/errors.js'
import { type PlainCell, readPlainCell, wholeNumber } from './plain-cell.js'
import { attachLinks, type SheetLink } from './sheet-links.js'
import { type CellContext, typedCell } from './typed-cell.js'
import type { SheetRow } from './workbook.js'
import { decodeText, XmlReader } from './xml.js'

/** What a sheet's XML needs from the rest of its workbook to be read. */
export interface SheetContext extends CellContext {
  /** Addresses of hyperlinks by relation id. */
  readonly links: ReadonlyMap<string, string>
}

const lastRow = 1_048_576
const lastColumn = 16_383
/** Empty cells before the last one of a row count: a few bytes could otherwise stand for gigabytes of them. */
const mostCells = 20_000_000

/** The rows of a sheet that hold anything, each cell with its text, day or number, and hyperlink. */
export function readSheet(xml: string, context: SheetContext): SheetRow[] {
  const reader = new XmlReader(xml, context.where)
  const rows: { number: number; cells: Cell[] }[] = []
  const links: SheetLink[] = []
  let number = 0
  let held = 0
  while (reader.next()) {
    if (reader.kind === 'close') continue
    if (reader.is('row')) {
      number = rowNumber(reader.attribute('r'), number, context.where)
      if (reader.kind === 'empty') continue
      const cells = readRow(reader, number, context)
      held += cells.length
      if (held > mostCells)
        throw new SourceError(context.where, `at most ${mostCells} cells`, `more by row ${number}`)
      if (cells.length > 0) rows.push({ number, cells })
    } else if (reader.is('hyperlink')) {
      const link = plainLinkOf(reader.tag, context) ?? linkOf(reader, context)
      if (link !== undefined) links.push(link)
    }
  }
  attachLinks(rows, links, context.where)
  return rows
}

function rowNumber(text: string | undefined, before: number, where: string): number {
  const number = text === undefined ? before + 1 : wholeNumber(text)
  if (number <= before || number > lastRow)
    throw new SourceError(where, `a row number from ${before + 1} to ${lastRow}`, text ?? String(number))
  return number
}

function readRow(reader: XmlReader, row: number, context: SheetContext): Cell[] {
  const cells: Cell[] = []
  const plain: PlainCell = { column: -1, row: -1, type: 'n', style: -1, value: '' }
  const scan = (xml: string, at: number) => readPlainCell(xml, at, plain)
  let column = -1
  for (;;) {
    const before = column
    let cell: Cell = null
    if (reader.skip(scan)) {
      column = plain.row < 0 ? column + 1 : plain.column
      checkPlace(column, before, plain.row < 0 ? row : plain.row, row, context.where)
      if (plain.value !== '') cell = typedCell(plain.value, plain.type, plain.style, column, row, context)
    } else {
      if (!reader.next() || reader.is('row')) break
      if (!reader.is('c') || reader.kind === 'close') continue
      column = columnOf(reader.attribute('r'), before, row, context.where)
      if (reader.kind !== 'empty') cell = readCell(reader, column, row, context)
    }
    if (cell === null) continue
    while (cells.length < column) cells.push(null)
    cells[column] = cell
  }
  if (reader.kind !== 'close') throw new SourceError(context.where, '</row>', '<row>')
  return cells
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

/** A hyperlink in the form that Excel writes, with a relation and no place in it; undefined for any other. */
function plainLinkOf(tag: string, { links }: SheetContext): SheetLink | undefined {
  const [, ref, id] =
    /^hyperlink ref="([A-Z]{1,3}\d{1,9})" r:id="([^"&]*)"(?: xr:uid="[^"]*")?\/$/.exec(tag) ?? []
  const link = id === undefined ? undefined : links.get(id)
  return ref === undefined || link === undefined ? undefined : { ref, link }
}

function linkOf(reader: XmlReader, { links, where }: SheetContext): SheetLink | undefined {
  const ref = reader.attribute('ref') ?? ''
  const id = reader.attribute('r:id')
  const target = id === undefined ? undefined : links.get(id)
  if (id !== undefined && target === undefined)
    throw new SourceError(`${where}, hyperlink on ${ref}`, `a relation ${id}`, 'none')
  const location = reader.attribute('location')
  if (id === undefined && location === undefined)
    throw new SourceError(`${where}, hyperlink on ${ref}`, 'an r:id or a location', 'none')
  if (target === undefined)
    return location === undefined ? undefined : { ref, link: `#${decodeText(location)}` }
  return { ref, link: location === undefined ? target : `${target}#${decodeText(location)}` }
}
