import { type Need, needOf } from './pattern-needs.js'

/**
 * Tells, without a search, of most patterns that are not in a text that they are not: by the letters in a row that a
 * pattern needs, all of which are looked for in one pass. Where it says that one may be there, it still may not.
 */
export class Sieve {
  /** What was told of each need: 1 that the text has it, 2 that it has not. */
  private told: Uint8Array = new Uint8Array(0)

  /** `text` is in lower case without accents. */
  constructor(private readonly text: string) {}

  /** Whether a pattern may be found in the text, or in a part of it. */
  mayHold(pattern: RegExp): boolean {
    const need = needOfPattern(pattern)
    if (need === none) return true
    // The words of a pattern that is asked about for the first time were not looked for yet.
    if (need >= this.told.length) this.told = toldBy(this.text)
    return this.has(need)
  }

  private has(at: number): boolean {
    const told = this.told[at]
    if (told === 1 || told === 2) return told === 1
    const { isAll = false, others = [] } = nodes[at] ?? {}
    const has = isAll ? this.hasAll(others) : this.hasAny(others)
    this.told[at] = has ? 1 : 2
    return has
  }

  private hasAll(others: readonly number[]): boolean {
    for (const one of others) if (!this.has(one)) return false
    return true
  }

  private hasAny(others: readonly number[]): boolean {
    for (const one of others) if (this.has(one)) return true
    return false
  }
}

/** A need by number: all of the others, or one of them or of the words that are looked for. Needs that patterns share are one. */
interface Node {
  readonly isAll: boolean
  readonly others: readonly number[]
}

const none = -1
const nodes: Node[] = []
const numbers = new Map<string, number>()
const patterns = new Map<RegExp, number>()

function needOfPattern(pattern: RegExp): number {
  let node = patterns.get(pattern)
  if (node === undefined) {
    const need = needOf(pattern.source)
    node = need === undefined ? none : numberOf(need)
    patterns.set(pattern, node)
  }
  return node
}

function numberOf(need: Need): number {
  const isAll = 'all' in need
  const parts = 'letters' in need ? [need] : isAll ? need.all : need.any
  const words = isAll ? [] : parts.flatMap((one) => ('letters' in one ? one.letters : []))
  const others = parts.flatMap((one) => ('letters' in one && !isAll ? [] : numberOf(one)))
  const key = `${isAll} ${words.join('|')} ${others.join()}`
  let number = numbers.get(key)
  if (number === undefined) {
    number = nodes.push({ isAll, others }) - 1
    for (const word of words) lookFor(word, number)
    numbers.set(key, number)
  }
  return number
}

/** A word that is looked for, where three letters in a row of it stand in a text. */
interface Sought {
  readonly letters: Uint16Array
  /** Where in the word those three letters are. */
  readonly row: number
  /** The needs that it meets. */
  readonly meets: number[]
}

/** The words by a number of their three letters. Of those of a word the ones are taken that fewest others have. */
const soughtByRow: Sought[][] = Array.from({ length: 1 << 13 }, () => [])
const sought = new Map<string, Sought>()

function lookFor(word: string, need: number): void {
  const held = sought.get(word)
  if (held !== undefined) {
    held.meets.push(need)
    return
  }
  const letters = lettersOf(word)
  let row = 0
  for (let at = 1; at + 2 < letters.length; at++)
    if (rowAt(letters, at).length < rowAt(letters, row).length) row = at
  const made = { letters, row, meets: [need] }
  rowAt(letters, row).push(made)
  sought.set(word, made)
}

function lettersOf(text: string): Uint16Array {
  const letters = new Uint16Array(text.length)
  for (let at = 0; at < text.length; at++) letters[at] = text.charCodeAt(at)
  return letters
}

function rowAt(letters: Uint16Array, at: number): Sought[] {
  const sum = ((letters[at] ?? 0) * 37 + (letters[at + 1] ?? 0)) * 37 + (letters[at + 2] ?? 0)
  return soughtByRow[sum & (soughtByRow.length - 1)] ?? []
}

/** Which needs the words of a text meet. */
function toldBy(text: string): Uint8Array {
  const told = new Uint8Array(nodes.length)
  const letters = lettersOf(text)
  for (let at = 0; at + 2 < letters.length; at++)
    for (const word of rowAt(letters, at))
      if (standsAt(letters, at - word.row, word.letters)) for (const need of word.meets) told[need] = 1
  return told
}

function standsAt(letters: Uint16Array, from: number, word: Uint16Array): boolean {
  if (from < 0 || from + word.length > letters.length) return false
  for (let at = 0; at < word.length; at++) if (letters[from + at] !== word[at]) return false
  return true
}
