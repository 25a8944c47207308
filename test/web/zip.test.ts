import assert from 'node:assert/strict'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, test } from 'node:test'
import { createAdaptorServer } from '@hono/node-server'
import { ZipCodes } from '../../src/agencies/zip-codes.js'
import type { Hit } from '../../src/query/search.js'
import { World } from '../../src/query/world.js'
import { Law } from '../../src/rules/law.js'
import { createSite } from '../../src/web/site.js'
import { json, now, pageAt, textOf } from '../api/asking.js'
import { smallWorld } from '../api/small-world.js'
import { openBrowser } from './browser.js'

let read = 0
const zips = () => {
  read++
  return new ZipCodes(
    'zip,place,county,state\n33130,Miami,Miami-Dade County,FL\n99553,Akutan,Aleutians East Borough,AK\n',
  )
}
const world = new World({ ...smallWorld().sources, zips })
const site = createSite({ world, law: new Law([], []), now })
const server = createAdaptorServer({ fetch: site.fetch }) as Server
await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
const browser = await openBrowser()
after(async () => {
  await browser.close()
  server.close()
})

test('no search reads the ZIP codes before one is asked for', async () => {
  await pageAt(site, '/search?q=miami')
  await json(site, '/v1/search?q=FL0130600')
  assert.equal(read, 0)
  await pageAt(site, '/search?q=33130')
  assert.ok(read > 0)
})

test('a program is told the place of a ZIP code with each agency, and what led to it', async () => {
  const [first, ...more] = await json<Hit[]>(site, '/v1/search?q=33130-1234')
  assert.equal(first?.id, 'us-fl/miami-police-department')
  assert.deepEqual(first?.zip, {
    ...{ zip: '33130', place: 'Miami', county: 'Miami-Dade County', state: 'FL' },
    of: 'place',
  })
  assert.deepEqual(more, [])
  assert.deepEqual(await json(site, '/v1/search?q=00901'), [])
  assert.deepEqual(await json(site, '/v1/search?q=33130&state=OH'), [])
  assert.match(await pageAt(site, '/v1/search?q=33130&format=csv'), /stages,zip\r?\n.*Miami Police.*,33130/)
  assert.equal((await json<Hit[]>(site, '/v1/search?q=miami'))[0]?.zip, undefined)
})

test('a page says where a ZIP code lies and what it is not, in three languages', async () => {
  const told = async (path: string) => textOf(await pageAt(site, path))
  assert.match(
    await told('/search?q=33130'),
    /ZIP code 33130: Miami, Miami-Dade County, Florida, in the list of GeoNames\. A ZIP code is a mail route; it may cross the borders of cities and counties\. Miami Police Department/,
  )
  assert.match(
    await told('/es/search?q=codigo+postal+33130'),
    /Código postal 33130: Miami, .*ruta de correo.*Miami Police/,
  )
  assert.match(
    await told('/ht/search?q=kòd+postal+33130'),
    /Kòd postal 33130: Miami, .*wout lapòs.*Miami Police/,
  )
  assert.match(
    await told('/search?q=00901'),
    /No place is held for the ZIP code 00901\. .*Try the city or the county alone/,
  )
  assert.doesNotMatch(await told('/search?q=00901'), /Or type the ZIP code/)
  assert.match(
    await told('/search?q=99553'),
    /Akutan, Aleutians East Borough, Alaska, .* No police agency of this place or of its county .*Try the city/,
  )
})

test('in a browser, on a phone and a desk, a ZIP code leads to the page of the city’s police', async () => {
  for (const width of [360, 1440]) {
    const page = await browser.newPage({ viewport: { width, height: 800 } })
    await page.goto(address)
    await page.locator('form.find.large input[name=q]').fill('33130')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/search\?q=33130/)
    assert.ok(await page.getByText('ZIP code 33130: Miami').isVisible())
    const wide = await page.evaluate('document.documentElement.scrollWidth')
    assert.equal(wide, width)
    await page.locator('ol.hits a').first().click()
    await page.waitForURL(`${address}/agency/us-fl/miami-police-department`)
    await page.close()
  }
})
