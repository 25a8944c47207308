import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../src/model/day.js'
import { addressId } from '../../src/model/source-id.js'
import { Law } from '../../src/rules/law.js'
import { pageAt, smallSite, textOf } from '../api/asking.js'
import { smallRecord } from '../api/small-world.js'
import { decisionsIn, miamiVote } from '../query/made-claims.js'
import { authority, law as lawOf, provision } from '../rules/made-law.js'

const miami = 'us-fl/miami-police-department'
const minutes = `/source/${addressId('https://miami.example/minutes')}`
const held = 'ab'.repeat(32)
const [claim] = smallRecord
assert.ok(claim !== undefined)
const record = [
  ...decisionsIn(miami, ...miamiVote),
  {
    ...claim,
    text: 'The commission heard <b>nobody</b>.',
    quote: 'a <script>few</script> words',
    doubt: 'The page is hard to read.',
    source: { publisher: 'Clerk <i>of Made</i>', address: 'https://made.example/a.pdf?x="><script>' },
    document: held,
    file: 'made.pdf.json',
    locator: 'page 12, line 3',
  },
  {
    ...claim,
    on: day('2025-07-02'),
    observedOn: day('2025-07-02'),
    source: { publisher: 'Clerk of Made', address: 'http://www.miami.example/minutes/#vote' },
    text: 'It was told again later.',
    locator: 'claim 9',
  },
]
const site = smallSite({ record })

test('a source has a page: who published it, where, when, what was drawn from it, and where that leads', async () => {
  const page = await pageAt(site, minutes)
  const text = textOf(page)
  assert.match(text, /Published by City of Miami, minutes Clerk of Made/)
  assert.match(page, /<a href="https:\/\/miami\.example\/minutes" rel="noreferrer nofollow external">/)
  assert.match(text, /What it is minutes · a page on the web/)
  assert.match(text, /The document itself is not held here/)
  assert.match(text, /The record does not keep where in the document this stands/)
  assert.match(text, /Miami Police Department 2025-07-02 Approved It was told again later/)
  assert.match(
    page,
    /<a href="\/decision\/us-fl\/miami-police-department\/2025-06-17-join-vote">The decision/,
  )
})

test('two ways to write one address are one source', () => {
  const ids = ['https://www.a.example/b/', 'http://a.example/b#c', 'https://a.example/b?utm_source=x'].map(
    addressId,
  )
  assert.equal(new Set(ids).size, 1)
  assert.notEqual(addressId('https://a.example/b?id=1'), addressId('https://a.example/b?id=2'))
})

test('a document that is held has the SHA-256 of its bytes as its id, and its claims stand by page', async () => {
  const page = await pageAt(site, `/source/${held}`)
  assert.match(textOf(page), /SHA-256 of what is held (ab){32}/)
  assert.match(textOf(page), /Page 12 See the page/)
  assert.match(page, /<q>a &lt;script&gt;few&lt;\/script&gt; words<\/q>/)
  assert.match(page, /heard &lt;b&gt;nobody&lt;\/b&gt;/)
  assert.match(page, /Clerk &lt;i&gt;of Made/)
  assert.doesNotMatch(page, /<script>|<i>of/)
})

test('all sources stand by publisher, with how much was drawn from each', async () => {
  const text = textOf(await pageAt(site, '/sources'))
  assert.match(text, /City of Miami, minutes miami\.example\/…?\/?minutes 2025-07-02 · \d claims/)
  assert.match(await pageAt(site, '/sources'), new RegExp(`href="${minutes}"`))
})

test('an agency’s page leads from each citation to all that its source says', async () => {
  for (const address of [`/agency/${miami}`, `/decision/${miami}/2025-06-17-join-vote`])
    assert.match(
      await pageAt(site, address),
      new RegExp(`href="${minutes}">What else this source says`),
      address,
    )
})

test('what was told later than the day of knowledge is not shown, and a source of later days alone says so', async () => {
  const then = textOf(await pageAt(site, `${minutes}?on=2025-06-30&known-at=2025-06-30`))
  assert.doesNotMatch(then, /told again/)
  const early = await site.request(`${minutes}?on=2025-01-01&known-at=2025-01-01`)
  assert.equal(early.status, 404)
  assert.match(textOf(await early.text()), /not yet held for these days/)
  assert.match(
    textOf(await pageAt(site, '/sources?on=2025-01-01&known-at=2025-01-01')),
    /No source beside the lists/,
  )
})

test('law is drawn from sources too: its provisions, and what was said of them, with the words quoted', async () => {
  const cited = "[{ publisher: Legislature, address: 'https://law.example/1', checked: 2026-11-01 }]"
  const quoted = '[{ text: shall enter, source: 0 }]'
  const law = lawOf([provision({ sources: cited, quotes: quoted })], [authority({ sources: cited })])
  const lawful = smallSite({ record: [], law: new Law([law], []) })
  const page = await pageAt(lawful, `/source/${addressId('https://law.example/1')}`)
  const text = textOf(page)
  assert.match(text, /2 entries of law/)
  assert.match(text, /Last looked at 2026-11-01/)
  assert.match(text, /s\. 1 statute Florida What it does\. shall enter/)
  assert.match(page, /href="\/state\/fl#law-xx-1"/)
  assert.match(await pageAt(lawful, '/state/fl'), /What else this source says/)
})

test('what is no source is not found', async () => {
  for (const id of ['0000000000000000', 'x', '%3Cb%3E', 'f'.repeat(64)])
    assert.equal((await site.request(`/source/${id}`)).status, 404, id)
})
