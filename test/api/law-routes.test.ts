import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../src/model/day.js'
import type { Aftermath } from '../../src/query/aftermath.js'
import type { Classification } from '../../src/query/classification.js'
import { type DutyAnswer, dutyOf } from '../../src/query/duty.js'
import type { StateLawAnswer } from '../../src/query/state-law.js'
import { json, smallSite } from './asking.js'
import { smallLaw } from './small-law.js'
import { smallWorld } from './small-world.js'

const site = smallSite({ law: smallLaw() })
const doral = '/v1/duty?agency=us-fl/doral-police-department'

test('a duty is the same value as the query gives, by id and by name', async () => {
  const world = smallWorld()
  const agency = world.now().agencies.get('us-fl/doral-police-department')
  assert.ok(agency !== undefined)
  const asOf = { on: day('2025-04-16'), knownAt: day('2026-11-23') }
  const expected = JSON.parse(JSON.stringify(dutyOf(world.now(), smallLaw(), agency, asOf)))
  assert.deepEqual(await json(site, `${doral}&on=2025-04-16`), expected)
  assert.deepEqual(
    await json(site, '/v1/duty?agency=Doral%20Police%20Department&state=FL&on=2025-04-16'),
    expected,
  )
})

test('what was not public by the day of knowledge takes no part in the answer', async () => {
  const at = (knownAt: string) => json<DutyAnswer>(site, `${doral}&on=2025-03-19&known-at=${knownAt}`)
  const [before, after] = [await at('2025-03-19'), await at('2025-03-20')]
  assert.deepEqual([before.answer, before.positions.length], ['best efforts', 0])
  assert.deepEqual([after.answer, after.byText, after.positions.length], ['contested', 'best efforts', 1])
})

test('a model is asked about by its initials, and stands in the answer', async () => {
  const { model } = await json<DutyAnswer>(site, `${doral}&model=WSO`)
  assert.equal(model, 'WSO')
})

test('the law of a state says how each provision stood on the day, by code and by name', async () => {
  const at = async (address: string) => await json<StateLawAnswer>(site, address)
  const early = await at('/v1/law/FL?on=2020-01-01')
  assert.deepEqual(
    early.provisions.map(({ id, standing }) => [id, standing]),
    [
      ['fl-efforts', 'in force'],
      ['fl-jails', 'not yet in force'],
    ],
  )
  assert.deepEqual(await at('/v1/law/florida?on=2020-01-01'), early)
  assert.deepEqual((await at('/v1/law/FL?known-at=2019-12-31')).provisions.length, 1)
})

test('a state of which nothing is held says what was searched', async () => {
  const { provisions, searched } = await json<StateLawAnswer>(site, '/v1/law/AK')
  assert.deepEqual([provisions, searched], [[], 'The compiled statutes were looked through.'])
})

test('agreements class by the law of their joining days; rows are cut at the limit, counts are not', async () => {
  const all = await json<Classification & { total: number; limit: number }>(
    site,
    '/v1/classify?state=FL&limit=1',
  )
  assert.deepEqual([all.total, all.limit, all.rows.length], [3, 1, 1])
  // Collier and Doral signed in January 2025, before the duty and before the letter; Miami after both.
  assert.deepEqual(
    [all.counts.required, all.counts.chosen, all.counts['chosen while officials said it was required']],
    [0, 2, 1],
  )
  const sheriffs = await json<Classification>(site, '/v1/classify?state=FL&kind=sheriff')
  assert.deepEqual(
    sheriffs.rows.map(({ agency }) => agency),
    ['us-fl/collier-county-sheriffs-office'],
  )
})

test('after each change of law: who kept an agreement, who left and who joined', async () => {
  const all = await json<Aftermath[]>(site, '/v1/aftermath?state=FL&on=2025-09-05')
  const after = Object.fromEntries(all.map(({ id, kept, joined }) => [id, [kept.length, joined.length]]))
  assert.deepEqual(after['fl-letter'], [0, 2])
  assert.deepEqual(after['fl-hearing'], [2, 0])
})

for (const [address, parameter] of [
  ['/v1/duty', 'agency'],
  ['/v1/duty?agency=Miami&model=XYZ', 'model'],
  ['/v1/duty?agency=Miami&kind=sheriff', 'kind'],
  ['/v1/law/Atlantis', 'state'],
  ['/v1/law/FL?state=FL', 'state'],
  ['/v1/classify?kind=police', 'kind'],
  ['/v1/classify?limit=5001', 'limit'],
  ['/v1/aftermath', 'state'],
] as const)
  test(`${address} is 400 and says what was expected of ${parameter}`, async () => {
    const response = await site.request(address)
    const told = (await response.json()) as { parameter: string; expected: string }
    assert.deepEqual([response.status, told.parameter], [400, parameter])
    assert.ok(told.expected.length > 3)
  })

test('an answer about law bears a tag, and is not sent again to who has it', async () => {
  const address = `${doral}&on=2025-04-16`
  const etag = (await site.request(address)).headers.get('etag')
  assert.ok(etag !== null)
  const again = await site.request(address, { headers: { 'if-none-match': etag } })
  assert.equal(again.status, 304)
})
