import { type Need, needOf } from './pattern-needs.js'

/**
 * Tells, without a search, of most patterns that are not in a text that they are not: by the letters in a row that a
 * pattern needs, all of which are looked for in one pass. Where it says that one may be there, it still may not.
 */
export class Sieve {
  /** Of each need whether the text has it. */
  private met: Uint8Array = new Uint8Array(0)

  /** `text` is in lower case without accents; what stands before `from` or after `to` is not looked at. */
  constructor(
    private readonly text: string,
    private readonly from = 0,
    private readonly to = text.length,
  ) {}

  /** Whether a pattern may be found in the text, or in a part of it. */
  mayHold(pattern: RegExp): boolean {
    return this.mayMeet(needOfPattern(pattern))
  }

  /** Whether the pattern of one of some things may be found. */
  isAble({ needs }: Sifted<unknown>, at: number): boolean {
    return this.mayMeet(needs[at] ?? none)
  }

  /** Whether the pattern of any of some things may be found. */
  anyAble({ needs }: Sifted<unknown>): boolean {
    return needs.some((need) => this.mayMeet(need))
  }

  private mayMeet(need: number): boolean {
    if (need === none) return true
    // The words of a pattern that is asked about for the first time were not looked for yet.
    if (need >= this.met.length) this.met = metBy(this.text, this.from, this.to)
    return this.met[need] === 1
  }
}

/** Things that are each tried where their pattern may be found. */
export interface Sifted<T> {
  readonly all: readonly T[]
  readonly needs: Int32Array
}

/** Things by their patterns, whose needs are found out here and not again for each text. */
export function sifted<T>(all: readonly T[], patternOf: (one: T) => RegExp): Sifted<T> {
  return { all, needs: Int32Array.from(all, (one) => needOfPattern(patternOf(one))) }
}

const none = -1
/** Needs have numbers, one for all patterns that share it, and those that make up another have lower ones. */
const numbers = new Map<string, number>()
/**
 * The needs that are made up of others, one after the other as numbers: the need, how many others, whether all of them
 * (1) or one of them or of the words that are looked for (0), and the others. As objects they would lie all over the
 * memory, which costs more than to go through them.
 */
const madeUp: number[] = []
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
    if (others.length > 0) madeUp.push(number, others.length, isAll ? 1 : 0, ...others)
  }
  return number
}

/** A word that is looked for, where a row of its letters stands in a text: six in a row, or three of a shorter word. */
interface Sought {
  readonly word: string
  /** Where in the word the row ends. */
  readonly rowEnd: number
  /** The needs that the word meets. */
  readonly meets: number[]
}

/** Words by the number of their row, each number with a slot of its own. */
class Rows {
  private readonly slots = new Uint16Array(1 << 16)
  private readonly words: Sought[][] = [[]]
  private readonly numbers = new Int32Array(1 << 16)

  /** The words whose row has a number; most rows of a text are no word's. */
  at(number: number): readonly Sought[] | undefined {
    const held = this.slots[this.slotOf(number)] ?? 0
    return held === 0 ? undefined : this.words[held]
  }

  add(number: number, sought: Sought): void {
    const slot = this.slotOf(number)
    const held = this.slots[slot] ?? 0
    if (held > 0) this.words[held]?.push(sought)
    else {
      this.numbers[slot] = number
      this.slots[slot] = this.words.push([sought]) - 1
    }
  }

  /** The slot of a number, or the free one that it would have. */
  private slotOf(number: number): number {
    let slot = Math.imul(number, 0x9e3779b1) >>> 16
    while (this.slots[slot] !== 0 && this.numbers[slot] !== number) slot = (slot + 1) & 0xffff
    return slot
  }
}

const short = new Rows()
const long = new Rows()
const sought = new Map<string, Sought>()

function lookFor(word: string, need: number): void {
  const held = sought.get(word)
  if (held !== undefined) {
    held.meets.push(need)
    return
  }
  const length = word.length < 6 ? 3 : 6
  const rows = length === 3 ? short : long
  const numberAt = (end: number) => rowNumber(word.slice(end - length, end))
  const wordsAt = (end: number) => rows.at(numberAt(end))?.length ?? 0
  // Of its rows the one that fewest other words have.
  let rowEnd = length
  for (let end = length + 1; end <= word.length; end++) if (wordsAt(end) < wordsAt(rowEnd)) rowEnd = end
  const made = { word, rowEnd, meets: [need] }
  rows.add(numberAt(rowEnd), made)
  sought.set(word, made)
}

/** The number of a row of three letters or six. */
function rowNumber(row: string): number {
  let three = 0
  let before = 0
  for (let at = 0; at < row.length; at++) {
    if (at === 3) before = three
    three = withLetter(three, row.charCodeAt(at))
  }
  return row.length === 3 ? three : ofSix(before, three)
}

/** The number of the last three letters, one more being read. */
function withLetter(three: number, letter: number): number {
  return ((three << 7) | (letter & 0x7f)) & 0x1fffff
}

function ofSix(before: number, three: number): number {
  return Math.imul(before, 0x85ebca6b) ^ three
}

/** Which needs a part of a text meets: those of its words, and those that others make up. */
function metBy(text: string, from: number, to: number): Uint8Array {
  const met = new Uint8Array(numbers.size)
  // The numbers of the three letters that end here, and one, two and three letters ago.
  let [three, one, two, before] = [0, 0, 0, 0]
  for (let at = from; at < to; at++) {
    before = two
    two = one
    one = three
    three = withLetter(three, text.charCodeAt(at))
    const read = at + 1 - from
    if (read >= 3) meet(short.at(three), text, at + 1, from, to, met)
    if (read >= 6) meet(long.at(ofSix(before, three)), text, at + 1, from, to, met)
  }
  addMadeUp(met)
  return met
}

function addMadeUp(met: Uint8Array): void {
  for (let at = 0; at < madeUp.length; ) {
    const need = madeUp[at] ?? 0
    const end = at + 3 + (madeUp[at + 1] ?? 0)
    const isAll = madeUp[at + 2] ?? 0
    // All of them are met, or one of them, unless one decides it otherwise.
    let isMet = isAll
    for (at += 3; at < end && isMet === isAll; at++) isMet = met[madeUp[at] ?? 0] ?? 0
    if (isMet === 1) met[need] = 1
    at = end
  }
}

/** Marks what the words meet that stand in a part of a text, their row ending at a place. */
function meet(
  words: readonly Sought[] | undefined,
  text: string,
  rowEnd: number,
  from: number,
  to: number,
  met: Uint8Array,
): void {
  if (words === undefined) return
  for (const { word, rowEnd: own, meets } of words) {
    const start = rowEnd - own
    if (start >= from && start + word.length <= to && text.startsWith(word, start))
      for (const need of meets) met[need] = 1
  }
}
