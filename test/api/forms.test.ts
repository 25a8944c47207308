import assert from 'node:assert/strict'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { createApp } from '../../src/api/app.js'
import { Asked } from '../../src/api/asked.js'
import { pagedAnswer } from '../../src/api/paging.js'
import { formAccepted } from '../../src/api/route.js'
import { countyPointsOf } from '../../src/cli/shapes.js'
import { systemContext } from '../../src/cli/system.js'
import { day } from '../../src/model/day.js'
import { countyPoints } from '../../src/publish/agencies-geojson.js'
import type { Change } from '../../src/query/changes.js'
import { Law } from '../../src/rules/law.js'
import { json, now, smallSite } from './asking.js'

const site = smallSite()
const miami = '/v1/status?agency=us-fl/miami-police-department&on=2025-09-03'
const all = '/v1/changes?from=2025-01-01&to=2026-01-01&on=2026-01-01'

async function csv(address: string): Promise<Record<string, string>[]> {
  const response = await site.request(address)
  assert.equal(response.headers.get('content-type'), 'text/csv; charset=utf-8')
  return parse(await response.text(), { columns: true }) as Record<string, string>[]
}

test('a status as CSV has a row a step, each with the cell that shows it', async () => {
  const rows = await csv(`${miami}&format=csv`)
  assert.deepEqual(
    rows.map(({ model, step, step_on, locator }) => [model, step, step_on, locator]),
    [
      ['TFM', 'approved', '2025-06-17', 'claim 1'],
      ['TFM', 'pending', '2025-08-27', 'Sheet1!B2'],
      ['TFM', 'signed', '2025-08-28', 'Sheet1!D4'],
      ['TFM', 'listed', '2025-08-29', 'Sheet1!B4'],
    ],
  )
})

test('a status as CSV of an agency on no list is a row that says so, with nothing made up', async () => {
  const rows = await csv('/v1/status?agency=us-fl/homestead-police-department&format=csv')
  assert.equal(rows.length, 1)
  assert.deepEqual([rows[0]?.['agreement'], rows[0]?.['step'], rows[0]?.['current']], ['', '', ''])
  assert.match(rows[0]?.['sentence'] ?? '', /on none of 6 lists/)
})

test('changes, counts, agencies and lists as CSV have as many rows as the JSON tells', async () => {
  const changes = await json<Change[]>(site, all)
  assert.equal((await csv(`${all}&format=csv`)).length, changes.length)
  const counts = await csv('/v1/counts?on=2025-09-03&by=model&format=csv')
  assert.deepEqual(
    counts.map(({ group, agreements }) => [group, agreements]),
    [
      ['all', '3'],
      ['TFM', '2'],
      ['WSO', '1'],
    ],
  )
  assert.equal((await csv('/v1/agencies?format=csv')).length, 4)
  assert.equal((await csv('/v1/lists?format=csv')).length, 6)
})

test('a status as JSON-LD is claims with their sources, in the words of schema.org', async () => {
  const response = await site.request(miami, { headers: { accept: 'application/ld+json' } })
  assert.equal(response.headers.get('content-type'), 'application/ld+json; charset=utf-8')
  const told = (await response.json()) as {
    readonly subjectOf: readonly { readonly '@type': string; readonly appearance: readonly object[] }[]
  }
  assert.deepEqual(
    told.subjectOf.map((one) => [one['@type'], one.appearance.length]),
    [
      ['Claim', 1],
      ['Claim', 2],
      ['Claim', 3],
      ['Claim', 2],
    ],
  )
})

interface Collection {
  readonly type: string
  readonly features: readonly {
    readonly type: string
    readonly id: string
    readonly geometry: { readonly type: string; readonly coordinates: readonly number[] } | null
  }[]
}

const square = (id: string, arc: number) => ({ id, type: 'Polygon' as const, arcs: [[arc]] })

test('the middle of a county is that of its largest part', () => {
  const points = countyPoints({
    transform: { scale: [1, 1], translate: [-80, 25] },
    arcs: [
      [
        [0, 0],
        [0, 2],
        [2, 0],
        [0, -2],
        [-2, 0],
      ],
      [
        [10, 10],
        [0, 1],
        [1, 0],
        [0, -1],
        [-1, 0],
      ],
    ],
    objects: {
      states: { geometries: [] },
      counties: {
        geometries: [
          square('12086', 0),
          { id: '12087', type: 'MultiPolygon', arcs: [[[1]], [[0]]] },
          { id: '12088', type: 'MultiPolygon', arcs: [] },
        ],
      },
    },
  })
  assert.deepEqual(
    [...points],
    [
      ['12086', [-79, 26]],
      ['12087', [-79, 26]],
    ],
  )
})

test('agencies as GeoJSON stand in the middle of their county, or at no place where none is held', async () => {
  const context = systemContext(join(tmpdir(), 'comity-no-home'))
  const world = await context.world()
  const app = createApp({ world, law: new Law([], []), now, countyPoints: countyPointsOf(context.data) })
  const told = await json<Collection>(app, '/v1/agencies?state=FL&format=geojson')
  assert.equal(told.type, 'FeatureCollection')
  const miami = told.features.find(({ id }) => id === 'us-fl/miami-police-department')
  assert.equal(miami?.geometry?.type, 'Point')
  const [longitude = 0, latitude = 0] = miami?.geometry?.coordinates ?? []
  assert.ok(Math.abs(longitude + 80.5) < 0.3 && Math.abs(latitude - 25.6) < 0.3, `${longitude} ${latitude}`)
  const placed = told.features.filter(({ geometry }) => geometry !== null).length
  assert.ok(placed / told.features.length > 0.9, `${placed} of ${told.features.length}`)
  const nowhere = await json<Collection>(site, '/v1/agencies?format=geojson')
  assert.ok(nowhere.features.every(({ geometry }) => geometry === null))
})

test('each form of an answer is kept apart, and bears a tag of its own', async () => {
  const tags = new Set<string | null>()
  for (const accept of ['application/json', 'text/csv', 'application/ld+json', 'text/csv']) {
    const response = await site.request(miami, { headers: { accept } })
    assert.match(response.headers.get('content-type') ?? '', new RegExp(`^${accept.replace('+', '\\+')}`))
    assert.equal(response.headers.get('vary'), 'Accept-Encoding, Accept')
    tags.add(response.headers.get('etag'))
  }
  assert.equal(tags.size, 3)
})

test('the form is the best of those accepted that there is; JSON where a browser asks', () => {
  for (const [accept, form] of [
    [undefined, 'json'],
    ['*/*', 'json'],
    ['text/html,application/xhtml+xml,text/csv;q=0.8', 'json'],
    ['application/json;q=0.2, text/csv;q=0.9', 'csv'],
    ['text/csv;q=0', 'json'],
    ['image/png, application/geo+json', 'geojson'],
  ] as const)
    assert.equal(formAccepted(accept), form, accept)
  fc.assert(
    fc.property(fc.string(), (accept) => typeof formAccepted(accept) === 'string'),
    { numRuns: 500 },
  )
})

test('a form that a question does not have is refused by name, and passed over where it is only accepted', async () => {
  assert.equal((await site.request(`${miami}&format=geojson`)).status, 400)
  assert.equal((await site.request('/v1/history?agency=Doral&format=csv')).status, 400)
  const response = await site.request('/v1/history?agency=us-fl/doral-police-department', {
    headers: { accept: 'text/csv' },
  })
  assert.equal(response.headers.get('content-type'), 'application/json; charset=utf-8')
})

test('the pages of an answer, followed by their links, are the whole answer', async () => {
  const whole = await json<Change[]>(site, all)
  assert.ok(whole.length >= 3)
  const found: Change[] = []
  let address: string | undefined = `${all}&limit=2`
  while (address !== undefined) {
    const response: Response = await site.request(address)
    assert.equal(response.headers.get('x-total-count'), String(whole.length))
    found.push(...((await response.json()) as Change[]))
    address = /<([^>]+)>; rel="next"/.exec(response.headers.get('link') ?? '')?.[1]
  }
  assert.deepEqual(found, whole)
  assert.equal((await site.request(all)).headers.get('link'), null)
})

test('a field of an answer comes in pages too; what stands beside it stays', async () => {
  const address = '/v1/classify?limit=1'
  const first = await site.request(address)
  const told = (await first.json()) as { readonly total: number; readonly rows: readonly unknown[] }
  assert.deepEqual([told.rows.length, first.headers.get('x-total-count')], [1, String(told.total)])
  assert.match(
    first.headers.get('link') ?? '',
    /^<\/v1\/classify\?limit=1&on=2026-11-23&known-at=2026-11-23&cursor=1-/,
  )
})

test('a cursor that is none, or of another answer, is 400', async () => {
  for (const cursor of ['x', '1', '0-abc', '-1-abc', '999999999-abc', '2-abc'])
    assert.equal((await site.request(`${all}&cursor=${cursor}`)).status, 400, cursor)
})

test('a page begins behind the last of the page before, also where more has been logged in between', () => {
  const asked = (query: string) => new Asked(new URLSearchParams(query), day('2026-01-01'))
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string(), { minLength: 2, maxLength: 20 }),
      fc.uniqueArray(fc.integer(), { maxLength: 5 }),
      fc.nat(),
      (held, added, at) => {
        const first = pagedAnswer(held, { most: 100 }, asked('limit=1'))
        assert.ok(first.next !== undefined)
        const grown = [...added, ...held.slice(0, 1), ...held.slice(1)]
        const rest = pagedAnswer(grown, { most: 100 }, asked(`limit=${(at % 100) + 1}&cursor=${first.next}`))
        assert.deepEqual(rest.answer, held.slice(1, (at % 100) + 2))
      },
    ),
    { numRuns: 300 },
  )
})
