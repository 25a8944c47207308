import { type Cell, cellText, columnLetters } from '../model/cell.js'
import { SourceError } from '../model/errors.js'
import type { Sheet } from './workbook.js'

/** A sheet read as a table: its headings by column, and every row below that holds anything. */
export interface Table {
  readonly columns: readonly (readonly [heading: string, letters: string])[]
  readonly rows: readonly (readonly [number: number, ...cells: Cell[]])[]
}

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
  for (const heading of expected.required)
    if (columns.filter(([found]) => found === heading).length !== 1)
      throw new SourceError(
        `${where}, row 1`,
        `one column ${heading}`,
        columns.map(([found]) => found).join(' | '),
      )
  const rows: (readonly [number, ...Cell[]])[] = []
  for (const { number, cells } of sheet.rows) {
    if (number === 1 || cells.every(isBlank)) continue
    for (let at = columns.length; at < cells.length; at++)
      if (!isBlank(cells[at] ?? null))
        throw new SourceError(
          `${where}, cell ${columnLetters(at)}${number}`,
          `nothing right of column ${columns.at(-1)?.[1]}`,
          cellText(cells[at]),
        )
    rows.push([number, ...columns.map((_, at) => cells[at] ?? null)])
  }
  return { columns, rows }
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

// Sheets end in formatted but empty rows; they are padding, not records.
function isBlank(cell: Cell): boolean {
  return cell === null || cellText(cell).trim() === ''
}
