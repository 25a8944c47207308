import type { Article } from '../model/article.js'
import type { Day } from '../model/day.js'

/** What a person tells of a document that they hand in; it goes before what the document says itself. */
export interface HandedIn {
  /** How the document is called in an error. */
  readonly where: string
  readonly published?: Day
  readonly publisher?: string
  readonly address?: string
  /** Its hash, where it was handed in as bytes; that of the text in UTF-8 otherwise. */
  readonly document?: Article['document']
}

/** The most characters of a document that are read. */
export const longestArticle = 5 << 20
