import type { Day } from './day.js'
import type { Sha256 } from './entry.js'

/**
 * A document that is to be read for claims: a news story, a release, minutes. Its text stays where it was handed in;
 * what is kept of it are offsets, hashes and short quotations.
 */
export interface Article {
  /** The SHA-256 of the bytes that were handed in; of the UTF-8 text where a text was pasted. */
  readonly document: Sha256
  readonly media: 'text/plain' | 'text/html' | 'application/pdf'
  /** The text that every offset counts in, in UTF-16 code units. A plain text is kept as it is, to the last space. */
  readonly text: string
  /** The parts of the text in their order, without overlap; what lies between them is white space. */
  readonly blocks: readonly Block[]
  readonly title?: string
  readonly publisher?: string
  /** The author line as published. */
  readonly author?: string
  readonly address?: string
  readonly published: Published
  readonly language: 'en' | 'es'
}

/** A stretch of text, from `start` to before `end`, in UTF-16 code units. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A heading, a paragraph, an item of a list. */
export interface Block extends Span {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'caption'
  /** The page of a PDF, from 1. */
  readonly page?: number
}

/** The day of a document: told by itself or by the person who hands it in, taken from its address, or not known. */
export type Published =
  | { readonly how: 'declared' | 'inferred'; readonly on: Day; readonly from: string }
  | { readonly how: 'unknown' }
