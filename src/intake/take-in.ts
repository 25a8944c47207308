import type { Article } from '../model/article.js'
import { SourceError } from '../model/errors.js'
import { articleOfText } from './article-text.js'
import { pageText, utf8Text } from './charset.js'
import { type HandedIn, longestArticle } from './handed-in.js'
import { looksLikeHtml } from './media.js'

/** A document as text, or as the markup of a page. */
export type Written = { readonly text: string } | { readonly html: string }

/** The document that a text or a page is. The reader of pages is loaded where there is a page. */
export async function articleOf(written: Written, handedIn: HandedIn): Promise<Article> {
  if ('text' in written) return articleOfText(written.text, handedIn)
  const { articleOfHtml } = await import('./article-html.js')
  return articleOfHtml(written.html, handedIn)
}

/** The text or page that the bytes of a file hold; a `SourceError` where they hold neither. */
export function writtenIn(bytes: Uint8Array, where: string, type = '', charset?: string): Written {
  if (bytes.length > longestArticle)
    throw new SourceError(where, `at most ${longestArticle} bytes`, `${bytes.length}`)
  if (looksLikeHtml(bytes, where, type)) return { html: pageText(bytes, charset, where) }
  if (bytes.includes(0) && bytes[0] !== 0xff && bytes[0] !== 0xfe)
    throw new SourceError(where, 'a text or an HTML page', 'bytes of another kind')
  return { text: utf8Text(bytes, where) }
}
