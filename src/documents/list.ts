import { modelOf } from '../model/agreement.js'
import { type Cell, cellText } from '../model/cell.js'
import { SourceError } from '../model/errors.js'
import type { ListReading, ListRow, Note, Series } from '../model/reading.js'
import { stateOf } from '../model/state.js'
import { cleanAddress } from '../model/address.js'
import type { SourceDocument } from './document.js'
import { headings, readTable } from './table.js'

/** What is particular to one form of ICE's lists. */
export interface ListForm {
  readonly connector: string
  readonly version: number
  readonly series: Series
  readonly required: readonly string[]
  readonly optional: readonly string[]
}

/** The headings of a workbook's first sheet; none where the document is no zip archive. */
export function listHeadings(document: SourceDocument): (string | undefined)[] {
  const sheet = document.isZip ? document.workbook().sheets[0] : undefined
  return sheet === undefined ? [] : headings(sheet)
}

/**
 * One of ICE's lists, cell by cell, with hyperlinks freed from their wrappers. Columns other than the
 * form's stop the reading; a cell that does not say what its column should is kept and noted.
 */
export function readList(document: SourceDocument, form: ListForm): ListReading {
  const { sheets, created, modified } = document.workbook()
  const [sheet, ...others] = sheets
  if (sheet === undefined) throw new SourceError(document.name, 'a sheet', 'none')
  const table = readTable(sheet, form, `${document.name}, sheet ${sheet.name}`)
  const notes: Note[] = []
  // Columns repeat a few texts: each is judged once.
  const sound = new Set<string>()
  const rows = table.rows.map(([number, ...cells]): ListRow => {
    cells.forEach((cell, at) => {
      const [heading = '', letters = ''] = table.columns[at] ?? []
      if (!judged.has(heading)) return
      const text = cellText(cell)
      if (sound.has(`${heading}|${text}`)) return
      const expected = expectation(heading, text)
      if (expected === undefined) sound.add(`${heading}|${text}`)
      else notes.push({ cell: `${letters}${number}`, expected, found: text })
    })
    return [number, ...cells.map(withCleanLink)]
  })
  for (const other of others)
    notes.push({ cell: `sheet ${other.name}`, expected: 'one sheet', found: `${other.rows.length} rows of another, not read` })
  return {
    kind: 'list',
    connector: form.connector,
    version: form.version,
    document: document.sha256,
    series: form.series,
    sheet: sheet.name,
    columns: table.columns,
    rows,
    stamps: { ...(created ? { created } : {}), ...(modified ? { modified } : {}) },
    notes,
  }
}

const judged: ReadonlySet<string> = new Set(['STATE', 'LAW ENFORCEMENT AGENCY', 'SUPPORT TYPE', 'SIGNED'])

/** What a cell under this heading should have said, where it says something else. */
function expectation(heading: string, text: string): string | undefined {
  switch (heading) {
    case 'STATE':
      return stateOf(text) === undefined ? 'the name of a state' : undefined
    case 'LAW ENFORCEMENT AGENCY':
      return text.trim() === '' ? 'the name of an agency' : undefined
    case 'SUPPORT TYPE':
      return modelOf(text) === undefined ? 'the name of a model' : undefined
    case 'SIGNED':
      return isPlausibleDay(text) ? undefined : 'a day such as 2025-02-26, not before 1996'
    default:
      return undefined
  }
}

// Section 287(g) became law in September 1996, so no agreement is older; a year such as 5025 is a slip.
function isPlausibleDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && text >= '1996' && text < '2100'
}

function withCleanLink(cell: Cell): Cell {
  if (cell === null || typeof cell === 'string' || cell.link === undefined) return cell
  const link = cleanAddress(cell.link)
  return link === cell.link ? cell : { ...cell, link }
}
