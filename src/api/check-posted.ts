import type { Context, Hono } from 'hono'
import type { Day } from '../model/day.js'
import { checkDocument, documentJson, type Held } from '../verdict/check-document.js'
import { Asked } from './asked.js'
import { readBody } from './body.js'
import { articlePosted, badBody, documentIn, mostRead, objectIn, type Sent } from './document-body.js'
import { Problem } from './problem.js'
import { Rate } from './rate.js'

/** The most bytes of a body, the most characters that are read for claims, and how many documents in a minute. */
export const mostChecked = { ...mostRead, aMinute: 30 } as const

/** The addresses that are asked with documents in the body. What is sent is neither kept nor logged. */
export function readsPosted(path: string): boolean {
  return /^(\/v1)?\/(check|drift)$/.test(path) || path === '/v1/lineage'
}

/** Lets documents pass, as many a minute as one server reads for all who ask. */
export type Gate = (documents?: number) => void

export function checkGate(now: () => Date): Gate {
  const rate = new Rate(mostChecked.aMinute, now)
  return (documents = 1) => {
    if (rate.isFull())
      throw new Problem('too-many', { detail: `at most ${mostChecked.aMinute} documents a minute` })
    for (let at = 0; at < documents; at++) rate.count()
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
    const sent = await posted(c)
    const asked = new Asked(new URL(c.req.url).searchParams, today()).only(['known-at'])
    const article = await articlePosted(sent)
    const found = checkDocument(held(), article, asked.day('known-at') ?? today())
    return unkept(c, checkAnswer.answer(found))
  })
}

/** An answer about what was sent: nobody is to keep it. */
export function unkept(c: Context, answer: unknown): Response {
  return c.body(`${JSON.stringify(answer, undefined, 2)}\n`, 200, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
  })
}

/** What kind of body was sent, without its parameters. */
export function mediaSent(c: Context): string {
  return c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase() ?? ''
}

async function posted(c: Context): Promise<Sent> {
  const type = mediaSent(c)
  const body = await readBody(c.req.raw, mostChecked.bytes)
  if (type === 'text/plain') return { written: { text: body }, given: {} }
  if (type === 'text/html') return { written: { html: body }, given: {} }
  if (type === 'application/json') return documentIn(objectIn(body))
  throw badBody('content-type', 'text/plain, text/html or application/json', type.slice(0, 80))
}
