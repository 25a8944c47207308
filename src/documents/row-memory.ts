import type { Cell, RichCell } from '../model/cell.js'
import { RowTable } from './row-table.js'
import type { SheetGrid } from './sheet-grid.js'
import { TextTable } from './text-table.js'
import { dateCell } from './typed-cell.js'
import { decodeText } from './xml.js'

/** From here on numbers are those of cells that stand in one row alone. */
const ownFrom = 1 << 30

/**
 * The cells of rows by number, and rows that hold the same as one array. Lists repeat most rows of the list
 * before: what is made of a row can be known by its array, and a row that is known takes no room.
 */
export class RowMemory {
  /** By number; an empty cell has the number 0. */
  private cells: Cell[] = [null]
  /** Cells that no other row is likely to have, by their numbers less `ownFrom`. */
  private own: Cell[] = []
  private texts = new Map<string, number>()
  private rich = new Map<string, number>()
  private dates = new Map<number, number>()
  /** The numbers of cells with a link, by the link, then by the number of the cell without it. */
  private linked = new Map<string, Map<number, number>>()
  private written: TextTable
  private table = new RowTable()
  /** Rows that were changed since they were read, by the text that came into them. */
  private changed = new Map<string, (readonly Cell[])[]>()

  constructor(private readonly most = 40_000) {
    this.written = new TextTable(most)
  }

  /** Forgets everything where that has become much. Numbers given out before mean nothing any more. */
  makeRoom(): void {
    this.own = []
    if (this.cells.length <= this.most && this.changed.size < this.most) return
    this.cells = [null]
    for (const known of [this.texts, this.rich, this.dates, this.linked, this.changed]) known.clear()
    this.written = new TextTable(this.most)
    this.table = new RowTable()
  }

  /** The cell of a number. */
  cell(number: number): Cell {
    return (number < ownFrom ? this.cells[number] : this.own[number - ownFrom]) ?? null
  }

  /** The number of a cell that stands in one row alone. */
  numberOfOwn(cell: Cell): number {
    return ownFrom + this.own.push(cell) - 1
  }

  /** The number of the text that stands between two places in UTF-8, its escapes undecoded. */
  numberOfText(bytes: Buffer, start: number, end: number): number {
    return this.written.find(bytes, start, end, () => {
      const text = decodeText(bytes.toString('utf8', start, end))
      return text === '' ? 0 : (this.texts.get(text) ?? this.keepText(text))
    })
  }

  numberOf(cell: Cell): number {
    if (cell === null) return 0
    if (typeof cell === 'string') return this.texts.get(cell) ?? this.keepText(ownText(cell))
    const key = JSON.stringify([cell.text, cell.day, cell.link, cell.kind])
    return this.rich.get(key) ?? this.keep(this.rich, key, JSON.parse(JSON.stringify(cell)) as RichCell)
  }

  /** The number of the cell that shows a count of days as a date. */
  numberOfDate(serial: number, date1904: boolean): number {
    const key = serial * 2 + Number(date1904)
    return this.dates.get(key) ?? this.keep(this.dates, key, dateCell(serial, date1904))
  }

  /** The number of a cell, which is not empty, with a link in place of its own. */
  numberWithLink(number: number, link: string): number {
    if (number >= ownFrom) return this.numberOfOwn(withLink(this.cell(number), link))
    const known = this.linked.get(link) ?? new Map<number, number>()
    if (known.size === 0 && this.linked.size < this.most) this.linked.set(ownText(link), known)
    return known.get(number) ?? this.keep(known, number, withLink(this.cell(number), link))
  }

  /** A row of this memory with a text in place of one of its cells: the same array for the same row. */
  withText(row: readonly Cell[], at: number, text: string): readonly Cell[] {
    const alike = this.changed.get(text)
    const known = alike?.find((one) => areSameBut(one, row, at))
    if (known !== undefined) return known
    const own = ownText(text)
    const changed = row.map((cell, place) => (place === at ? own : cell))
    if (alike === undefined && this.changed.size < this.most) this.changed.set(own, [changed])
    // Few agencies share one document; many rows with one text would be looked through for ever.
    else if (alike !== undefined && alike.length < 16) alike.push(changed)
    return changed
  }

  /** The row at a place of a sheet. */
  rowOf({ cells, starts }: SheetGrid, at: number): readonly Cell[] {
    return this.find(cells, starts[at] ?? 0, starts[at + 1] ?? 0)
  }

  private find(numbers: Int32Array, start: number, end: number): readonly Cell[] {
    for (let at = start; at < end; at++)
      if ((numbers[at] ?? 0) >= ownFrom) return this.ownRow(numbers, start, end)
    if (this.table.size >= this.most) this.table = new RowTable()
    return this.table.find(numbers, start, end, this.cells)
  }

  private ownRow(numbers: Int32Array, start: number, end: number): readonly Cell[] {
    const row: Cell[] = []
    for (let at = start; at < end; at++) row.push(this.cell(numbers[at] ?? 0))
    return row
  }

  private keepText(text: string): number {
    return this.keep(this.texts, text, text)
  }

  // Any cells may come, and must not fill the memory: beyond so many each is one of its own.
  private keep<Key>(known: Map<Key, number>, key: Key, cell: Cell): number {
    const number = this.cells.push(cell) - 1
    if (known.size < this.most) known.set(key, number)
    return number
  }
}

/** Whether two rows hold the same cells but for one place. Equal cells of one memory are the same cell. */
function areSameBut(a: readonly Cell[], b: readonly Cell[], place: number): boolean {
  if (a.length !== b.length) return false
  for (let at = 0; at < a.length; at++) if (at !== place && a[at] !== b[at]) return false
  return true
}

/** Texts are parts of the text of their sheet, which would be kept whole with them. */
function ownText(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string
}

function withLink(cell: Cell, link: string): Cell {
  if (cell === null) return null
  if (typeof cell === 'string') return { link: ownText(link), text: cell }
  const { text, ...rest } = cell
  return { ...rest, link: ownText(link), text }
}

/** The rows of all sheets that are read here. */
export const rowMemory = new RowMemory()
