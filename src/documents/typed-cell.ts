import { type Cell, columnLetters, type RichCell } from '../model/cell.js'
import { addDays, type Day, parseDay } from '../model/day.js'
import { SourceError } from '../model/errors.js'
import type { SharedStrings } from './shared-strings.js'
import { wholeNumber } from './whole-number.js'
import { decodeText } from './xml.js'

/** What a cell needs from the rest of its workbook to be read. */
export interface CellContext {
  readonly where: string
  readonly strings: SharedStrings
  readonly dateStyles: readonly boolean[]
  readonly date1904: boolean
}

/** The cell whose value, not empty and undecoded, is of a type and shown in a style (-1: none). */
export function typedCell(
  value: string,
  type: string,
  style: number,
  column: number,
  row: number,
  context: CellContext,
): Cell {
  if (type === 's') {
    const text = context.strings.text(wholeNumber(value))
    if (text === undefined)
      return refuse(context, column, row, `one of ${context.strings.numbers.length} shared strings`, value)
    return text
  }
  if (type === 'str' || type === 'inlineStr') return decodeText(value)
  if (type === 'n') {
    const number = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(value) ? Number(value) : Number.NaN
    if (!Number.isFinite(number)) return refuse(context, column, row, 'a number', value)
    if (context.dateStyles[style]) return dateCell(number, context.date1904)
    return { kind: 'number', text: String(number) }
  }
  if (type === 'e') return { kind: 'error', text: decodeText(value) }
  if (type === 'b') {
    if (!/^([01]|true|false)$/.test(value)) return refuse(context, column, row, 'a boolean', value)
    return { kind: 'boolean', text: value === '1' || value === 'true' ? 'TRUE' : 'FALSE' }
  }
  if (type === 'd') {
    const day = parseDay(value.slice(0, 10))
    if (day === undefined || !/^(T[\d:.]+(Z|[-+]\d\d:\d\d)?)?$/.test(value.slice(10)))
      return refuse(context, column, row, 'a day such as 2025-02-26', value)
    return { day, text: value }
  }
  return refuse(context, column, row, 'a known cell type', type)
}

function refuse({ where }: CellContext, column: number, row: number, expected: string, found: string): never {
  throw new SourceError(`${where}, cell ${columnLetters(column)}${row}`, expected, found)
}

/**
 * The date that a count of days shows; before March 1900, the number. Excel counts from 1899-12-30 (it believes
 * that 1900 was a leap year), or from 1904.
 */
export function dateCell(value: number, date1904: boolean): RichCell {
  const seconds = Math.round(value * 86_400)
  const whole = Math.floor(seconds / 86_400)
  const serial = date1904 ? whole + 1462 : whole
  if (serial < 61 || serial > 2_958_465) return { kind: 'number', text: String(value) }
  const day = dayOfSerial(serial)
  if (seconds === whole * 86_400) return { day, text: day }
  const time = new Date((seconds - whole * 86_400) * 1000).toISOString().slice(11, 19)
  return { day, text: `${day}T${time}` }
}

const daysBySerial = new Map<number, Day>()

function dayOfSerial(serial: number): Day {
  let day = daysBySerial.get(serial)
  if (day === undefined) {
    day = addDays('1899-12-30' as Day, serial)
    daysBySerial.set(serial, day)
  }
  return day
}
