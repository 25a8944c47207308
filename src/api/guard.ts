import type { MiddlewareHandler } from 'hono'
import { languageOfPath } from '../model/language.js'
import { readsPosted } from './check-posted.js'
import { Problem } from './problem.js'
import { takesIn } from './take-in.js'

/** The longest address that is read, in characters. */
export const longestAddress = 2000

const methods = 'GET, HEAD, OPTIONS'

/** Everything is the site's own: no script but on three pages, no other host, no frame around it. */
const policy =
  "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

/** The start page with its map, and the pages that read documents, run scripts of this site's own, which ask this site alone. */
const policyWithScript = `${policy}; script-src 'self'; worker-src 'self'; connect-src 'self'`

/** Where SQLite runs, which is no script but compiled code of this site's own. */
const policyWithTables = policyWithScript.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'")

const headers: Readonly<Record<string, string>> = {
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
}

/** A card is made to be framed by pages of other sites. */
const framing: Readonly<Record<string, string>> = {
  'content-security-policy': policy.replace("frame-ancestors 'none'", 'frame-ancestors *'),
}

/** What other sites' scripts may do: read what is data, and see what they need to ask again. */
const sharing: Readonly<Record<string, string>> = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'ETag, Content-Length, Link, X-Total-Count',
}

/** Refuses what is neither reading nor a submission, answers `OPTIONS`, and puts the same headers on every answer. */
export const guard: MiddlewareHandler = async (c, next) => {
  const { path } = languageOfPath(c.req.path)
  if (c.req.method === 'OPTIONS') c.res = optionsAnswer(path)
  else {
    // `HEAD` arrives here as the `GET` whose body is dropped.
    if (!methodsOf(path).split(', ').includes(c.req.method)) throw notAllowed(c.req.method, methodsOf(path))
    if (c.req.url.length > longestAddress) throw tooLong(c.req.url.length)
    await next()
  }
}

/** The headers that every answer bears, problems included. */
export const bearHeaders: MiddlewareHandler = async (c, next) => {
  await next()
  const { path } = languageOfPath(c.req.path)
  const more = { ...(isShared(path) ? sharing : {}), ...(path.startsWith('/embed/') ? framing : {}) }
  for (const [name, value] of Object.entries({ ...headers, ...more })) c.res.headers.set(name, value)
  if (runsScript(path)) c.res.headers.set('content-security-policy', policyWithScript)
  if (runsTables(path)) c.res.headers.set('content-security-policy', policyWithTables)
  if (c.res.status === 405) c.res.headers.set('allow', methodsOf(path))
}

/** A worker goes by the policy of its own script. */
function runsScript(path: string): boolean {
  return path === '/' || path === '/check' || path === '/drift' || path.startsWith('/script/')
}

function runsTables(path: string): boolean {
  return path === '/query' || path.startsWith('/script/query-worker')
}

/** Whether what stands there is data: scripts of other sites may read it, and its problems are told to programs. */
export function isShared(path: string): boolean {
  return path === '/v1' || path === '/oembed' || /^\/(v1|feeds)\//.test(path)
}

/** What an address is asked with. Where only documents or submissions are taken, there is nothing to read. */
function methodsOf(path: string): string {
  const read = path === '/v1/corrections' || !path.startsWith('/v1/')
  if (!takesIn(path) && !readsPosted(path)) return methods
  return read ? `${methods}, POST` : 'POST, OPTIONS'
}

function optionsAnswer(path: string): Response {
  const allow = methodsOf(path)
  const preflight = {
    'access-control-allow-methods': readsPosted(path) ? allow : methods,
    'access-control-allow-headers': '*',
    'access-control-max-age': '86400',
  }
  return new Response(null, { status: 204, headers: { allow, ...(isShared(path) ? preflight : {}) } })
}

function notAllowed(method: string, expected: string): Problem {
  return new Problem('method-not-allowed', {
    detail: `expected ${expected}, found ${method.slice(0, 20)}`,
    expected,
    found: method.slice(0, 20),
  })
}

function tooLong(length: number): Problem {
  return new Problem('address-too-long', {
    detail: `expected an address of at most ${longestAddress} characters, found ${length}`,
    expected: `at most ${longestAddress} characters`,
    found: `${length} characters`,
  })
}
