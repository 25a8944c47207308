import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { createApp } from '../../src/api/app.js'
import { Law } from '../../src/rules/law.js'
import { smallSite } from './asking.js'
import { smallWorld } from './small-world.js'

const site = smallSite()
const miami = '/v1/status?agency=us-fl/miami-police-department'

test('/healthz answers ok and is not kept', async () => {
  const response = await site.request('/healthz')
  assert.deepEqual([response.status, await response.text()], [200, 'ok'])
  assert.equal(response.headers.get('cache-control'), 'no-store')
})

test('HEAD answers as GET does, without a body', async () => {
  const get = await site.request(miami)
  const head = await site.request(miami, { method: 'HEAD' })
  assert.equal(head.status, 200)
  assert.equal(await head.text(), '')
  for (const name of ['etag', 'content-type', 'content-length', 'cache-control'])
    assert.equal(head.headers.get(name), get.headers.get(name), name)
})

test('OPTIONS says what is allowed, and lets scripts of other sites read /v1', async () => {
  const response = await site.request(miami, { method: 'OPTIONS' })
  assert.equal(response.status, 204)
  assert.equal(response.headers.get('allow'), 'GET, HEAD, OPTIONS')
  assert.equal(response.headers.get('access-control-allow-methods'), 'GET, HEAD, OPTIONS')
  assert.equal(response.headers.get('access-control-allow-origin'), '*')
})

for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'])
  test(`${method} is 405 and says what is allowed, also where an answer is kept`, async () => {
    await site.request(miami)
    for (const address of [miami, '/', '/nowhere']) {
      const response = await site.request(address, { method })
      assert.equal(response.status, 405)
      assert.equal(response.headers.get('allow'), 'GET, HEAD, OPTIONS')
    }
  })

test('where only documents or submissions are taken, reading is 405, and OPTIONS says so', async () => {
  for (const address of [
    '/v1/check',
    '/v1/drift',
    '/v1/lineage',
    '/v1/replies',
    '/v1/corrections/1/decision',
  ])
    for (const method of ['GET', 'HEAD', 'PUT']) {
      const response = await site.request(address, { method })
      assert.equal(response.status, 405, `${method} ${address}`)
      assert.equal(response.headers.get('allow'), 'POST, OPTIONS', address)
    }
  const allowed = async (address: string) => {
    const { headers } = await site.request(address, { method: 'OPTIONS' })
    return [headers.get('allow'), headers.get('access-control-allow-methods')]
  }
  assert.deepEqual(await allowed('/v1/drift'), ['POST, OPTIONS', 'POST, OPTIONS'])
  assert.deepEqual(await allowed('/v1/replies'), ['POST, OPTIONS', 'GET, HEAD, OPTIONS'])
  assert.deepEqual(await allowed('/v1/corrections'), ['GET, HEAD, OPTIONS, POST', 'GET, HEAD, OPTIONS'])
  assert.deepEqual(await allowed('/es/check'), ['GET, HEAD, OPTIONS, POST', null])
})

test('a reader who has the answer already is told so with 304', async () => {
  const first = await site.request(miami)
  const etag = first.headers.get('etag') ?? ''
  assert.match(etag, /^W\/"[0-9a-f]{24}"$/)
  for (const tag of [etag, etag.slice(2), `"other", ${etag}`, '*']) {
    const again = await site.request(miami, { headers: { 'if-none-match': tag } })
    assert.deepEqual([again.status, await again.text()], [304, ''], tag)
    assert.equal(again.headers.get('etag'), etag)
  }
  const other = await site.request(miami, { headers: { 'if-none-match': '"other"' } })
  assert.equal(other.status, 200)
})

test('an answer is packed for those who take gzip, and is the same answer', async () => {
  const plain = await (await site.request(miami)).text()
  for (const [accepted, encoding] of [
    ['gzip', 'gzip'],
    ['br, gzip;q=0.5', 'gzip'],
    ['gzip;q=0', null],
    ['br', null],
  ] as const) {
    const response = await site.request(miami, { headers: { 'accept-encoding': accepted } })
    assert.equal(response.headers.get('content-encoding'), encoding, accepted)
    assert.equal(response.headers.get('vary'), 'Accept-Encoding, Accept')
    const bytes = Buffer.from(await response.arrayBuffer())
    assert.equal(String(bytes.length), response.headers.get('content-length'))
    assert.equal((encoding === null ? bytes : gunzipSync(bytes)).toString('utf8'), plain)
  }
})

test('every answer of /v1 can be read by scripts of other sites, problems included; pages cannot', async () => {
  for (const address of [miami, '/v1/status', '/v1/nowhere'])
    assert.equal((await site.request(address)).headers.get('access-control-allow-origin'), '*', address)
  assert.equal((await site.request('/')).headers.get('access-control-allow-origin'), null)
})

test('every answer forbids scripts, frames and other hosts; the start page has a script of its own', async () => {
  for (const address of ['/', miami, '/nowhere', '/style.css', '/healthz']) {
    const { headers } = await site.request(address)
    const policy = headers.get('content-security-policy') ?? ''
    assert.match(policy, /default-src 'none'/, address)
    assert.match(policy, /frame-ancestors 'none'/, address)
    assert.doesNotMatch(policy, /unsafe|https?:|\*/, address)
    assert.equal(/script-src 'self'/.test(policy), address === '/', address)
    assert.equal(headers.get('x-content-type-options'), 'nosniff', address)
    assert.equal(headers.get('referrer-policy'), 'no-referrer', address)
  }
})

test('a kept answer for today is made anew on the next day', async () => {
  let today = '2025-09-01T12:00:00Z'
  const app = createApp({ world: smallWorld(), law: new Law([], []), now: () => new Date(today) })
  const onDay = async () => ((await (await app.request(miami)).json()) as { on: string }).on
  assert.deepEqual([await onDay(), await onDay()], ['2025-09-01', '2025-09-01'])
  today = '2025-09-02T00:00:01Z'
  assert.equal(await onDay(), '2025-09-02')
})

test('the style bears its own hash in its address and may be kept for ever there, and only there', async () => {
  const page = await (await site.request('/')).text()
  const address = /href="(\/style\.css\?v=[^"]+)"/.exec(page)?.[1] ?? ''
  const linked = await site.request(address)
  assert.equal(linked.headers.get('cache-control'), 'public, max-age=31536000, immutable')
  assert.equal(linked.headers.get('content-type'), 'text/css; charset=utf-8')
  assert.equal((await site.request('/style.css')).headers.get('cache-control'), 'no-cache')
})
