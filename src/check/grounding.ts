import type { Article, Span } from '../model/article.js'
import { denies, modalityOf } from './modality.js'
import { type ClaimType, claimTypes, type Modality } from './text-claim.js'

/** A claim as a language model proposes it. It gives words and no places, and never a verdict. */
export interface ProposedClaim {
  readonly type: string
  readonly quote: string
  readonly speakerQuote?: string
  readonly slots: Readonly<Record<string, string>>
  /** The words before and after, where the quote stands more than once. */
  readonly prefix?: string
  readonly suffix?: string
}

/** A proposed claim whose words stand in the document. That they stand there does not say that they are read rightly. */
export interface GroundedClaim {
  readonly span: Span
  readonly type: ClaimType
  readonly speaker: string | null
  readonly slots: Readonly<Record<string, string>>
  /** By rule, from the words themselves. */
  readonly modality: Modality
  readonly polarity: 'yes' | 'no'
}

/** Why a proposed claim is not taken. */
export type Ungrounded =
  | 'unknown-type'
  | 'quote-not-found'
  | 'quote-not-unique'
  | 'speaker-not-found'
  | 'slot-not-found'

/**
 * Holds a proposed claim against the document: its quote must stand there, exactly or but for case, white space, quotation
 * marks and dashes, at one place and between whole words; its speaker in the document; its slots in the quote or its sentence.
 */
export function ground(proposed: ProposedClaim, article: Article): GroundedClaim | Ungrounded {
  const type = claimTypes.find((one) => one === proposed.type)
  if (type === undefined) return 'unknown-type'
  const { text } = article
  const span = placeOf(proposed, text)
  if (typeof span === 'string') return span
  const speaker = proposed.speakerQuote ?? ''
  if (speaker !== '' && !stands(speaker, text)) return 'speaker-not-found'
  const sentence = sentenceAround(article, span)
  const words = text.slice(sentence.start, sentence.end)
  for (const value of Object.values(proposed.slots)) if (!stands(value, words)) return 'slot-not-found'
  const own = text.slice(span.start, span.end).toLowerCase()
  const before = text.slice(sentence.start, span.start).toLowerCase()
  return {
    span,
    type,
    speaker: speaker === '' ? null : speaker,
    slots: proposed.slots,
    modality: modalityOf(own, before),
    polarity: denies(own) ? 'no' : 'yes',
  }
}

function placeOf({ quote, prefix = '', suffix = '' }: ProposedClaim, text: string): Span | Ungrounded {
  const folded = foldedText(text)
  const exact = quote.trim() === '' ? [] : placesIn(text, quote.trim())
  const found = exact.length > 0 ? exact : foldedPlaces(folded, quote)
  if (found.length === 0) return 'quote-not-found'
  const [before, after] = [foldedText(prefix).text.trimEnd(), foldedText(suffix).text.trimStart()]
  const fitting = found.filter(
    ({ start, end }) =>
      foldedText(text.slice(Math.max(0, start - 400), start))
        .text.trimEnd()
        .endsWith(before) &&
      foldedText(text.slice(end, end + 400))
        .text.trimStart()
        .startsWith(after),
  )
  const [only] = fitting
  return only !== undefined && fitting.length === 1 ? only : 'quote-not-unique'
}

/** Whether words stand in a text, but for case, white space, quotation marks, dashes, and commas within numbers. */
function stands(words: string, text: string): boolean {
  const plain = (value: string) => foldedText(value.replace(/(?<=\d),(?=\d{3})/g, '')).text.trim()
  const wanted = plain(words)
  return wanted !== '' && placesIn(plain(text), wanted).length > 0
}

/** The places of words that are whole words there. */
function placesIn(text: string, words: string): Span[] {
  const found: Span[] = []
  for (let at = text.indexOf(words); at >= 0 && found.length < 1000; at = text.indexOf(words, at + 1)) {
    const end = at + words.length
    if (!isWithin(text, at) && !isWithin(text, end)) found.push({ start: at, end })
  }
  return found
}

/** Whether a place lies within a word or a number. */
function isWithin(text: string, at: number): boolean {
  const [before, after] = [text.slice(Math.max(0, at - 2), at), text.slice(at, at + 2)]
  if (/[\p{L}\p{N}\p{M}]$/u.test(before) && /^[\p{L}\p{N}\p{M}]/u.test(after)) return true
  return (/\d[.,]$/.test(before) && /^\d/.test(after)) || (/\d$/.test(before) && /^[.,]\d/.test(after))
}

function foldedPlaces({ text, from }: Folded, quote: string): Span[] {
  const wanted = foldedText(quote).text.trim()
  if (wanted === '') return []
  return placesIn(text, wanted).map(({ start, end }) => ({
    start: from[start] ?? 0,
    end: (from[end - 1] ?? 0) + 1,
  }))
}

interface Folded {
  readonly text: string
  /** Where each unit of the folded text stands in the text. */
  readonly from: readonly number[]
}

let last: { readonly of: string; readonly folded: Folded } | undefined

/** A text in which case, runs of white space, kinds of quotation marks and of dashes are one; all else stays. */
function foldedText(of: string): Folded {
  if (last?.of === of) return last.folded
  const from: number[] = []
  let text = ''
  for (let at = 0; at < of.length; at++) {
    const letter = foldedLetter(of.charAt(at))
    if (letter === ' ' && text.endsWith(' ')) continue
    text += letter
    from.push(at)
  }
  const folded = { text, from }
  if (of.length > 2000) last = { of, folded }
  return folded
}

function foldedLetter(letter: string): string {
  if (/\s/.test(letter)) return ' '
  if (/['‘’‚‛′`´"“”„‟″«»]/.test(letter)) return "'"
  if (/[-‐‑‒–—―−]/.test(letter)) return '-'
  const lower = letter.toLowerCase()
  return lower.length === 1 ? lower : letter
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/** The sentence or sentences that a place lies in, within its block. */
function sentenceAround({ text, blocks }: Article, span: Span): Span {
  const block = blocks.find(({ start, end }) => start <= span.start && span.start < end) ?? span
  let { start, end } = span
  for (const { index, segment } of segmenter.segment(text.slice(block.start, block.end))) {
    const [from, to] = [block.start + index, block.start + index + segment.length]
    if (from <= span.start && span.start < to) start = from
    if (from < span.end && span.end <= to) end = to
  }
  return { start, end }
}
