/** A place in bytes of text, which moves on while they are what is asked for. */
export class ByteCursor {
  at = 0

  constructor(private readonly bytes: Uint8Array) {}

  /** Moves behind a word that stands here; false, and no move, where none does. */
  takes(word: Uint8Array): boolean {
    const { bytes, at } = this
    for (let index = 0; index < word.length; index++) if (bytes[at + index] !== word[index]) return false
    this.at = at + word.length
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
    const { bytes } = this
    for (let at = this.at; at < bytes.length; at++) {
      if (bytes[at] !== byte) continue
      this.at = at
      return true
    }
    return false
  }
}

/** The bytes of a word in ASCII. */
export function word(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0))
}
