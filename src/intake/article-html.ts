import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { Article } from '../model/article.js'
import { SourceError } from '../model/errors.js'
import { sha256Of } from '../model/sha256.js'
import { type HandedIn, longestArticle } from './handed-in.js'
import { type BlockText, blockText } from './html-blocks.js'
import { cleanPage } from './html-clean.js'
import { type PageFacts, pageFacts } from './html-facts.js'
import { languageOf } from './language.js'
import { publishedOf } from './published.js'

/** Of larger pages all that is visible is read: telling the article apart would take seconds. */
const mostWork = 300_000

/** The fewest characters that are taken for the main text of a page. */
const shortestMain = 200

/** The main text of an HTML page as a document to be read; what a page asks to be run is not. */
export function articleOfHtml(html: string, handedIn: HandedIn): Article {
  const { where } = handedIn
  if (html.length > longestArticle)
    throw new SourceError(where, `a page of at most ${longestArticle} characters`, `${html.length}`)
  const page = cleanPage(html, where)
  const { document } = parseHTML(page.html)
  const facts = pageFacts(document, page.data)
  const title = facts.title ?? titleOf(document)
  const main = page.work > mostWork ? undefined : mainText(page.html, title)
  const { text, blocks } = main?.told ?? blockText(document.body, undefined)
  if (blocks.length === 0) throw new SourceError(where, 'a page with text', 'one without any')
  const { publisher = facts.publisher, address = facts.address } = handedIn
  const author = facts.author ?? main?.author
  return {
    document: handedIn.document ?? sha256Of(new TextEncoder().encode(html)),
    media: 'text/html',
    text,
    blocks,
    ...told({ title, publisher, author, address }),
    published: publishedOf(handedIn, facts.day, address),
    language: languageOf(text),
  }
}

/** What `Readability` takes for the article, below the page's title; undefined where that is next to nothing. */
function mainText(html: string, title: string | undefined): { told: BlockText; author?: string } | undefined {
  // It takes the tree apart: it is given one of its own.
  const { document } = parseHTML(html)
  const found = new Readability<Node>(document, {
    serializer: (node) => node,
    disableJSONLD: true,
    charThreshold: shortestMain,
  }).parse()
  if (found?.content === null || found?.content === undefined) return undefined
  const told = blockText(found.content, title ?? found.title ?? undefined)
  const body = told.blocks.filter(({ kind }) => kind !== 'heading')
  if (body.reduce((sum, { start, end }) => sum + end - start, 0) < shortestMain) return undefined
  const author = found.byline?.replace(/\s+/g, ' ').trim() ?? ''
  return author === '' || author.length > 120 ? { told } : { told, author }
}

function titleOf(document: Document): string | undefined {
  const text = document.querySelector('title')?.textContent?.replace(/\s+/g, ' ').trim() ?? ''
  return text === '' ? undefined : text.slice(0, 300)
}

function told(
  facts: { [K in keyof PageFacts]: string | undefined },
): Pick<PageFacts, 'title' | 'publisher' | 'author' | 'address'> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined))
}
