import type { Span } from '../../model/article.js'
import type { Sha256 } from '../../model/entry.js'
import { placedWords } from '../compare/words.js'
import type { ReadArticle } from './drift.js'

/** Quoted words that two documents share, as they stand in the first. */
export interface SharedWords {
  readonly span: Span
  readonly text: string
  readonly words: number
}

/** A document held that has quoted words of another one. */
export interface SharingSource {
  readonly document: Sha256
  /** The longest runs first. */
  readonly shared: readonly SharedWords[]
  /** The words of all of them. */
  readonly words: number
}

/** The fewest quoted words in a row that make a source worth looking at: shorter runs are anybody's. */
const fewest = 6

/** The documents held that have quoted words of a document, six or more in a row; those with the most words first. */
export function sourcesSharing(of: ReadArticle, held: readonly ReadArticle[]): SharingSource[] {
  const quotes = quotedRuns(of)
  return held
    .filter(({ article }) => article.document !== of.article.document)
    .flatMap((other): SharingSource[] => {
      const runs = shinglesOf(other)
      const shared = quotes
        .flatMap((quote) => sharedRuns(of, quote, runs))
        .sort((a, b) => b.words - a.words || a.span.start - b.span.start)
      const words = shared.reduce((sum, one) => sum + one.words, 0)
      return shared.length === 0 ? [] : [{ document: other.article.document, shared, words }]
    })
    .sort((a, b) => b.words - a.words || (a.document < b.document ? -1 : 1))
}

interface Placed {
  readonly word: string
  readonly start: number
  readonly end: number
}

/** The words of each quotation of a document, with their places. */
function quotedRuns({ article, reading }: ReadArticle): Placed[][] {
  return reading.claims
    .filter(({ type }) => type === 'statement.quote')
    .map(({ span }) =>
      placedWords(article.text.slice(span.start, span.end)).map(({ word, start, end }) => ({
        word,
        start: start + span.start,
        end: end + span.start,
      })),
    )
}

const shingles = new WeakMap<ReadArticle['article'], ReadonlySet<string>>()

/** Every run of six words of a document, made once. */
function shinglesOf({ article }: ReadArticle): ReadonlySet<string> {
  const known = shingles.get(article)
  if (known !== undefined) return known
  const words = placedWords(article.text).map(({ word }) => word)
  const made = new Set<string>()
  for (let at = 0; at + fewest <= words.length; at++) made.add(words.slice(at, at + fewest).join(' '))
  shingles.set(article, made)
  return made
}

/** The longest runs of a quotation of which each six words stand in the other document. */
function sharedRuns(of: ReadArticle, quote: readonly Placed[], runs: ReadonlySet<string>): SharedWords[] {
  const found: SharedWords[] = []
  let from = -1
  for (let at = 0; at + fewest <= quote.length + 1; at++) {
    const shingle = quote.slice(at, at + fewest)
    const isShared = shingle.length === fewest && runs.has(shingle.map(({ word }) => word).join(' '))
    if (isShared && from < 0) from = at
    if (isShared || from < 0) continue
    const first = quote[from]
    const last = quote[at + fewest - 2]
    if (first !== undefined && last !== undefined) {
      const span = { start: first.start, end: last.end }
      const text = of.article.text.slice(span.start, span.end)
      found.push({ span, text, words: at + fewest - 1 - from })
    }
    from = -1
  }
  return found
}
