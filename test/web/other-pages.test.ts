import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pageAt, smallSite, textOf } from '../api/asking.js'
import { documentOf, type SmallList, smallLists } from '../api/small-world.js'

const site = smallSite()

const listAt = (at: number): SmallList => {
  const list = smallLists[at]
  assert.ok(list !== undefined)
  return list
}

test('the start page tells what the record holds, the newest list, what changed last, and the states', async () => {
  const page = await pageAt(site, '/')
  const text = textOf(page)
  assert.match(
    text,
    /6 lists: 4 of participating and 2 of pending agencies, from August 20, 2025 to September 5, 2025/,
  )
  assert.match(text, /agreements 3 agencies 3 states and territories 1 rows 3/)
  assert.match(text, /2025-09-02 No longer listed Athens Police Department OH/)
  assert.match(page, /<a href="\/state\/fl">Florida<\/a><\/th><td class="number" data-label="on the list">3</)
})

test('the page of a list tells its counts, why it is dated so, its names and who kept it', async () => {
  const text = textOf(await pageAt(site, `/list/${documentOf(listAt(4))}`))
  assert.match(text, /ICE’s participating list of September 2, 2025 \(pm\)/)
  assert.match(text, /rows 3 agreements 3 agencies 3 names as printed 3 states and territories 1/)
  assert.match(text, /participatingAgencies08022025pm\.xlsx cannot be right: 2025-08-02 lies 31 days before/)
  assert.match(text, /Saved \(the workbook’s own stamp\) 2025-09-02 15:00:00 UTC/)
  assert.match(text, /What is odd misnamed file/)
  assert.match(text, /archive\.example\/lists/)
  assert.match(text, /Inference\. A count of 4 for this list would equal its 3 rows with the header row/)
})

test('each row of a list has its number as its anchor, its agency as a link, and its paper', async () => {
  const page = await pageAt(site, `/list/${documentOf(listAt(4))}`)
  const row = /<tr id="r4">.*?<\/tr>/s.exec(page)?.[0] ?? ''
  assert.match(row, /<a href="\/agency\/us-fl\/miami-police-department">City of Miami Police Department<\/a>/)
  assert.match(
    row,
    /<a href="https:\/\/www\.ice\.gov\/doclib\/miami\.pdf" rel="noreferrer nofollow external">link<\/a>/,
  )
  assert.match(page, /<th scope="col"><i>D<\/i> SIGNED<\/th>/)
})

test('the counts of a list are its own, also where a later list bears the same day', async () => {
  const first: SmallList = {
    ...listAt(5),
    rows: listAt(5).rows.slice(0, 2),
    name: 'participatingAgencies09052025am.xlsx',
  }
  const both = smallSite({ lists: [...smallLists.slice(0, 5), first, listAt(5)] })
  assert.match(
    textOf(await pageAt(both, `/list/${documentOf(first)}`)),
    /rows 2 agreements 2 agencies 2 names as printed 2/,
  )
})

test('an empty list has a page that says that it is empty', async () => {
  assert.match(textOf(await pageAt(site, `/list/${documentOf(listAt(1))}`)), /it has a header and no rows/)
})

test('a list later than the day of knowledge is not shown, and the page says why', async () => {
  const response = await site.request(`/list/${documentOf(listAt(5))}?known-at=2025-09-01`)
  assert.equal(response.status, 404)
  assert.match(textOf(await response.text()), /This list is of 2025-09-05, later than 2025-09-01/)
})

test('the lists with something odd come with the reasons', async () => {
  const page = await pageAt(site, '/lists?flagged=1')
  assert.match(textOf(page), /1 of 6 lists about which something is odd/)
  assert.match(textOf(page), /cannot be right/)
  assert.equal(page.match(/<tr>/g)?.length, 2)
})

test('changes are shown newest first, by state where one is chosen', async () => {
  const all = textOf(await pageAt(site, '/changes?from=2025-08-21&to=2025-09-05'))
  assert.match(all, /3 changes from 2025-08-21 to 2025-09-05.*Athens.*Miami.*Miami/)
  const ohio = textOf(await pageAt(site, '/changes?from=2025-08-21&to=2025-09-05&state=OH'))
  assert.match(ohio, /1 change from/)
  assert.doesNotMatch(ohio.replace(/State .*Show/, ''), /Miami/)
})

test('a state shows its agencies with agreements, and those that had some', async () => {
  const florida = textOf(await pageAt(site, '/state/fl'))
  assert.match(florida, /On ICE’s list: 3 agreements of 3 agencies\. The list is of September 5, 2025/)
  assert.match(
    florida,
    /Collier County Sheriff's Office Collier County Warrant Service listed since 2025-08-20/,
  )
  assert.match(textOf(await pageAt(site, '/state/oh')), /On earlier lists only 1 .*Athens Police Department/)
  assert.match(textOf(await pageAt(site, '/state/il')), /No agency of Illinois stands on ICE’s list/)
})

test('a state by its name leads to its code', async () => {
  const response = await site.request('/state/Florida')
  assert.deepEqual([response.status, response.headers.get('location')], [301, '/state/fl'])
})

test('a search for the name of one agency leads to its page; for a name of two, to both', async () => {
  const one = await site.request('/search?q=homestead%20police%20department')
  assert.deepEqual(
    [one.status, one.headers.get('location')],
    [302, '/agency/us-fl/homestead-police-department'],
  )
  const two = await pageAt(site, '/search?q=Springfield%20Police%20Department')
  assert.match(two, /us-il\/springfield/)
  assert.match(two, /us-mo\/springfield/)
})

test('a search forgives spelling, tells where each agency stands, and helps where it finds none', async () => {
  const found = textOf(await pageAt(site, '/search?q=miamy%20police'))
  assert.match(
    found,
    /Miami Police Department City or town police · Miami-Dade County · Florida Task Force: listed/,
  )
  assert.match(textOf(await pageAt(site, '/search?q=homsted')), /Homestead Police Department .* On no list/)
  assert.match(
    textOf(await pageAt(site, '/search?q=zzzzqqqq')),
    /No agency near zzzzqqqq .*Or type the ZIP code/,
  )
})

test('a page that is none is 404 with a search and the way back', async () => {
  const response = await site.request('/agencies')
  const page = await response.text()
  assert.equal(response.status, 404)
  assert.match(page, /<form class="find large"/)
  assert.match(page, /<a href="\/">Start page<\/a>/)
})

test('a day that is none is a page of 400 that says what was expected', async () => {
  const response = await site.request('/changes?from=yesterday')
  assert.equal(response.status, 400)
  assert.match(textOf(await response.text()), /from Expected a day such as 2025-09-02 Found yesterday/)
})

test('parameters that others add to an address do no harm to a page', async () => {
  assert.equal((await site.request('/?utm_source=x&fbclid=y')).status, 200)
})

test('every page says up to which list was read, and how it is counted', async () => {
  for (const address of ['/', '/search', '/lists', '/changes', '/state/fl', '/method', '/api', '/nowhere']) {
    const page = await pageAt(site, address)
    assert.match(textOf(page), /Lists last read: the newest list held is of 2025-09-05\./, address)
    assert.match(page, /href="\/method"/, address)
  }
})

test('the method page tells the rule of counting, the three times, and what leaving means', async () => {
  const text = textOf(await pageAt(site, '/method'))
  for (const told of [
    'Three times',
    'How a list gets its date',
    'different pairs of agency and model',
    'ICE does not say that an agreement has ended',
  ])
    assert.ok(text.includes(told), told)
})

test('a record without a list says so on every page, and breaks none', async () => {
  const empty = smallSite({ lists: [], record: [] })
  for (const address of [
    '/',
    '/lists',
    '/changes',
    '/state/fl',
    '/agency/us-fl/miami-police-department',
    '/search?q=miami',
  ]) {
    const response = await empty.request(address)
    assert.ok(response.status < 400, `${address}: ${response.status}`)
  }
  assert.match(textOf(await pageAt(empty, '/agency/us-fl/miami-police-department')), /The record is silent/)
})

test('the start page asked about another day counts the list in force on it', async () => {
  const text = textOf(await pageAt(site, '/?on=2025-08-30'))
  assert.match(text, /On the list in force that day ICE’s list of August 29, 2025 agreements 4/)
})
