import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { pageAt, smallSite } from '../api/asking.js'
import { documentOf, type SmallList, smallLists, smallRecord } from '../api/small-world.js'

const hostile = '"><script>alert(1)</script><img src=x onerror=alert(2)>\'&lt;'

const list: SmallList = {
  series: 'participating',
  on: '2025-09-10',
  name: `${hostile}.xlsx`,
  rows: [
    [
      'FLORIDA',
      `Miami ${hostile} Police Department`,
      'Task Force Model',
      '2025-09-01',
      'javascript:alert(3)',
    ],
    ['FLORIDA', 'Doral Police Department', hostile, '2025-09-01', `https://x.example/"onmouseover="alert(4)`],
    [
      hostile,
      'Nowhere Police Department',
      'Task Force Model',
      '2025-09-01',
      'data:text/html,<script>x</script>',
    ],
  ],
}
const record = smallRecord.map((claim) => ({
  ...claim,
  says: 'named' as const,
  subject: 'us-fl/homestead-police-department',
  text: hostile,
  quote: hostile,
  source: { publisher: hostile, address: 'javascript:alert(5)' },
}))
const site = smallSite({ lists: [...smallLists, list], record })

/** What a browser would run, or send somewhere else, had it not been escaped. */
function harmless(page: string, where: string): void {
  assert.doesNotMatch(page, /<script|<iframe|<object|<embed/i, where)
  assert.doesNotMatch(page, /(href|src|action)="\s*(javascript|data|vbscript):/i, where)
  const bare = page.replace(/"[^"]*"/g, '""')
  for (const [tag] of bare.matchAll(/<[a-z][^>]*>/gi)) assert.doesNotMatch(tag, /\son[a-z]+\s*=/i, where)
}

test('names, cells, files and sources as lists print them come out as text', async () => {
  const addresses = [
    '/',
    '/changes?from=2025-09-01&to=2025-09-30',
    '/state/fl',
    '/lists?flagged=1',
    `/list/${documentOf(list)}`,
    '/search?q=miami',
    '/agency/us-fl/homestead-police-department',
    '/agency/us-fl/doral-police-department',
  ]
  for (const address of addresses) harmless(await pageAt(site, address), address)
  const page = await pageAt(site, `/list/${documentOf(list)}`)
  assert.match(page, /&lt;script&gt;alert\(1\)&lt;\/script&gt;/)
})

test('what a reader asks comes back as text', async () => {
  const asked = encodeURIComponent(hostile)
  const addresses = [
    `/search?q=${asked}`,
    `/search?q=miami&state=${asked}`,
    `/search?q=miami&on=${asked}`,
    `/agency/us-fl/${asked}`,
    `/agency/${asked}/${asked}`,
    `/agency/us-fl/miami-police-department?on=${asked}`,
    `/list/${asked}`,
    `/state/${asked}`,
    `/changes?from=${asked}`,
    `/lists?flagged=${asked}`,
    `/${asked}`,
  ]
  for (const address of addresses) harmless(await pageAt(site, address), address)
})

test('the JSON of hostile questions is JSON and nothing else', async () => {
  const response = await site.request(`/v1/status?agency=${encodeURIComponent(hostile)}`)
  assert.match(response.headers.get('content-type') ?? '', /^application\/problem\+json/)
  assert.equal(response.headers.get('x-content-type-options'), 'nosniff')
})

test('any text in any place of an address is answered, never with a 500, and comes back as text', async () => {
  const paths = [
    '/search?q=',
    '/agency/us-fl/',
    '/agency/',
    '/list/',
    '/state/',
    '/changes?state=',
    '/v1/status?agency=',
    '/v1/search?q=',
    '/',
  ]
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...paths),
      fc.string({ unit: 'binary', maxLength: 60 }),
      async (path, text) => {
        const response = await site.request(`${path}${encodeURIComponent(text)}`)
        assert.ok(response.status < 500, `${path}${JSON.stringify(text)}: ${response.status}`)
        if (!path.startsWith('/v1')) harmless(await response.text(), path)
      },
    ),
    { numRuns: 300 },
  )
})
