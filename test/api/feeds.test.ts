import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { feedForms, feedRoutes } from '../../src/api/feeds.js'
import { systemContext } from '../../src/cli/system.js'
import { mostItems } from '../../src/publish/changes-feed.js'
import { createSite } from '../../src/web/site.js'
import { atomHolds, jsonHolds, named } from '../publish/feed-rules.js'
import { now, smallSite } from './asking.js'
import { type SmallList, type SmallRow, smallLists } from './small-world.js'

const home = mkdtempSync(join(tmpdir(), 'comity-feeds-'))
after(() => rmSync(home, { recursive: true, force: true }))
const context = systemContext(home)
const bundled = createSite({ world: await context.world(), law: await context.law(), now })

const items = async (site: typeof bundled, address: string) =>
  jsonHolds(await (await site.request(address)).text())
const ids = async (site: typeof bundled, address: string) =>
  (await items(site, address)).map(({ id }) => String(id))

for (const { path, example } of feedRoutes)
  for (const { ending, type } of feedForms)
    test(`${path}.${ending} over the record that ships is a feed by its standard`, async () => {
      const response = await bundled.request(example.replace(path, `${path}.${ending}`))
      assert.equal(response.status, 200)
      assert.equal(response.headers.get('content-type'), type)
      assert.equal(response.headers.get('access-control-allow-origin'), '*')
      const text = await response.text()
      if (ending === 'json') jsonHolds(text)
      else atomHolds(text)
    })

test('a feed without items was updated when the record was last told of, and is the same on another day', async () => {
  const later = createSite({
    world: await context.world(),
    law: await context.law(),
    now: () => new Date('2027-03-01T12:00:00Z'),
  })
  for (const address of ['/feeds/agenda.atom?state=WY', '/feeds/changes.atom?state=VT']) {
    const text = await (await bundled.request(address)).text()
    assert.equal(text, await (await later.request(address)).text())
    assert.doesNotMatch(text, /<entry>/)
    const newest = (await context.world()).newestTold()
    assert.match(text, new RegExp(`<updated>${newest}T`))
    const early = await (await bundled.request(`${address}&known-at=2025-09-02`)).text()
    assert.match(early, /<updated>2025-09-02T/)
  }
})

test('Atom and JSON Feed tell the same items, the newest first', async () => {
  const { entries } = atomHolds(await (await bundled.request('/feeds/changes.atom?state=FL')).text())
  const told = await items(bundled, '/feeds/changes.json?state=FL')
  assert.deepEqual(
    entries.map((entry) => named(entry, 'id')[0]?.text),
    told.map(({ id }) => id),
  )
  const days = told.map((item) => String(item['date_modified']))
  assert.deepEqual(days, [...days].sort().reverse())
  assert.ok(told.length > 10 && told.length <= mostItems)
})

test('an item has what stood before, what stands after, and its source', async () => {
  const [gone] = (await items(smallSite(), '/feeds/changes.json?state=OH')).filter((one) =>
    String(one['id']).includes('unlisted'),
  )
  assert.equal(gone?.['id'], 'urn:comity:change:us-oh/athens-police-department/tfm/unlisted/2025-09-02')
  assert.deepEqual(gone?.['_comity'], { before: 'on the participating list of 2025-08-29', after: null })
  assert.match(
    String(gone?.['content_text']),
    /^Before: on the participating list of 2025-08-29\. After: not told\. Source: participatingAgencies08292025pm\.xlsx, Sheet1!B5, of 2025-08-29: "Athens Police Department"\.$/,
  )
  assert.equal(gone?.['url'], 'https://archive.example/lists')
})

const [first] = smallLists
const last = smallLists.at(-1)
const rowsOf = (list: SmallList | undefined): readonly SmallRow[] => list?.rows ?? []

test('a list that is posted again, or spells a name anew, adds no item', async () => {
  const before = await ids(smallSite(), '/feeds/changes.json')
  const again: SmallList = { series: 'participating', on: '2025-09-08', rows: rowsOf(last) }
  const spelt: SmallList = {
    ...again,
    on: '2025-09-09',
    rows: rowsOf(last).map(
      ([state, name, ...rest]) => [state, ` ${name.toUpperCase()}`, ...rest] as SmallRow,
    ),
  }
  const site = smallSite({ lists: [...smallLists, again, spelt] })
  assert.deepEqual(await ids(site, '/feeds/changes.json'), before)
})

test('one list that lacks an agreement is no item, and neither is its return', async () => {
  const without: SmallList = { series: 'participating', on: '2025-09-08', rows: rowsOf(last).slice(0, -1) }
  const back: SmallList = { series: 'participating', on: '2025-09-09', rows: rowsOf(last) }
  const before = await ids(smallSite(), '/feeds/changes.json')
  assert.deepEqual(await ids(smallSite({ lists: [...smallLists, without] }), '/feeds/changes.json'), before)
  assert.deepEqual(
    await ids(smallSite({ lists: [...smallLists, without, back] }), '/feeds/changes.json'),
    before,
  )
})

test('a new agreement is one new item of its agency, its state and the country, and of no other', async () => {
  const row: SmallRow = ['FLORIDA', 'Homestead Police Department', 'Task Force Model', '2025-09-07']
  const more: SmallList = { series: 'participating', on: '2025-09-08', rows: [...rowsOf(last), row] }
  const [then, now] = [smallSite(), smallSite({ lists: [...smallLists, more] })]
  const added = async (address: string) => {
    const known = await ids(then, address)
    return (await ids(now, address)).filter((id) => !known.includes(id))
  }
  const item = 'urn:comity:change:us-fl/homestead-police-department/tfm/listed/2025-09-08'
  for (const address of [
    '/feeds/changes.json',
    '/feeds/changes.json?state=FL',
    '/feeds/agency.json?agency=us-fl/homestead-police-department',
  ])
    assert.deepEqual(await added(address), [item], address)
  for (const address of [
    '/feeds/changes.json?state=OH',
    '/feeds/agency.json?agency=us-fl/miami-police-department',
  ])
    assert.deepEqual(await added(address), [], address)
  assert.equal(first?.series, 'participating')
})

test('a feed as known on a day holds nothing of later lists', async () => {
  const told = await ids(smallSite(), '/feeds/changes.json?known-at=2025-08-28')
  assert.deepEqual(told, ['urn:comity:change:us-fl/miami-police-department/tfm/pending/2025-08-27'])
})

test("the feed of a state's law tells each turn on its day, and none before it", async () => {
  const told = await items(bundled, '/feeds/law.json?state=FL&on=2025-04-16&known-at=2025-04-16')
  const days = told.map((item) => String(item['date_published']).slice(0, 10))
  assert.ok(told.length >= 5)
  assert.ok(days.every((day) => day <= '2025-04-16'))
  assert.ok(told.some(({ id }) => String(id).endsWith('/in-force')))
  const later = await items(bundled, '/feeds/law.json?state=FL')
  assert.ok(later.length > told.length)
  assert.equal((await bundled.request('/feeds/law.json')).status, 400)
  assert.equal((await bundled.request('/feeds/law.json?state=US')).status, 200)
})

test('the feed of an agency holds what bodies decided beside what lists show', async () => {
  const told = await ids(bundled, '/feeds/agency.json?agency=us-fl/miami-police-department')
  assert.ok(told.some((id) => id.startsWith('urn:comity:change:us-fl/miami-police-department/tfm/listed/')))
  assert.ok(told.some((id) => id.startsWith('urn:comity:decision:us-fl/miami-police-department/2025-06-17')))
})
