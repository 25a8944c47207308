import type { Context, Hono } from 'hono'
import type { Article } from '../model/article.js'
import { gazetteerOfWorld } from '../verdict/check-document.js'
import { driftReports, lineageOfDocuments } from '../verdict/drift-documents.js'
import { Asked } from './asked.js'
import { readBody } from './body.js'
import { type Against, checkGate, mediaSent, mostChecked, unkept } from './check-posted.js'
import {
  articlePosted,
  badBody,
  documentIn,
  isObject,
  objectIn,
  type Sent,
  tooLong,
} from './document-body.js'

/** How many documents are held against one another at most, and how long their texts are together: each passage is held against each. */
export const mostCompared = { documents: 8, characters: 60_000 } as const

/** What is answered; the schema of `/v1/drift` is made from it. */
export const driftAnswer = { path: '/v1/drift', answer: driftReports }

/** What is answered; the schema of `/v1/lineage` is made from it. */
export const lineageAnswer = { path: '/v1/lineage', answer: lineageOfDocuments }

/** Answers `POST /v1/drift` and `POST /v1/lineage`: how the documents that are sent stand to one another. */
export function addDrifts(app: Hono, { held, today, now }: Against): void {
  const pass = checkGate(now)
  const take = async (c: Context, sentIn: (body: Readonly<Record<string, unknown>>) => Sent[]) => {
    new Asked(new URL(c.req.url).searchParams, today()).only([])
    if (mediaSent(c) !== 'application/json')
      throw badBody('content-type', 'application/json', mediaSent(c).slice(0, 80))
    const sent = sentIn(objectIn(await readBody(c.req.raw, mostChecked.bytes)))
    pass(sent.length)
    return { articles: await articlesPosted(sent), gazetteer: gazetteerOfWorld(held().world) }
  }
  app.post(driftAnswer.path, async (c) => {
    const { articles, gazetteer } = await take(c, documentAndSources)
    const [document, ...sources] = articles
    return unkept(c, document === undefined ? [] : driftAnswer.answer(document, sources, gazetteer))
  })
  app.post(lineageAnswer.path, async (c) => {
    const { articles, gazetteer } = await take(c, documentsIn)
    return unkept(c, lineageAnswer.answer(articles, gazetteer))
  })
}

/** Documents that were sent together; their texts are counted together. */
export async function articlesPosted(sent: readonly Sent[]): Promise<Article[]> {
  const articles: Article[] = []
  for (const one of sent) articles.push(await articlePosted(one))
  const characters = articles.reduce((sum, { text }) => sum + text.length, 0)
  if (characters > mostCompared.characters) throw tooLong(characters, mostCompared.characters)
  return articles
}

/** A document and its sources, as a body names them. */
export function documentAndSources(body: Readonly<Record<string, unknown>>): Sent[] {
  onlyFields(body, ['document', 'sources'])
  const { document, sources } = body
  if (!isObject(document)) throw badBody('document', 'an object', kindOf(document))
  return [documentIn(document, 'document'), ...several(sources, 'sources', 1, mostCompared.documents - 1)]
}

/** Documents that are all equal, as a body names them. */
export function documentsIn(body: Readonly<Record<string, unknown>>): Sent[] {
  onlyFields(body, ['documents'])
  return several(body['documents'], 'documents', 2, mostCompared.documents)
}

function onlyFields(body: Readonly<Record<string, unknown>>, known: readonly string[]): void {
  for (const name of Object.keys(body))
    if (!known.includes(name))
      throw badBody(name.slice(0, 80), `one of ${known.join(', ')}`, name.slice(0, 80))
}

function several(value: unknown, name: string, least: number, most: number): Sent[] {
  const expected = `${least} to ${most} documents`
  if (!Array.isArray(value)) throw badBody(name, expected, kindOf(value))
  if (value.length < least || value.length > most) throw badBody(name, expected, String(value.length))
  return value.map((one: unknown, at) => {
    const place = `${name} ${at + 1}`
    if (!isObject(one)) throw badBody(place, 'an object', kindOf(one))
    return documentIn(one, place)
  })
}

function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing'
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value
}
