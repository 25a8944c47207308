import xlsx from 'xlsx'
import type { Sheet } from '../../src/documents/workbook.js'
import { type Cell, columnLetters } from '../../src/model/cell.js'

/** What stands in a cell, in words that two readers of workbooks can agree on. */
export type Told = Readonly<Record<string, string>>

/** The cells of a sheet as this project reads them, by address. */
export function ownCells({ rows }: Sheet): Told {
  return Object.fromEntries(
    rows.flatMap(({ number, cells }) =>
      cells.flatMap((cell, column) =>
        cell === null ? [] : [[`${columnLetters(column)}${number}`, ownWords(cell)] as const],
      ),
    ),
  )
}

function ownWords(cell: Exclude<Cell, null>): string {
  if (typeof cell === 'string') return `text ${cell}`
  const link = cell.link === undefined ? '' : ` leads to ${cell.link}`
  return `${cell.day === undefined ? (cell.kind ?? 'text') : 'day'} ${cell.day ?? cell.text}${link}`
}

/** The cells of the first sheet as the package `xlsx` reads them, by address. */
export function otherCells(bytes: Buffer): Told {
  const book = xlsx.read(bytes, { cellDates: false, cellNF: true, cellText: false })
  const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {}
  const date1904 = book.Workbook?.WBProps?.date1904 === true
  return Object.fromEntries(
    Object.entries(sheet).flatMap(([address, cell]: [string, xlsx.CellObject]) =>
      address.startsWith('!') || isEmpty(cell) ? [] : [[address, otherWords(cell, date1904)] as const],
    ),
  )
}

function isEmpty({ t, v }: xlsx.CellObject): boolean {
  return t === 'z' || v === undefined || v === ''
}

function otherWords({ t, v, z, l }: xlsx.CellObject, date1904: boolean): string {
  const link = l === undefined ? '' : ` leads to ${plain(l.Target)}`
  if (t === 's') return `text ${v}${link}`
  if (t === 'e') return `error ${errors[Number(v)]}${link}`
  if (t === 'b') return `boolean ${v ? 'TRUE' : 'FALSE'}${link}`
  const serial = Number(v) + (date1904 ? 1462 : 0)
  if (t === 'n' && xlsx.SSF.is_date(String(z ?? 'General')) && serial >= 61)
    return `day ${new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10)}${link}`
  return `number ${v}${link}`
}

/** The other reader keeps an error value as its number in the older format. */
const errors: Readonly<Record<number, string>> = { 42: '#N/A', 23: '#REF!' }

/** The other reader leaves the entities of an address as they are escaped. */
function plain(address: string): string {
  return address.replaceAll('&amp;', '&')
}

/** The addresses whose cells two readers tell differently, with what each tells. */
export function differences(own: Told, other: Told): string[] {
  return [...new Set([...Object.keys(own), ...Object.keys(other)])]
    .filter((address) => own[address] !== other[address])
    .map((address) => `${address}: ${own[address]} / ${other[address]}`)
}
