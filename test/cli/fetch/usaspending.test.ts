import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import type { MoneyAnswer } from '../../../src/query/money.js'
import { run, runJson } from '../run.js'
import { served } from './served.js'

const home = mkdtempSync(join(tmpdir(), 'comity-usaspending-'))
after(() => rmSync(home, { recursive: true, force: true }))

/** One award as USAspending prints it. */
const award = (at: number, more: object = {}) => ({
  internal_id: at,
  'Award ID': `26ICE000${at}`,
  'Recipient Name': 'MIAMI, CITY OF',
  'Recipient UEI': 'ABCDEF123456',
  'Award Amount': 1000.5 * at,
  'Total Outlays': null,
  'Start Date': '2025-10-01',
  'End Date': null,
  'Base Obligation Date': '2025-11-14',
  'Awarding Agency': 'Department of Homeland Security',
  'Awarding Sub Agency': 'U.S. Immigration and Customs Enforcement',
  'CFDA Number': '97.000',
  generated_internal_id: `ASST_NON_26ICE000${at}_7012`,
  agency_slug: 'department-of-homeland-security',
  ...more,
})

const page = (number: number, hasNext: boolean, results: readonly object[]) =>
  JSON.stringify({ spending_level: 'awards', limit: 100, results, page_metadata: { page: number, hasNext } })

interface Sent {
  readonly page: number
  readonly fields: readonly string[]
  readonly filters: Readonly<Record<string, unknown>>
}

const sent: Sent[] = []
let secondPage = 'none'
const { base } = await served((request, response) => {
  void bodyOf(request).then((body) => {
    const asked = JSON.parse(body) as Sent
    sent.push(asked)
    if (request.method !== 'POST' || request.url !== '/api/v2/search/spending_by_award/')
      response.writeHead(405).end()
    else if (sent.length === 1) response.writeHead(429, { 'retry-after': '0' }).end()
    else if (asked.page === 1)
      response.end(
        page(1, true, [
          award(1),
          award(2, { 'Recipient Name': 'MIAMI BEACH, CITY OF', 'Recipient UEI': 'OTHER' }),
        ]),
      )
    else if (secondPage === 'none') response.writeHead(404).end()
    else response.end(secondPage)
  })
})

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString('utf8')
}

const call = () =>
  run(
    [
      ...['fetch', 'usaspending', '--subject', 'us-fl/miami-police-department'],
      ...['--recipient', 'Miami, City of', '--from', '2025-10-01', '--to', '2026-09-30'],
      ...['--base', `${base}/api/v2`],
    ],
    home,
  )

test('a page that fails is told, and what came before it is kept and read', async () => {
  const { code, out, err } = await call()
  assert.equal(code, 1)
  assert.equal(out, '1 answers fetched, 0 there already: 1 new documents, 1 errors')
  assert.match(err, /left out, as it is not named with --recipient: MIAMI BEACH, CITY OF/)
  assert.match(err, /spending_by_award\/: expected a page, found 404/)
  assert.deepEqual(
    sent.map((one) => one.page),
    [1, 1, 2],
  )
  assert.deepEqual(sent[0]?.filters, {
    award_type_codes: ['02', '03', '04', '05'],
    recipient_search_text: ['Miami, City of'],
    time_period: [{ start_date: '2025-10-01', end_date: '2026-09-30' }],
  })
  assert.ok(sent[0]?.fields.includes('Total Outlays') && sent[0].fields.includes('CFDA Number'))
})

test('an answer whose fields changed stops with the name of the field, and is not kept', async () => {
  const { 'Award Amount': _, ...rest } = award(3)
  secondPage = page(2, false, [{ ...rest, 'Award Sum': 3 }])
  const { code, err } = await call()
  assert.equal(code, 1)
  assert.match(err, /results 1, Award Amount: expected the field, as it was asked for, found none/)
  assert.equal(readdirSync(join(home, 'fetched', 'usaspending', '2026-11-23')).length, 1)
})

test('the next call goes on with the page that is missing alone, up to the last one', async () => {
  secondPage = page(2, false, [award(3, { 'Total Outlays': 12.25 })])
  const asked = sent.length
  const { code, out } = await call()
  assert.deepEqual([code, out], [0, '1 answers fetched, 1 there already: 1 new documents, 0 errors'])
  assert.deepEqual(
    sent.slice(asked).map((one) => one.page),
    [2],
  )
})

test('what was fetched is money awarded and money paid, apart; the award of another is not there', async () => {
  const { tiers } = await runJson<MoneyAnswer>(['money', 'us-fl/miami-police-department'], home)
  const told = tiers[0]?.kinds.filter(({ record }) => record === 'told')
  assert.deepEqual(
    told?.map(({ kind, amounts, total }) => [kind, amounts.map(({ cents }) => cents?.from), total?.cents]),
    [
      ['awarded', [100050, 300150], 400200],
      ['paid', [1225], undefined],
    ],
  )
})

test('a question that does not say enough is not asked', async () => {
  const asked = sent.length
  const words = ['fetch', 'usaspending', '--subject', 'us-fl/miami-police-department']
  for (const more of [[], ['--recipient', 'X', '--from', '2026-01-01', '--to', '2025-01-01']]) {
    const { code } = await run([...words, ...more, '--base', `${base}/api/v2`], home)
    assert.equal(code, 2)
  }
  assert.equal(sent.length, asked)
})
