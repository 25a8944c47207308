import type { MiddlewareHandler } from 'hono'

/** An answer as kept: its bytes, plain and packed, and the headers that go with them. */
interface Kept {
  readonly headers: Readonly<Record<string, string>>
  readonly etag: string
  readonly plain: Uint8Array<ArrayBuffer>
  readonly packed: Uint8Array<ArrayBuffer>
}

/** How long a reader may show an answer without asking whether it still holds, in seconds. */
const freshFor = 60

/**
 * Keeps answers, packs them, and answers `304` to a reader who has them already. A new day is a new question,
 * since "today" is part of it. Of what is kept the answer asked for longest ago goes first.
 */
export function keep(today: () => string, mostBytes = 32 << 20): MiddlewareHandler {
  const kept = new Shelf(mostBytes)
  return async (c, next) => {
    const { pathname, search } = new URL(c.req.url)
    const key = `${today()} ${pathname}${search}`
    const known = kept.get(key)
    if (known !== undefined) return answer(known, c.req.raw.headers)
    await next()
    if (c.res.status !== 200 || c.res.headers.get('cache-control') === 'no-store') return
    const made = await keptOf(c.res)
    kept.set(key, made)
    c.res = undefined
    c.res = answer(made, c.req.raw.headers)
  }
}

function answer({ headers, etag, plain, packed }: Kept, asked: Headers): Response {
  const common = { ...headers, etag, vary: 'Accept-Encoding' }
  if (matches(asked.get('if-none-match'), etag)) return new Response(null, { status: 304, headers: common })
  const gzip = /(^|[\s,])gzip(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(asked.get('accept-encoding') ?? '')
  const body = gzip ? packed : plain
  const length = { 'content-length': String(body.length) }
  return new Response(body, {
    headers: { ...common, ...length, ...(gzip ? { 'content-encoding': 'gzip' } : {}) },
  })
}

/** Whether `If-None-Match` holds a tag; tags compare weakly, as RFC 9110 has it for reading. */
function matches(header: string | null, etag: string): boolean {
  if (header === null) return false
  return header.split(',').some((tag) => ['*', etag].includes(tag.trim()) || `W/${tag.trim()}` === etag)
}

async function keptOf(response: Response): Promise<Kept> {
  const plain = new Uint8Array(await response.arrayBuffer())
  const headers: Record<string, string> = {
    'cache-control': `public, max-age=${freshFor}`,
    ...Object.fromEntries(response.headers),
  }
  return { headers, etag: await etagOf(plain), plain, packed: await packed(plain) }
}

/** Weak, since the packed answer is the same answer. */
async function etagOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return `W/"${[...hash.subarray(0, 12)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}"`
}

async function packed(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

/** Answers by key up to a number of bytes, in the order in which they were last asked for. */
class Shelf {
  private readonly answers = new Map<string, Kept>()
  private bytes = 0

  constructor(private readonly most: number) {}

  get(key: string): Kept | undefined {
    const found = this.answers.get(key)
    if (found === undefined) return undefined
    this.answers.delete(key)
    this.answers.set(key, found)
    return found
  }

  set(key: string, made: Kept): void {
    const before = this.answers.get(key)
    if (before !== undefined) this.remove(key, before)
    this.answers.set(key, made)
    this.bytes += sizeOf(made)
    for (const [oldest, one] of this.answers) {
      if (this.bytes <= this.most) break
      this.remove(oldest, one)
    }
  }

  private remove(key: string, one: Kept): void {
    this.answers.delete(key)
    this.bytes -= sizeOf(one)
  }
}

function sizeOf({ plain, packed }: Kept): number {
  return plain.length + packed.length + 512
}
