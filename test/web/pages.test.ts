import assert from 'node:assert/strict'
import { test } from 'node:test'
import { getDocumentProxy } from 'unpdf'
import { barriers } from './barriers.js'
import { openSite } from './opened-site.js'

const { site, browser, look } = await openSite()

const miami = '/agency/us-fl/miami-police-department'
const neighbours = `/compare?${['miami', 'doral', 'coral-gables', 'hialeah', 'homestead']
  .map((city) => `agency=us-fl/${city}-police-department`)
  .join('&')}&on=2025-09-05`
const opened = { 'the start page': '/', 'a listed agency': miami, 'a state': '/state/fl' }
for (const [name, address] of Object.entries(opened))
  test(`${name} bars nobody in the dark either, with every panel open`, async () => {
    await look(address, { viewport: { width: 360, height: 800 }, colorScheme: 'dark' }, async (page) => {
      await page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true })")
      assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 360)
      assert.deepEqual(await barriers(page), [])
    })
  })

test('without a script the page tells all, and a date opens its evidence in one click', async () => {
  const options = { viewport: { width: 360, height: 800 }, javaScriptEnabled: false }
  await look(miami, options, async (page) => {
    assert.match(await page.innerText('.lead'), /first on ICE’s participating list on August 29, 2025/)
    const signed = page.locator('.ladder > .signed')
    assert.equal(await signed.locator('.evidence').isVisible(), false)
    await signed.locator('summary').click()
    assert.match(await signed.locator('.evidence').innerText(), /participatingAgencies08292025pm\.xlsx/)
    await signed.locator('.evidence a').last().click()
    assert.match(page.url(), /\/list\/[0-9a-f]{64}#r95$/)
    assert.match(await page.locator('#r95').innerText(), /City of Miami Police Department/)
  })
})

test('a brief prints on two pages of Letter', async () => {
  for (const days of ['?on=2025-09-05&known-at=2025-09-05', '?on=2026-02-15&known-at=2026-02-15', ''])
    await look(`${miami}/brief${days}`, {}, async (page) => {
      const printed = await page.pdf({ preferCSSPageSize: true })
      const { numPages } = await getDocumentProxy(new Uint8Array(printed))
      assert.ok(numPages <= 2, `${numPages} pages`)
    })
})

test('five neighbours print on two pages, on the day of their address', async () => {
  await look(neighbours, {}, async (page) => {
    assert.match(await page.innerText('main'), /What stood on September 5, 2025/)
    const printed = await page.pdf({ format: 'Letter', margin: { top: '15mm', bottom: '15mm' } })
    const { numPages } = await getDocumentProxy(new Uint8Array(printed))
    assert.ok(numPages <= 2, `${numPages} pages`)
  })
})

test('a search without a script leads to the agency', async () => {
  await look('/', { viewport: { width: 360, height: 800 }, javaScriptEnabled: false }, async (page) => {
    await page.fill('#q-large', 'policía de Hialeah')
    await page.press('#q-large', 'Enter')
    await page.click('text=Hialeah Police Department')
    assert.match(page.url(), /\/agency\/us-fl\/hialeah-police-department$/)
  })
})

test('the keyboard reaches the content first, then opens a date', async () => {
  await look(miami, { viewport: { width: 1440, height: 800 } }, async (page) => {
    await page.keyboard.press('Tab')
    assert.equal(await page.evaluate('document.activeElement.className'), 'skip')
    await page.keyboard.press('Enter')
    for (let key = 0; key < 30; key++) {
      await page.keyboard.press('Tab')
      if (await page.evaluate("document.activeElement.matches('.ladder summary')")) break
    }
    await page.keyboard.press('Enter')
    assert.equal(await page.locator('.ladder > li').first().locator('.evidence').isVisible(), true)
  })
})

test('an agency page with all that it loads is under 40 kB, from no other host', async () => {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    const loaded: Promise<number>[] = []
    const hosts = new Set<string>()
    page.on('requestfinished', (request) => {
      hosts.add(new URL(request.url()).origin)
      loaded.push(request.sizes().then(({ responseBodySize }) => responseBodySize))
    })
    await page.goto(`${site}${miami}`, { waitUntil: 'networkidle' })
    const bytes = (await Promise.all(loaded)).reduce((sum, one) => sum + one, 0)
    assert.ok(bytes > 3000 && bytes < 40_000, `${bytes} bytes`)
    assert.deepEqual([...hosts], [site])
  } finally {
    await context.close()
  }
})
