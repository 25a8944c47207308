import type { MiddlewareHandler } from 'hono'
import { formAccepted } from './route.js'
import { type Kept, Shelf } from './shelf.js'

/** How long a reader may show an answer without asking whether it still holds, in seconds. */
const freshFor = 60

/**
 * Keeps answers, packs them, and answers `304` to a reader who has them already. What `standing` tells is part
 * of each question: a new day asks anew, as does a log that has grown. Of what is kept the answer asked for
 * longest ago goes first.
 */
export function keep(standing: () => string, mostBytes = 32 << 20): MiddlewareHandler {
  const kept = new Shelf(mostBytes)
  return async (c, next) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return await next()
    const { pathname, search } = new URL(c.req.url)
    const form = isQuestion(pathname) ? formAccepted(c.req.header('accept')) : ''
    const key = `${standing()} ${form} ${pathname}${search}`
    const packs = takesGzip(c.req.raw.headers)
    let known = kept.get(key)
    if (known === undefined) {
      await next()
      if (c.res.status !== 200 || c.res.headers.get('cache-control') === 'no-store') return
      // A file that bears its own tag is kept by whoever made it, and may be large.
      if (c.res.headers.has('etag')) return
      known = await keptOf(c.res, isQuestion(pathname) ? 'Accept-Encoding, Accept' : 'Accept-Encoding')
      kept.set(key, known)
      c.res = undefined
    }
    if (packs && known.packed === undefined) {
      known = { ...known, packed: await packed(known.plain) }
      kept.set(key, known)
    }
    c.res = answer(known, c.req.raw.headers, packs)
  }
}

function answer({ headers, etag, plain, packed }: Kept, asked: Headers, packs: boolean): Response {
  const common = { ...headers, etag }
  if (matches(asked.get('if-none-match'), etag)) return new Response(null, { status: 304, headers: common })
  const body = packs ? (packed ?? plain) : plain
  const encoding: Record<string, string> = body === packed ? { 'content-encoding': 'gzip' } : {}
  return new Response(body, {
    headers: { ...common, ...encoding, 'content-length': String(body.length) },
  })
}

/** Whether an answer may come in another form for those who accept one. */
function isQuestion(path: string): boolean {
  return path.startsWith('/v1/')
}

function takesGzip(asked: Headers): boolean {
  return /(^|[\s,])gzip(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(asked.get('accept-encoding') ?? '')
}

/** Whether `If-None-Match` holds a tag; tags compare weakly, as RFC 9110 has it for reading. */
function matches(header: string | null, etag: string): boolean {
  if (header === null) return false
  return header.split(',').some((tag) => ['*', etag].includes(tag.trim()) || `W/${tag.trim()}` === etag)
}

async function keptOf(response: Response, vary: string): Promise<Kept> {
  const plain = new Uint8Array(await response.arrayBuffer())
  const headers: Record<string, string> = {
    'cache-control': `public, max-age=${freshFor}`,
    ...Object.fromEntries(response.headers),
    vary,
  }
  return { headers, etag: await etagOf(plain), plain }
}

/** Weak, since the packed answer is the same answer. */
async function etagOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return `W/"${[...hash.subarray(0, 12)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}"`
}

async function packed(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const { readable, writable } = new CompressionStream('gzip')
  const writer = writable.getWriter()
  const written = writer.write(bytes).then(() => writer.close())
  const [buffer] = await Promise.all([new Response(readable).arrayBuffer(), written])
  return new Uint8Array(buffer)
}
