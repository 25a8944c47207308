import type { Cell, RichCell } from './cell.js'
import type { ListReading, ListRow } from './reading.js'

/**
 * A list as the log keeps it: every different cell once, and the sheet as numbers. Lists repeat a few texts
 * thousands of times; written out they are four times as long to store, to hash and to read back.
 */
export interface PackedList extends Omit<ListReading, 'rows'> {
  readonly cells: readonly Exclude<Cell, null>[]
  /** Row by row: the number of the row, then for each column 0 where the cell is empty, or 1 + its place in `cells`. */
  readonly grid: readonly number[]
}

/** The list in packed form; its keys stand in the order in which canonical JSON writes them. */
export function packList(reading: ListReading): PackedList {
  const { columns, connector, document, kind, notes, rows, series, sheet, stamps, version } = reading
  const cells: Exclude<Cell, null>[] = []
  const texts = new Map<string, number>()
  const rich = new Map<string, number[]>()
  const grid: number[] = []
  for (const row of rows) {
    grid.push(row.number)
    for (let at = 0; at < columns.length; at++) {
      const cell = row.cells[at] ?? null
      if (cell === null) grid.push(0)
      else
        grid.push(typeof cell === 'string' ? placeOfText(texts, cell, cells) : placeOfRich(rich, cell, cells))
    }
  }
  return { cells, columns, connector, document, grid, kind, notes, series, sheet, stamps, version }
}

/** The list that a packed one stands for; a `RangeError` where its numbers do not fit its cells. */
export function unpackList({ cells, grid, ...rest }: PackedList): ListReading {
  const width = rest.columns.length + 1
  if (grid.length % width !== 0) throw new RangeError(`a grid of ${grid.length} numbers in rows of ${width}`)
  const rows: ListRow[] = []
  for (let at = 0; at < grid.length; at += width) {
    const row: Cell[] = []
    for (let column = 1; column < width; column++) {
      const place = grid[at + column] ?? 0
      const cell = place === 0 ? null : cells[place - 1]
      if (cell === undefined) throw new RangeError(`cell ${place} of ${cells.length}`)
      row.push(cell)
    }
    rows.push({ number: grid[at] ?? 0, cells: row })
  }
  return { ...rest, rows }
}

function placeOfText(places: Map<string, number>, text: string, cells: Exclude<Cell, null>[]): number {
  const known = places.get(text)
  if (known !== undefined) return known
  const place = cells.push(text)
  places.set(text, place)
  return place
}

/** Cells that are more than text are told apart by their link, then by the rest. */
function placeOfRich(places: Map<string, number[]>, cell: RichCell, cells: Exclude<Cell, null>[]): number {
  const key = cell.link ?? cell.text
  const alike = places.get(key)
  for (const place of alike ?? []) if (areSame(cells[place - 1] as RichCell, cell)) return place
  const place = cells.push(cell)
  if (alike === undefined) places.set(key, [place])
  else alike.push(place)
  return place
}

function areSame(a: RichCell, b: RichCell): boolean {
  return a.text === b.text && a.link === b.link && a.day === b.day && a.kind === b.kind
}
