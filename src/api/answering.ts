import type { Context } from 'hono'
import type { CountyPoints } from '../publish/agencies-geojson.js'
import { toCsv } from '../publish/table.js'
import { pagedAnswer } from './paging.js'
import { badParameter } from './problem.js'
import { type Form, formAccepted, forms, formsOf, type Question, type Route } from './route.js'

/** The answer to a question, in the form and of the page that were asked for. */
export function answerTo(
  c: Context,
  route: Route,
  question: Question,
  points: () => CountyPoints = () => new Map(),
): Response {
  const form = formAsked(c, route, question)
  const found = route.answer(question, (name) => c.req.param(name) ?? '')
  const headers: Record<string, string> = { 'content-type': `${forms[form]}; charset=utf-8` }
  const body = (answer: unknown) => c.body(written(form, route, answer, points), 200, headers)
  if (route.pages === undefined) return body(found)
  const { answer, total, next } = pagedAnswer(found, route.pages, question.asked)
  headers['x-total-count'] = String(total)
  const links = [
    ...(next === undefined ? [] : [`<${addressOf(c, question, next)}>; rel="next"`]),
    ...(question.asked.text('cursor') === undefined ? [] : [`<${addressOf(c, question)}>; rel="first"`]),
  ]
  if (links.length > 0) headers['link'] = links.join(', ')
  return body(answer)
}

/** An answer as JSON, as people can read it too. */
export function jsonText(answer: unknown): string {
  return `${JSON.stringify(answer, undefined, 2)}\n`
}

/** The form that `format` names, or else the one that `Accept` does and the route has. */
function formAsked(c: Context, route: Route, { asked }: Question): Form {
  const has = formsOf(route)
  const named = has.length > 1 ? asked.oneOf('format', has) : undefined
  if (named !== undefined) return named
  const accepted = formAccepted(c.req.header('accept'))
  return has.includes(accepted) ? accepted : 'json'
}

function written(
  form: Form,
  { path, table, linked, places }: Route,
  answer: unknown,
  points: () => CountyPoints,
): string {
  if (form === 'csv' && table !== undefined) return toCsv(table(answer))
  if (form === 'jsonld' && linked !== undefined) return jsonText(linked(answer))
  if (form === 'geojson' && places !== undefined) return jsonText(places(answer, points()))
  if (form === 'json') return jsonText(answer)
  throw badParameter('format', `a form that ${path} has`, form)
}

/** The same question at another place of its answer; its days are named, so that the pages are of one answer. */
function addressOf(c: Context, { asked, times }: Question, cursor?: string): string {
  const query = new URLSearchParams(
    asked.pairs().filter(([name, value]) => name !== 'cursor' && value !== ''),
  )
  query.set('on', times.on)
  query.set('known-at', times.knownAt)
  if (cursor !== undefined) query.set('cursor', cursor)
  return `${c.req.path}?${query}`
}
