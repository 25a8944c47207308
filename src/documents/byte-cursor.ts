/** A word in ASCII as numbers of four bytes each: the first, those between, and the last, which ends with the word. */
export interface Word {
  readonly length: number
  readonly first: number
  readonly between: Int32Array
  readonly last: number
  /** The bytes of a word that has less than four. */
  readonly short: Uint8Array
}

/** A place in bytes of text, which moves on while they are what is asked for. */
export class ByteCursor {
  at = 0
  private readonly view: DataView
  /** Held apart: asked of the view or the bytes it is a call, until the engine has compiled what asks. */
  private readonly end: number

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.end = bytes.byteLength
  }

  /** Moves behind a word that stands here; false, and no move, where none does. */
  takes(word: Word): boolean {
    const { view, at } = this
    const { length } = word
    if (at + length > this.end) return false
    if (length < 4) {
      if (!this.isShort(word.short)) return false
    } else {
      if (view.getInt32(at, true) !== word.first) return false
      if (view.getInt32(at + length - 4, true) !== word.last) return false
      if (length > 8 && !this.isBetween(word.between)) return false
    }
    this.at = at + length
    return true
  }

  private isBetween(fours: Int32Array): boolean {
    for (let index = 0; index < fours.length; index++)
      if (this.view.getInt32(this.at + 4 + 4 * index, true) !== fours[index]) return false
    return true
  }

  private isShort(word: Uint8Array): boolean {
    for (let index = 0; index < word.length; index++)
      if (this.bytes[this.at + index] !== word[index]) return false
    return true
  }

  /** Moves behind one to nine digits, and gives the number that they write; -1 where none stand here, or more. */
  number(): number {
    const { bytes, at } = this
    let number = 0
    let end = at
    for (; ; end++) {
      const digit = (bytes[end] ?? 0) - 0x30
      if (digit < 0 || digit > 9) break
      if (end - at >= 9) return -1
      number = number * 10 + digit
    }
    this.at = end
    return end > at ? number : -1
  }

  /** The same for a number without a zero before it, which alone names what its digits do. */
  idNumber(): number {
    const { at } = this
    const number = this.number()
    return this.bytes[at] === 0x30 && this.at > at + 1 ? -1 : number
  }

  /** Moves behind one to three capital letters, and gives the column that they name, from 0; -1 for any others. */
  column(): number {
    const { bytes, at } = this
    let column = 0
    let end = at
    for (; ; end++) {
      const letter = (bytes[end] ?? 0) - 0x40
      if (letter < 1 || letter > 26) break
      if (end - at >= 3) return -1
      column = column * 26 + letter
    }
    this.at = end
    return column - 1
  }

  /** Moves to the next byte of a value; false where none follows. */
  to(byte: number): boolean {
    const { bytes, end } = this
    for (let at = this.at; at < end; at++) {
      if (bytes[at] !== byte) continue
      this.at = at
      return true
    }
    return false
  }
}

/** A text in ASCII as a cursor takes it. */
export function word(text: string): Word {
  const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0))
  const { length } = bytes
  const view = new DataView(bytes.buffer)
  const four = (at: number) => (length < 4 ? 0 : view.getInt32(at, true))
  const between = Array.from({ length: Math.max(0, Math.ceil(length / 4) - 2) }, (_, at) => four(4 + 4 * at))
  return {
    length,
    first: four(0),
    between: Int32Array.from(between),
    last: four(length - 4),
    short: length < 4 ? bytes : new Uint8Array(),
  }
}
