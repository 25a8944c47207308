import { columnLetters } from '../../src/model/cell.js'
import { day, daysBetween } from '../../src/model/day.js'
import { type MadeBook, makeBook } from './made-workbook.js'

/** A cell of a list made for a test: a text, or more than a text. */
export type MadeCell =
  | null
  | string
  | { readonly text: string; readonly link: string }
  | { readonly day: string }
  | { readonly error: string }
  | { readonly number: number }

/** A list made for a test: its rows from the first one on, blank where they hold no cell. */
export interface MadeList extends Omit<MadeBook, 'rows' | 'strings' | 'links' | 'behind'> {
  readonly rows: readonly (readonly MadeCell[])[]
  /** Whether texts stand in their cells, as archives write them, and not in a table of strings, as Excel does. */
  readonly inline?: boolean
}

/** The bytes of a list's workbook, the same each time. */
export function makeList({ rows, inline, ...book }: MadeList): Buffer {
  const strings: string[] = []
  const links: { ref: string; link: string }[] = []
  const xml = rows.map((cells, at) => {
    const made = cells.map((cell, column) => {
      const ref = `${columnLetters(column)}${at + 1}`
      if (typeof cell === 'object' && cell !== null && 'link' in cell) links.push({ ref, link: cell.link })
      return cellXml(ref, cell, inline ? undefined : strings)
    })
    return `<row r="${at + 1}">${made.join('')}</row>`
  })
  const hyperlinks = links.map(({ ref }, at) => `<hyperlink ref="${ref}" r:id="rId${at + 1}"/>`)
  return makeBook({
    ...book,
    stored: true,
    rows: xml.join(''),
    behind: hyperlinks.length === 0 ? '' : `<hyperlinks>${hyperlinks.join('')}</hyperlinks>`,
    strings,
    links: Object.fromEntries(links.map(({ link }, at) => [`rId${at + 1}`, escaped(link)])),
  })
}

function cellXml(ref: string, cell: MadeCell, strings: string[] | undefined): string {
  if (cell === null) return ''
  if (typeof cell === 'string' || 'text' in cell)
    return textXml(ref, typeof cell === 'string' ? cell : cell.text, strings)
  if ('day' in cell) return `<c r="${ref}" s="1"><v>${daysBetween(day('1899-12-30'), day(cell.day))}</v></c>`
  if ('error' in cell) return `<c r="${ref}" t="e"><v>${cell.error}</v></c>`
  return `<c r="${ref}"><v>${cell.number}</v></c>`
}

function textXml(ref: string, text: string, strings: string[] | undefined): string {
  const t = `<t xml:space="preserve">${escaped(text)}</t>`
  if (strings === undefined) return `<c r="${ref}" t="inlineStr"><is>${t}</is></c>`
  return `<c r="${ref}" t="s"><v>${strings.push(t) - 1}</v></c>`
}

/** A text as XML holds it. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
