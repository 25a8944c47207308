import { parseReviews } from '../../check/review.js'
import { charsetOf } from '../../intake/charset.js'
import type { HandedIn } from '../../intake/handed-in.js'
import { beginsAsPage } from '../../intake/media.js'
import { articleOf, type Written, writtenIn } from '../../intake/take-in.js'
import type { Article } from '../../model/article.js'
import { day } from '../../model/day.js'
import { type HeldTexts, heldFiles, heldIn } from '../../publish/world-texts.js'
import { checkDocument, documentJson, gazetteerOfWorld, type Held } from '../../verdict/check-document.js'
import { documentsCompared } from '../../verdict/drift-documents.js'
import { textsShown } from '../drift/shown.js'
import type { Answer, Request, Told } from './protocol.js'

/** What is used of the worker that this runs in. */
interface Worker {
  postMessage(answer: Answer): void
  addEventListener(type: 'message', listen: (event: { readonly data: Request }) => void): void
}

const worker = globalThis as unknown as Worker
let held: Promise<Held> | undefined

worker.addEventListener('message', ({ data }) => {
  answerTo(data).then(
    (answer) => worker.postMessage(answer),
    (error: unknown) =>
      worker.postMessage({ kind: 'failed', why: error instanceof Error ? error.message : String(error) }),
  )
})

async function answerTo(request: Request): Promise<Answer> {
  if (request.kind === 'load') {
    held ??= load(request.held)
    await held
    return { kind: 'loaded' }
  }
  if (held === undefined) throw new Error('the record is not loaded')
  if (request.kind === 'drift') return await compared(request.documents, await held)
  const { document, today, reviews } = request
  const written =
    'text' in document
      ? writtenAs(document.text)
      : writtenIn(new Uint8Array(document.bytes), document.name, '', charsetOf(''))
  const article = await articleOf(written, {
    where: 'name' in document ? document.name : 'the text',
    ...factsOf(request),
  })
  const found = checkDocument(await held, article, day(today), parseReviews(reviews, 'reviews'))
  return {
    kind: 'checked',
    json: JSON.stringify(documentJson(found), undefined, 2),
    text: article.text,
    blocks: article.blocks,
  }
}

async function compared(documents: readonly Told[], { world }: Held): Promise<Answer> {
  const articles: Article[] = []
  for (const [at, told] of documents.entries())
    articles.push(await articleOf(writtenAs(told.text), { where: `text ${at + 1}`, ...factsOf(told) }))
  const [first, ...rest] = articles
  if (first === undefined) throw new Error('no text was given')
  return {
    kind: 'compared',
    shown: textsShown(articles, documentsCompared(first, rest, gazetteerOfWorld(world))),
  }
}

function writtenAs(text: string): Written {
  return beginsAsPage(text) ? { html: text } : { text }
}

/** What was told of a text, as it is handed in. */
function factsOf({ published, source }: Omit<Told, 'text'>): Omit<HandedIn, 'where'> {
  const isAddress = /^https?:\/\/[^\s/]/i.test(source)
  return {
    ...(published === '' ? {} : { published: day(published, 'its day') }),
    ...(source === '' ? {} : isAddress ? { address: source } : { publisher: source }),
  }
}

/** The record that the server publishes, as the same world that it answers from. */
async function load(addresses: Readonly<Record<string, string>>): Promise<Held> {
  const texts = await Promise.all(
    heldFiles.map(async (name) => [name, await textAt(addresses[name] ?? '')] as const),
  )
  const found = heldIn(Object.fromEntries(texts) as HeldTexts)
  gazetteerOfWorld(found.world)
  return found
}

async function textAt(address: string): Promise<string> {
  const response = await fetch(address)
  if (!response.ok || response.body === null) throw new Error(`${address}: ${response.status}`)
  const body = address.includes('.gz')
    ? response.body.pipeThrough(new DecompressionStream('gzip'))
    : response.body
  return await new Response(body).text()
}
