import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../src/model/day.js'
import { pageAt, smallSite, textOf } from '../api/asking.js'
import { claimOf, doral, money, officers, term } from '../query/made-stakes.js'

const record = [
  officers('selected', 3, '2025-09-03', { of: 1400 }),
  officers('trained', 2, '2025-09-03'),
  officers('trained', 5, '2025-09-03'),
  money('awarded', 998602.39, { text: 'The board awarded it.', doubt: 'The day is not held.' }),
  money('at-risk', 0, { subject: 'us-fl', rule: 's. 908.107', cents: { from: 100000, to: 150000 } }),
  money('offered', 1000, {
    subject: 'us',
    per: 'officer and quarter',
    on: day('2025-09-02'),
    period: { from: day('2025-10-01') },
  }),
  term('training', '2025-02-12', { model: 'WSO', hours: 8 }),
  term('training', '2025-08-01', { model: 'WSO', hours: 40 }),
  term('powers', '2025-02-12', { text: 'They serve warrants.', model: 'WSO', until: day('2025-12-31') }),
]
const site = smallSite({ record })
const page = `/agency/${doral}?on=2025-10-01`

async function part(address: string, id: string): Promise<string> {
  const [, found = ''] = (await pageAt(site, address)).split(`id="${id}"`)
  return textOf(found.split('</section>')[0] ?? '')
}

test('the officers of an agency stand by stage; what no source tells is no record', async () => {
  const text = await part(page, 'officers')
  assert.match(text, /Planned no record Selected 3 of 1,400 2025-09-03 · The Paper/)
  assert.match(text, /Trained Sources disagree/)
  assert.match(text, /Credentialed no record Active no record/)
  assert.match(text, /What the Task Force Model lets them do/)
})

test('an agency of which nothing is told says so, and shows no figure', async () => {
  const address = '/agency/us-fl/homestead-police-department?on=2025-10-01'
  assert.match(await part(address, 'officers'), /No record of how many officers take part\./)
  const own = (await part(address, 'money')).split('At risk by a rule')[0] ?? ''
  assert.match(own, /No record of an amount applied for\..*No record of an amount awarded\..*amount paid\./)
  assert.doesNotMatch(own, /\$/)
})

test('what was at stake: own money by kind, what is at risk with its rule, and tiers with the day they begin', async () => {
  const text = await part(page, 'money')
  assert.match(text, /Applied for No record of an amount applied for\. Awarded \$998,602\.39/)
  assert.match(text, /Doubt\. The day is not held\./)
  assert.match(text, /Paid No record of an amount paid\./)
  assert.match(text, /At risk by a rule \$1,000 to \$1,500 s\. 908\.107/)
  assert.match(text, /\$1,000 per officer and quarter .* from 2025-10-01 \(running on that day\)/)
  assert.match(await part(`/agency/${doral}?on=2025-09-30`, 'money'), /\(not begun on that day\)/)
})

test('a model has a page: terms in force, those that ended, and sources that disagree', async () => {
  const text = textOf(await pageAt(site, '/model/wso?on=2026-01-01'))
  assert.match(text, /Training Sources disagree 40 hours 2025-08-01 · The Paper.* 8 hours 2025-02-12/)
  assert.match(text, /No longer in force They serve warrants\. 2025-02-12 · The Paper, until 2025-12-31/)
  assert.match(text, /Under whom no record/)
})

test('a model by its name leads to its letters, and one that there is not is no page', async () => {
  const named = await site.request('/model/Task%20Force')
  assert.deepEqual([named.status, named.headers.get('location')], [301, '/model/tfm'])
  assert.equal((await site.request('/model/xyz')).status, 404)
})

test('the page of money has the tiers of the country and the penalties of each state', async () => {
  const text = textOf(await pageAt(site, '/money?on=2025-10-01'))
  assert.match(text, /Told of every agency in the country Offered \$1,000 per officer and quarter/)
  assert.match(text, /At risk by state .* Florida \$1,000 to \$1,500 s\. 908\.107/)
  assert.match(text, /No record of money of these kinds: appropriated, applied for, awarded, paid, cost\./)
})

test('the money of a state has a page: what it set aside, what is at risk, and the tiers of the country', async () => {
  const told = money('appropriated', 298.8, { subject: 'us-fl' })
  const own = smallSite({ record: [...record, told] })
  const text = textOf(await pageAt(own, '/money/fl?on=2025-10-01'))
  assert.match(text, /Told of Florida Appropriated \$298\.80/)
  assert.match(text, /At risk by a rule .* \$1,000 to \$1,500 s\. 908\.107/)
  const ohio = textOf(await pageAt(own, '/money/oh?on=2025-10-01'))
  assert.match(ohio, /Told of Ohio No record of money of these kinds: offered, appropriated, applied for/)
  assert.match(ohio, /No record of anything at risk by a rule\./)
  const named = await own.request('/money/Florida')
  assert.deepEqual([named.status, named.headers.get('location')], [301, '/money/fl'])
})

test('hostile words of a claim are shown as words', async () => {
  const hostile = '"><script>alert(1)</script>'
  const source = { publisher: hostile, address: 'javascript:alert(2)' }
  const claims = [
    officers('active', 1, '2025-09-03', { text: hostile, source, doubt: hostile, written: hostile }),
    money('awarded', 1, {
      text: hostile,
      source,
      payer: hostile,
      program: hostile,
      rule: hostile,
      per: hostile,
    }),
    term('powers', '2025-09-03', { text: hostile, source }),
    { ...money('at-risk', 1, { ...claimOf('us', '2025-09-03'), rule: hostile }), source },
  ]
  const bad = smallSite({ record: claims })
  for (const address of [`/agency/${doral}`, '/model/tfm', '/money']) {
    const found = await pageAt(bad, address)
    assert.doesNotMatch(found, /<script>alert|href="javascript/)
    assert.match(found, /&lt;script&gt;alert/)
  }
})

const both = '/compare?agency=us-fl/miami-police-department&agency=Doral+Police+Department&state=FL'

test('agencies stand in one table; gaps say no record, and the address keeps both days', async () => {
  const found = await pageAt(site, `${both}&on=2025-10-01`)
  const text = textOf(found)
  assert.match(text, /Doral Police Department FL Model Task Force Stage On ICE’s participating list/)
  assert.match(text, /Vote no record Officers Selected: 3 of 1,400, 2025-09-03/)
  assert.match(text, /Trained: 2, 2025-09-03 \(sources disagree\)/)
  assert.match(text, /Its own money Awarded: \$998,602\.39, 2025-09-30/)
  assert.match(text, /Officers no record Its own money no record/)
  assert.match(found, /agency=us-fl\/doral-police-department&amp;on=2025-10-01&amp;known-at=2026-11-23"/)
  assert.match(found, /href="\/compare\?agency=us-fl%2Fmiami[^"]*">Read it as of today/)
})

test('one agency alone gets the form that asks for more, and a name that is none is told', async () => {
  const one = textOf(await pageAt(site, `/compare?agency=${doral}`))
  assert.match(one, /Two to eight agencies in one table/)
  const none = await site.request('/compare?agency=zzzz&agency=qqqq')
  assert.equal(none.status, 404)
  const many = `/compare?${Array.from({ length: 12 }, () => 'agency=a').join('&')}`
  assert.equal((await site.request(many)).status, 400)
})
