import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pageAt, smallSite, textOf } from '../api/asking.js'

const site = smallSite()

test('the words of the pages are explained in three languages, each under the same anchor', async () => {
  const pages = await Promise.all(
    ['/glossary', '/es/glossary', '/ht/glossary'].map((path) => pageAt(site, path)),
  )
  const anchors = pages.map((page) => [...page.matchAll(/<dt id="([a-z0-9-]+)">/g)].map(([, id]) => id))
  assert.ok((anchors[0] ?? []).length > 20)
  assert.deepEqual(anchors[1], anchors[0])
  assert.deepEqual(anchors[2], anchors[0])
  for (const [at, page] of pages.entries()) {
    const parts = [...page.matchAll(/<section id="([a-z]+)">/g)].map(([, id]) => id)
    const linked = [...page.matchAll(/<li><a href="#([a-z]+)">/g)].map(([, id]) => id)
    assert.deepEqual(linked, parts, String(at))
  }
  assert.match(
    textOf(pages[0] ?? ''),
    /Pending On the list of agencies whose agreements ICE had not yet completed\./,
  )
  assert.match(textOf(pages[1] ?? ''), /Deber Lo que la ley que consta pedía a una agencia en un día/)
})

test('every page leads to the words', async () => {
  for (const [path, to] of [
    ['/', '/glossary'],
    ['/es/lists', '/es/glossary'],
  ] as const)
    assert.ok((await pageAt(site, path)).includes(`href="${to}"`), path)
})

test('a state has a page of all agencies of the directory by county, those on no list too', async () => {
  const page = await pageAt(site, '/state/fl/agencies')
  const text = textOf(page)
  assert.match(text, /Police agencies of Florida, by county/)
  assert.match(
    page,
    /<a href="\/agency\/us-fl\/miami-police-department">Miami Police Department<\/a>.*?287\(g\)/,
  )
  assert.match(
    page,
    /<a href="\/agency\/us-fl\/homestead-police-department">Homestead Police Department<\/a>/,
  )
  assert.ok((await pageAt(site, '/state/fl')).includes('href="/state/fl/agencies"'))
  assert.equal((await site.request('/state/Florida/agencies')).headers.get('location'), '/state/fl/agencies')
})
