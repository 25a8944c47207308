import { type Cell, columnIndex } from '../model/cell.js'
import { SourceError } from '../model/errors.js'

/** A hyperlink of a sheet: the cell or range that it stands on, and where it leads. */
export interface SheetLink {
  readonly ref: string
  readonly link: string
}

/** Many ranges over many cells would otherwise take for ever. */
const mostCells = 5_000_000

/** Puts hyperlinks on the cells that hold anything. Rows stand in the order of their numbers. */
export function attachLinks(
  rows: readonly { readonly number: number; readonly cells: Cell[] }[],
  links: readonly SheetLink[],
  where: string,
): void {
  let visited = 0
  for (const { ref, link } of links) {
    const range = /^\$?([A-Z]{1,3})\$?(\d{1,9})(?::\$?([A-Z]{1,3})\$?(\d{1,9}))?$/.exec(ref)
    if (!range) throw new SourceError(where, 'a hyperlink on a cell or range', ref)
    const [, left = '', top = '', right = left, bottom = top] = range
    for (let at = firstFrom(rows, Number(top)); at < rows.length; at++) {
      const row = rows[at]
      if (row === undefined || row.number > Number(bottom)) break
      const end = Math.min(columnIndex(right) + 1, row.cells.length)
      visited += 1 + Math.max(0, end - columnIndex(left))
      if (visited > mostCells)
        throw new SourceError(where, `hyperlinks on at most ${mostCells} cells`, `more by ${ref}`)
      for (let column = columnIndex(left); column < end; column++)
        row.cells[column] = withLink(row.cells[column] ?? null, link)
    }
  }
}

/** The index of the first row whose number is at least this. */
function firstFrom(rows: readonly { readonly number: number }[], number: number): number {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rows[middle]?.number ?? 0) < number) low = middle + 1
    else high = middle
  }
  return low
}

function withLink(cell: Cell, link: string): Cell {
  if (cell === null) return null
  if (typeof cell === 'string') return { link, text: cell }
  const { text, ...rest } = cell
  return { ...rest, link, text }
}
