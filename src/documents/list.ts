import { cellText, columnLetters } from '../model/cell.js'
import { SourceError } from '../model/errors.js'
import type { ListReading, ListRow, Note, Series, Stamps } from '../model/reading.js'
import type { SourceDocument } from './document.js'
import { listRows } from './list-row.js'
import { headings, readColumns, type TableColumns } from './table.js'
import type { Sheet, SheetRow } from './workbook.js'

/** What is particular to one form of ICE's lists. */
export interface ListForm {
  readonly connector: string
  readonly version: number
  readonly series: Series
  readonly required: readonly string[]
  readonly optional: readonly string[]
  /** The sheet as it was before an archive rewrote it, with the stamps that tell of that instead of the workbook's. */
  readonly restore?: (sheet: Sheet) => { readonly rows: readonly SheetRow[]; readonly stamps: Stamps }
}

/** Many cells can share one long text, which takes no room before the list is written out. */
const mostCharacters = 50_000_000

/** The headings of a workbook's first sheet; none where the document is no zip archive. */
export function listHeadings(document: SourceDocument): (string | undefined)[] {
  const sheet = document.isZip ? document.workbook().sheets[0] : undefined
  return sheet === undefined ? [] : headings(sheet)
}

/**
 * One of ICE's lists, cell by cell, with hyperlinks freed from their wrappers. Columns other than the
 * form's and a cell outside the table stop the reading; a cell that does not say what its column should is
 * kept and noted.
 */
export function readList(document: SourceDocument, form: ListForm): ListReading {
  const { sheets, created, modified } = document.workbook()
  const [sheet, ...others] = sheets
  if (sheet === undefined) throw new SourceError(document.name, 'a sheet', 'none')
  const where = `${document.name}, sheet ${sheet.name}`
  const columns = readColumns(sheet, form, where)
  const own = { ...(created ? { created } : {}), ...(modified ? { modified } : {}) }
  const { rows: found, stamps } = form.restore?.(sheet) ?? { rows: sheet.rows, stamps: own }
  const { rows, notes } = readRows(found, columns, where)
  for (const other of others)
    notes.push({
      cell: `sheet ${other.name}`,
      expected: 'one sheet',
      found: `${other.rows.length} rows of another, not read`,
    })
  return {
    columns,
    connector: form.connector,
    document: document.sha256,
    kind: 'list',
    notes,
    rows,
    series: form.series,
    sheet: sheet.name,
    stamps,
    version: form.version,
  }
}

/** Every row below the headings that holds anything, and what is to be noted of their cells, column by column. */
function readRows(found: readonly SheetRow[], columns: TableColumns, where: string) {
  const rowOf = listRows(columns.map(([heading]) => heading))
  const rows: ListRow[] = []
  const noted: (Note & { column: number })[] = []
  let characters = 0
  for (const { number, cells } of found) {
    if (number === 1) continue
    const made = rowOf(cells)
    if (made.isBlank) continue
    if (made.outside >= 0)
      throw new SourceError(
        `${where}, cell ${columnLetters(made.outside)}${number}`,
        `nothing right of column ${columns.at(-1)?.[1]}`,
        cellText(cells[made.outside]),
      )
    characters += made.characters
    if (characters > mostCharacters)
      throw new SourceError(where, `at most ${mostCharacters} characters`, `more by row ${number}`)
    rows.push({ number, cells: made.cells })
    for (const { column, ...note } of made.notes)
      noted.push({ column, cell: `${columns[column]?.[1]}${number}`, ...note })
  }
  const notes = noted.sort((a, b) => a.column - b.column).map(({ column: _, ...note }): Note => note)
  return { rows, notes }
}
