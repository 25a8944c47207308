/** Texts by their bytes, each with a number. What is asked for again is found without making a string of it. */
export class TextTable {
  private size = 0
  private readonly numbers: number[] = []
  /** Where each text starts in `bytes`; the last place is where the next one will. */
  private readonly starts: number[] = [0]
  private bytes = new Uint8Array(1 << 16)
  private view = viewOf(this.bytes)
  /** The bytes last looked into, and a view of them. */
  private lookedInto: Uint8Array = this.bytes
  private looking = this.view
  /** By the hash of its bytes, one more than the place of each text in `numbers`; 0 where there is none. */
  private slots = new Int32Array(1 << 12)

  /** The place of the text last found, and for each text that of the one that was found after it. */
  private last = 0
  private readonly next: number[] = []
  /** The number of the text last made, which is not kept where there are too many. */
  private beyond = 0

  constructor(private readonly most: number) {}

  /**
   * The number of the text between two places, which `make` gives where it is new. Workbooks repeat most texts in the
   * order of the workbook before: what followed the last one there is tried before the table of all.
   */
  find(bytes: Uint8Array, start: number, end: number, make: () => number): number {
    if (bytes !== this.lookedInto) {
      this.lookedInto = bytes
      this.looking = viewOf(bytes)
    }
    const likely = this.next[this.last] ?? -1
    const at = likely >= 0 && this.isAt(likely, start, end) ? likely : this.search(bytes, start, end, make)
    this.next[this.last] = at
    this.last = Math.max(0, at)
    return at < 0 ? this.beyond : (this.numbers[at] ?? 0)
  }

  private search(bytes: Uint8Array, start: number, end: number, make: () => number): number {
    const mask = this.slots.length - 1
    let slot = hashOf(this.looking, start, end) & mask
    for (; this.slots[slot] !== 0; slot = (slot + 1) & mask) {
      const at = (this.slots[slot] ?? 0) - 1
      if (this.isAt(at, start, end)) return at
    }
    this.beyond = make()
    return this.size < this.most ? this.add(bytes.subarray(start, end), this.beyond, slot) : -1
  }

  private isAt(at: number, start: number, end: number): boolean {
    const { view, looking } = this
    const from = this.starts[at] ?? 0
    const length = end - start
    if ((this.starts[at + 1] ?? 0) - from !== length) return false
    let index = 0
    for (; index + 4 <= length; index += 4)
      if (view.getInt32(from + index, true) !== looking.getInt32(start + index, true)) return false
    for (; index < length; index++)
      if (view.getUint8(from + index) !== looking.getUint8(start + index)) return false
    return true
  }

  private add(text: Uint8Array, number: number, slot: number): number {
    const from = this.starts[this.size] ?? 0
    if (from + text.length > this.bytes.length) {
      const larger = new Uint8Array(2 * (from + text.length))
      larger.set(this.bytes)
      this.bytes = larger
      this.view = viewOf(larger)
    }
    this.bytes.set(text, from)
    this.starts.push(from + text.length)
    this.size = this.numbers.push(number)
    this.slots[slot] = this.size
    if (2 * this.size > this.slots.length) this.spread()
    return this.size - 1
  }

  /** Gives the texts twice the slots: half of them stay free, so that a search ends soon. */
  private spread(): void {
    this.slots = new Int32Array(2 * this.slots.length)
    const mask = this.slots.length - 1
    for (let at = 0; at < this.size; at++) {
      let slot = hashOf(this.view, this.starts[at] ?? 0, this.starts[at + 1] ?? 0) & mask
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask
      this.slots[slot] = at + 1
    }
  }
}

function hashOf(view: DataView, start: number, end: number): number {
  let hash = 0x811c9dc5
  let at = start
  for (; at + 4 <= end; at += 4) {
    hash = Math.imul(hash ^ view.getInt32(at, true), 0x9e3779b1)
    hash ^= hash >>> 15
  }
  for (; at < end; at++) hash = Math.imul(hash ^ view.getUint8(at), 0x01000193)
  return hash ^ (hash >>> 15)
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
