import { ByteCursor, word } from './byte-cursor.js'
import type { PlainSheet } from './plain-row.js'
import type { Relations } from './relations.js'

const [quote, greater] = [0x22, 0x3e]

const startOfLink = word('<hyperlink ref="')
const relationIs = word('" r:id="rId')
const displayIs = word('" display="')
const idIs = word('" xr:uid="')
const endOfLink = word('"/>')

/**
 * Reads hyperlinks in the form that Excel writes, `<hyperlink ref="F2" r:id="rId1" display="..." xr:uid="..."/>`,
 * with a relation and no place in it. Any other form is left to the general reader.
 */
export class PlainLinks {
  private readonly cursor: ByteCursor

  constructor(
    private readonly sheet: PlainSheet,
    private readonly targets: Relations,
  ) {
    this.cursor = new ByteCursor(sheet.bytes)
  }

  /** The place behind the link that starts at a place, which is taken; -1 where none is. */
  read(start: number): number {
    const { cursor, sheet } = this
    cursor.at = start
    if (!cursor.takes(startOfLink)) return -1
    const column = cursor.column()
    const row = cursor.number()
    if (column < 0 || row < 0 || !cursor.takes(relationIs)) return -1
    const id = cursor.idNumber()
    const link = this.targets.getNumbered(id)
    if (link === undefined || sheet.bytes[cursor.at] !== quote) return -1
    for (const attribute of [displayIs, idIs]) if (cursor.takes(attribute) && !this.toEndOfValue()) return -1
    if (!cursor.takes(endOfLink)) return -1
    sheet.links.push({ column, row, link })
    return cursor.at
  }

  /** Moves to the quote that ends a value. The general reader takes a `>` in a value for the end of its tag. */
  private toEndOfValue(): boolean {
    const { cursor, sheet } = this
    const from = cursor.at
    return cursor.to(quote) && !sheet.bytes.subarray(from, cursor.at).includes(greater)
  }
}
