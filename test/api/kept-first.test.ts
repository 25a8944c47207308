import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { getRequestListener } from '@hono/node-server'
import { Keeping } from '../../src/api/keep.js'
import { keptFirst, nodeMeans } from '../../src/cli/kept-first.js'
import type { World } from '../../src/query/world.js'
import { Law } from '../../src/rules/law.js'
import { createSite } from '../../src/web/site.js'
import { smallLists, smallWorld } from './small-world.js'

let time = '2025-09-03T12:00:00Z'
let world = smallWorld()
let made = 0
const keeping = new Keeping(nodeMeans)
const site = createSite({ world: () => world, law: new Law([], []), now: () => new Date(time), keeping })
const listener = getRequestListener((request) => {
  made++
  return site.fetch(request)
})
const server = createServer(keptFirst(keeping, listener))
let origin = ''
before(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
after(() => {
  server.closeAllConnections()
  server.close()
})

const miami = '/v1/status?agency=us-fl/miami-police-department'
const plain = { 'accept-encoding': 'identity' }

/** Asks, and says whether the application was troubled. */
async function ask(address: string, headers: Record<string, string> = plain, method = 'GET') {
  const before = made
  const response = await fetch(`${origin}${address}`, { headers, method })
  const text = await response.text()
  return { response, text, wasMade: made > before }
}

test('an answer is made once and given again as it was, with the same headers', async () => {
  const [first, again] = [await ask(miami), await ask(miami)]
  assert.deepEqual([first.wasMade, again.wasMade], [true, false])
  assert.equal(again.text, first.text)
  const headers = ({ response }: typeof first) =>
    [...response.headers].filter(([name]) => !['date', 'connection', 'keep-alive'].includes(name))
  assert.deepEqual(headers(again), headers(first))
  assert.equal(again.response.headers.get('access-control-allow-origin'), '*')
  assert.match(again.response.headers.get('content-security-policy') ?? '', /frame-ancestors 'none'/)
})

test('a kept answer is 304 for those who have it, packed for those who take that, and apart by its form', async () => {
  const { response } = await ask(miami)
  const same = await ask(miami, { ...plain, 'if-none-match': response.headers.get('etag') ?? '' })
  assert.deepEqual([same.response.status, same.text, same.wasMade], [304, '', false])
  assert.deepEqual(
    [
      (await ask(miami, { 'accept-encoding': 'gzip' })).wasMade,
      (await ask(miami, { 'accept-encoding': 'gzip' })).wasMade,
    ],
    [true, false],
  )
  const packed = await ask(miami, { 'accept-encoding': 'gzip' })
  assert.equal(packed.response.headers.get('content-encoding'), 'gzip')
  assert.equal(packed.text, (await ask(miami)).text)
  const csv = await ask(miami, { ...plain, accept: 'text/csv' })
  assert.match(csv.response.headers.get('content-type') ?? '', /^text\/csv/)
  assert.match((await ask(miami)).response.headers.get('content-type') ?? '', /^application\/json/)
})

test('HEAD and POST go to the application, also where an answer is kept', async () => {
  await ask(miami)
  assert.deepEqual(
    [(await ask(miami, plain, 'HEAD')).text, (await ask(miami, plain, 'POST')).response.status],
    ['', 405],
  )
})

test('on the next day nothing of the day before is given', async () => {
  const yesterday = (await ask(miami)).text
  time = '2025-09-04T00:00:00Z'
  const { text, wasMade } = await ask(miami)
  assert.ok(wasMade)
  assert.notEqual(text, yesterday)
  assert.equal((JSON.parse(text) as { on: string }).on, '2025-09-04')
})

test('when the log has grown, nothing of before is given', async () => {
  const counts = '/v1/counts?on=2025-09-05&known-at=2025-09-05'
  const rows = async () => (JSON.parse((await ask(counts)).text) as { rows: number }).rows
  assert.deepEqual([await rows(), await rows()], [3, 3])
  const grown: World = smallWorld({
    lists: [
      ...smallLists.slice(0, -1),
      {
        series: 'participating',
        on: '2025-09-05',
        rows: [['OHIO', 'Athens Police Department', 'Task Force Model', '2025-01-12']],
      },
    ],
  })
  world = Object.create(grown, { version: { value: 'grown' } }) as World
  assert.deepEqual([await rows(), await rows()], [1, 1])
})

test('what Node packs and marks is what the web does', async () => {
  const bytes = new TextEncoder().encode('287(g) '.repeat(500))
  assert.deepEqual(gunzipSync(await nodeMeans.pack(bytes)), Buffer.from(bytes))
  const hash = Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex')
  assert.equal(await nodeMeans.mark(bytes), hash)
})
