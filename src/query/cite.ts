import { cellText } from '../model/cell.js'
import type { RecordedClaim } from '../model/claim.js'
import type { Day } from '../model/day.js'
import type { Sha256 } from '../model/entry.js'
import type { CellRef, Evidence, Register } from '../register/register.js'

/** A value's way back to its source: which document, which place in it, and what stands there. */
export interface Citation {
  /** SHA-256 of the document. */
  readonly document: Sha256
  /** The name under which the document was published, or the file of the record. */
  readonly file: string
  /** The day of the list, or on which the source said so. */
  readonly observedOn: Day
  /** `Sheet1!F214`, or `claim 2` of a file of the record. */
  readonly locator: string
  readonly heading: string
  readonly text: string
  /** Where the cell carries a hyperlink, its address; for a claim of the record, where its source is published. */
  readonly link?: string
}

/** The document, place and text behind a value. */
export function cite(register: Register, evidence: Evidence): Citation {
  return 'claim' in evidence ? citeClaim(evidence.claim) : citeCell(register, evidence)
}

function citeCell(register: Register, ref: CellRef): Citation {
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
    observedOn: list.on,
    locator: `${list.sheet}!${content.columns[column]?.[1] ?? '?'}${row ?? '?'}`,
    heading: ref.heading,
    text: cellText(cell),
    ...(link ? { link } : {}),
  }
}

function citeClaim({ document, file, observedOn, locator, source, text, quote }: RecordedClaim): Citation {
  return {
    document,
    file,
    observedOn,
    locator,
    heading: source.publisher,
    text: quote ?? text,
    link: source.address,
  }
}
