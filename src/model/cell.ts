import type { Day } from './day.js'

/**
 * One cell of a table as its source prints it: `null` where it is empty, a text, or more than a text.
 * Nothing is trimmed, folded or corrected here.
 */
export type Cell = null | string | RichCell

/** A cell that is more than its text: a date, a number, an error value, or a text with a hyperlink. */
export interface RichCell {
  readonly text: string
  readonly day?: Day
  readonly link?: string
  readonly kind?: 'error' | 'number' | 'boolean'
}

/** The text that a cell shows; empty where the cell is. */
export function cellText(cell: Cell | undefined): string {
  return cell === null || cell === undefined ? '' : typeof cell === 'string' ? cell : cell.text
}

/** Whether two rows hold the same cells. */
export function sameCells(a: readonly Cell[], b: readonly Cell[]): boolean {
  if (a.length !== b.length) return false
  for (let at = 0; at < a.length; at++) if (!sameCell(a[at] ?? null, b[at] ?? null)) return false
  return true
}

function sameCell(a: Cell, b: Cell): boolean {
  if (a === null || b === null || typeof a === 'string' || typeof b === 'string') return a === b
  return a.text === b.text && a.link === b.link && a.day === b.day && a.kind === b.kind
}

/** The letters of a column counted from 0: `A`, `B`, ... `Z`, `AA`. */
export function columnLetters(index: number): string {
  let letters = ''
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  return letters
}

/** The number of a column written in letters, counted from 0; -1 where the text has no letters. */
export function columnIndex(address: string): number {
  let index = 0
  for (let at = 0; at < address.length; at++) {
    const letter = address.charCodeAt(at) - 64
    if (letter < 1 || letter > 26) break
    index = index * 26 + letter
  }
  return index - 1
}
