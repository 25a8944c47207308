import { type Need, needOf } from './pattern-needs.js'

/**
 * Tells, without a search, of most patterns that are not in a text that they are not: by the letters in a row that a
 * pattern needs, all of which are looked for in one pass. Where it says that one may be there, it still may not.
 */
export class Sieve {
  /** Of each need whether the text has it. */
  private met: Uint8Array = new Uint8Array(0)

  /** `text` is in lower case without accents. */
  constructor(private readonly text: string) {}

  /** Whether a pattern may be found in the text, or in a part of it. */
  mayHold(pattern: RegExp): boolean {
    const need = needOfPattern(pattern)
    if (need === none) return true
    // The words of a pattern that is asked about for the first time were not looked for yet.
    if (need >= this.met.length) this.met = metBy(this.text)
    return this.met[need] === 1
  }
}

/** A need that is made up of others: all of them, or one of them or of the words that are looked for. */
interface MadeUp {
  readonly need: number
  readonly isAll: boolean
  readonly others: readonly number[]
}

const none = -1
/** Needs have numbers, one for all patterns that share it, and those that make up another have lower ones. */
const numbers = new Map<string, number>()
const madeUp: MadeUp[] = []
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
    number = numbers.size
    numbers.set(key, number)
    for (const word of words) lookFor(word, number)
    if (others.length > 0) madeUp.push({ need: number, isAll, others })
  }
  return number
}

/** A word that is looked for, where a row of its letters stands in a text: six in a row, or three of a shorter word. */
interface Sought {
  readonly letters: Uint16Array
  /** Where in the word the row begins. */
  readonly from: number
  /** The needs that the word meets. */
  readonly meets: number[]
}

/** The words by a number of their row. Most places of a text have a row of six that no word has. */
interface Rows {
  readonly length: 3 | 6
  /** By the number of a row, the place of its words among the groups; 0 where no word has it. */
  readonly places: Uint16Array
}

const rowNumbers = 1 << 14
const short: Rows = { length: 3, places: new Uint16Array(rowNumbers) }
const long: Rows = { length: 6, places: new Uint16Array(rowNumbers) }
const groups: Sought[][] = [[]]
const sought = new Map<string, Sought>()

function lookFor(word: string, need: number): void {
  const held = sought.get(word)
  if (held !== undefined) {
    held.meets.push(need)
    return
  }
  const letters = lettersOf(word)
  const rows = letters.length < long.length ? short : long
  // Of its rows the one that fewest other words have.
  let from = 0
  for (let at = 1; at + rows.length <= letters.length; at++)
    if (groupAt(rows, letters, at).length < groupAt(rows, letters, from).length) from = at
  const made = { letters, from, meets: [need] }
  const row = rowAt(rows, letters, from)
  if (rows.places[row] === 0) rows.places[row] = groups.push([]) - 1
  groups[rows.places[row] ?? 0]?.push(made)
  sought.set(word, made)
}

function lettersOf(text: string): Uint16Array {
  const letters = new Uint16Array(text.length)
  for (let at = 0; at < text.length; at++) letters[at] = text.charCodeAt(at)
  return letters
}

function groupAt(rows: Rows, letters: Uint16Array, at: number): readonly Sought[] {
  return groups[rows.places[rowAt(rows, letters, at)] ?? 0] ?? []
}

function rowAt({ length }: Rows, letters: Uint16Array, at: number): number {
  const first = ofThree(letters, at)
  return (length === 3 ? first : Math.imul(first, 31) + ofThree(letters, at + 3)) & (rowNumbers - 1)
}

function ofThree(letters: Uint16Array, at: number): number {
  return ((letters[at] ?? 0) * 37 + (letters[at + 1] ?? 0)) * 37 + (letters[at + 2] ?? 0)
}

/** Which needs a text meets: those of its words, and those that others make up. */
function metBy(text: string): Uint8Array {
  const met = new Uint8Array(numbers.size)
  const letters = lettersOf(text)
  for (const rows of [short, long])
    for (let at = 0; at + rows.length <= letters.length; at++) {
      const place = rows.places[rowAt(rows, letters, at)] ?? 0
      if (place === 0) continue
      for (const word of groups[place] ?? [])
        if (standsAt(letters, at - word.from, word.letters)) for (const need of word.meets) met[need] = 1
    }
  for (const { need, isAll, others } of madeUp)
    if (met[need] === 0 && isMadeUp(others, isAll, met)) met[need] = 1
  return met
}

/** Whether all of some needs are met, or one of them. */
function isMadeUp(others: readonly number[], isAll: boolean, met: Uint8Array): boolean {
  for (const other of others) if ((met[other] === 1) !== isAll) return !isAll
  return isAll
}

function standsAt(letters: Uint16Array, from: number, word: Uint16Array): boolean {
  if (from < 0 || from + word.length > letters.length) return false
  for (let at = 0; at < word.length; at++) if (letters[from + at] !== word[at]) return false
  return true
}
