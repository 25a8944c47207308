import { type Cell, columnIndex, type RichCell } from '../model/cell.js'
import { addDays, type Day } from '../model/day.js'
import { SourceError } from '../model/errors.js'
import { type PlainCell, readPlainCell } from './plain-cell.js'
import type { SheetRow } from './workbook.js'
import { decodeText, XmlReader } from './xml.js'

/** What a sheet's XML needs from the rest of its workbook to be read. */
export interface SheetContext {
  readonly where: string
  readonly strings: readonly string[]
  readonly dateStyles: readonly boolean[]
  readonly date1904: boolean
  /** Addresses of hyperlinks by relation id. */
  readonly links: ReadonlyMap<string, string>
}

/** The rows of a sheet that hold anything, each cell with its text, day or number, and hyperlink. */
export function readSheet(xml: string, context: SheetContext): SheetRow[] {
  const reader = new XmlReader(xml, context.where)
  const rows: { number: number; cells: Cell[] }[] = []
  const links: { ref: string; link: string }[] = []
  let number = 0
  while (reader.next()) {
    if (reader.kind === 'close') continue
    if (reader.is('row')) {
      number = Number(reader.attribute('r') ?? number + 1)
      if (reader.kind === 'empty') continue
      const cells = readRow(reader, number, context)
      if (cells.length > 0) rows.push({ number, cells })
    } else if (reader.is('hyperlink')) {
      const link = linkOf(reader, context.links)
      if (link !== undefined) links.push({ ref: reader.attribute('ref') ?? '', link })
    }
  }
  attachLinks(rows, links, context.where)
  return rows
}

function readRow(reader: XmlReader, row: number, context: SheetContext): Cell[] {
  const cells: Cell[] = []
  const plain: PlainCell = { column: -1, ref: '', type: 'n', style: undefined, value: '' }
  const scan = (xml: string, at: number) => readPlainCell(xml, at, plain)
  let column = -1
  for (;;) {
    let cell: Cell = null
    if (reader.skip(scan)) {
      column = plain.column < 0 ? column + 1 : plain.column
      if (plain.value !== '') cell = typedCell(plain.value, plain, context)
    } else {
      if (!reader.next() || reader.is('row')) return cells
      if (!reader.is('c') || reader.kind === 'close') continue
      const ref = reader.attribute('r')
      column = ref === undefined ? column + 1 : columnIndex(ref)
      if (reader.kind !== 'empty') cell = readCell(reader, ref ?? `row ${row}`, context)
    }
    if (column < 0 || column > 16_383)
      throw new SourceError(context.where, `a cell address in row ${row}`, plain.ref)
    if (cell === null) continue
    while (cells.length < column) cells.push(null)
    cells[column] = cell
  }
}

function readCell(reader: XmlReader, ref: string, context: SheetContext): Cell {
  const type = reader.attribute('t') ?? 'n'
  const style = reader.attribute('s')
  let value: string | undefined
  let inline = ''
  while (reader.next() && !(reader.is('c') && reader.kind === 'close')) {
    if (reader.kind !== 'open') continue
    if (reader.is('v')) value = reader.text()
    else if (reader.is('t')) inline += reader.text()
  }
  if (type === 'inlineStr') return inline === '' ? null : decodeText(inline)
  if (value === undefined || value === '') return null
  return typedCell(value, { type, style, ref }, context)
}

interface CellType {
  readonly type: string
  readonly style: string | undefined
  readonly ref: string
}

function typedCell(value: string, { type, style, ref }: CellType, context: SheetContext): Cell {
  const where = () => `${context.where}, cell ${ref}`
  if (type === 's') {
    const text = context.strings[Number(value)]
    if (text === undefined)
      throw new SourceError(where(), `one of ${context.strings.length} shared strings`, value)
    return text === '' ? null : text
  }
  if (type === 'str' || type === 'inlineStr') return decodeText(value)
  if (type === 'e') return { text: decodeText(value), kind: 'error' }
  if (type === 'b') return { text: value === '1' ? 'TRUE' : 'FALSE', kind: 'boolean' }
  if (type === 'd') return { text: value.slice(0, 10), day: value.slice(0, 10) as Day }
  if (type !== 'n') throw new SourceError(where(), 'a known cell type', type)
  const number = Number(value)
  if (!Number.isFinite(number)) throw new SourceError(where(), 'a number', value)
  if (style !== undefined && context.dateStyles[Number(style)]) return dateCell(number, context.date1904)
  return { text: String(number), kind: 'number' }
}

/** Excel counts days from 1899-12-30 (it believes that 1900 was a leap year), or from 1904. */
function dateCell(serial: number, date1904: boolean): RichCell {
  const whole = Math.floor(serial)
  if (whole < 61 || whole > 2_958_465) return { text: String(serial), kind: 'number' }
  const day = dayOfSerial(date1904 ? whole + 1462 : whole)
  if (serial === whole) return { text: day, day }
  const time = new Date(Math.round((serial - whole) * 86_400) * 1000).toISOString().slice(11, 19)
  return { text: `${day}T${time}`, day }
}

const daysBySerial = new Map<number, Day>()

function dayOfSerial(serial: number): Day {
  let day = daysBySerial.get(serial)
  if (day === undefined) {
    day = addDays('1899-12-30' as Day, serial)
    daysBySerial.set(serial, day)
  }
  return day
}

function linkOf(reader: XmlReader, targets: ReadonlyMap<string, string>): string | undefined {
  const id = reader.attribute('r:id')
  const target = id === undefined ? undefined : targets.get(id)
  const location = reader.attribute('location')
  if (target === undefined) return location === undefined ? undefined : `#${decodeText(location)}`
  return location === undefined ? target : `${target}#${decodeText(location)}`
}

function attachLinks(
  rows: readonly { number: number; cells: Cell[] }[],
  links: readonly { ref: string; link: string }[],
  where: string,
): void {
  const byNumber = new Map(rows.map((row) => [row.number, row.cells]))
  for (const { ref, link } of links) {
    const range = /^\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/.exec(ref)
    if (!range) throw new SourceError(where, 'a hyperlink on a cell or range', ref)
    const [, left = '', top = '', right = left, bottom = top] = range
    // A range may span the whole sheet; only rows that hold something can carry a link.
    const last = Math.min(Number(bottom), rows.at(-1)?.number ?? 0)
    for (let number = Number(top); number <= last; number++) {
      const cells = byNumber.get(number)
      if (cells === undefined) continue
      for (let column = columnIndex(left); column <= columnIndex(right) && column < cells.length; column++)
        cells[column] = withLink(cells[column] ?? null, link)
    }
  }
}

function withLink(cell: Cell, link: string): Cell {
  if (cell === null) return null
  return typeof cell === 'string' ? { text: cell, link } : { ...cell, link }
}
