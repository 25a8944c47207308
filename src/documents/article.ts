import { createHash } from 'node:crypto'
import { articleOfLines } from '../intake/article-lines.js'
import { articleOfText } from '../intake/article-text.js'
import { charsetOf, pageText, utf8Text } from '../intake/charset.js'
import { type HandedIn, longestArticle } from '../intake/handed-in.js'
import { looksLikeHtml } from '../intake/media.js'
import type { Article } from '../model/article.js'
import { SourceError } from '../model/errors.js'
import { isPdf } from './pdf-lines.js'

/** A document as bytes, with what its server says of it. */
export interface ArticleBytes {
  readonly bytes: Uint8Array
  /** The content type that its server gave it. */
  readonly type?: string
}

/** A text, a page or a PDF as a document to be read; a `SourceError` where the bytes are none of these. */
export async function readArticle({ bytes, type = '' }: ArticleBytes, given: HandedIn): Promise<Article> {
  const document = createHash('sha256').update(bytes).digest('hex')
  const handedIn = { ...given, document }
  const { where } = given
  if (isPdf(bytes)) {
    const { pdfLines } = await import('./pdf-lines.js')
    return articleOfLines(await pdfLines(bytes, where), handedIn)
  }
  if (bytes.length > longestArticle)
    throw new SourceError(where, `at most ${longestArticle} bytes`, `${bytes.length}`)
  if (looksLikeHtml(bytes, where, type)) {
    const { articleOfHtml } = await import('../intake/article-html.js')
    return articleOfHtml(pageText(bytes, charsetOf(type), where), handedIn)
  }
  if (bytes.includes(0) && bytes[0] !== 0xff && bytes[0] !== 0xfe)
    throw new SourceError(where, 'a text, an HTML page or a PDF', 'bytes of another kind')
  return articleOfText(utf8Text(bytes, where), handedIn)
}
