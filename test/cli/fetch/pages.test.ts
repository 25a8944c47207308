import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { PageError, Pages } from '../../../src/cli/fetch/pages.js'
import { saveAll } from '../../../src/cli/fetch/save.js'
import { SourceError } from '../../../src/model/errors.js'
import { served } from './served.js'

const folder = mkdtempSync(join(tmpdir(), 'comity-pages-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const { base, seen } = await served((request, response, nth) => {
  const path = request.url ?? ''
  if (path === '/flaky' && nth < 3) response.writeHead(503).end('busy')
  else if (path === '/limited' && nth === 1) response.writeHead(429, { 'retry-after': '1' }).end()
  else if (path === '/tomorrow') response.writeHead(429, { 'retry-after': '86400' }).end()
  else if (path === '/gone') response.writeHead(404).end('nothing here')
  else if (path === '/broken') response.socket?.destroy()
  else if (path === '/slow') return
  else if (path === '/long') response.end('x'.repeat(5000))
  else response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' }).end(`page ${path}`)
})
const asked = (path: string) => seen.filter(({ url }) => url === path).length
const pages = new Pages({ pause: 5, headers: { 'x-api-key': 'secret' }, mostBytes: 1000, patience: 2000 })

function failing(path: string, from = pages): Promise<PageError> {
  return from.get(base + path).then(
    () => assert.fail('expected an error'),
    (error: unknown) => {
      assert.ok(error instanceof PageError)
      return error
    },
  )
}

test('a page comes with its bytes and type; the key goes along in a header', async () => {
  const page = await pages.get(`${base}/one`)
  assert.equal(page.bytes.toString(), 'page /one')
  assert.equal(page.type, 'text/plain')
  assert.equal(seen[0]?.headers['x-api-key'], 'secret')
})

test('a server that is busy is asked again, and no longer than it takes', async () => {
  assert.equal((await pages.get(`${base}/flaky`)).bytes.toString(), 'page /flaky')
  assert.equal(asked('/flaky'), 3)
})

test('a server that says when to come again is left alone until then', async () => {
  const before = Date.now()
  await pages.get(`${base}/limited`)
  assert.ok(Date.now() - before >= 990)
  assert.equal(asked('/limited'), 2)
})

test('a server that asks to be left alone for a day is told so, and asked no more', async () => {
  const error = await failing('/tomorrow')
  assert.equal(error.status, 429)
  assert.match(error.message, /after 86400 seconds/)
  assert.equal(asked('/tomorrow'), 1)
})

test('what is not there is asked for once', async () => {
  const error = await failing('/gone')
  assert.equal(error.message, `${base}/gone: expected a page, found "404 Not Found"`)
  assert.equal(asked('/gone'), 1)
})

test('a connection that breaks is tried as often as allowed, and then told with its reason', async () => {
  const error = await failing('/broken')
  assert.match(error.found, /other side closed|socket hang up|ECONNRESET/)
  assert.equal(asked('/broken'), 4)
})

test('an answer that does not come in time is given up', async () => {
  const error = await failing('/slow', new Pages({ pause: 1, tries: 1, patience: 100 }))
  assert.equal(error.found, 'none in time')
})

test('a page that is longer than allowed is refused', async () => {
  assert.match((await failing('/long')).message, /expected at most 1000 bytes/)
})

test('a file that is there is not got again; one that fails leaves nothing, and the next one is got', async () => {
  writeFileSync(join(folder, 'old.txt'), 'old')
  const wanted = ['old.txt', 'gone', 'new/two.txt'].map((name) => ({
    name,
    get: async () => (await pages.get(`${base}/${name}`)).bytes,
  }))
  const first = await saveAll(folder, wanted)
  assert.deepEqual(first.files, [join(folder, 'new/two.txt')])
  assert.deepEqual(first.held, [join(folder, 'old.txt')])
  assert.ok(first.errors[0] instanceof SourceError)
  assert.equal(readFileSync(join(folder, 'new/two.txt'), 'utf8'), 'page /new/two.txt')
  assert.equal(existsSync(join(folder, 'gone')), false)
  assert.equal((await saveAll(folder, wanted)).held.length, 2)
})
