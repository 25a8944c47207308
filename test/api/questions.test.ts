import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../src/model/day.js'
import type { Change } from '../../src/query/changes.js'
import type { Counts } from '../../src/query/counts.js'
import type { History } from '../../src/query/history.js'
import type { ListVerdict } from '../../src/query/list-verdicts.js'
import type { Hit } from '../../src/query/search.js'
import { type Status, status } from '../../src/query/status.js'
import { json, smallSite } from './asking.js'
import { smallWorld } from './small-world.js'

const site = smallSite()

test('a status is the same value as the query gives, by id and by name', async () => {
  const world = smallWorld()
  const agency = world.now().agencies.get('us-fl/miami-police-department')
  assert.ok(agency !== undefined)
  const today = day('2026-11-23')
  const expected = JSON.parse(JSON.stringify(status(world.now(), agency, { on: today, knownAt: today })))
  assert.deepEqual(await json(site, '/v1/status?agency=us-fl/miami-police-department'), expected)
  assert.deepEqual(await json(site, '/v1/status?agency=Miami%20Police%20Department&state=Florida'), expected)
})

test('a status on an earlier day shows the steps taken by then', async () => {
  const { agreements, coverage } = await json<Status>(
    site,
    '/v1/status?agency=us-fl/miami-police-department&on=2025-08-27',
  )
  assert.deepEqual(
    agreements.map(({ stage, ladder }) => [stage, ladder.map(({ on }) => on)]),
    [['pending', ['2025-06-17', '2025-08-27']]],
  )
  assert.equal(coverage.to, '2025-08-20')
})

test('known-at reads only the lists of that day and before', async () => {
  const early = '/v1/status?agency=us-fl/miami-police-department&known-at=2025-08-28'
  const { agreements, knownAt, coverage } = await json<Status>(site, early)
  assert.equal(knownAt, '2025-08-28')
  assert.deepEqual(
    agreements.map(({ stage }) => stage),
    ['pending'],
  )
  assert.equal(coverage.lists, 3)
})

test('an agency on no list has a status that says how many lists were read', async () => {
  const { sentence, agreements } = await json<Status>(
    site,
    '/v1/status?agency=us-fl/homestead-police-department',
  )
  assert.deepEqual(agreements, [])
  assert.equal(
    sentence,
    'Homestead Police Department (Florida) is on none of 6 lists read between 2025-08-20 and 2025-09-05; last checked 2025-09-05.',
  )
})

test('an agency that only later lists name has a page of silence at an earlier day of knowledge', async () => {
  const only = smallSite({ directory: [] })
  const { agreements } = await json<Status>(
    only,
    '/v1/status?agency=us-fl/city-of-miami-police-department&known-at=2025-08-21',
  )
  assert.deepEqual(agreements, [])
})

test('a history tells the names printed and the documents linked', async () => {
  const { names, agreements } = await json<History>(site, '/v1/history?agency=us-fl/miami-police-department')
  assert.deepEqual(
    names.map(({ name }) => name),
    ['City of Miami Police Department '],
  )
  assert.deepEqual(
    agreements.flatMap(({ documents }) => documents.map(({ address, from }) => [address, from])),
    [['https://www.ice.gov/doclib/miami.pdf', '2025-08-29']],
  )
})

test('changes between two days are those of the state asked for', async () => {
  const kinds = async (parameters: string) =>
    (await json<Change[]>(site, `/v1/changes?from=2025-08-21&to=2025-09-05${parameters}`)).map(
      ({ on, kind, agency }) => `${on} ${kind} ${agency.name}`,
    )
  const miami = ['2025-08-27 pending Miami Police Department', '2025-08-29 listed Miami Police Department']
  assert.deepEqual(await kinds('&state=FL'), miami)
  assert.deepEqual(await kinds(''), [...miami, '2025-09-02 unlisted Athens Police Department'])
})

test('counts of a day name the list that they count', async () => {
  const counts = await json<Counts>(site, '/v1/counts?on=2025-09-03&by=state')
  assert.equal(counts.list.file, 'participatingAgencies08022025pm.xlsx')
  assert.deepEqual([counts.rows, counts.agreements, counts.agencies, counts.states], [3, 3, 3, 1])
  assert.deepEqual(counts.by, { FL: { agreements: 3, agencies: 3 } })
})

test('lists can be narrowed to days and to those about which something is odd', async () => {
  const days = async (parameters: string) =>
    (await json<ListVerdict[]>(site, `/v1/lists?${parameters}`)).map(({ on, series }) => `${on} ${series}`)
  assert.equal((await days('')).length, 6)
  assert.deepEqual(await days('from=2025-08-29&to=2025-09-02'), [
    '2025-08-29 participating',
    '2025-09-02 participating',
  ])
  assert.deepEqual(await days('flagged=1'), ['2025-09-02 participating'])
})

test('a search finds agencies by names that are near, on a list or on none', async () => {
  const ids = async (parameters: string) =>
    (await json<Hit[]>(site, `/v1/search?${parameters}`)).map(({ id }) => id)
  assert.deepEqual((await ids('q=homsted')).slice(0, 1), ['us-fl/homestead-police-department'])
  assert.deepEqual(await ids('q=Springfield&state=MO&limit=1'), ['us-mo/springfield-police-department'])
})
