import { parse } from 'csv-parse/sync'
import { SourceError } from '../model/errors.js'
import type { ColumnRole, MappedColumn, TableMapping } from './table-mapping.js'

/** A row of a table: its number as a spreadsheet shows it, and its cells by column. */
export interface TableRow {
  readonly number: number
  readonly cells: readonly TableCell[]
}

/** A cell of a table: what its column holds, its text, and its place. */
export interface TableCell extends MappedColumn {
  readonly heading: string
  readonly text: string
  /** `homicides.csv, row 5, column Homicides`. */
  readonly where: string
  readonly locator: string
}

/** The rows of a CSV, each cell with its role. A column that the mapping does not name stops and names itself. */
export function rowsOf(csv: string, { columns }: TableMapping, file: string): TableRow[] {
  const [headings = [], ...rows] = recordsOf(csv, file)
  const seen = new Set<string>()
  for (const heading of headings) {
    const name = heading.trim()
    const where = `${file}, row 1, column ${name}`
    if (!columns.has(name)) throw new SourceError(where, 'a column that the mapping names, or ignores', name)
    if (seen.has(name)) throw new SourceError(where, 'each column once', name)
    seen.add(name)
  }
  for (const name of columns.keys())
    if (!seen.has(name)) throw new SourceError(`${file}, row 1`, `a column ${name}`, headings.join(', '))
  return rows.flatMap((row, at) => {
    const number = at + 2
    // Sheets saved as CSV end in rows of empty cells.
    if (row.every((text) => text.trim() === '')) return []
    const cells = row.flatMap((text, column): TableCell[] => {
      const heading = headings[column]?.trim() ?? ''
      const mapped = columns.get(heading)
      const locator = `row ${number}, column ${heading}`
      return mapped === undefined ? [] : [{ ...mapped, heading, text, locator, where: `${file}, ${locator}` }]
    })
    return [{ number, cells }]
  })
}

/** The first cell of a row with a role; undefined where no column has it. */
export function cellOf({ cells }: TableRow, role: ColumnRole): TableCell | undefined {
  return cells.find((cell) => cell.role === role)
}

function recordsOf(csv: string, file: string): string[][] {
  try {
    return parse(csv, { bom: true }) as string[][]
  } catch (error) {
    throw new SourceError(
      file,
      'a CSV whose rows have as many cells as its first',
      error instanceof Error ? error.message : String(error),
    )
  }
}
