import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../src/model/day.js'
import { languageOfPath, languages } from '../../src/model/language.js'
import { addressIn } from '../../src/web/address.js'
import { Format } from '../../src/web/format.js'
import { pageAt, smallSite } from '../api/asking.js'
import { documentOf, smallLists } from '../api/small-world.js'

const site = smallSite()

/** Addresses of this site that a page leads to, those apart that name their own language. */
function addressesIn(page: string): string[] {
  return [...page.matchAll(/( hreflang="[a-z-]+")? (?:href|action)="(\/[^"]*)"/g)].flatMap(
    ([, own, address]) => (own === undefined && address !== undefined ? [address] : []),
  )
}

test('a page stands in each language under an address of its own', async () => {
  for (const path of [
    '/',
    '/lists',
    '/agency/us-fl/miami-police-department',
    '/state/fl',
    '/check',
    '/drift',
  ])
    for (const language of languages) {
      const response = await site.request(addressIn(language, path))
      assert.equal(response.status, 200, `${language} ${path}`)
      assert.equal(response.headers.get('content-language'), language)
      assert.match(await response.text(), new RegExp(`<html lang="${language}"`))
    }
})

test('links and forms of a page lead to pages in its language; files, feeds and data have one address', async () => {
  const list = documentOf(smallLists[4] as (typeof smallLists)[number])
  const paths = [
    '',
    '/changes',
    '/lists?flagged=1',
    `/list/${list}`,
    '/state/fl',
    '/search?q=miami',
    '/api',
    '/nowhere',
  ]
  for (const path of [
    ...paths,
    '/agency/us-fl/miami-police-department',
    '/compare',
    '/data',
    '/check',
    '/drift',
  ])
    for (const address of addressesIn(await pageAt(site, `/es${path}`)))
      assert.ok(
        /^\/es($|[/?#])/.test(address) ||
          /^\/(v1|feeds|oembed|style\.css|icon\.svg)|\.(pdf|md|csv)$/.test(address),
        `${path} leads to ${address}`,
      )
})

test('a page names the same page, and what was asked of it, in the other languages', async () => {
  const page = await pageAt(site, '/ht/changes?state=FL&from=2025-08-21')
  for (const [name, address] of [
    ['en', '/changes'],
    ['es', '/es/changes'],
    ['ht', '/ht/changes'],
    ['x-default', '/changes'],
  ])
    assert.ok(
      page.includes(
        `<link rel="alternate" hreflang="${name}" href="${address}?state=FL&amp;from=2025-08-21">`,
      ),
      name,
    )
  assert.match(
    page,
    /<li><a hreflang="es" href="\/es\/changes\?state=FL&amp;from=2025-08-21" lang="es">Español</,
  )
  assert.match(page, /<span lang="ht" aria-current="true">Kreyòl</)
})

test('what leads elsewhere, and what is not found, stays in the language of the address', async () => {
  const found = await site.request('/es/search?q=homestead%20police%20department')
  assert.equal(found.headers.get('location'), '/es/agency/us-fl/homestead-police-department')
  const state = await site.request('/ht/state/Florida')
  assert.deepEqual([state.status, state.headers.get('location')], [301, '/ht/state/fl'])
  const start = await site.request('/es/?on=2025-08-30')
  assert.deepEqual([start.status, start.headers.get('location')], [301, '/es?on=2025-08-30'])
  const none = await site.request('/ht/nothing-here')
  assert.equal(none.status, 404)
  assert.match(await none.text(), /<html lang="ht"/)
})

test('answers in two languages bear different tags, and none depends on what the reader’s browser prefers', async () => {
  const [english, spanish] = await Promise.all([site.request('/lists'), site.request('/es/lists')])
  assert.notEqual(english.headers.get('etag'), spanish.headers.get('etag'))
  assert.equal(spanish.headers.get('vary'), 'Accept-Encoding')
  const asked = await site.request('/lists', { headers: { 'accept-language': 'es' } })
  assert.equal(asked.headers.get('content-language'), 'en')
})

test('pages that run scripts may do so in every language, and no other page may', async () => {
  const policy = async (path: string) =>
    (await site.request(path)).headers.get('content-security-policy') ?? ''
  for (const path of ['/', '/es', '/ht', '/check', '/es/check', '/ht/check', '/drift', '/es/drift'])
    assert.match(await policy(path), /script-src 'self'/, path)
  assert.doesNotMatch(await policy('/es/lists'), /script-src/)
})

test('a text is checked in each language', async () => {
  const body = new URLSearchParams({ text: 'Miami police signed.', published: '', source: '' })
  const response = await site.request('/es/check', { method: 'POST', body })
  assert.equal(response.status, 200)
  assert.match(await response.text(), /<html lang="es"/)
})

test('the card of a page in Spanish is in Spanish', async () => {
  const asked = encodeURIComponent('/es/agency/us-fl/miami-police-department')
  const card = await (await site.request(`/oembed?url=${asked}`)).text()
  assert.match(card, /\/es\/embed\/agency\/us-fl\/miami-police-department/)
})

test('the first part of an address tells its language where it is one', () => {
  assert.deepEqual(languageOfPath('/es/lists'), { language: 'es', path: '/lists' })
  assert.deepEqual(languageOfPath('/ht'), { language: 'ht', path: '/' })
  assert.deepEqual(languageOfPath('/estate'), { language: 'en', path: '/estate' })
  assert.deepEqual(languageOfPath('/en/lists'), { language: 'en', path: '/en/lists' })
})

test('days, numbers and enumerations are written as each language does', () => {
  const told = languages.map((language) => {
    const format = new Format(language)
    return [format.plainDay(day('2025-08-29')), format.number(1843), format.or(['a', 'b', 'c'])]
  })
  assert.deepEqual(told, [
    ['August 29, 2025', '1,843', 'a, b, or c'],
    ['29 de agosto de 2025', '1,843', 'a, b o c'],
    ['29 out 2025', '1,843', 'a, b oswa c'],
  ])
  assert.equal(new Format('ht').plainDay(day('2025-09-01')), '1ye septanm 2025')
  assert.equal([new Format('ht').and(['x', 'y', 'z'])].flat().join(''), 'x, y ak z')
})
