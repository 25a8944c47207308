import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../src/model/day.js'
import type { StateCode } from '../../src/model/state.js'
import type { Coming } from '../../src/query/coming.js'
import { coming } from '../../src/query/coming.js'
import { json, smallSite } from '../api/asking.js'
import { smallWorld } from '../api/small-world.js'
import { atomHolds, jsonHolds, named } from '../publish/feed-rules.js'
import { claimsIn } from './made-claims.js'

const record = claimsIn(`subject: us-fl/miami-police-department
sources:
  agenda: {publisher: 'City of Miami, agenda', address: 'https://miami.example/agenda', published: 2026-11-20}
  paper: {publisher: Paper, address: 'https://paper.example/agenda', published: 2026-11-22}
claims:
  - {says: decision, on: 2026-12-09, source: agenda, text: On the agenda., quote: the 287(g) agreement, confidence: high, body: Miami City Commission, item: '26-1', motion: leave, outcome: scheduled}
  - {says: decision, on: 2026-12-09, source: paper, text: A paper tells it., confidence: medium, body: City of Miami Commission, motion: leave, outcome: scheduled}
  - {says: decision, on: 2026-11-23, source: agenda, text: Today., confidence: high, body: Miami City Commission, item: '26-2', motion: other, outcome: scheduled}
  - {says: decision, on: 2026-11-22, source: agenda, text: Yesterday., confidence: high, body: Miami City Commission, item: '26-3', motion: join, outcome: scheduled}
  - {says: decision, on: 2026-12-10, source: agenda, text: Passed ahead., confidence: high, body: Miami City Commission, item: '26-4', motion: join, outcome: deferred}
  - {says: decision, subject: us-oh/athens-police-department, on: 2026-12-01, source: agenda, text: Another state., confidence: high, body: Athens City Council, motion: join, model: WSO, outcome: scheduled}
`)

const world = smallWorld({ record })

function asked(on: string, knownAt: string, state?: StateCode): Coming {
  return coming(world.asKnownAt(day(knownAt)), world.directory, { on: day(on), knownAt: day(knownAt) }, state)
}

test('what is to come is told from the day asked about, that day included, the nearest first', () => {
  const { items, sentence } = asked('2026-11-23', '2026-11-23')
  assert.deepEqual(
    items.map(({ on, name, motion, item }) => [on, name, motion, item]),
    [
      ['2026-11-23', 'Miami Police Department (FL)', 'other', '26-2'],
      ['2026-12-01', 'Athens Police Department (OH)', 'join', null],
      ['2026-12-09', 'Miami Police Department (FL)', 'leave', '26-1'],
    ],
  )
  assert.match(sentence, /^3 items on an agreement stand on agendas of 2026-11-23 and later\./)
})

test('two sources of one item are one item, with both', () => {
  const item = asked('2026-11-24', '2026-11-23', 'FL').items[0]
  assert.deepEqual(
    item?.sources.map(({ publisher }) => publisher),
    ['City of Miami, agenda', 'Paper'],
  )
  assert.deepEqual([item?.firstTold, item?.lastTold], ['2026-11-20', '2026-11-22'])
  assert.equal(item?.id, 'us-fl/miami-police-department/2026-12-09-leave-scheduled')
})

test('nobody knew of it before a source said so; then the record is silent, and says what that means', () => {
  const { items, sentence } = asked('2026-11-19', '2026-11-19')
  assert.deepEqual(items, [])
  assert.match(sentence, /^The record holds no item .* not to say that there is none/)
})

const site = smallSite({ record })

test('/v1/agenda answers the same, by state', async () => {
  const { items, state } = await json<Coming>(site, '/v1/agenda?state=OH')
  assert.equal(state, 'OH')
  assert.deepEqual(
    items.map(({ subject, models }) => [subject, models]),
    [['us-oh/athens-police-department', ['WSO']]],
  )
})

test('the agenda stands as Atom and as JSON Feed, each with its own type, and both tell the same', async () => {
  const atom = await site.request('/feeds/agenda.atom?state=FL')
  assert.equal(atom.headers.get('content-type'), 'application/atom+xml; charset=utf-8')
  const { feed, entries } = atomHolds(await atom.text())
  assert.equal(named(feed, 'updated')[0]?.text, '2026-11-22T00:00:00Z')
  const other = await site.request('/feeds/agenda.json?state=FL')
  assert.equal(other.headers.get('content-type'), 'application/feed+json; charset=utf-8')
  const items = jsonHolds(await other.text())
  assert.deepEqual(
    items.map(({ id, title }) => [id, title]),
    entries.map((entry) => [named(entry, 'id')[0]?.text, named(entry, 'title')[0]?.text]),
  )
  assert.equal(items.length, 2)
})

test('a feed names no host, whoever asks for it', async () => {
  const answer = await site.request('http://evil.example/feeds/agenda.atom')
  assert.ok(!(await answer.text()).includes('evil.example'))
})

test('a reader that has the feed is told so, and a parameter that a feed does not have is refused', async () => {
  const first = await site.request('/feeds/agenda.json')
  const etag = first.headers.get('etag') ?? ''
  const again = await site.request('/feeds/agenda.json', { headers: { 'if-none-match': etag } })
  assert.equal(again.status, 304)
  assert.equal((await site.request('/feeds/agenda.json?agency=x')).status, 400)
})

test('every page leads readers of feeds to the agenda', async () => {
  const page = await site.request('/')
  assert.match(
    await page.text(),
    /<link rel="alternate" type="application\/atom\+xml" href="\/feeds\/agenda\.atom"/,
  )
})
