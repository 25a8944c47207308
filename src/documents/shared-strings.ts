import { ByteCursor, word } from './byte-cursor.js'
import { type RowMemory, rowMemory } from './row-memory.js'
import { decodeText, XmlReader } from './xml.js'

/** The texts that cells of a workbook share, as numbers in a memory of rows. */
export class SharedStrings {
  constructor(
    readonly numbers: Int32Array,
    private readonly memory: RowMemory,
  ) {}

  /** The text at a place, `null` where it is empty; undefined where there is no such place. */
  text(place: number): string | null | undefined {
    const number = this.numbers[place]
    return number === undefined ? undefined : (this.memory.cell(number) as string | null)
  }
}

/** The shared strings of a part; none where the workbook has no such part. */
export function readStrings(bytes: Buffer | undefined, where: string): SharedStrings {
  const numbers = bytes === undefined ? [] : (plainStrings(bytes) ?? anyStrings(bytes, where))
  return new SharedStrings(Int32Array.from(numbers), rowMemory)
}

const startOfPart = word('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>')
const startOfStrings = word('<sst ')
const plainText = word('<si><t>')
const spacedText = word('<si><t xml:space="preserve">')
const endOfText = word('</t></si>')
const endOfStrings = word('</sst>')
const [less, slash, greater] = [0x3c, 0x2f, 0x3e]

/**
 * The numbers of strings in the form that Excel writes, `<si><t>text</t></si>` with or without `xml:space`; undefined
 * for any other form.
 */
function plainStrings(bytes: Buffer): number[] | undefined {
  const cursor = new ByteCursor(bytes)
  if (!cursor.takes(startOfPart)) return undefined
  while (bytes[cursor.at] === 0x0d || bytes[cursor.at] === 0x0a) cursor.at++
  if (!cursor.takes(startOfStrings) || !cursor.to(greater) || bytes[cursor.at - 1] === slash) return undefined
  cursor.at++
  const numbers: number[] = []
  while (cursor.takes(plainText) || cursor.takes(spacedText)) {
    const start = cursor.at
    if (!cursor.to(less)) return undefined
    const end = cursor.at
    if (!cursor.takes(endOfText)) return undefined
    numbers.push(rowMemory.numberOfText(bytes, start, end))
  }
  return cursor.takes(endOfStrings) && cursor.at === bytes.length ? numbers : undefined
}

function anyStrings(xml: Buffer, where: string): number[] {
  const numbers: number[] = []
  const reader = new XmlReader(xml, where)
  let text = ''
  let phonetic = false
  while (reader.next()) {
    if (reader.is('t') && reader.kind === 'open' && !phonetic) text += reader.text()
    else if (reader.is('rPh')) phonetic = reader.kind === 'open'
    else if (reader.is('si')) {
      if (reader.kind !== 'open') numbers.push(numberOf(decodeText(text)))
      text = ''
    }
  }
  return numbers
}

function numberOf(text: string): number {
  return text === '' ? 0 : rowMemory.numberOf(text)
}
