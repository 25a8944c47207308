import type { Context, Hono } from 'hono'
import { checkGate } from '../api/check-posted.js'
import { articlesPosted } from '../api/drift-posted.js'
import { Problem } from '../api/problem.js'
import { gazetteerOfWorld } from '../verdict/check-document.js'
import { documentsCompared } from '../verdict/drift-documents.js'
import type { Pasted } from './check/asked-form.js'
import { type CheckAssets, fieldsSent, sentBy } from './checks.js'
import { fieldsOf, sourcesTaken } from './drift/asked-form.js'
import { textsShown } from './drift/shown.js'
import { driftPage } from './pages/drift.js'
import type { View } from './view.js'

/** The page that holds a document against its sources. */
export function addDriftPage(
  routes: Hono,
  viewOf: (c: Context) => View,
  now: () => Date,
  assets: CheckAssets | undefined,
): void {
  const pass = checkGate(now)
  const files = assets?.files
  routes.get('/drift', (c) => c.html(driftPage(viewOf(c), { files })))
  routes.post('/drift', async (c) => {
    const view = viewOf(c)
    const field = await fieldsSent(c)
    const pasted = Array.from({ length: sourcesTaken.most + 1 }, (_, at): Pasted => {
      const { text, published, source } = fieldsOf(at)
      return { text: field(text), published: field(published).trim(), source: field(source).trim() }
    })
    const [document, ...sources] = pasted.map((one, at) => sentBy(one, placeOf(at)))
    const given = sources.filter((_, at) => pasted[at + 1]?.text.trim() !== '')
    if (document === undefined || pasted[0]?.text.trim() === '' || given.length === 0)
      throw new Problem('bad-submission', { detail: view.t.drift.tooFew })
    pass(given.length + 1)
    const articles = await articlesPosted([document, ...given])
    const [first, ...rest] = articles
    if (first === undefined) throw new Problem('bad-submission', { detail: view.t.drift.tooFew })
    const compared = documentsCompared(first, rest, gazetteerOfWorld(view.world))
    return c.html(driftPage(view, { files, pasted, shown: textsShown(articles, compared) }), 200, {
      'cache-control': 'no-store',
    })
  })
}

function placeOf(at: number): string {
  return at === 0 ? 'document' : `source ${at}`
}
