import { canonical } from '../log/canonical.js'
import type { Cell, RichCell } from '../model/cell.js'
import type { Json } from '../model/entry.js'
import type { ListReading } from '../model/reading.js'

/**
 * Writes lists as the log keeps them: the text is `canonical(packList(reading))` in UTF-8. Lists repeat most
 * rows of the list before, and with them the texts of their cells, which are made once here for all of them.
 */
export class ListWriter {
  /** The text of each different cell, by its number here. An empty one has the number 0, and no text. */
  private texts = ['']
  /** The numbers of texts by themselves, and of other cells by what is written of them. */
  private plain = new Map<string, number>()
  private rich = new Map<string, number>()
  /** The numbers of the cells of rows, which lists share. */
  private rows = new WeakMap<readonly Cell[], readonly number[]>()

  write({ rows, columns, connector, document, ...rest }: ListReading): Uint8Array {
    // Any cells may come, and must not fill the memory.
    if (this.texts.length > 200_000) this.forget()
    const numbered = rows.map((row) => this.numbersOf(row.cells))
    const cells: string[] = []
    const grid = new Int32Array(rows.length * (columns.length + 1))
    const places = new Int32Array(this.texts.length)
    let at = 0
    for (let index = 0; index < numbered.length; index++) {
      grid[at++] = rows[index]?.number ?? 0
      const numbers = numbered[index] ?? []
      for (let column = 0; column < columns.length; column++) {
        const number = numbers[column] ?? 0
        if (number > 0 && places[number] === 0) places[number] = cells.push(this.texts[number] ?? '')
        grid[at++] = places[number] ?? 0
      }
    }
    const before = canonical({ columns, connector, document } as unknown as Json)
    const behind = canonical(rest as unknown as Json)
    return joined(
      `{"cells":[${cells.join(',')}],${before.slice(1, -1)},"grid":[`,
      grid,
      `],${behind.slice(1)}`,
    )
  }

  private numbersOf(cells: readonly Cell[]): readonly number[] {
    const known = this.rows.get(cells)
    if (known !== undefined) return known
    const numbers = cells.map((cell) => (cell === null ? 0 : this.numberOf(cell)))
    this.rows.set(cells, numbers)
    return numbers
  }

  private numberOf(cell: Exclude<Cell, null>): number {
    const [of, key] = typeof cell === 'string' ? [this.plain, cell] : [this.rich, richText(cell)]
    const known = of.get(key)
    if (known !== undefined) return known
    const number = this.texts.push(typeof cell === 'string' ? JSON.stringify(cell) : key) - 1
    of.set(key, number)
    return number
  }

  private forget(): void {
    this.texts = ['']
    this.plain = new Map()
    this.rich = new Map()
    this.rows = new WeakMap()
  }
}

/** A cell that is more than text, in canonical JSON. */
function richText({ day, kind, link, text }: RichCell): string {
  let written = '{'
  if (day !== undefined) written += `"day":${JSON.stringify(day)},`
  if (kind !== undefined) written += `"kind":${JSON.stringify(kind)},`
  if (link !== undefined) written += `"link":${JSON.stringify(link)},`
  return `${written}"text":${JSON.stringify(text)}}`
}

/** Two texts in UTF-8, and between them whole numbers with commas, which JSON.stringify takes twice as long for. */
function joined(before: string, numbers: Int32Array, behind: string): Uint8Array {
  const most = Buffer.byteLength(before) + 11 * numbers.length + Buffer.byteLength(behind)
  const bytes = Buffer.allocUnsafeSlow(most)
  let at = bytes.write(before)
  for (let index = 0; index < numbers.length; index++) {
    if (index > 0) bytes[at++] = 0x2c
    at = writeNumber(bytes, at, numbers[index] ?? 0)
  }
  at += bytes.write(behind, at)
  return bytes.subarray(0, at)
}

function writeNumber(bytes: Uint8Array, start: number, number: number): number {
  let digits = 1
  for (let rest = number; rest > 9; rest = Math.floor(rest / 10)) digits++
  for (let at = start + digits - 1, rest = number; at >= start; at--) {
    const tens = Math.floor(rest / 10)
    bytes[at] = 0x30 + rest - tens * 10
    rest = tens
  }
  return start + digits
}
