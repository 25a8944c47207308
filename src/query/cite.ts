import { cellText } from '../model/cell.js'
import type { Day } from '../model/day.js'
import type { Sha256 } from '../model/entry.js'
import type { CellRef, Register } from '../register/register.js'

/** A value's way back to its source: which document, which cell, and what stands there. */
export interface Citation {
  /** SHA-256 of the document. */
  readonly document: Sha256
  /** The name under which the document was published. */
  readonly file: string
  /** The day of the list. */
  readonly list: Day
  /** `Sheet1!F214`. */
  readonly locator: string
  readonly heading: string
  readonly text: string
  /** Where the cell carries a hyperlink, its address. */
  readonly link?: string
}

/** The document, cell and text behind a reference. */
export function cite(register: Register, ref: CellRef): Citation {
  const list = register.lists[ref.series][ref.position]
  const content = register.corpus.contents[ref.content]
  if (list === undefined || content === undefined) throw new RangeError(`no list at position ${ref.position}`)
  const column = content.columns.findIndex(([heading]) => heading === ref.heading)
  const cell = content.cells[column] ?? null
  const row = list.rowNumbers[list.contents.indexOf(ref.content)]
  const link = typeof cell === 'object' && cell?.link
  return {
    document: list.document,
    file: list.name,
    list: list.on,
    locator: `${list.sheet}!${content.columns[column]?.[1] ?? '?'}${row ?? '?'}`,
    heading: ref.heading,
    text: cellText(cell),
    ...(link ? { link } : {}),
  }
}
