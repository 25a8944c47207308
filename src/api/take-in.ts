import type { Context, Hono } from 'hono'
import { QuestionError, SourceError } from '../model/errors.js'
import { readBody } from './body.js'
import { Problem } from './problem.js'
import { Rate } from './rate.js'
import { DecisionConflict, type Paper, type Submissions } from './submissions.js'
import { sameToken } from './token.js'

/** Who may hand in submissions, and where they go. */
export interface Door {
  readonly token: string
  readonly desk: Submissions
}

/** The most bytes of a body: a document of 10 MB in base64, and the request around it. */
export const longestBody = 14 << 20

/** How many submissions are taken in a minute, and how many wrong tokens are looked at. */
export const mostAMinute = { submissions: 30, wrongTokens: 10 } as const

/** The addresses that take something in. Everywhere else there is nothing but reading. */
export function takesIn(path: string): boolean {
  return /^\/v1\/(corrections(\/[^/]+\/decision)?|replies)$/.test(path)
}

/** Takes in requests for corrections, decisions and replies; without a door each is refused. */
export function addTakeIn(app: Hono, door: Door | undefined, now: () => Date): void {
  const submissions = new Rate(mostAMinute.submissions, now)
  const wrong = new Rate(mostAMinute.wrongTokens, now)
  const post = (path: string, take: (desk: Submissions, body: Body, c: Context) => Promise<unknown>) =>
    app.post(path, async (c) => {
      const { token, desk } = open(door)
      if (wrong.isFull()) throw tooMany()
      if (!(await sameToken(c.req.header('authorization'), token))) {
        wrong.count()
        throw new Problem('not-authorised', {
          detail: 'expected the header "Authorization: Bearer" with the token of this server',
        })
      }
      if (submissions.isFull()) throw tooMany()
      submissions.count()
      const told = await take(desk, bodyOf(await readBody(c.req.raw, longestBody)), c).catch(asProblem)
      return c.body(`${JSON.stringify(told, undefined, 2)}\n`, 201, {
        'content-type': 'application/json; charset=utf-8',
        'cache-control': 'no-store',
      })
    })
  post('/v1/corrections', (desk, { document, ...request }) => {
    const paper = document === undefined ? undefined : paperOf(document)
    const named = paper === undefined ? {} : { document: paper.name }
    return desk.request(JSON.stringify({ ...request, ...named }), paper)
  })
  post('/v1/corrections/:number/decision', (desk, body, c) => {
    const text = c.req.param('number') ?? ''
    if (!/^\d{1,9}$/.test(text)) throw bad('number', 'the number of a correction', text)
    for (const name of Object.keys(body))
      if (!['state', 'by', 'reason'].includes(name))
        throw bad(name, 'state, by and reason, and no other field', name)
    const [state, by, reason] = [textIn(body, 'state'), textIn(body, 'by'), textIn(body, 'reason')]
    return desk.decide(Number(text), { state, by, reason })
  })
  post('/v1/replies', (desk, body) => desk.reply(JSON.stringify(body)))
}

type Body = Readonly<Record<string, unknown>>

function open(door: Door | undefined): Door {
  if (door !== undefined) return door
  throw new Problem('submissions-off', {
    detail: 'this server takes no submissions: whoever runs it has set no token (COMITY_TOKEN)',
  })
}

function bodyOf(text: string): Body {
  try {
    const body: unknown = JSON.parse(text)
    if (typeof body === 'object' && body !== null && !Array.isArray(body)) return { ...body }
  } catch {
    // What is no JSON is told below.
  }
  throw bad('body', 'a JSON object', text.slice(0, 60))
}

function paperOf(document: unknown): Paper {
  const { name, base64, ...more } = (
    typeof document === 'object' && document !== null ? document : {}
  ) as Body
  if (typeof name !== 'string' || typeof base64 !== 'string' || Object.keys(more).length > 0)
    throw bad('document', 'name and base64, both texts', typeof document)
  try {
    return { name, bytes: Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)) }
  } catch {
    throw bad('document, base64', 'bytes in base64', base64.slice(0, 60))
  }
}

function textIn(body: Body, name: string): string {
  const value = body[name]
  if (typeof value === 'string') return value
  throw bad(name, 'a text', value === undefined ? 'nothing' : typeof value)
}

function bad(parameter: string, expected: string, found: string): Problem {
  const detail = `${parameter}: expected ${expected}, found ${JSON.stringify(found)}`
  return new Problem('bad-submission', { detail, parameter, expected, found })
}

/** What the sender can put right is told as the sender's problem; anything else stays an error of this program. */
function asProblem(error: unknown): never {
  if (error instanceof SourceError) throw bad(error.where, error.expected, error.found.slice(0, 80))
  if (error instanceof QuestionError) throw new Problem('bad-submission', { detail: error.message })
  if (error instanceof DecisionConflict) throw new Problem('conflict', { detail: error.message })
  throw error
}

function tooMany(): Problem {
  return new Problem('too-many', {
    detail: `at most ${mostAMinute.submissions} submissions and ${mostAMinute.wrongTokens} wrong tokens a minute`,
  })
}
