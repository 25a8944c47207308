import type { Span } from '../model/article.js'
import { matchesOf } from './matches.js'

/** A word of a text, with the key that it is looked up by. */
export interface Token extends Span {
  /** Lower case, without accents, apostrophes and dots: `sheriffs`, `fla`, `miami`. */
  readonly key: string
  /** The key without a possessive s: `doral` for "Doral's"; the key itself where there is none. */
  readonly base: string
  /** Begins with a capital letter. */
  readonly capital: boolean
}

// A word holds apostrophes and dots only between letters; a hyphen parts words, as in Miami-Dade.
const word = /[\p{L}\p{N}]+(?:['.][\p{L}\p{N}]+)*/gu

/** The words of a text whose marks are folded, in order. */
export function tokensOf(folded: string): Token[] {
  const tokens: Token[] = []
  for (const match of matchesOf(word, folded)) {
    const [text] = match
    const first = text.charCodeAt(0)
    const lower = text.toLowerCase()
    const plain = ascii.test(lower) ? lower : lower.normalize('NFKD').replace(/[\u0300-\u036f]/g, '')
    const key = plain.replace(/['.]/g, '')
    const base = plain.endsWith("'s") ? key.slice(0, -1) : key
    const capital = (first > 64 && first < 91) || (first > 127 && text.charAt(0) !== lower.charAt(0))
    tokens.push({ start: match.index, end: match.index + text.length, key, base, capital })
  }
  return tokens
}

const ascii = /^[a-z0-9'.]*$/

/** The position of the first token that starts at or after a place in the text. */
export function tokenAt(tokens: readonly Token[], at: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low
}
