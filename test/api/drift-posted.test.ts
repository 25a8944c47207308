import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mostChecked } from '../../src/api/check-posted.js'
import { mostCompared } from '../../src/api/drift-posted.js'
import { openApi } from '../../src/api/openapi.js'
import type { DriftReport } from '../../src/check/drift/drift.js'
import type { Lineage } from '../../src/check/drift/lineage.js'
import { brief, rewrite, third } from '../check/drift/pair.js'
import { smallSite } from './asking.js'
import { misfits } from './schema-check.js'

const site = smallSite()

function post(address: string, body: unknown, to = site, type = 'application/json') {
  return to.request(address, {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: { 'content-type': type },
  })
}

/** What an answer of an address has that its document does not tell. */
function untold(path: string, answer: unknown): readonly unknown[] {
  const { paths } = openApi() as {
    paths: Record<
      string,
      { post: { responses: { 200: { content: Record<string, { schema: Record<string, unknown> }> } } } }
    >
  }
  return misfits(paths[path]?.post.responses[200].content['application/json']?.schema ?? {}, answer)
}

test('a document is held against each source, in their order, as the document of the API says', async () => {
  const page = `<title>Brief</title>${brief
    .split('\n\n')
    .map((part) => `<p>${part}</p>`)
    .join('')}`
  const response = await post('/v1/drift', {
    document: { text: rewrite, publisher: 'Gazette' },
    sources: [{ text: brief }, { html: page, published: '2025-09-03' }, { text: third }],
  })
  assert.equal(response.status, 200)
  assert.equal(response.headers.get('cache-control'), 'no-store')
  const reports = (await response.json()) as DriftReport[]
  assert.equal(reports.length, 3)
  const [first, again] = reports.map(({ drifts }) => drifts.map(({ relation }) => relation))
  assert.ok(first?.includes('quote_altered') && first.includes('strengthened'))
  assert.deepEqual(first, again)
  assert.deepEqual(untold('/v1/drift', reports), [])
})

test('documents that are sent together are told in the order of their days, and one sent twice once', async () => {
  const documents = [
    { text: third, published: '2025-09-06' },
    { text: rewrite, published: '2025-09-05' },
    { text: brief, published: '2025-09-03' },
    { text: brief, published: '2025-09-03' },
  ]
  const found = (await (await post('/v1/lineage', { documents })).json()) as Lineage
  assert.deepEqual(
    found.documents.map(({ on }) => on),
    ['2025-09-03', '2025-09-05', '2025-09-06'],
  )
  assert.equal(found.rewrites.length, 2)
  assert.deepEqual(untold('/v1/lineage', found), [])
})

test('what is sent wrongly is told with its place, without a word of the text', async () => {
  const told = async (body: unknown, address = '/v1/drift', type?: string) => {
    const response = await post(address, body, smallSite(), type)
    return `${response.status} ${((await response.json()) as { detail: string }).detail}`
  }
  const document = { text: 'A text.' }
  const sources = [document]
  assert.match(await told('A text.', '/v1/drift', 'text/plain'), /^400 content-type: expected application/)
  assert.match(await told('secret'), /^400 body: expected a JSON object, found "something else"/)
  assert.match(await told({ sources }), /^400 document: expected an object, found "nothing"/)
  assert.match(await told({ document }), /^400 sources: expected 1 to 7 documents, found "nothing"/)
  assert.match(await told({ document, sources: [] }), /^400 sources: expected 1 to 7 documents, found "0"/)
  assert.match(await told({ document, sources: [null] }), /^400 sources 1: expected an object, found "null"/)
  assert.match(await told({ document, sources, day: 1 }), /^400 day: expected one of document, sources/)
  assert.match(await told({ document: { ...document, day: '1' }, sources }), /^400 document, day: expected/)
  assert.match(
    await told({ document, sources: [document, { text: ' ' }] }),
    /^400 sources 2: expected a text to read/,
  )
  assert.match(
    await told({ document, sources: [{ text: 'A text.', published: '2025-02-30' }] }),
    /^400 sources 1, published: expected a day/,
  )
  assert.match(
    await told({ documents: [document] }, '/v1/lineage'),
    /^400 documents: expected 2 to 8 documents, found "1"/,
  )
  assert.match(await told({ document, sources }, '/v1/drift?on=2025-01-01'), /^400 on: expected no parameter/)
  const long = { text: 'a '.repeat(mostCompared.characters / 2) }
  assert.match(await told({ document: long, sources }), /^413 expected at most 60000 characters/)
  assert.match(await told(' '.repeat(mostChecked.bytes + 1)), /^413 /)
  assert.equal((await site.request('/v1/drift')).status, 405)
})

test('within a minute a server takes no more documents than it says, all of a request being counted', async () => {
  const busy = smallSite()
  const seven = Array.from({ length: 7 }, () => ({ text: 'A text.' }))
  const answers: number[] = []
  for (let at = 0; at < 5; at++)
    answers.push((await post('/v1/drift', { document: seven[0], sources: seven }, busy)).status)
  assert.deepEqual(answers, [200, 200, 200, 200, 429])
})
