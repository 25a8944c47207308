import { type Context, Hono } from 'hono'
import { type Day, day } from '../model/day.js'
import { QuestionError } from '../model/errors.js'
import { languageOfPath } from '../model/language.js'
import type { CountyPoints } from '../publish/agencies-geojson.js'
import type { World } from '../query/world.js'
import type { Law } from '../rules/law.js'
import { answerTo, jsonText } from './answering.js'
import { Asked } from './asked.js'
import { addChecks } from './check-posted.js'
import { addDrifts } from './drift-posted.js'
import { feedForms, feedRoutes } from './feeds.js'
import { bearHeaders, guard, isShared } from './guard.js'
import { Keeping } from './keep.js'
import { openApi } from './openapi.js'
import { Problem, problemResponse } from './problem.js'
import { routes } from './questions.js'
import { parametersOf, type Question } from './route.js'
import { addTakeIn, type Door } from './take-in.js'

/** What the application answers from. It has no clock, no disk and no network of its own. */
export interface AppOptions {
  /** The world, or where it is told anew for each question, since the logs may grow. */
  readonly world: Held
  readonly law: Law
  readonly now: () => Date
  /** The pages for people, and how a problem looks to them. */
  readonly pages?: Pages
  /** Who may hand in corrections and replies, and where they go; without it none are taken. */
  readonly door?: Door | undefined
  /** The middles of counties; without it agencies stand at no place. */
  readonly countyPoints?: (() => CountyPoints) | undefined
  /** Where answers are kept; a server that asks it first answers them without this application. */
  readonly keeping?: Keeping
  /** Told of errors that no asker can do anything about. */
  readonly report?: (error: unknown) => void
}

/** A world that stays, or the one that stands when it is asked for. */
export type Held = World | (() => World)

export interface Pages {
  readonly routes: Hono
  problem(c: Context, problem: Problem): Response | Promise<Response>
}

/** The application: a request in, an answer out. */
export function createApp({ world, law, now, pages, door, report, keeping, countyPoints }: AppOptions): Hono {
  const app = new Hono()
  const today = () => dayNow(now)
  const kept = keeping ?? new Keeping()
  app.use(kept.middleware(() => `${today()} ${worldOf(world).version}`))
  app.use(bearHeaders)
  app.use(guard)
  app.get('/healthz', (c) => c.text('ok', 200, { 'cache-control': 'no-store' }))
  app.get('/v1/openapi.json', (c) => {
    new Asked(new URL(c.req.url).searchParams, today()).only([])
    return c.body(jsonText(openApi()), 200, { 'content-type': 'application/json; charset=utf-8' })
  })
  for (const one of routes)
    app.get(one.path, (c) => {
      const parameters = parametersOf(one)
      const question = questionOf(c.req.url, { world: worldOf(world), law, today: today(), parameters })
      return answerTo(c, one, question, countyPoints)
    })
  for (const { path, parameters, feed } of feedRoutes)
    for (const { ending, type, write } of feedForms)
      app.get(`${path}.${ending}`, (c) => {
        const question = questionOf(c.req.url, { world: worldOf(world), law, today: today(), parameters })
        return c.body(write(feed(question, `${path}.${ending}`)), 200, { 'content-type': type })
      })
  addTakeIn(app, door, now)
  const against = { held: () => ({ world: worldOf(world), law }), today, now }
  addChecks(app, against)
  addDrifts(app, against)
  if (pages !== undefined) app.route('/', pages.routes)
  const tell = (c: Context, problem: Problem) =>
    pages === undefined || isShared(languageOfPath(c.req.path).path)
      ? problemResponse(problem)
      : pages.problem(c, problem)
  app.notFound((c) => tell(c, notFound(c.req.path)))
  app.onError((error, c) => tell(c, problemOf(error, report)))
  return app
}

/** The question that an address asks, for a page as for `/v1`. */
export function questionOf(
  url: string,
  { world, law, today, parameters }: { world: World; law: Law; today: Day; parameters?: readonly string[] },
): Question {
  const asked = new Asked(new URL(url).searchParams, today)
  if (parameters !== undefined) asked.only([...parameters, 'on', 'known-at'])
  const times = asked.times()
  return { asked, times, world, law, register: world.asKnownAt(times.knownAt) }
}

export function worldOf(held: Held): World {
  return typeof held === 'function' ? held() : held
}

export function dayNow(now: () => Date): Day {
  const number = Math.floor(now().getTime() / 86_400_000)
  if (lastDay?.number !== number)
    lastDay = { number, day: day(new Date(number * 86_400_000).toISOString().slice(0, 10)) }
  return lastDay.day
}

/** The day asked for last: a server asks thousands of times on one day. */
let lastDay: { readonly number: number; readonly day: Day } | undefined

/** An error that is no problem of the asker's is a bug: it is reported, and told without its inside. */
export function problemOf(error: unknown, report?: (error: unknown) => void): Problem {
  if (error instanceof Problem) return error
  if (error instanceof QuestionError) return new Problem('bad-parameter', { detail: error.message })
  report?.(error)
  return new Problem('internal-error', { detail: 'an error of this program, not of the question' })
}

function notFound(path: string): Problem {
  const known = ['/healthz', '/v1/openapi.json', ...routes.map((route) => route.path)]
  return new Problem('not-found', {
    detail: `nothing at ${JSON.stringify(path.slice(0, 120))}`,
    expected: `one of ${known.join(', ')}, or a page`,
    found: path.slice(0, 120),
  })
}
