import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../src/model/day.js'
import { addressId } from '../../src/model/source-id.js'
import type { SourceList, SourceTold } from '../../src/query/source-list.js'
import { Law } from '../../src/rules/law.js'
import { authority, law as lawOf, provision } from '../rules/made-law.js'
import { json, pageAt, smallSite, textOf } from './asking.js'

const miami = 'us-fl/miami-police-department'
const address = 'https://made.example/jails'
const fact = {
  agency: miami,
  operatesCountyJail: false,
  summary: 'The county runs its jails.',
  publisher: 'Made News',
  address,
  observed: day('2025-03-05'),
}
const law = new Law([lawOf([provision({})], [authority({})])], [fact])
const site = smallSite({ law })
const id = addressId(address)
const days = 'on=2026-11-23&known-at=2026-11-23'

test('sources are listed by publisher, those of a publisher and of a state alone where asked', async () => {
  const { sources } = await json<SourceList>(site, `/v1/sources?${days}`)
  const publishers = sources.map((one) => one.publishers[0] ?? '')
  assert.deepEqual(
    publishers,
    [...publishers].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)),
  )
  const ids = async (query: string) =>
    (await json<SourceList>(site, `/v1/sources?${query}&${days}`)).sources.map((one) => one.id)
  assert.deepEqual(await ids('publisher=made%20news'), [id])
  assert.deepEqual(await ids('publisher=nobody'), [])
  assert.ok((await ids('state=FL')).includes(id))
  assert.ok(!(await ids('state=WY')).includes(id))
  assert.equal((await ids('limit=1')).length, 1)
})

test('a source tells the facts drawn from it, in the answer and on its page, from the day they were told', async () => {
  const told = await json<SourceTold>(site, `/v1/source?id=${id}&${days}`)
  assert.deepEqual(told.drawn, { claims: 0, law: 0, facts: 1 })
  const { agency, operatesCountyJail, summary, observed } = fact
  assert.deepEqual(told.facts, [{ agency, operatesCountyJail, summary, observed }])
  const page = textOf(await pageAt(site, `/source/${id}`))
  assert.match(
    page,
    /1 fact .*Facts about agencies that the law asks for.*it operates no county jail.*The county runs its jails\./,
  )
  const before = await site.request(`/v1/source?id=${id}&known-at=2025-03-04`)
  assert.equal(before.status, 404)
})

test('an id that no source has is a problem that names it', async () => {
  const response = await site.request('/v1/source?id=0000000000000000')
  assert.equal(response.status, 404)
  assert.match(await response.text(), /0000000000000000/)
  assert.equal((await site.request('/v1/source')).status, 400)
})
