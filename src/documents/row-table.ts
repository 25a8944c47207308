import type { Cell } from '../model/cell.js'

/** Rows of numbers, each once, with the array of its cells. */
export class RowTable {
  size = 0
  private readonly rows: (readonly Cell[])[] = []
  /** Where each row starts in `numbers`; the last place is where the next one will. */
  private readonly starts: number[] = [0]
  private numbers = new Int32Array(1 << 16)
  /** By the hash of its numbers, one more than the place of each row in `rows`; 0 where there is none. */
  private slots = new Int32Array(1 << 12)

  find(numbers: Int32Array, start: number, end: number, cells: readonly Cell[]): readonly Cell[] {
    const mask = this.slots.length - 1
    let slot = hashOf(numbers, start, end) & mask
    for (; this.slots[slot] !== 0; slot = (slot + 1) & mask) {
      const at = (this.slots[slot] ?? 0) - 1
      if (this.isAt(at, numbers, start, end)) return this.rows[at] ?? []
    }
    const row = Array.from(numbers.subarray(start, end), (number) => cells[number] ?? null)
    this.add(numbers.subarray(start, end), row, slot)
    return row
  }

  private isAt(at: number, numbers: Int32Array, start: number, end: number): boolean {
    const from = this.starts[at] ?? 0
    if ((this.starts[at + 1] ?? 0) - from !== end - start) return false
    for (let index = 0; index < end - start; index++)
      if (this.numbers[from + index] !== numbers[start + index]) return false
    return true
  }

  private add(numbers: Int32Array, row: readonly Cell[], slot: number): void {
    const from = this.starts[this.size] ?? 0
    if (from + numbers.length > this.numbers.length) {
      const larger = new Int32Array(2 * (from + numbers.length))
      larger.set(this.numbers)
      this.numbers = larger
    }
    this.numbers.set(numbers, from)
    this.starts.push(from + numbers.length)
    this.size = this.rows.push(row)
    this.slots[slot] = this.size
    if (2 * this.size > this.slots.length) this.spread()
  }

  /** Gives the rows twice the slots: half of them stay free, so that a search ends soon. */
  private spread(): void {
    this.slots = new Int32Array(2 * this.slots.length)
    const mask = this.slots.length - 1
    for (let at = 0; at < this.size; at++) {
      let slot = hashOf(this.numbers, this.starts[at] ?? 0, this.starts[at + 1] ?? 0) & mask
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask
      this.slots[slot] = at + 1
    }
  }
}

function hashOf(numbers: Int32Array, start: number, end: number): number {
  let hash = end - start
  for (let at = start; at < end; at++) {
    hash = Math.imul(hash ^ (numbers[at] ?? 0), 0x9e3779b1)
    hash ^= hash >>> 15
  }
  return hash
}
