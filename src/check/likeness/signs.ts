import type { Span } from '../../model/article.js'
import type { ClaimType } from '../text-claim.js'
import type { Word } from './words-of.js'

/** A clause with all that likeness goes by. */
export interface ClauseSeen {
  readonly clause: Span
  /** The words of its sentence, and of the sentence before. */
  readonly words: readonly Word[]
  readonly before: readonly Word[]
  /** The types that the rules read in the clause. */
  readonly read: readonly ClaimType[]
  readonly quoted: boolean
  readonly heading: boolean
  readonly topic: string
  readonly language: string
}

/** Signs are kept by a number below this; two signs that share one are told apart no more. */
export const signCount = 1 << 18

/** The signs of a clause, each by its number, in order, none twice. */
export function signsOf(seen: ClauseSeen): number[] {
  return [...signsIn(seen)].sort((a, b) => a - b)
}

/**
 * The signs of a clause, none twice: its words and pairs of words, how they begin and what they mean, the words around
 * it, those of the sentence before, and what the rules read in it.
 */
export function signsIn(seen: ClauseSeen): readonly number[] {
  const signs = new Signs()
  const { clause, words, before, read } = seen
  const own = words.filter(({ start, end }) => start >= clause.start && end <= clause.end)
  const left = words.filter(({ end }) => end <= clause.start)
  const right = words.filter(({ start }) => start >= clause.end)
  addWords(signs, own)
  addMeanings(signs, own, read)
  for (const { key } of left.slice(-12)) signs.add(numberOf('l', key))
  for (const { key } of right.slice(0, 12)) signs.add(numberOf('a', key))
  for (const { key } of before) signs.add(numberOf('s', key))
  for (const meaning of meaningsOf(left)) signs.add(numberOf('m', meaning))
  for (const meaning of meaningsOf(right)) signs.add(numberOf('o', meaning))
  for (const meaning of meaningsOf(before)) signs.add(numberOf('u', meaning))
  for (const type of read) signs.add(numberOf('r', type))
  if (read.length === 0) signs.add(numberOf('r', ''))
  if (seen.quoted) signs.add(numberOf('q', ''))
  if (seen.heading) signs.add(numberOf('h', ''))
  signs.add(numberOf('t', seen.topic))
  signs.add(numberOf('e', seen.language))
  signs.add(numberOf('n', String(Math.min(6, Math.floor(own.length / 5)))))
  return signs.numbers
}

/** Words, how they begin, and pairs of neighbours: as they stand, and with one of the two as what it means. */
function addWords(signs: Signs, own: readonly Word[]): void {
  for (const [at, { key, meaning }] of own.entries()) {
    signs.add(numberOf('w', key))
    signs.add(numberOf('p', key, 6))
    const next = own[at + 1]
    if (next === undefined) continue
    signs.add(pairOf('b', key, next.key))
    if (meaning !== undefined) signs.add(pairOf('x', meaning, next.key))
    if (next.meaning !== undefined) signs.add(pairOf('y', key, next.meaning))
  }
}

/** What words mean, in pairs of neighbours and of those that are not far apart, and beside what the rules read. */
function addMeanings(signs: Signs, own: readonly Word[], read: readonly ClaimType[]): void {
  const meanings = meaningsOf(own)
  for (const [at, meaning] of meanings.entries()) {
    signs.add(numberOf('c', meaning))
    for (const type of read) signs.add(pairOf('R', type, meaning))
    for (let other = at + 1; other < meanings.length && other <= at + 8; other++) {
      const then = meanings[other] ?? ''
      if (other === at + 1) signs.add(pairOf('d', meaning, then))
      signs.add(pairOf('g', meaning, then))
    }
  }
}

/** The meanings of words in their order; names and numbers, which are classes already, stand for themselves. */
function meaningsOf(words: readonly Word[]): string[] {
  return words.flatMap(({ key, meaning, isClass }) => meaning ?? (isClass ? key : []))
}

/** Signs without those that are there already: each is marked with the round in which it was added last. */
class Signs {
  readonly numbers: number[] = []
  private readonly round = ++rounds

  add(sign: number): void {
    if (marks[sign] === this.round) return
    marks[sign] = this.round
    this.numbers.push(sign)
  }
}

let rounds = 0
const marks = new Float64Array(signCount)

function pairOf(kind: string, one: string, other: string): number {
  return folded(hashed(hashed(hashed(kindOf(kind), one), '_'), other))
}

/** The number of a sign: the FNV-1a hash of its kind and words, or of as many letters, folded. */
function numberOf(kind: string, words: string, most?: number): number {
  return folded(hashed(kindOf(kind), words, most))
}

function kindOf(kind: string): number {
  return Math.imul(0x811c9dc5 ^ kind.charCodeAt(0), 0x01000193)
}

function hashed(from: number, words: string, most = words.length): number {
  let hash = from
  const end = Math.min(most, words.length)
  for (let at = 0; at < end; at++) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193)
  return hash
}

function folded(hash: number): number {
  return (hash ^ (hash >>> 15)) & (signCount - 1)
}
