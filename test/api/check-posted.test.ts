import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mostChecked } from '../../src/api/check-posted.js'
import { openApi } from '../../src/api/openapi.js'
import type { DocumentJson } from '../../src/verdict/check-document.js'
import { smallSite } from './asking.js'
import { misfits } from './schema-check.js'

const site = smallSite()
const post = (body: string, type = 'text/plain', to = site, address = '/v1/check') =>
  to.request(address, { method: 'POST', body, headers: { 'content-type': type } })
const text =
  'Title\n\nThe Miami Police Department signed a 287(g) agreement with ICE. “We go on,” Chief Ana Ruiz said.'

test('a text, a page and JSON are read alike, and answered as the document of the API says', async () => {
  const page = `<title>Title</title>${text
    .split('\n\n')
    .map((part) => `<p>${part}</p>`)
    .join('')}`
  const posted = [
    post(text),
    post(page, 'text/html; charset=utf-8'),
    post(JSON.stringify({ text, publisher: 'Post' }), 'application/json'),
  ]
  for (const response of await Promise.all(posted)) {
    assert.equal(response.status, 200)
    assert.equal(response.headers.get('cache-control'), 'no-store')
    const found = (await response.json()) as DocumentJson
    assert.ok(found.claims.length > 0)
    const { paths } = openApi() as {
      paths: Record<
        string,
        { post: { responses: { 200: { content: Record<string, { schema: Record<string, unknown> }> } } } }
      >
    }
    const schema = paths['/v1/check']?.post.responses[200].content['application/json']?.schema
    assert.deepEqual(misfits(schema ?? {}, found), [])
  }
})

test('what is sent wrongly is told as the sender’s problem, without a word of the text', async () => {
  const told = async (body: string, type: string, address?: string) => {
    const response = await post(body, type, smallSite(), address)
    return `${response.status} ${((await response.json()) as { detail: string }).detail}`
  }
  const json = (value: unknown) => told(JSON.stringify(value), 'application/json')
  assert.match(await told(text, 'image/png'), /^400 content-type: expected text\/plain/)
  assert.match(await told(' \n', 'text/plain'), /^400 document: expected a text to read/)
  assert.match(await told('<script>1</script>', 'text/html'), /^400 document: expected a page with text/)
  assert.match(await json({ text, day: '1' }), /^400 day: expected one of text, html/)
  assert.match(await json({ text: 1 }), /^400 text: expected a text, found "number"/)
  assert.match(await json({ text, html: text }), /^400 body: expected either text or html, found "both"/)
  assert.match(await json({ text, published: '2025-02-30' }), /^400 published: expected a day/)
  assert.match(
    await told('secret', 'application/json'),
    /^400 body: expected a JSON object, found "something else"/,
  )
  assert.match(await told(text, 'text/plain', '/v1/check?on=2025-01-01'), /^400 on: expected one of/)
  assert.match(await told('x'.repeat(mostChecked.bytes + 1), 'text/plain'), /^413 /)
  assert.match(await told('a '.repeat(mostChecked.characters), 'text/plain'), /^413 .*characters/)
  assert.equal((await site.request('/v1/check')).status, 405)
})

test('within a minute a server checks no more documents than it says', async () => {
  const busy = smallSite()
  const answers: number[] = []
  for (let at = 0; at <= mostChecked.aMinute; at++)
    answers.push((await post('A text.', 'text/plain', busy)).status)
  assert.deepEqual(answers, [...Array.from({ length: mostChecked.aMinute }, () => 200), 429])
})
