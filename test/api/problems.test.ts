import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createApp } from '../../src/api/app.js'
import type { World } from '../../src/query/world.js'
import { Law } from '../../src/rules/law.js'
import { now, smallSite } from './asking.js'
import { smallWorld } from './small-world.js'

interface Told {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly parameter?: string
  readonly expected?: string
  readonly found?: string
  readonly suggestions?: readonly { readonly id: string }[]
}

const site = smallSite()

async function problem(address: string, init?: RequestInit): Promise<Told> {
  const response = await site.request(address, init)
  assert.equal(response.headers.get('content-type'), 'application/problem+json; charset=utf-8')
  const told = (await response.json()) as Told
  assert.equal(told.status, response.status)
  return told
}

test('an unknown agency is 404 with those whose names are near', async () => {
  const { status, type, suggestions } = await problem('/v1/status?agency=us-fl/homsted-police-department')
  assert.deepEqual([status, type], [404, '/api#unknown-agency'])
  assert.equal(suggestions?.[0]?.id, 'us-fl/homestead-police-department')
})

test('a name of several agencies is 400 with each of them', async () => {
  const { status, suggestions } = await problem('/v1/history?agency=Springfield%20Police%20Department')
  assert.equal(status, 400)
  assert.deepEqual(
    suggestions?.map(({ id }) => id),
    ['us-il/springfield-police-department', 'us-mo/springfield-police-department'],
  )
})

for (const [address, parameter, found] of [
  ['/v1/status', 'agency', ''],
  ['/v1/status?agency=Miami&on=2025-02-30', 'on', '2025-02-30'],
  ['/v1/status?agency=Miami&known-at=yesterday', 'known-at', 'yesterday'],
  ['/v1/status?agency=Miami&known_at=2025-01-01', 'known_at', 'known_at'],
  ['/v1/status?agency=Miami&state=Floridia', 'state', 'Floridia'],
  ['/v1/status?agency=Miami&agency=Doral', 'agency', '2 values'],
  [`/v1/status?agency=${'a'.repeat(201)}`, 'agency', '201 characters'],
  ['/v1/changes?to=2025-09-01', 'from', ''],
  ['/v1/changes?from=2025-09-02&to=2025-09-01', 'to', '2025-09-01'],
  ['/v1/lists?from=2025-09-02&to=2025-09-01', 'to', '2025-09-01'],
  ['/v1/openapi.json?on=2025-09-02', 'on', 'on'],
  ['/feeds/changes.atom?on=soon', 'on', 'soon'],
  ['/feeds/law.json', 'state', ''],
  ['/oembed', 'url', ''],
  ['/v1/counts?by=county', 'by', 'county'],
  ['/v1/lists?flagged=yes', 'flagged', 'yes'],
  ['/v1/search', 'q', ''],
  ['/v1/search?q=x&limit=0', 'limit', '0'],
  ['/v1/search?q=x&limit=101', 'limit', '101'],
] as const)
  test(`${address.slice(0, 60)} is 400 and says what was expected of ${parameter}`, async () => {
    const told = await problem(address)
    assert.equal(told.status, 400)
    assert.deepEqual([told.parameter, told.found], [parameter, found])
    assert.ok((told.expected ?? '').length > 3)
  })

test('a day before the first list has no counts: 404 that says from when there are', async () => {
  const { status, expected } = await problem('/v1/counts?on=2020-01-01')
  assert.deepEqual([status, expected], [404, 'a day from 2025-08-20 on'])
})

test('an address of /v1 that is none is 404 and says which there are', async () => {
  const { status, expected } = await problem('/v1/statuses')
  assert.equal(status, 404)
  assert.match(expected ?? '', /\/v1\/status, /)
})

test('an address longer than 2,000 characters is 414', async () => {
  const { status } = await problem(`/v1/search?q=${'a'.repeat(2000)}`)
  assert.equal(status, 414)
})

test('an error of the program is 500, is reported, and tells nothing of its inside', async () => {
  const reported: unknown[] = []
  const world = smallWorld()
  const broken = { directory: world.directory, now: () => world.now(), asKnownAt: () => fail() }
  const app = createApp({
    world: broken as unknown as World,
    law: new Law([], []),
    now,
    report: (error) => reported.push(error),
  })
  const response = await app.request('/v1/counts')
  assert.equal(response.status, 500)
  assert.doesNotMatch(await response.text(), /secret/)
  assert.equal(reported.length, 1)
})

function fail(): never {
  throw new Error('secret inside')
}
