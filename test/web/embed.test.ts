import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pageAt, smallSite, textOf } from '../api/asking.js'

const site = smallSite()
const miami = '/agency/us-fl/miami-police-department'

interface Oembed {
  readonly version: string
  readonly type: string
  readonly title: string
  readonly html: string
  readonly width: number
  readonly height: number
}

const asked = (query: Record<string, string>) =>
  site.request(`http://comity.example/oembed?${new URLSearchParams(query)}`)

test('a card says where the agency stands, of which day, with links that open outside the frame', async () => {
  const page = await pageAt(site, `/embed${miami}?on=2025-09-03`)
  const text = textOf(page)
  assert.match(text, /Miami Police Department .*signed on August 28, 2025/)
  assert.match(text, /As of 2025-09-03, as known on 2026-11-23/)
  const links = [...page.matchAll(/<a [^>]*>/g)].map(([link]) => link)
  assert.ok(links.length >= 3)
  for (const link of links) assert.match(link, /target="_blank" rel="noopener"/)
  assert.match(page, /href="\/agency\/us-fl\/miami-police-department\?on=2025-09-03/)
})

test('a card of an agency on no list says so', async () => {
  assert.match(
    textOf(await pageAt(site, '/embed/agency/us-fl/homestead-police-department')),
    /on none of 6 lists/,
  )
})

test('cards may be framed by every site, and only they', async () => {
  const policy = async (address: string) =>
    (await site.request(address)).headers.get('content-security-policy') ?? ''
  assert.match(await policy(`/embed${miami}`), /frame-ancestors \*/)
  assert.doesNotMatch(await policy(`/embed${miami}`), /script-src|unsafe/)
  for (const address of ['/embed/map', '/ht/embed/map/fl'])
    assert.match(await policy(address), /frame-ancestors \*$/)
  for (const address of [miami, '/', '/v1/counts', '/oembed'])
    assert.match(await policy(address), /frame-ancestors 'none'/, address)
})

test('the page of an agency tells where its card is, and oEmbed tells the card', async () => {
  const page = await pageAt(site, miami)
  const [, address = ''] = /type="application\/json\+oembed" href="([^"]+)"/.exec(page) ?? []
  const response = await site.request(`http://comity.example${address.replaceAll('&amp;', '&')}`)
  assert.equal(response.status, 200)
  assert.match(response.headers.get('content-type') ?? '', /^application\/json/)
  assert.equal(response.headers.get('access-control-allow-origin'), '*')
  const card = (await response.json()) as Oembed
  assert.deepEqual([card.version, card.type, card.width, card.height], ['1.0', 'rich', 560, 400])
  assert.match(
    card.html,
    /^<iframe src="http:\/\/comity\.example\/embed\/agency\/us-fl\/miami-police-department"/,
  )
  assert.equal((await site.request(`/embed${miami}`)).status, 200)
})

test('a card fits the room that is told, and keeps the days of the page', async () => {
  const url = `https://comity.example${miami}?on=2025-09-03&known-at=2025-09-03&x=%22%3E`
  const card = (await (await asked({ url, maxwidth: '300', maxheight: '200' })).json()) as Oembed
  assert.deepEqual([card.width, card.height], [300, 200])
  assert.match(
    card.html,
    /src="https:\/\/comity\.example\/embed\/agency\/us-fl\/miami-police-department\?on=2025-09-03&(amp;)?known-at=2025-09-03"/,
  )
})

test('the start and the page of a state have the map, in their language, of their days, as they show it', async () => {
  const map = async (url: string) => (await (await asked({ url })).json()) as Oembed
  for (const [page, title, address] of [
    ['/', '287(g) agreements by county', '/embed/map'],
    ['/?map=state&by=law', '287(g) agreements by state', '/embed/map?map=state&amp;by=law'],
    ['/?by=%22onload', '287(g) agreements by county', '/embed/map'],
    ['/state/fl?on=2025-09-03', '287(g) agreements in Florida, by county', '/embed/map/fl?on=2025-09-03'],
    ['/es/state/fl', 'Acuerdos 287(g) en Florida, por condado', '/es/embed/map/fl'],
    ['/ht', 'Akò 287(g) pa konte', '/ht/embed/map'],
  ] as const) {
    const told = await map(`http://comity.example${page}`)
    assert.equal(told.title, title)
    assert.match(told.html, /^<iframe src="http:\/\/comity\.example([^"]*)"/)
    assert.equal(/example([^"]*)"/.exec(told.html)?.[1], address, page)
    assert.equal(told.width, 720)
  }
  for (const page of ['/', '/state/fl', '/es/state/fl'])
    assert.match(await pageAt(site, page), /<link rel="alternate" type="application\/json\+oembed"/)
})

test('a state has one map: asked for in capitals or as a parameter, it leads there', async () => {
  for (const [address, to] of [
    ['/embed/map?state=FL&by=law&on=2025-09-03', '/embed/map/fl?by=law&on=2025-09-03'],
    ['/embed/map/FL', '/embed/map/fl'],
    ['/es/embed/map?state=Florida', '/es/embed/map/fl'],
    ['/embed/map/us', '/embed/map'],
  ] as const)
    assert.equal((await site.request(address)).headers.get('location'), to, address)
  assert.equal((await site.request('/embed/map/zz')).status, 404)
  assert.match(textOf(await pageAt(site, '/embed/map?on=2001-01-01')), /2001: no list held/)
})

test('pages of other sites, other pages and other forms have no card', async () => {
  for (const [query, status] of [
    [{ url: `https://elsewhere.example${miami}` }, 404],
    [{ url: 'http://comity.example/lists' }, 404],
    [{ url: 'http://comity.example/state/zz' }, 404],
    [{ url: 'http://comity.example/agency/us-fl/nobody' }, 404],
    [{ url: 'javascript:alert(1)' }, 400],
    [{ url: 'http://[' }, 400],
    [{}, 400],
    [{ url: miami, maxwidth: 'wide' }, 400],
    [{ url: miami, format: 'xml' }, 501],
  ] as const)
    assert.equal((await asked(query)).status, status, JSON.stringify(query))
})
