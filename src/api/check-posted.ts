import type { Context, Hono } from 'hono'
import { articleOf, type Written } from '../intake/take-in.js'
import type { Article } from '../model/article.js'
import { type Day, day, parseDay } from '../model/day.js'
import { SourceError } from '../model/errors.js'
import { checkDocument, documentJson, type Held } from '../verdict/check-document.js'
import { Asked } from './asked.js'
import { readBody } from './body.js'
import { Problem } from './problem.js'
import { Rate } from './rate.js'

/** The most bytes of a body, the most characters that are read for claims, and how many documents in a minute. */
export const mostChecked = { bytes: 2 << 20, characters: 100_000, aMinute: 30 } as const

/** The addresses that are asked with a document in the body. What is sent is neither kept nor logged. */
export function readsPosted(path: string): boolean {
  return path === '/v1/check' || path === '/check'
}

/** Lets documents pass, as many a minute as one server checks for all who ask. */
export function checkGate(now: () => Date): () => void {
  const rate = new Rate(mostChecked.aMinute, now)
  return () => {
    if (rate.isFull())
      throw new Problem('too-many', { detail: `at most ${mostChecked.aMinute} documents a minute` })
    rate.count()
  }
}

/** What is answered; the schema of `/v1/check` is made from it. */
export const checkAnswer = { path: '/v1/check', answer: documentJson }

/** What a document is held against, and the day and the time at which that is done. */
export interface Against {
  held(): Held
  today(): Day
  now(): Date
}

/** Answers `POST /v1/check`: each claim of the document that is sent, with what the record holds on it. */
export function addChecks(app: Hono, { held, today, now }: Against): void {
  const pass = checkGate(now)
  app.post(checkAnswer.path, async (c) => {
    pass()
    const { written, given } = await posted(c)
    const asked = new Asked(new URL(c.req.url).searchParams, today()).only(['known-at'])
    const article = await articlePosted(written, given)
    const found = checkDocument(held(), article, asked.day('known-at') ?? today())
    return c.body(`${JSON.stringify(checkAnswer.answer(found), undefined, 2)}\n`, 200, {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
    })
  })
}

/** What a sender tells of a document. */
export interface Given {
  readonly published?: string
  readonly publisher?: string
  readonly address?: string
}

/** The document that was sent; what is wrong with it is told as the sender's problem. */
export async function articlePosted(written: Written, given: Given): Promise<Article> {
  const { published, publisher, address } = given
  try {
    const article = await articleOf(written, {
      where: 'document',
      ...(published === undefined ? {} : { published: dayIn(published) }),
      ...(publisher === undefined ? {} : { publisher }),
      ...(address === undefined ? {} : { address }),
    })
    if (article.text.length > mostChecked.characters)
      throw new Problem('body-too-large', {
        detail: `expected at most ${mostChecked.characters} characters of text, found ${article.text.length}`,
        expected: `at most ${mostChecked.characters} characters`,
      })
    return article
  } catch (error) {
    if (error instanceof SourceError) throw bad(error.where, error.expected, error.found.slice(0, 80))
    throw error
  }
}

function dayIn(text: string): Day {
  if (parseDay(text) === undefined) throw bad('published', 'a day such as 2025-09-02', text.slice(0, 80))
  return day(text)
}

async function posted(c: Context): Promise<{ written: Written; given: Given }> {
  const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase() ?? ''
  const body = await readBody(c.req.raw, mostChecked.bytes)
  if (type === 'text/plain') return { written: { text: body }, given: {} }
  if (type === 'text/html') return { written: { html: body }, given: {} }
  if (type === 'application/json') return jsonPosted(body)
  throw bad('content-type', 'text/plain, text/html or application/json', type.slice(0, 80))
}

const fields = ['text', 'html', 'published', 'publisher', 'address'] as const

function jsonPosted(body: string): { written: Written; given: Given } {
  const values = objectIn(body)
  for (const [name, value] of Object.entries(values)) {
    if (!fields.some((field) => field === name))
      throw bad(name.slice(0, 80), `one of ${fields.join(', ')}`, name.slice(0, 80))
    if (typeof value !== 'string') throw bad(name, 'a text', typeof value)
  }
  const { text, html, ...given } = values as { [name in (typeof fields)[number]]?: string }
  if (text !== undefined && html === undefined) return { written: { text }, given }
  if (html !== undefined && text === undefined) return { written: { html }, given }
  throw bad('body', 'either text or html', text === undefined ? 'neither' : 'both')
}

function objectIn(body: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(body)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  } catch {
    // What is no JSON is told below; of the text nothing is repeated.
  }
  throw bad('body', 'a JSON object', 'something else')
}

function bad(parameter: string, expected: string, found: string): Problem {
  const detail = `${parameter}: expected ${expected}, found ${JSON.stringify(found)}`
  return new Problem('bad-submission', { detail, parameter, expected, found })
}
