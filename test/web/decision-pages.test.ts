import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pageAt, smallSite, textOf } from '../api/asking.js'
import { claimsIn, decisionsIn, miamiVote } from '../query/made-claims.js'

const miami = 'us-fl/miami-police-department'
const record = [
  ...decisionsIn(
    miami,
    ...miamiVote,
    `on: 2025-07-01, source: radio, body: Miami City Commission, motion: void, outcome: passed, tally: {for: 6, against: 1}`,
    `on: 2025-07-01, source: paper, body: Miami City Commission, motion: void, outcome: passed, tally: {for: 5, against: 1}`,
    `on: 2025-08, source: radio, body: Miami City Commission, motion: keep, outcome: failed`,
  ),
  ...decisionsIn(
    'us-fl/doral-police-department',
    'on: 2025-04-16, source: radio, body: Doral City Council, motion: join, outcome: passed, unanimous: true',
  ),
]
const site = smallSite({ record })

/** The section on decisions of an agency's page. */
async function section(agency: string, query = ''): Promise<string> {
  const page = await pageAt(site, `/agency/${agency}${query}`)
  return /<div id="decisions">.*?(?=<details class="part"|<aside)/s.exec(page)?.[0] ?? ''
}

test('an agency’s page tells who decided: five names, for and against apart, the item, the minutes', async () => {
  const part = await section(miami)
  const text = textOf(part)
  assert.match(text, /2025-06-17 Passed, 3 for, 2 against/)
  assert.match(text, /special meeting · item 17407 · on joining/)
  assert.match(
    text,
    /For: Joe Carollo, Miguel Angel Gabela, Ralph Rosado ?Against: Christine King, Damian Pardo/,
  )
  assert.match(text, /No source counts who was abstained, recused, and absent: that is unknown, not none/)
  assert.match(text, /I do not volunteer/)
  assert.match(
    part,
    /href="https:\/\/miami\.example\/minutes"[^>]*>City of Miami, minutes<\/a> <span class="tag">minutes/,
  )
})

test('a unanimous vote without names says so, and guesses none', async () => {
  const text = textOf(await section('us-fl/doral-police-department'))
  assert.match(text, /2025-04-16 Passed, unanimous/)
  assert.match(text, /How each member voted is not in the record held/)
})

test('an agency of which no decision is held says that this is no proof of none', async () => {
  const text = textOf(await section('us-fl/homestead-police-department', '?on=2025-09-05'))
  assert.match(
    text,
    /no decision of a body on Homestead Police Department up to 2025-09-05\. That is not to say/,
  )
})

test('two tallies of one vote stand side by side on its page, each with its source', async () => {
  const page = await pageAt(site, `/decision/${miami}/2025-07-01-void-vote`)
  const text = textOf(page)
  assert.match(text, /Passed, 6 or 5 for, 1 against/)
  assert.match(text, /The sources tell this differently How many for: ?6 \[ ?1 ?\] or ?5 \[ ?2 ?\]/)
  assert.match(text, /5 or 6 not in the record held|not in the record held/)
  assert.match(page, /id="2025-07-01-void-vote-2"/)
})

test('a decision known at a day only stands on pages of that day; an id of one of its claims leads to it', async () => {
  const before = await site.request(`/decision/${miami}/2025-06-17-join-vote?on=2025-06-16`)
  assert.equal(before.status, 404)
  const known = await site.request(`/decision/${miami}/2025-06-17-join-vote?known-at=2025-06-17`)
  assert.equal(known.status, 200)
  assert.doesNotMatch(await known.text(), /City of Miami, minutes/)
  assert.equal((await site.request(`/decision/${miami}/2025-08-keep-vote`)).status, 200)
  assert.equal((await site.request(`/decision/${miami}/no-such`)).status, 404)
})

const source = 'source: {publisher: Radio, address: "https://radio.example/told", published: 2025-12-31}'
const also = smallSite({
  record: claimsIn(`claims:
  - {says: statement, id: first, subject: ${miami}, on: 2025-06-17, by: Bo High, office: Mayor, topic: must-a-city-join, quote: we must, text: The law asks for it., confidence: high, ${source}}
  - {says: statement, contradicts: first, subject: ${miami}, on: 2025-09-03, by: Ann Low, office: Chief, topic: must-a-city-join, text: It does not., confidence: high, ${source}}
  - {says: event, subject: us-fl, on: 2025-07-02, kind: letter, place: Miami, linked: [${miami}], text: A letter came., confidence: high, ${source}}
  - {says: event, subject: us-fl, on: 2025-09-02, kind: repatriation, count: 191, unit: people repatriated, text: They were sent back., confidence: high, ${source}}
  - {says: finding, subject: us, on: 2018, study: One, place: 167 counties, outcome: crime, direction: no effect found, read: study, text: None was found., confidence: high, ${source}}
  - {says: finding, subject: us, on: 2019, study: Two, place: 30 cities, outcome: crime, direction: more, models: [TFM], read: account, text: More was found., confidence: low, doubt: Read at second hand., ${source}}
`),
})

test('who said what stands in the order of time, and leads to what it contradicts', async () => {
  const text = textOf(await pageAt(also, `/agency/${miami}`))
  assert.match(text, /2025-06-17 Bo High must a city join Mayor The law asks for it\. we must/)
  assert.match(text, /Contradicted later: Ann Low, ?2025-09-03/)
  assert.match(text, /It contradicts what was said before: Bo High, ?2025-06-17/)
})

test('an event stands on an agency’s page only where its source links them, and on its state’s page', async () => {
  const own = textOf(await pageAt(also, `/agency/${miami}`))
  assert.match(
    own,
    /2025-07-02 Letter Miami A letter came\. The source links it with Miami Police Department/,
  )
  assert.doesNotMatch(own, /They were sent back/)
  for (const address of ['/state/fl', '/events', '/events?state=FL'])
    assert.match(
      textOf(await pageAt(also, address)),
      /2025-09-02 Repatriation 191 people repatriated They were sent back\. Radio, ?2025-12-31/,
      address,
    )
  assert.match(textOf(await pageAt(also, '/events?state=GA')), /No such event is held up to this day/)
})

test('findings that disagree stand in one table, studies counted by direction, and no verdict', async () => {
  const text = textOf(await pageAt(also, '/research'))
  assert.match(
    text,
    /Crime More ?1 ?Less ?0 ?No effect found ?1 ?Mixed ?0 Crime 2 findings of 2 studies\. Found/,
  )
  assert.match(text, /More Two .*30 cities ?Task Force Model.*an account of it was read, not the study/)
  assert.match(text, /No effect found One .*167 counties ?model not told.*the study itself was read/)
  const only = textOf(await pageAt(also, '/research?model=TFM&outcome=Crime'))
  assert.match(only, /1 finding of 1 study/)
  assert.match(textOf(await pageAt(also, '/research?model=JEM')), /No such finding is held/)
})

test('whatever a source prints comes out as text, on every page of claims', async () => {
  const bad = JSON.stringify('"><script>alert(1)</script><img src=x onerror=alert(2)>')
  const all = `text: ${bad}, quote: ${bad}, doubt: ${bad}, confidence: low, on: 2025-06-17, source: {publisher: ${bad}, address: 'http://x.example/"onmouseover="alert(3)', published: 2025-06-17}`
  const hostile = smallSite({
    record: claimsIn(`claims:
  - {says: decision, subject: ${miami}, ${all}, body: ${bad}, meeting: ${bad}, item: ${bad}, motion: join, outcome: passed, votes: [{member: ${bad}, seat: ${bad}, vote: for}], movedBy: ${bad}, reasons: [{by: ${bad}, side: for, text: ${bad}, quote: ${bad}}]}
  - {says: statement, subject: ${miami}, ${all}, by: ${bad}, office: ${bad}, where: ${bad}, topic: ${bad}}
  - {says: event, subject: us-fl, ${all}, kind: letter, place: ${bad}, by: ${bad}, count: 3, unit: ${bad}, linked: [${miami}]}
  - {says: finding, subject: us, ${all}, study: ${bad}, authors: ${bad}, design: ${bad}, place: ${bad}, period: ${bad}, outcome: ${bad}, direction: more, strength: ${bad}, read: study}
`),
  })
  for (const address of [
    `/agency/${miami}`,
    `/decision/${miami}/2025-06-17-join-vote`,
    '/events',
    '/research',
    '/state/fl',
  ]) {
    const page = await pageAt(hostile, address)
    assert.match(page, /alert\(1\)/, address)
    assert.doesNotMatch(page, /<script|<img/i, address)
    const bare = page.replace(/"[^"]*"/g, '""')
    for (const [tag] of bare.matchAll(/<[a-z][^>]*>/gi)) assert.doesNotMatch(tag, /\son[a-z]+\s*=/i, address)
  }
})
