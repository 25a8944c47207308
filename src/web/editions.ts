import type { Context, Hono } from 'hono'
import { Problem } from '../api/problem.js'
import { languageOfPath } from '../model/language.js'
import { catalogPath, type Edition, type EditionShelf, editionPath, sumsPath } from '../publish/edition.js'
import { addressIn } from './address.js'
import { dataPage } from './pages/data.js'
import type { View } from './view.js'

/** The bulk data: the newest edition, any edition by its hash, and the files of each. */
export function addEditions(
  routes: Hono,
  viewOf: (c: Context) => View,
  shelf: EditionShelf | undefined,
): void {
  const show = (c: Context, edition: Edition | 'making' | undefined) => dataPage(viewOf(c), edition)
  routes.get('/data', async (c) => {
    const newest = shelf === undefined ? undefined : await soon(shelf.newest())
    return newest === 'making'
      ? c.html(show(c, newest), 200, { 'cache-control': 'no-store' })
      : c.html(show(c, newest))
  })
  routes.get('/data/latest', async (c) => {
    const { release } = await newestOf(shelf)
    return c.redirect(addressIn(languageOfPath(c.req.path).language, `/data/${release}`), 302)
  })
  routes.get('/data/latest/:file', async (c) => {
    const { release } = await newestOf(shelf)
    return c.redirect(`/data/${release}/${encodeURIComponent(c.req.param('file'))}`, 302)
  })
  routes.get('/data/:release', async (c) => {
    const edition = await editionAt(shelf, c.req.param('release'))
    return c.html(show(c, edition))
  })
  routes.get('/data/:release/:file', async (c) => {
    const edition = await editionAt(shelf, c.req.param('release'))
    return await fileAnswer(c, shelf, edition)
  })
}

/** How long a page waits for an edition that is being made, in milliseconds. */
const patience = 2_500

/** A page is not kept back by what takes long: it says so instead. */
async function soon(newest: Promise<Edition>): Promise<Edition | 'making'> {
  const late = new Promise<'making'>((done) => setTimeout(() => done('making'), patience))
  return await Promise.race([newest, late])
}

async function newestOf(shelf: EditionShelf | undefined): Promise<Edition> {
  if (shelf === undefined)
    throw new Problem('not-found', { detail: 'this site offers no files of the bulk data' })
  return await shelf.newest()
}

/** The edition asked for. A hash stands for its bytes alone: another edition is no answer to it. */
async function editionAt(shelf: EditionShelf | undefined, release: string): Promise<Edition> {
  const found = await shelf?.find(release)
  if (found !== undefined) return found
  throw new Problem('no-such-release', {
    detail: 'A hash names its bytes and no others: no other release is given in its place.',
    expected:
      'a release hash that this site holds, or its first twelve letters or more; /data has the newest',
    found: release.slice(0, 64),
  })
}

const described: Readonly<Record<string, string>> = {
  [sumsPath]: 'text/plain; charset=utf-8',
  [editionPath]: 'application/json',
  [catalogPath]: 'application/ld+json',
}

async function fileAnswer(c: Context, shelf: EditionShelf | undefined, edition: Edition): Promise<Response> {
  const path = c.req.param('file') ?? ''
  const bytes = await shelf?.read(edition, path)
  if (bytes === undefined)
    throw new Problem('no-such-release', {
      detail: `release ${edition.release.slice(0, 12)} has no file ${JSON.stringify(path.slice(0, 80))}`,
    })
  const file = edition.files.find((one) => one.path === path)
  const type = file?.mediatype ?? described[path] ?? 'application/octet-stream'
  const headers = {
    'content-type': /^text\/[a-z]+$/.test(type) ? `${type}; charset=utf-8` : type,
    'cache-control': 'public, max-age=31536000, immutable',
    etag: `"${file?.sha256 ?? `${edition.release}-${path}`}"`,
    'accept-ranges': 'bytes',
    'access-control-allow-origin': '*',
    'access-control-expose-headers': 'ETag, Content-Length, Content-Range, Accept-Ranges',
  }
  if (c.req.header('if-none-match')?.includes(headers.etag) === true)
    return new Response(null, { status: 304, headers })
  return partOf(bytes as Uint8Array<ArrayBuffer>, c.req.header('range'), headers)
}

/** The bytes, or the one run of them that `Range` asks for: programs read of a Parquet file what they need. */
function partOf(
  bytes: Uint8Array<ArrayBuffer>,
  range: string | undefined,
  headers: Readonly<Record<string, string>>,
): Response {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(range ?? '') ?? []
  if (from === '' && to === '')
    return new Response(bytes, { headers: { ...headers, 'content-length': String(bytes.length) } })
  const start = from === '' ? Math.max(0, bytes.length - Number(to)) : Number(from)
  const end = Math.min(from === '' || to === '' ? bytes.length - 1 : Number(to), bytes.length - 1)
  if (start > end)
    return new Response(null, {
      status: 416,
      headers: { ...headers, 'content-range': `bytes */${bytes.length}` },
    })
  return new Response(bytes.subarray(start, end + 1), {
    status: 206,
    headers: {
      ...headers,
      'content-range': `bytes ${start}-${end}/${bytes.length}`,
      'content-length': String(end + 1 - start),
    },
  })
}
