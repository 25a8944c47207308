import { cleanAddress } from '../model/address.js'
import { modelOf } from '../model/agreement.js'
import { type Cell, cellText } from '../model/cell.js'
import { parseDay } from '../model/day.js'
import { stateOf } from '../model/state.js'

/** What a row of a list comes to under its headings, wherever it stands. */
export interface MadeRow {
  /** A cell for each column, with hyperlinks freed from their wrappers; the same array for the same row. */
  readonly cells: readonly Cell[]
  readonly isBlank: boolean
  /** The column of the first cell right of the table that holds anything; -1 where none does. */
  readonly outside: number
  readonly characters: number
  /** The cells that do not say what their heading asks for. */
  readonly notes: readonly { readonly column: number; readonly expected: string; readonly found: string }[]
}

/** Makes rows under these headings, each once for all the lists that repeat it. */
export function listRows(headings: readonly string[]): (found: readonly Cell[]) => MadeRow {
  const key = headings.join('\n')
  const rows = makers.get(key) ?? remembering(rowMaker(headings))
  if (makers.size >= 8) makers.clear()
  makers.set(key, rows)
  return rows
}

const makers = new Map<string, (found: readonly Cell[]) => MadeRow>()

/** Rows that hold the same share their cells. */
function remembering(make: (found: readonly Cell[]) => MadeRow): (found: readonly Cell[]) => MadeRow {
  const known = new WeakMap<readonly Cell[], MadeRow>()
  return (found) => {
    const held = known.get(found)
    if (held !== undefined) return held
    const made = make(found)
    known.set(found, made)
    return made
  }
}

function rowMaker(headings: readonly string[]): (found: readonly Cell[]) => MadeRow {
  const judges = headings.map(judgeOf)
  return (found) => {
    const cells = headings.map((_, at) => withCleanLink(found[at] ?? null))
    const notes: MadeRow['notes'][number][] = []
    for (const [column, judge] of judges.entries()) {
      const text = cellText(cells[column])
      const expected = judge(text)
      if (expected !== undefined) notes.push({ column, expected, found: text })
    }
    return {
      cells,
      isBlank: found.every(isBlank),
      outside: found.findIndex((cell, at) => at >= headings.length && !isBlank(cell)),
      characters: found.reduce((sum, cell) => sum + length(cell), 0),
      notes,
    }
  }
}

/** Judges the texts of a column. They are few, but for those of headings that ask for nothing in particular. */
function judgeOf(heading: string): (text: string) => string | undefined {
  const sound = new Set<string>()
  return (text) => {
    if (sound.has(text)) return undefined
    const expected = expectation(heading, text)
    if (expected === undefined && isJudged.has(heading) && sound.size < 10_000) sound.add(text)
    return expected
  }
}

const isJudged: ReadonlySet<string> = new Set(['STATE', 'SUPPORT TYPE', 'SIGNED'])

function length(cell: Cell): number {
  return cellText(cell).length + (typeof cell === 'object' ? (cell?.link?.length ?? 0) : 0)
}

// Sheets end in formatted but empty rows; they are padding, not records.
function isBlank(cell: Cell): boolean {
  return cell === null || cellText(cell).trim() === ''
}

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

function withCleanLink(cell: Cell): Cell {
  if (cell === null || typeof cell === 'string' || cell.link === undefined) return cell
  const link = unwrapped(cell.link)
  return link === cell.link ? cell : { ...cell, link }
}

/** An address freed from every wrapper around it. One that no address can be freed from keeps no mailbox. */
function unwrapped(link: string): string {
  let address = link
  for (let before = ''; address !== before; ) {
    before = address
    address = cleanAddress(address)
  }
  return address.replace(/^(https?:\/\/[^/?#]*safelinks\.protection\.outlook\.com\/).*$/is, '$1')
}
