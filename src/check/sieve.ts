import { type Need, needOf } from './pattern-needs.js'

/**
 * Tells, without a search, of most patterns that are not in a text that they are not: by the three letters in a row that
 * the text has and a pattern needs. Where it says that one may be there, it still may not.
 */
export class Sieve {
  private readonly rows = new Uint8Array(size)
  /** What was told of each need: 1 that the text has it, 2 that it has not. */
  private readonly told = new Uint8Array(nodes.length)

  /** `text` is in lower case without accents. */
  constructor(text: string) {
    for (let at = 0; at + 2 < text.length; at++) this.rows[rowAt(text, at)] = 1
  }

  /** Whether a pattern may be found in the text, or in a part of it. */
  mayHold(pattern: RegExp): boolean {
    const node = nodeOfPattern(pattern)
    return node === none || this.has(node)
  }

  private has(at: number): boolean {
    const told = this.told[at]
    if (told === 1 || told === 2) return told === 1
    const node = nodes[at]
    const has = node === undefined || (node.isAll ? this.hasAll(node.others) : this.hasAny(node))
    if (at < this.told.length) this.told[at] = has ? 1 : 2
    return has
  }

  private hasAll(others: readonly number[]): boolean {
    for (const one of others) if (!this.has(one)) return false
    return true
  }

  private hasAny({ looks, others }: Node): boolean {
    const { rows } = this
    for (let at = 0; at < looks.length; at += 4)
      if (
        rows[looks[at] ?? 0] === 1 &&
        rows[looks[at + 1] ?? 0] === 1 &&
        rows[looks[at + 2] ?? 0] === 1 &&
        rows[looks[at + 3] ?? 0] === 1
      )
        return true
    for (const one of others) if (this.has(one)) return true
    return false
  }
}

/** Rows of letters are kept by a number below this. */
const size = 1 << 13

function rowAt(text: string, at: number): number {
  const sum = (text.charCodeAt(at) * 37 + text.charCodeAt(at + 1)) * 37 + text.charCodeAt(at + 2)
  return sum & (size - 1)
}

/** A need by number: needs that many patterns share are looked at once for a text. */
interface Node {
  /** All of the others are needed, or one of them or of the words. */
  readonly isAll: boolean
  /** Four rows of letters of each word, the last one first: what words begin with many share. */
  readonly looks: Uint16Array
  readonly others: readonly number[]
}

const none = -1
const nodes: Node[] = []
const numbers = new Map<string, number>()
const patterns = new Map<RegExp, number>()

function nodeOfPattern(pattern: RegExp): number {
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
    const looks = Uint16Array.from(words.flatMap(looksFor))
    // What is soonest told is asked first.
    others.sort((a, b) => costOf(a) - costOf(b))
    number = nodes.push({ isAll, looks, others }) - 1
    numbers.set(key, number)
  }
  return number
}

function costOf(at: number): number {
  const node = nodes[at]
  return node === undefined ? 0 : node.looks.length + node.others.reduce((sum, one) => sum + costOf(one), 4)
}

function looksFor(word: string): number[] {
  const last = word.length - 3
  return [last, last >> 1, 0, Math.min(1, last)].map((at) => rowAt(word, at))
}
