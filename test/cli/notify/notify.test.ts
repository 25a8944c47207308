import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, beforeEach, test } from 'node:test'
import fc from 'fast-check'
import type { Context } from '../../../src/cli/context.js'
import { main } from '../../../src/cli/main.js'
import type { Hook } from '../../../src/cli/notify/hooks.js'
import { tellAll } from '../../../src/cli/notify/notify.js'
import { signature } from '../../../src/cli/notify/post.js'
import { hookAddress, isPublic, targetOf } from '../../../src/cli/notify/public-address.js'
import { systemContext } from '../../../src/cli/system.js'
import type { World } from '../../../src/query/world.js'
import { Law } from '../../../src/rules/law.js'
import { smallSite } from '../../api/asking.js'
import { smallLists, smallWorld } from '../../api/small-world.js'

interface Posted {
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

const posted: Posted[] = []
let answers: number[] = []
const server = createServer((request, response) => {
  const parts: Buffer[] = []
  request.on('data', (part: Buffer) => parts.push(part))
  request.on('end', () => {
    posted.push({ headers: request.headers, body: Buffer.concat(parts).toString() })
    const status = answers.shift() ?? 204
    response.writeHead(
      status,
      status === 429 ? { 'retry-after': '7' } : status === 302 ? { location: '/elsewhere' } : {},
    )
    response.end()
  })
})
const home = mkdtempSync(join(tmpdir(), 'comity-notify-'))
let address = ''
before(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook?a=1`
})
after(() => {
  server.closeAllConnections()
  server.close()
  rmSync(home, { recursive: true, force: true })
})
beforeEach(() => {
  posted.length = 0
  answers = []
})

const itemOf = ({ body }: Posted) =>
  (JSON.parse(body) as { item: { id: string } }).item.id.replace('urn:comity:change:', '')

/** What a round needs, over a feed of the small world as known on a day. */
function roundOf(folder: string, hook: Partial<Hook> = {}, knownAt = '2025-09-05') {
  const waits: number[] = []
  const said: string[] = []
  const all = { id: 'a1', address, feed: '/feeds/changes.json', secret: 'a secret', ...hook }
  return {
    waits,
    said,
    home: mkdtempSync(join(home, folder)),
    hooks: [all],
    allowPrivate: true,
    now: () => new Date('2026-11-23T12:00:00Z'),
    sleep: async (wait: number) => void waits.push(wait),
    feed: async (path: string) => await (await smallSite().request(`${path}?known-at=${knownAt}`)).text(),
    say: (line: string) => void said.push(line),
  }
}

test('each item is posted once, the oldest first, signed, and not again by a later run', async () => {
  const round = roundOf('once')
  assert.deepEqual(await tellAll(round), { delivered: 3, behind: 0 })
  assert.deepEqual(posted.map(itemOf), [
    'us-fl/miami-police-department/tfm/pending/2025-08-27',
    'us-fl/miami-police-department/tfm/listed/2025-08-29',
    'us-oh/athens-police-department/tfm/unlisted/2025-09-02',
  ])
  for (const { headers, body } of posted) {
    const [, seconds = '', code] =
      /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(headers['comity-signature'])) ?? []
    assert.equal(seconds, String(Date.parse('2026-11-23T12:00:00Z') / 1000))
    assert.equal(code, createHmac('sha256', 'a secret').update(`${seconds}.${body}`).digest('hex'))
    assert.match(String(headers['comity-delivery']), /^[0-9a-f]{32}$/)
  }
  assert.deepEqual(await tellAll(round), { delivered: 0, behind: 0 })
  assert.equal(posted.length, 3)
})

test('what is new since the last run is told, and nothing else', async () => {
  const early = roundOf('new', {}, '2025-08-28')
  await tellAll(early)
  const later = { ...roundOf('unused'), home: early.home }
  posted.length = 0
  assert.deepEqual(await tellAll(later), { delivered: 2, behind: 0 })
})

test('a server that fails for a while is tried again under the same name, after longer and longer waits', async () => {
  answers = [500, 503, 429, 204]
  const round = roundOf('again')
  assert.deepEqual(await tellAll(round), { delivered: 3, behind: 0 })
  assert.deepEqual(round.waits, [1000, 2000, 7000])
  assert.equal(new Set(posted.slice(0, 4).map(({ headers }) => headers['comity-delivery'])).size, 1)
  assert.equal(posted.length, 6)
})

test('a server that goes on failing is behind, keeps its order, and gets all of it later', async () => {
  answers = [204, 500, 500, 500, 500, 500]
  const round = roundOf('behind')
  assert.deepEqual(await tellAll(round), { delivered: 1, behind: 1 })
  assert.match(round.said.join(), /listed\/2025-08-29: not taken after 5 tries: status 500/)
  posted.length = 0
  assert.deepEqual(await tellAll(round), { delivered: 2, behind: 0 })
  assert.deepEqual(
    posted.map(itemOf).map((id) => id.split('/').at(-2)),
    ['listed', 'unlisted'],
  )
})

test('what is refused is not posted again, keeps nothing back, and is followed nowhere', async () => {
  answers = [410, 302, 204]
  const round = roundOf('refused')
  assert.deepEqual(await tellAll(round), { delivered: 1, behind: 0 })
  assert.equal(posted.length, 3)
  assert.deepEqual(await tellAll(round), { delivered: 0, behind: 0 })
  assert.equal(posted.length, 3)
})

test('a log that ends in half a line is read, and what follows is held', async () => {
  const round = roundOf('half')
  await tellAll(round)
  const file = join(round.home, 'deliveries.jsonl')
  const lines = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .filter((line) => line !== '')
  writeFileSync(file, lines.slice(0, -1).join('\n'))
  appendFileSync(file, `\n${lines.at(-1)?.slice(0, 40)}`)
  assert.deepEqual(await tellAll(round), { delivered: 1, behind: 0 })
  assert.deepEqual(await tellAll(round), { delivered: 0, behind: 0 })
})

test('a server that is not there, or may not be called, keeps no other address waiting', async () => {
  const round = roundOf('others')
  const [hook] = round.hooks
  assert.ok(hook !== undefined)
  const hooks = [{ ...hook, id: 'b2', address: 'http://127.0.0.1:9/' }, hook]
  assert.deepEqual(await tellAll({ ...round, hooks }), { delivered: 3, behind: 1 })
  const closed = roundOf('closed', { address: address.replace('http', 'https') })
  assert.deepEqual(await tellAll({ ...closed, allowPrivate: false }), { delivered: 0, behind: 1 })
  assert.match(closed.said.join(), /expected a public address, found 127\.0\.0\.1/)
  assert.deepEqual(closed.waits, [])
})

for (const [ip, open] of [
  ['8.8.8.8', true],
  ['2606:4700::1111', true],
  ['127.0.0.1', false],
  ['10.1.2.3', false],
  ['172.31.255.255', false],
  ['192.168.0.1', false],
  ['169.254.169.254', false],
  ['100.64.0.1', false],
  ['0.0.0.0', false],
  ['224.0.0.1', false],
  ['255.255.255.255', false],
  ['::1', false],
  ['::', false],
  ['fd00::1', false],
  ['fe80::1', false],
  ['::ffff:127.0.0.1', false],
  ['::ffff:8.8.8.8', false],
  ['64:ff9b::7f00:1', false],
  ['2002:7f00:1::', false],
  ['localhost', false],
] as const)
  test(`${ip} is ${open ? '' : 'not '}of the public internet`, () => {
    assert.equal(isPublic(ip), open)
  })

test('a name that leads to this machine is refused unless that is allowed', async () => {
  for (const url of [
    'https://localhost/',
    'https://127.1/',
    'https://2130706433/',
    'https://[::1]/',
    'https://0x7f.1/',
  ]) {
    await assert.rejects(targetOf(new URL(url), false), /expected a public address/, url)
    assert.ok((await targetOf(new URL(url), true)).ip !== '')
  }
})

test('whatever is given as an address is one that may be registered, or is refused by name', () => {
  for (const text of [
    'http://desk.example/',
    'ftp://desk.example/',
    'https://a:b@desk.example/',
    'desk.example',
    '',
  ])
    assert.throws(() => hookAddress(text, false), /address: expected https/, text)
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl()), (text) => {
      try {
        assert.match(hookAddress(text, false).href, /^https:\/\//)
      } catch (error) {
        assert.match(String(error), /address: expected https/)
      }
    }),
    { numRuns: 300 },
  )
})

test('a signature is of the second and of the body', () => {
  assert.notEqual(signature('s', 1, 'a'), signature('s', 2, 'a'))
  assert.notEqual(signature('s', 1, 'a'), signature('s', 1, 'b'))
  assert.equal(signature('s', 1, 'a'), signature('s', 1, 'a'))
})

/** Calls `comity notify` over a world, and gives back what it printed. */
async function notify(folder: string, world: World, words: readonly string[]) {
  const out: string[] = []
  const err: string[] = []
  const context: Context = {
    ...systemContext(folder),
    now: () => new Date('2026-11-23T12:00:00Z'),
    world: async () => world,
    law: async () => new Law([], []),
    out: (line) => void out.push(line),
    err: (line) => void err.push(line),
  }
  const code = await main(['notify', ...words], context)
  return { code, out: out.join('\n'), err: err.join('\n') }
}

test('comity notify: registered, told of what comes after, listed without its secret, removed', async () => {
  const folder = mkdtempSync(join(home, 'cli-'))
  const then = smallWorld({ lists: smallLists.slice(0, 3) })
  const added = await notify(folder, then, [
    'add',
    address,
    '/feeds/changes.atom?state=FL',
    '--allow-private',
    '--json',
  ])
  assert.equal(added.code, 0, added.err)
  const { id, secret, feed } = JSON.parse(added.out) as Hook
  assert.equal(feed, '/feeds/changes.json?state=FL')
  assert.equal(statSync(join(folder, 'webhooks.json')).mode & 0o077, 0)
  assert.equal((await notify(folder, then, ['--allow-private'])).code, 0)
  assert.deepEqual(posted, [])
  const told = await notify(folder, smallWorld(), ['--allow-private'])
  assert.deepEqual([told.code, told.out], [0, '1 delivered, 0 addresses behind'])
  assert.deepEqual(posted.map(itemOf), ['us-fl/miami-police-department/tfm/listed/2025-08-29'])
  const listed = await notify(folder, then, ['list', '--json'])
  assert.ok(listed.out.includes(id) && !listed.out.includes(secret))
  assert.deepEqual(
    [(await notify(folder, then, ['remove', id])).code, (await notify(folder, then, ['remove', id])).code],
    [0, 1],
  )
})

test('comity notify refuses a private address, a feed that is none, and words that it does not know', async () => {
  const folder = mkdtempSync(join(home, 'refused-'))
  for (const words of [
    ['add', address, '/feeds/changes'],
    ['add', 'https://desk.example/', '/v1/changes'],
    ['add', 'https://desk.example/', '/feeds/changes?state=Floridia'],
    ['add', 'https://desk.example/'],
    ['send'],
    ['--every', 'day'],
  ])
    assert.equal((await notify(folder, smallWorld(), words)).code, 2, words.join(' '))
  assert.equal((await notify(folder, smallWorld(), ['list'])).out, '')
})

test('two runs for one home at one time are refused; one that was killed holds nothing up', async () => {
  const folder = mkdtempSync(join(home, 'lock-'))
  writeFileSync(join(folder, 'notify.lock'), `${process.ppid}\n`)
  const held = await notify(folder, smallWorld(), [])
  assert.notEqual(held.code, 0)
  assert.match(held.err, /no other notify/)
  writeFileSync(join(folder, 'notify.lock'), '999999999\n')
  assert.equal((await notify(folder, smallWorld(), [])).code, 0)
})
