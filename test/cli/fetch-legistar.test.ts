import assert from 'node:assert/strict'
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { captureLegistar, limits } from '../../src/cli/fetch/capture-legistar.js'
import { KeptPages } from '../../src/cli/fetch/kept-pages.js'
import { Pages, type PagesOptions } from '../../src/cli/fetch/pages.js'
import type { LegistarCapture } from '../../src/documents/legistar-capture.js'
import { day } from '../../src/model/day.js'
import { SourceError } from '../../src/model/errors.js'
import {
  type MadeCouncil,
  type MadeServer,
  madeCouncil,
  madeEvent,
  madeItem,
  serveCouncil,
  type Trouble,
} from './made-legistar.js'

const folder = mkdtempSync(join(tmpdir(), 'comity-fetch-'))
const servers: MadeServer[] = []
after(async () => {
  await Promise.all(servers.map((server) => server.close()))
  rmSync(folder, { recursive: true, force: true })
})

const subject = 'us-fl/miami-police-department'
const now = () => new Date('2026-11-23T12:00:00Z')

async function served(trouble?: Trouble, council: MadeCouncil = madeCouncil): Promise<MadeServer> {
  const server = await serveCouncil(council, trouble)
  servers.push(server)
  return server
}

interface Way {
  readonly file?: string
  readonly pageSize?: number
  readonly pages?: PagesOptions
}

let files = 0

/** Asks a server as the command does, with short pauses. */
function capture(server: MadeServer, way: Way = {}): Promise<LegistarCapture> {
  const file = way.file ?? join(folder, `kept-${files++}.jsonl`)
  return captureLegistar(
    { base: server.base, client: 'made', subject, from: day('2026-06-01'), to: day('2026-12-31') },
    {
      ...limits,
      pageSize: way.pageSize ?? limits.pageSize,
      kept: new KeptPages(file, now()),
      pages: new Pages({ pause: 1, ...way.pages }),
      now,
    },
  )
}

const refused = (expected: RegExp) => (error: unknown) => {
  assert.ok(error instanceof SourceError, String(error))
  assert.match(error.message, expected)
  return true
}

test('meetings are read page by page; pages without an agreement are told by hash and not kept', async () => {
  const server = await served()
  const found = await capture(server, { pageSize: 2 })
  const events = server.asked.filter((path) => path.startsWith('/v1/made/events?'))
  assert.deepEqual(
    events.map((path) => /\$top=2(&\$skip=\d+)?$/.exec(path)?.[1]),
    [undefined, '&$skip=2'],
  )
  assert.deepEqual(
    found.pages.map(({ kind, of }) => `${kind} ${of ?? ''}`.trim()),
    ['events', 'events', 'items 71', 'votes 711', 'items 73', 'votes 731'],
  )
  assert.deepEqual(
    found.passed.map(({ items, sha256 }) => [items, sha256.length]),
    [[1, 64]],
  )
  assert.ok(!JSON.stringify(found).includes('ice rink'))
})

test('500 is asked again until it is 200', async () => {
  const server = await served((path, response, nth) => {
    if (!path.includes('/votes') || nth > 2) return false
    response.writeHead(500).end('error')
    return true
  })
  const found = await capture(server)
  assert.equal(server.asked.filter((path) => path.includes('/711/votes')).length, 3)
  assert.equal(found.pages.length, 5)
})

test('429 is asked again when the server wants it, and not before', async () => {
  const server = await served((path, response, nth) => {
    if (!path.startsWith('/v1/made/events?') || nth > 1) return false
    response.writeHead(429, { 'retry-after': '1' }).end()
    return true
  })
  const start = performance.now()
  await capture(server)
  assert.ok(performance.now() - start >= 1000)
})

test('a server that wants hours is not waited for', async () => {
  const server = await served((_, response) => {
    response.writeHead(503, { 'retry-after': '7200' }).end()
    return true
  })
  await assert.rejects(capture(server), refused(/503 .*, to be asked again after 7200 seconds/))
  assert.equal(server.asked.length, 1)
})

test('a connection that drops in the middle of a page is tried again', async () => {
  const server = await served((path, response, nth) => {
    if (!path.includes('/71/eventitems') || nth > 1) return false
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' })
    response.write('[{"EventItemId": 711,')
    setTimeout(() => response.destroy(), 20)
    return true
  })
  const found = await capture(server)
  assert.deepEqual(found.pages.map(({ kind }) => kind).sort(), ['events', 'items', 'items', 'votes', 'votes'])
})

test('a server that never answers is given up after as many tries as are allowed', async () => {
  const server = await served(() => true)
  await assert.rejects(
    capture(server, { pages: { patience: 60, tries: 2 } }),
    refused(/expected an answer, found "none in time"/),
  )
  assert.equal(server.asked.length, 2)
})

test('what the server refuses is not asked again', async () => {
  const server = await served((_, response) => {
    response.writeHead(403).end()
    return true
  })
  await assert.rejects(capture(server), refused(/expected a page, found "403/))
  assert.equal(server.asked.length, 1)
})

test('a page longer than allowed is refused before it is held', async () => {
  const server = await served((_, response) => {
    response.writeHead(200)
    response.end('[' + ' '.repeat(200_000))
    return true
  })
  await assert.rejects(capture(server, { pages: { mostBytes: 100_000 } }), refused(/at most 100000 bytes/))
})

test('a fetch that stopped goes on where it was: no page is fetched twice', async () => {
  let broken = true
  const server = await served((path, response) => {
    if (!broken || !path.includes('/73/eventitems')) return false
    response.writeHead(400).end()
    return true
  })
  const file = join(folder, 'resumed.jsonl')
  await assert.rejects(capture(server, { file }), refused(/found "400/))
  const before = server.asked.length
  appendFileSync(file, '{"address":"http://cut off in the mi')
  broken = false
  const found = await capture(server, { file })
  const again = server.asked.slice(before)
  assert.deepEqual(
    again.map((path) => path.replace(/\?.*/, '')),
    ['/v1/made/events/73/eventitems', '/v1/made/eventitems/731/votes'],
  )
  const whole = await capture(server)
  assert.deepEqual(found, whole)
})

test('pages kept from another day are fetched anew', async () => {
  const server = await served()
  const file = join(folder, 'old.jsonl')
  await capture(server, { file })
  const before = server.asked.length
  const kept = new KeptPages(file, new Date('2026-11-25T12:00:00Z'))
  assert.equal(kept.get(`${server.base}/made/eventitems/711/votes`), undefined)
  await capture(server, { file })
  assert.equal(server.asked.length, before)
})

test('a page that is no JSON stops the fetch with its address, and is not kept', async () => {
  const server = await served((path, response) => {
    if (!path.includes('/71/eventitems')) return false
    response.writeHead(200).end('<html>Sorry</html>')
    return true
  })
  const file = join(folder, 'no-json.jsonl')
  await assert.rejects(
    capture(server, { file }),
    refused(/events\/71\/eventitems\S*, event 71: expected JSON|eventitems\S*: expected JSON/),
  )
  assert.ok(!readFileSync(file, 'utf8').includes('Sorry'))
})

test('a field that is missing, or is not what it was, stops the fetch with event, item and field', async () => {
  const { EventItemPassedFlag: _, ...without } = madeItem(711, 71, 'An agreement')
  const missing = await served(undefined, { ...madeCouncil, items: { ...madeCouncil.items, 71: [without] } })
  await assert.rejects(
    capture(missing),
    refused(/event 71, item 711, EventItemPassedFlag: expected .*, found "nothing"/),
  )
  const changed = await served(undefined, {
    ...madeCouncil,
    events: [madeEvent(71, '2026-06-17', { EventDate: '06/17/2026' })],
    items: {},
  })
  const noFilter = await served((path, response) => {
    if (!path.startsWith('/v1/made/events?')) return false
    response.writeHead(200).end(JSON.stringify([madeEvent(71, '2026-06-17', { EventDate: '06/17/2026' })]))
    return true
  })
  assert.deepEqual((await capture(changed)).pages.length, 1)
  await assert.rejects(
    capture(noFilter),
    refused(/event 71, EventDate: expected a time such as .*, found "06\/17\/2026"/),
  )
})

test('a server that serves the same page again and again is found out', async () => {
  const server = await served((path, response) => {
    if (!path.startsWith('/v1/made/events?')) return false
    response.writeHead(200).end(JSON.stringify([madeEvent(71, '2026-06-17'), madeEvent(72, '2026-06-18')]))
    return true
  })
  await assert.rejects(
    capture(server, { pageSize: 2 }),
    refused(/expected rows after those of the page before, found "71 again"/),
  )
})

test('a name of a body with an apostrophe is asked for as OData has it', async () => {
  const server = await served()
  await captureLegistar(
    {
      base: server.base,
      client: 'made',
      subject,
      from: day('2026-06-01'),
      to: day('2026-12-31'),
      body: "Parks' Board",
    },
    {
      ...limits,
      kept: new KeptPages(join(folder, 'body.jsonl'), now()),
      pages: new Pages({ pause: 1 }),
      now,
    },
  )
  assert.deepEqual(
    server.asked.map((path) => path.replace(/\?.*/, '')),
    ['/v1/made/events', '/v1/made/events/72/eventitems'],
  )
  assert.deepEqual(readdirSync(folder).includes('body.jsonl'), true)
})
