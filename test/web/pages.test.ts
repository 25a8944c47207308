import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { AxeBuilder } from '@axe-core/playwright'
import { createAdaptorServer } from '@hono/node-server'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { getDocumentProxy } from 'unpdf'
import { systemContext } from '../../src/cli/system.js'
import { listVerdicts } from '../../src/query/list-verdicts.js'
import { createSite } from '../../src/web/site.js'
import { now } from '../api/asking.js'
import { openBrowser } from './browser.js'

const home = mkdtempSync(join(tmpdir(), 'comity-pages-'))
const context = systemContext(home)
const world = await context.world()
const server = createAdaptorServer({
  fetch: createSite({ world, law: await context.law(), now }).fetch,
}) as Server
await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
const browser = await openBrowser()
after(async () => {
  await browser.close()
  server.close()
  rmSync(home, { recursive: true, force: true })
})

const september = listVerdicts(world.now()).find(
  ({ file }) => file === 'participatingAgencies08022025pm.xlsx',
)

const miami = '/agency/us-fl/miami-police-department'
const neighbours = `/compare?${['miami', 'doral', 'coral-gables', 'hialeah', 'homestead']
  .map((city) => `agency=us-fl/${city}-police-department`)
  .join('&')}&on=2025-09-05`
const pages = {
  'the start page': '/',
  'a search': '/search?q=homestead',
  'a listed agency': miami,
  'an agency of three agreements': '/agency/us-ky/butler-county-sheriffs-office',
  'an agency on no list': '/agency/us-fl/homestead-police-department',
  'a list': `/list/${september?.document}`,
  'the lists with something odd': '/lists?flagged=1&from=2025-08-15&to=2025-09-30',
  'the changes': '/changes?from=2026-05-18&to=2026-05-18',
  'a state': '/state/fl',
  'a state of which no law is held': '/state/ak',
  'federal law': '/law/us',
  'the agreements of a state by their class': '/state/fl/joined?kind=county-corrections',
  'an agency on a day of contest': '/agency/us-fl/doral-police-department?on=2025-09-05',
  'an agency that must': '/agency/us-fl/miami-dade-corrections-and-rehabilitation',
  'an agency that may not': '/agency/us-ca/los-angeles-police-department',
  'a brief': `${miami}/brief?on=2025-09-05&known-at=2025-09-05`,
  'a decision': '/decision/us-fl/key-west-police-department/2025-06-30-void-vote',
  'the events of a state': '/events?state=FL',
  'the research': '/research',
  'the sources': '/sources',
  'the method': '/method',
  'corrections and replies': '/corrections',
  'a model': '/model/wso',
  'the money': '/money',
  'five agencies beside one another': neighbours,
}

/** Opens a page, and closes it when the look is over. Errors of the console fail the test. */
async function look(address: string, options: BrowserContextOptions, see: (page: Page) => Promise<void>) {
  const context = await browser.newContext(options)
  try {
    const page = await context.newPage()
    const errors: string[] = []
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
    page.on('pageerror', (error) => errors.push(String(error)))
    await page.goto(`${site}${address}`)
    await see(page)
    assert.deepEqual(errors, [])
  } finally {
    await context.close()
  }
}

async function seriousFindings(page: Page): Promise<string[]> {
  // Rows of a list are alike: some thirty of them stand for the others.
  const axe = new AxeBuilder({ page }).exclude('.rows tbody tr:nth-child(n+30)')
  const { violations } = await axe.exclude('.agencies tbody tr:nth-child(n+30)').analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}

// At the width of a desk the stories look at every kind of page, in every language.
for (const [name, address] of Object.entries(pages))
  test(`${name} at 360 pixels scrolls down only, logs no error, and bars nobody`, async () => {
    await look(address, { viewport: { width: 360, height: 800 } }, async (page) => {
      assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 360)
      assert.deepEqual(await seriousFindings(page), [])
    })
  })

const opened = { 'the start page': '/', 'a listed agency': miami, 'a state': '/state/fl' }
for (const [name, address] of Object.entries(opened))
  test(`${name} bars nobody in the dark either, with every panel open`, async () => {
    await look(address, { viewport: { width: 360, height: 800 }, colorScheme: 'dark' }, async (page) => {
      await page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true })")
      assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 360)
      assert.deepEqual(await seriousFindings(page), [])
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
