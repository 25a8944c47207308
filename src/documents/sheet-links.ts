import { columnIndex } from '../model/cell.js'
import { SourceError } from '../model/errors.js'
import type { RowMemory } from './row-memory.js'
import type { SheetGrid } from './sheet-grid.js'

/** A hyperlink of a sheet: the cell or range that it stands on, and where it leads. */
export interface SheetLink {
  readonly ref: string
  readonly link: string
}

/** A hyperlink on one cell, by its column from 0 and the number of its row. */
export interface CellLink {
  readonly column: number
  readonly row: number
  readonly link: string
}

/** Many ranges over many cells would otherwise take for ever. */
const mostCells = 5_000_000

/** Puts hyperlinks on the cells that hold anything. */
export function attachLinks(
  grid: SheetGrid,
  links: readonly (SheetLink | CellLink)[],
  memory: RowMemory,
  where: string,
): void {
  let visited = 0
  let near = 0
  for (const one of links) {
    if ('row' in one) {
      near = placeOf(grid.rows, one.row, near)
      const place = (grid.starts[near] ?? 0) + one.column
      const cell = place < (grid.starts[near + 1] ?? 0) ? (grid.cells[place] ?? 0) : 0
      if (cell > 0 && grid.rows[near] === one.row) grid.cells[place] = memory.numberWithLink(cell, one.link)
      continue
    }
    const { left, top, right, bottom } = rangeOf(one.ref, where)
    for (let at = firstFrom(grid.rows, top); at < grid.rows.length; at++) {
      if ((grid.rows[at] ?? 0) > bottom) break
      const start = grid.starts[at] ?? 0
      const end = Math.min(start + right + 1, grid.starts[at + 1] ?? 0)
      visited += 1 + Math.max(0, end - start - left)
      if (visited > mostCells)
        throw new SourceError(where, `hyperlinks on at most ${mostCells} cells`, `more by ${one.ref}`)
      for (let place = start + left; place < end; place++) {
        const cell = grid.cells[place] ?? 0
        if (cell > 0) grid.cells[place] = memory.numberWithLink(cell, one.link)
      }
    }
  }
}

/** The place of a row, or of the one behind where it would stand; found at once where that is near the last one. */
function placeOf(rows: readonly number[], row: number, near: number): number {
  if (rows[near] === row) return near
  return rows[near + 1] === row ? near + 1 : firstFrom(rows, row)
}

function rangeOf(ref: string, where: string) {
  const range = /^\$?([A-Z]{1,3})\$?(\d{1,9})(?::\$?([A-Z]{1,3})\$?(\d{1,9}))?$/.exec(ref)
  if (!range) throw new SourceError(where, 'a hyperlink on a cell or range', ref)
  const [, left = '', top = '', right = left, bottom = top] = range
  return {
    left: columnIndex(left),
    top: Number(top),
    right: columnIndex(right),
    bottom: Number(bottom),
  }
}

/** The place of the first row whose number is at least this. */
function firstFrom(rows: readonly number[], number: number): number {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rows[middle] ?? 0) < number) low = middle + 1
    else high = middle
  }
  return low
}
