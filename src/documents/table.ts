import { cellText, columnLetters } from '../model/cell.js'
import { SourceError } from '../model/errors.js'
import type { Sheet } from './workbook.js'

/** The headings of a table, each with the letters of its column. */
export type TableColumns = readonly (readonly [heading: string, letters: string])[]

/** The texts of a sheet's first row, trimmed; `undefined` for an empty cell. */
export function headings(sheet: Sheet): (string | undefined)[] {
  const first = sheet.rows[0]
  if (first === undefined || first.number !== 1) return []
  return Array.from(first.cells, (cell) => cellText(cell).trim() || undefined)
}

/**
 * The columns of a sheet that is a table of exactly these. A heading that is not expected, and one that is
 * required and missing or stands twice, each stop the reading and are named.
 */
export function readColumns(
  sheet: Sheet,
  expected: { required: readonly string[]; optional: readonly string[] },
  where: string,
): TableColumns {
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
  return columns
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
