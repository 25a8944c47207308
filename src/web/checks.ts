import type { Context, Hono } from 'hono'
import { readBody } from '../api/body.js'
import { checkGate, mostChecked } from '../api/check-posted.js'
import { articlePosted, type Sent } from '../api/document-body.js'
import { Problem } from '../api/problem.js'
import { beginsAsPage } from '../intake/media.js'
import { checkDocument } from '../verdict/check-document.js'
import type { CheckFiles, Pasted } from './check/asked-form.js'
import { shownOf } from './check/shown.js'
import { checkPage } from './pages/check.js'
import type { View } from './view.js'

/** A file that pages ask this server for, as it was built or published. */
export interface HeldFile {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly type: string
}

/** Where the page that takes SQL has its scripts, SQLite itself and the tables. */
export interface QueryFiles {
  readonly page: string
  readonly worker: string
  readonly sqlite: string
  readonly tables: string
}

/** The scripts of the page that checks a document, and the data that they read. */
export interface CheckAssets {
  readonly files: CheckFiles
  readonly query: QueryFiles
  /** The addresses of the scripts of a site of files. */
  readonly scripts?: { readonly search: string; readonly note: string }
  /** The paths of all files. */
  readonly paths?: readonly string[]
  /** The file at a path of this server; its path bears its hash. */
  at(path: string): HeldFile | undefined
}

/** The page that checks a document. */
export function addCheckPage(
  routes: Hono,
  viewOf: (c: Context) => View,
  now: () => Date,
  assets: CheckAssets | undefined,
): void {
  const pass = checkGate(now)
  const files = assets?.files
  routes.get('/check', (c) => c.html(checkPage(viewOf(c), { files })))
  routes.post('/check', async (c) => {
    pass()
    const view = viewOf(c)
    const pasted = await pastedIn(c)
    const article = await articlePosted(sentBy(pasted))
    const found = checkDocument({ world: view.world, law: view.law }, article, view.times.today)
    return c.html(checkPage(view, { files, pasted, shown: shownOf(found) }), 200, {
      'cache-control': 'no-store',
    })
  })
}

/** The scripts of the page, and what they read. */
export function addCheckFiles(routes: Hono, assets: CheckAssets | undefined): void {
  for (const path of ['/script/:name', '/held/:name'])
    routes.get(path, (c) => {
      const file = assets?.at(c.req.path)
      if (file === undefined) throw new Problem('not-found', { detail: 'no such file is held' })
      return c.body(file.bytes, 200, {
        'content-type': file.type,
        'cache-control': 'public, max-age=31536000, immutable',
      })
    })
}

/** A text from a form, with what was told of it. */
export function sentBy({ text, published, source }: Pasted, place?: string): Sent {
  const isAddress = /^https?:\/\/[^\s/]/i.test(source)
  return {
    written: beginsAsPage(text) ? { html: text } : { text },
    given: {
      ...(published === '' ? {} : { published }),
      ...(source === '' ? {} : isAddress ? { address: source } : { publisher: source }),
    },
    ...(place === undefined ? {} : { place }),
  }
}

async function pastedIn(c: Context): Promise<Pasted> {
  const field = await fieldsSent(c)
  return { text: field('text'), published: field('published').trim(), source: field('source').trim() }
}

/** The fields of the form that was sent, read no further than they may be long; one that was not sent is empty. */
export async function fieldsSent(c: Context): Promise<(name: string) => string> {
  const body = await readBody(c.req.raw, mostChecked.bytes)
  const headers = { 'content-type': c.req.header('content-type') ?? '' }
  const form = await new Response(body, { headers }).formData().catch(() => {
    throw new Problem('bad-submission', { detail: 'expected the fields of the form' })
  })
  return (name) => {
    const value = form.get(name)
    // A form sends each end of a line as two characters.
    return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : ''
  }
}
