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
  if (c.req.method === 'OPTIONS') c.res = optionsAnswer(isShared(c.req.path))
  else {
    // `HEAD` arrives here as the `GET` whose body is dropped.
    const reads = c.req.method === 'GET' || c.req.method === 'HEAD'
    if (!reads && !(c.req.method === 'POST' && takesPost(languageOfPath(c.req.path).path)))
      throw notAllowed(c.req.method)
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
  if (c.res.status === 405) c.res.headers.set('allow', takesPost(path) ? `${methods}, POST` : methods)
}

/** A worker goes by the policy of its own script. */
function runsScript(path: string): boolean {
  return path === '/' || path === '/check' || path === '/drift' || path.startsWith('/script/')
}

function runsTables(path: string): boolean {
  return path === '/query' || path.startsWith('/script/query-worker')
}

/** Whether scripts of other sites may read what stands there. */
function isShared(path: string): boolean {
  return path === '/v1' || path === '/oembed' || /^\/(v1|feeds)\//.test(path)
}

function takesPost(path: string): boolean {
  return takesIn(path) || readsPosted(path)
}

function optionsAnswer(shared: boolean): Response {
  const preflight = {
    'access-control-allow-methods': methods,
    'access-control-allow-headers': '*',
    'access-control-max-age': '86400',
  }
  return new Response(null, { status: 204, headers: { allow: methods, ...(shared ? preflight : {}) } })
}

function notAllowed(method: string): Problem {
  return new Problem('method-not-allowed', {
    detail: `expected ${methods}, found ${method.slice(0, 20)}`,
    expected: methods,
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
