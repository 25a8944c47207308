import { canonical } from '../log/canonical.js'
import type { Cell, RichCell } from '../model/cell.js'
import type { Json } from '../model/entry.js'
import type { ListReading } from '../model/reading.js'

/**
 * Writes lists as the log keeps them: the text is `canonical(packList(reading))` in UTF-8. Lists repeat most
 * rows of the list before, and with them the texts of their cells, which are made once here for all of them.
 */
export class ListWriter {
  private texts = new CellTexts()
  /** The numbers of the cells of rows, which lists share. */
  private rows = new WeakMap<readonly Cell[], readonly number[]>()
  /** For each cell of the list that is being written one more than its place there; 0 for all others. */
  private places = new Int32Array(1 << 12)

  write({ rows, columns, connector, document, ...rest }: ListReading): Uint8Array {
    // Any cells may come, and must not fill the memory.
    if (this.texts.count > 200_000) this.forget()
    const numbered = rows.map((row) => this.numbersOf(row.cells))
    if (this.places.length < this.texts.count) this.places = new Int32Array(2 * this.texts.count)
    const { places } = this
    const cells: number[] = []
    const grid = new Int32Array(rows.length * (columns.length + 1))
    let at = 0
    for (let index = 0; index < numbered.length; index++) {
      grid[at++] = rows[index]?.number ?? 0
      const numbers = numbered[index] ?? []
      for (let column = 0; column < columns.length; column++) {
        const number = numbers[column] ?? 0
        if (number > 0 && places[number] === 0) places[number] = cells.push(number)
        grid[at++] = places[number] ?? 0
      }
    }
    for (const number of cells) places[number] = 0
    const before = canonical({ columns, connector, document } as unknown as Json)
    const behind = canonical(rest as unknown as Json)
    return joined(this.texts, cells, `],${before.slice(1, -1)},"grid":[`, grid, `],${behind.slice(1)}`)
  }

  private numbersOf(cells: readonly Cell[]): readonly number[] {
    const known = this.rows.get(cells)
    if (known !== undefined) return known
    const numbers = cells.map((cell) => (cell === null ? 0 : this.texts.numberOf(cell)))
    this.rows.set(cells, numbers)
    return numbers
  }

  private forget(): void {
    this.texts = new CellTexts()
    this.rows = new WeakMap()
  }
}

/**
 * The texts of different cells in UTF-8, by number from 1, each behind a comma. They lie one behind the other in the
 * order in which lists first had them, so that those of a list that repeats most of another one are copied in long
 * runs.
 */
class CellTexts {
  private bytes = Buffer.allocUnsafe(1 << 16)
  /** Where the text of each number starts; the last place is where the next one will. */
  private readonly starts = [0, 0]
  /** The numbers of texts by themselves, and of other cells by what is written of them. */
  private readonly plain = new Map<string, number>()
  private readonly rich = new Map<string, number>()

  /** One more than the last number. */
  get count(): number {
    return this.starts.length - 1
  }

  numberOf(cell: Exclude<Cell, null>): number {
    const [of, key] = typeof cell === 'string' ? [this.plain, cell] : [this.rich, richText(cell)]
    const known = of.get(key)
    if (known !== undefined) return known
    const number = this.count
    of.set(key, number)
    this.add(`,${typeof cell === 'string' ? JSON.stringify(cell) : key}`)
    return number
  }

  /** How many bytes the texts of these numbers have. */
  sizeOf(numbers: readonly number[]): number {
    let size = 0
    for (const number of numbers) size += (this.starts[number + 1] ?? 0) - (this.starts[number] ?? 0)
    return size
  }

  /** Copies the texts of these numbers to a place, and gives the place behind them. */
  copy(numbers: readonly number[], target: Buffer, place: number): number {
    let at = place
    for (let index = 0; index < numbers.length; ) {
      const first = numbers[index] ?? 0
      let next = first
      while (numbers[index] === next) {
        next++
        index++
      }
      at += this.bytes.copy(target, at, this.starts[first], this.starts[next])
    }
    return at
  }

  private add(text: string): void {
    const start = this.starts.at(-1) ?? 0
    const end = start + Buffer.byteLength(text)
    if (end > this.bytes.length) {
      const larger = Buffer.allocUnsafe(2 * end)
      this.bytes.copy(larger)
      this.bytes = larger
    }
    this.bytes.write(text, start)
    this.starts.push(end)
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

/** The list as one text in UTF-8: its cells, what stands between them and the grid, the grid, and the rest. */
function joined(
  texts: CellTexts,
  cells: readonly number[],
  between: string,
  grid: Int32Array,
  behind: string,
): Uint8Array {
  const ends = Buffer.byteLength(between) + Buffer.byteLength(behind)
  const bytes = Buffer.allocUnsafeSlow(10 + texts.sizeOf(cells) + ends + 11 * grid.length)
  const start = bytes.write('{"cells":')
  // The first text brings a comma, in place of which the bracket stands.
  let at = texts.copy(cells, bytes, start)
  if (at === start) at++
  bytes[start] = 0x5b
  at += bytes.write(between, at)
  for (let index = 0; index < grid.length; index++) {
    if (index > 0) bytes[at++] = 0x2c
    at = writeNumber(bytes, at, grid[index] ?? 0)
  }
  at += bytes.write(behind, at)
  return bytes.subarray(0, at)
}

function writeNumber(bytes: Uint8Array, start: number, number: number): number {
  let digits = 1
  // Cut to whole numbers by bits, which takes a tenth of the time of rounding.
  for (let rest = number; rest > 9; rest = (rest / 10) | 0) digits++
  for (let at = start + digits - 1, rest = number; at >= start; at--) {
    const tens = (rest / 10) | 0
    bytes[at] = 0x30 + rest - tens * 10
    rest = tens
  }
  return start + digits
}
