import { cleanAddress } from '../model/address.js'
import { modelOf } from '../model/agreement.js'
import { type Cell, cellText } from '../model/cell.js'
import { parseDay } from '../model/day.js'
import { SourceError } from '../model/errors.js'
import type { ListReading, ListRow, Note, Series } from '../model/reading.js'
import { stateOf } from '../model/state.js'
import type { SourceDocument } from './document.js'
import { headings, readTable, type Table } from './table.js'

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
  const notes = table.columns.flatMap((column, at) => judgeColumn(column, at + 1, table))
  const rows = table.rows.map(withCleanLinks)
  for (const other of others)
    notes.push({
      cell: `sheet ${other.name}`,
      expected: 'one sheet',
      found: `${other.rows.length} rows of another, not read`,
    })
  // The keys stand in the order in which canonical JSON writes them: the log then need not sort them.
  return {
    columns: table.columns,
    connector: form.connector,
    document: document.sha256,
    kind: 'list',
    notes,
    rows,
    series: form.series,
    sheet: sheet.name,
    stamps: { ...(created ? { created } : {}), ...(modified ? { modified } : {}) },
    version: form.version,
  }
}

/** The cells of a column that do not say what its heading asks for. */
function judgeColumn([heading, letters]: Table['columns'][number], at: number, { rows }: Table): Note[] {
  if (!judged.has(heading)) return []
  const notes: Note[] = []
  // Columns repeat a few texts: each that is sound is judged once.
  const sound = new Set<string>()
  let last: string | undefined
  for (const row of rows) {
    const text = cellText(row[at] as Cell)
    if (text === last || sound.has(text)) continue
    const expected = expectation(heading, text)
    last = expected === undefined ? text : last
    if (expected === undefined) sound.add(text)
    else notes.push({ cell: `${letters}${row[0]}`, expected, found: text })
  }
  return notes
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
  return parseDay(text) !== undefined && text >= '1996' && text < '2100'
}

/** The same row where none of its links is wrapped. */
function withCleanLinks(row: ListRow): ListRow {
  let copy: [number, ...Cell[]] | undefined
  for (let at = 1; at < row.length; at++) {
    const cell = row[at] as Cell
    const clean = withCleanLink(cell)
    if (clean === cell) continue
    copy ??= [...row]
    copy[at] = clean
  }
  return copy ?? row
}

function withCleanLink(cell: Cell): Cell {
  if (cell === null || typeof cell === 'string' || cell.link === undefined) return cell
  const link = unwrapped(cell.link)
  return link === cell.link ? cell : { ...cell, link }
}

/** An address freed from every wrapper around it. One that no address can be freed from keeps no mailbox. */
function unwrapped(link: string): string {
  const known = freed.get(link)
  if (known !== undefined) return known
  const address = unwrap(link)
  // Lists link a few thousand agreements over and over; any text may come, and must not fill the memory.
  if (freed.size >= 20_000) freed.clear()
  freed.set(link, address)
  return address
}

const freed = new Map<string, string>()

function unwrap(link: string): string {
  let address = link
  for (let before = ''; address !== before; ) {
    before = address
    address = cleanAddress(address)
  }
  return address.replace(/^(https?:\/\/[^/?#]*safelinks\.protection\.outlook\.com\/).*$/is, '$1')
}
