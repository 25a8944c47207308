import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pageAt, smallSite } from '../api/asking.js'

const site = smallSite()

for (const [page, feeds] of [
  ['/agency/us-fl/miami-police-department', ['/feeds/agency']],
  ['/state/fl', ['/feeds/changes', '/feeds/law']],
] as const)
  test(`${page} offers its feeds, to people and in its head, and each answers`, async () => {
    const text = await pageAt(site, page)
    const own = (pattern: RegExp) =>
      [...text.matchAll(pattern)]
        .map(([, address = '']) => address.replaceAll('&amp;', '&'))
        .filter((one) => !one.includes('agenda'))
    const inHead = own(/<link rel="alternate" type="application\/(?:atom\+xml|feed\+json)" href="([^"]+)"/g)
    assert.deepEqual(own(/<a href="(\/feeds\/[^"]+)"/g), inHead)
    assert.deepEqual([...new Set(inHead.map((one) => one.replace(/\..*/, '')))], feeds)
    for (const address of inHead) assert.equal((await site.request(address)).status, 200, address)
  })
