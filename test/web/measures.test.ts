import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import { niceTop } from '../../src/web/parts/line-chart.js'
import { pageAt, textOf } from '../api/asking.js'
import { measure } from '../query/made-measures.js'
import { measuresRecord, measuresSite } from './small-measures.js'

const site = measuresSite()
const miami = '/agency/us-fl/miami-police-department'
const page = await pageAt(site, `${miami}/measures`)
const text = textOf(page)
const charts = page.match(/<svg class="chart".*?<\/svg>/gs) ?? []
const yearly = charts.find((chart) => chart.includes('>2018<')) ?? ''

test('every value stands in a table with its source, the earlier edition beside the one that leads', () => {
  assert.match(
    text,
    /2023 31 7\.05 NIBRS 2026-01-15 earlier: 35, said on 2024-02-01 \(Federal Bureau of Investigation\)/,
  )
  assert.match(text, /FBI|Federal Bureau of Investigation claim \d+/)
})

test('a year without a record is left empty, and named', () => {
  assert.match(text, /No record of 2022: it is left empty, and is not zero\./)
  assert.equal(yearly.match(/<circle/g)?.length, 6)
})

test('no line leads over a gap or over a change of counting; the change is marked and told', () => {
  const lines = [...yearly.matchAll(/<polyline points="([^"]*)"/g)].map(
    ([, points = '']) => points.split(' ').length,
  )
  assert.deepEqual(lines, [3, 1, 2])
  assert.match(yearly, /class="break"/)
  assert.match(text, /From 2021 on it is counted in another way \(summary, then NIBRS\)/)
})

test('every axis begins at zero and names its unit', () => {
  for (const chart of charts) {
    assert.match(chart, /class="tick"[^>]*>0</)
    assert.match(chart, /class="unit"[^>]*>[^<]+</)
    assert.match(chart, /role="img" aria-label="[^"]+"/)
  }
})

test('peers are named with their size, and the state and the country have panels of their own', () => {
  assert.match(text, /Agencies of the same kind in Florida that serve between 220,000 and 880,000 persons/)
  assert.match(text, /Hialeah Police Department \(FL, 400,000 persons\)/)
  assert.match(text, /All of Florida/)
  assert.match(text, /The United States/)
  assert.equal(charts.length, 5)
})

test('the agency page draws the first series and leads to all; one without measures says that there is no record', async () => {
  const own = await pageAt(site, miami)
  assert.match(own, /<div id="measures">/)
  assert.match(own, new RegExp(`href="${miami}/measures"`))
  const none = textOf(await pageAt(site, '/agency/us-fl/homestead-police-department/measures'))
  assert.match(none, /No record: no measure of this agency is held\./)
})

test('an address in capitals leads to its own, for the page and for the table', async () => {
  for (const end of ['measures', 'measures.csv']) {
    const response = await site.request(`/agency/US-FL/Miami-Police-Department/${end}`)
    assert.equal(response.status, 301)
    assert.equal(response.headers.get('location'), `${miami}/${end}`)
  }
})

test('the CSV has a row for each value, with edition, source and place', async () => {
  const response = await site.request(`${miami}/measures.csv`)
  assert.match(response.headers.get('content-type') ?? '', /^text\/csv/)
  const rows = parse(await response.text(), { columns: true }) as Record<string, string>[]
  const own = rows.filter(({ subject, publisher }) => subject?.includes('/') && publisher !== 'City of Miami')
  assert.equal(own.length, 7)
  const [leading, earlier] = own.filter(({ period }) => period === '2023')
  assert.deepEqual(
    [leading?.['value'], leading?.['edition'], leading?.['per_100000']],
    ['31', 'leading', '7.05'],
  )
  assert.deepEqual(
    [earlier?.['value'], earlier?.['edition'], earlier?.['said_on']],
    ['35', 'earlier', '2024-02-01'],
  )
  assert.ok(rows.every(({ source }) => source === 'https://example.org/series'))
})

test('texts of a source are escaped', async () => {
  const hostile = '<img src=x onerror=alert(1)>"\'&'
  const record = [
    measure('2024', 3, { publisher: hostile, unit: hostile, method: hostile, measure: hostile }),
    measure('2023', 3, { publisher: hostile, unit: hostile, measure: hostile }),
  ]
  const drawn = await pageAt(measuresSite(record), `${miami}/measures`)
  assert.doesNotMatch(drawn, /<img/)
  assert.match(drawn, /&lt;img/)
})

/** Words by which a text would say that one thing brought another about. */
const causal =
  /\b(because of|due to|led to|leads? to (a|more|less|fewer)|caused?|causes|causing|effects?|affect(s|ed)?|impacts?|results? (of|in)|resulting|thanks to|owing to|after joining|since joining|before and after (the|joining)|drove|driven by|attributed to|reduced by|increased by|brought about|consequence)\b/i

test('no page, CSV, JSON or chart of measures says that anything brought about a number, nor marks the agreement in it', async () => {
  const answers = [
    text,
    textOf(await pageAt(site, `${miami}/measures`)),
    await pageAt(site, `${miami}/measures.csv`),
    await pageAt(site, '/v1/measures?agency=us-fl/miami-police-department'),
    /<div id="measures">.*?(?=<details class="part"|<aside)/s.exec(await pageAt(site, miami))?.[0] ?? 'none',
    textOf(await pageAt(site, '/agency/us-fl/homestead-police-department/measures')),
  ]
  for (const answer of answers) {
    assert.ok(answer.length > 20)
    assert.doesNotMatch(answer, causal)
  }
  for (const chart of charts) {
    assert.doesNotMatch(chart, /2025-08-2[89]|agreement|signed|joined/i)
    const upright = [...chart.matchAll(/<line x1="([\d.]+)" x2="([\d.]+)"/g)].filter(
      ([, from, to]) => from === to,
    )
    assert.deepEqual(upright, [])
  }
})

test('what is asked with a day knows no later value and no later edition', async () => {
  const then = textOf(await pageAt(site, `${miami}/measures?known-at=2024-03-01`))
  assert.match(then, /2023 35 NIBRS 2024-02-01/)
  assert.doesNotMatch(then, /2024 27/)
  assert.equal(measuresRecord.length > 50, true)
})

test('the top of an axis is a round number that no value exceeds', () => {
  assert.deepEqual([0, 0.3, 1, 3, 61, 999, 1001].map(niceTop), [1, 0.4, 1, 4, 80, 1000, 2000])
})
