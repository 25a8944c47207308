import type { MiddlewareHandler } from 'hono'
import { formAccepted } from './route.js'
import { type Kept, Shelf } from './shelf.js'

/** How long a reader may show an answer without asking whether it still holds, in seconds. */
const freshFor = 60

type Bytes = Uint8Array<ArrayBuffer>

/** How bytes are packed with gzip, and marked by what they hold. A server has faster means than a browser. */
export interface Means {
  pack(bytes: Bytes): Bytes | Promise<Bytes>
  /** At least 24 hexadecimal digits of the SHA-256. */
  mark(bytes: Bytes): string | Promise<string>
}

/** What of a request decides how a kept answer is given. */
export interface Accepting {
  readonly accept: string | undefined
  readonly encoding: string | undefined
  readonly noneMatch: string | undefined
}

/** An answer that is ready: its headers by name and value in turn. */
export interface Ready {
  readonly status: 200 | 304
  readonly headers: string[]
  readonly body: Bytes | undefined
}

interface Shown extends Kept {
  readonly same: Ready
  readonly whole: Ready
  readonly short?: Ready
}

/**
 * Keeps answers, packs them, and answers `304` to a reader who has them already. What `standing` tells is part
 * of each question: a new day asks anew, as does a log that has grown.
 */
export class Keeping {
  private readonly shelf: Shelf<Shown>
  private standing = () => ''

  constructor(
    private readonly means: Means = webMeans,
    mostBytes = 32 << 20,
  ) {
    this.shelf = new Shelf(mostBytes)
  }

  middleware(standing: () => string): MiddlewareHandler {
    this.standing = standing
    return async (c, next) => {
      if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return await next()
      const target = targetOf(c.req.url)
      const asked = {
        accept: c.req.header('accept'),
        encoding: c.req.header('accept-encoding'),
        noneMatch: c.req.header('if-none-match'),
      }
      const key = this.keyOf(target, asked)
      let known = this.shelf.get(key)
      if (known === undefined) {
        await next()
        if (c.res.status !== 200 || c.res.headers.get('cache-control') === 'no-store') return
        // A file that bears its own tag is kept by whoever made it, and may be large.
        if (c.res.headers.has('etag')) return
        known = await this.shown(c.res, variesOf(target))
        this.shelf.set(key, known)
        c.res = undefined
      }
      if (known.short === undefined && takesGzip(asked.encoding)) {
        known = withPacked(known, await this.means.pack(known.plain))
        this.shelf.set(key, known)
      }
      const { status, headers, body } = readyOf(known, asked) ?? known.whole
      c.res = new Response(body ?? null, { status, headers: pairs(headers) })
    }
  }

  /** The answer to a `GET` where it is kept in the form asked for; undefined where it must be made. */
  ready(target: string, asked: Accepting): Ready | undefined {
    const known = this.shelf.get(this.keyOf(target, asked))
    return known === undefined ? undefined : readyOf(known, asked)
  }

  private keyOf(target: string, { accept }: Accepting): string {
    return `${this.standing()} ${isQuestion(target) ? formAccepted(accept) : ''} ${target}`
  }

  private async shown(response: Response, vary: string): Promise<Shown> {
    const plain = new Uint8Array(await response.arrayBuffer())
    // Weak, since the packed answer is the same answer.
    const etag = `W/"${(await this.means.mark(plain)).slice(0, 24)}"`
    const headers = {
      'cache-control': `public, max-age=${freshFor}`,
      ...Object.fromEntries(response.headers),
      vary,
      etag,
    }
    const flat = Object.entries(headers).flat()
    return {
      headers,
      etag,
      plain,
      same: { status: 304, headers: flat, body: undefined },
      whole: { status: 200, headers: [...flat, 'content-length', String(plain.length)], body: plain },
    }
  }
}

function withPacked(known: Shown, packed: Bytes): Shown {
  const flat = Object.entries(known.headers).flat()
  const headers = [...flat, 'content-encoding', 'gzip', 'content-length', String(packed.length)]
  return { ...known, packed, short: { status: 200, headers, body: packed } }
}

/** What is answered of it; undefined where it is to be packed first. */
function readyOf({ etag, same, whole, short }: Shown, { encoding, noneMatch }: Accepting): Ready | undefined {
  if (noneMatch !== undefined && matches(noneMatch, etag)) return same
  return takesGzip(encoding) ? short : whole
}

/** The path and the query of a whole address. */
function targetOf(url: string): string {
  const path = url.indexOf('/', url.indexOf('//') + 2)
  const hash = url.indexOf('#', path)
  return url.slice(path, hash < 0 ? undefined : hash)
}

/** Whether an answer may come in another form for those who accept one. */
function isQuestion(target: string): boolean {
  return target.startsWith('/v1/')
}

function variesOf(target: string): string {
  return isQuestion(target) ? 'Accept-Encoding, Accept' : 'Accept-Encoding'
}

function takesGzip(encoding: string | undefined): boolean {
  return encoding !== undefined && /(^|[\s,])gzip(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(encoding)
}

/** Whether `If-None-Match` holds a tag; tags compare weakly, as RFC 9110 has it for reading. */
function matches(header: string, etag: string): boolean {
  return header.split(',').some((tag) => ['*', etag].includes(tag.trim()) || `W/${tag.trim()}` === etag)
}

function pairs(flat: readonly string[]): [string, string][] {
  return flat.flatMap((name, at) => (at % 2 === 0 ? [[name, flat[at + 1] ?? ''] as [string, string]] : []))
}

/** What browsers have, and Node has too. */
const webMeans: Means = {
  async pack(bytes) {
    const { readable, writable } = new CompressionStream('gzip')
    const writer = writable.getWriter()
    const written = writer.write(bytes).then(() => writer.close())
    const [buffer] = await Promise.all([new Response(readable).arrayBuffer(), written])
    return new Uint8Array(buffer)
  },
  async mark(bytes) {
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
    return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  },
}
