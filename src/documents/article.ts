import { createHash } from 'node:crypto'
import { articleOfLines } from '../intake/article-lines.js'
import { charsetOf } from '../intake/charset.js'
import type { HandedIn } from '../intake/handed-in.js'
import { articleOf, writtenIn } from '../intake/take-in.js'
import type { Article } from '../model/article.js'
import { isPdf } from './pdf-lines.js'

/** A document as bytes, with what its server says of it. */
export interface ArticleBytes {
  readonly bytes: Uint8Array
  /** The content type that its server gave it. */
  readonly type?: string
}

/** A text, a page or a PDF as a document to be read; a `SourceError` where the bytes are none of these. */
export async function readArticle({ bytes, type = '' }: ArticleBytes, given: HandedIn): Promise<Article> {
  const handedIn = { ...given, document: createHash('sha256').update(bytes).digest('hex') }
  if (!isPdf(bytes)) return await articleOf(writtenIn(bytes, given.where, type, charsetOf(type)), handedIn)
  const { pdfLines } = await import('./pdf-lines.js')
  return articleOfLines(await pdfLines(bytes, given.where), handedIn)
}
