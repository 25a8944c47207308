import { type Cell, cellText, columnLetters } from '../model/cell.js'
import { SourceError } from '../model/errors.js'
import type { Sheet } from './workbook.js'

/** A sheet read as a table: its headings by column, and every row below that holds anything. */
export interface Table {
  readonly columns: readonly (readonly [heading: string, letters: string])[]
  readonly rows: readonly (readonly [number: number, ...cells: Cell[]])[]
}

/** Many cells can share one long text, which takes no room before the table is written out. */
const mostCharacters = 50_000_000

/** The texts of a sheet's first row, trimmed; `undefined` for an empty cell. */
export function headings(sheet: Sheet): (string | undefined)[] {
  const first = sheet.rows[0]
  if (first === undefined || first.number !== 1) return []
  return Array.from(first.cells, (cell) => cellText(cell).trim() || undefined)
}

/**
 * The sheet as a table of exactly these columns. A heading that is not expected, one that is required and
 * missing or stands twice, and a cell outside the table each stop the reading and are named.
 */
export function readTable(
  sheet: Sheet,
  expected: { required: readonly string[]; optional: readonly string[] },
  where: string,
): Table {
  const columns = headings(sheet).map((heading, index) => column(heading, index, expected, where))
  for (const heading of [...expected.required, ...expected.optional]) {
    const found = columns.filter(([one]) => one === heading).length
    if (found > 1 || (found === 0 && expected.required.includes(heading)))
      throw new SourceError(
        `${where}, row 1`,
        `one column ${heading}`,
        columns.map(([one]) => one).join(' | '),
      )
  }
  const rows: (readonly [number, ...Cell[]])[] = []
  let characters = 0
  for (const { number, cells } of sheet.rows) {
    if (number === 1 || cells.every(isBlank)) continue
    for (let at = columns.length; at < cells.length; at++)
      if (!isBlank(cells[at] ?? null))
        throw new SourceError(
          `${where}, cell ${columnLetters(at)}${number}`,
          `nothing right of column ${columns.at(-1)?.[1]}`,
          cellText(cells[at]),
        )
    for (const cell of cells) characters += length(cell)
    if (characters > mostCharacters)
      throw new SourceError(where, `at most ${mostCharacters} characters`, `more by row ${number}`)
    rows.push(rowOf(number, cells, columns.length))
  }
  return { columns, rows }
}

function rowOf(number: number, cells: readonly Cell[], width: number): [number, ...Cell[]] {
  const row: [number, ...Cell[]] = [number]
  for (let at = 0; at < width; at++) row.push(cells[at] ?? null)
  return row
}

function column(
  heading: string | undefined,
  index: number,
  expected: { required: readonly string[]; optional: readonly string[] },
  where: string,
): readonly [string, string] {
  const letters = columnLetters(index)
  if (heading === undefined || !(expected.required.includes(heading) || expected.optional.includes(heading)))
    throw new SourceError(
      `${where}, cell ${letters}1`,
      `one of the columns ${[...expected.required, ...expected.optional].join(', ')}`,
      heading ?? '',
    )
  return [heading, letters]
}

function length(cell: Cell): number {
  return cellText(cell).length + (typeof cell === 'object' ? (cell?.link?.length ?? 0) : 0)
}

// Sheets end in formatted but empty rows; they are padding, not records.
function isBlank(cell: Cell): boolean {
  return cell === null || cellText(cell).trim() === ''
}
