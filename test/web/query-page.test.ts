import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { AxeBuilder } from '@axe-core/playwright'
import { createAdaptorServer } from '@hono/node-server'
import type { Page } from 'playwright-core'
import { checkAssets } from '../../src/cli/check-assets.js'
import { DiskShelf } from '../../src/cli/edition-shelf.js'
import { systemContext } from '../../src/cli/system.js'
import { questions } from '../../src/web/pages/query.js'
import { createSite } from '../../src/web/site.js'
import { now } from '../api/asking.js'
import { run } from '../cli/run.js'
import { openBrowser } from './browser.js'

const home = mkdtempSync(join(tmpdir(), 'comity-query-'))
const context = systemContext(home)
const [world, law] = [await context.world(), await context.law()]
const check = checkAssets(context.data, world.sources, law)
assert.ok(check !== undefined, 'the scripts of pages are not bundled: node scripts/setup.mjs does it')
const editions = new DiskShelf(
  join(home, 'releases'),
  () => 'one',
  async (folder) => void (await run(['export', '--sqlite', folder], home)),
)
await editions.newest()
const server = createAdaptorServer({
  fetch: createSite({ world, law, now, check, editions }).fetch,
}) as Server
await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
const browser = await openBrowser()
after(async () => {
  await browser.close()
  server.close()
  rmSync(home, { recursive: true, force: true })
})

async function look(address: string, width: number, see: (page: Page) => Promise<void>) {
  const context = await browser.newContext({ viewport: { width, height: 800 } })
  try {
    const page = await context.newPage()
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(String(error)))
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
    await page.goto(`${site}${address}`)
    await see(page)
    assert.deepEqual(errors, [])
  } finally {
    await context.close()
  }
}

const ask = async (page: Page, sql: string) => {
  await page.fill('#sql', sql)
  await page.locator('#answer').evaluate((place) => place.replaceChildren())
  await page.press('#sql', 'Control+Enter')
  await page.locator('#query .status', { hasText: /Rows: |SQLite says|could not/ }).waitFor()
  return await page.locator('#answer td').allTextContents()
}

test('SQL is answered in the browser as the counts of the day are, and each question of the page has rows', async () => {
  await look('/query', 1440, async (page) => {
    await page.click('form#query button')
    await page.locator('#answer td').first().waitFor()
    assert.deepEqual(await page.locator('#answer td').allTextContents(), ['957', '956', '795', '798', '40'])
    for (const { name, sql } of questions) assert.ok((await ask(page, sql)).length > 0, name)
    assert.deepEqual(await ask(page, 'select null as unsaid, 0 as counted'), ['empty', '0'])
    assert.match(page.url(), /#sql=select/)
  })
})

test('a query that is wrong is told in the words of SQLite, and markup of a value stays text', async () => {
  await look('/query', 360, async (page) => {
    await ask(page, 'select * from nowhere')
    assert.match((await page.locator('#query .status').textContent()) ?? '', /no such table: nowhere/)
    assert.deepEqual(await ask(page, "select '<img src=x onerror=alert(1)>' as markup"), [
      '<img src=x onerror=alert(1)>',
    ])
    assert.equal(await page.locator('#answer img').count(), 0)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    assert.ok(wide <= 0, `${wide} pixels too wide`)
  })
})

test('the page has no serious fault of access in any language', async () => {
  for (const address of ['/query', '/es/query', '/ht/query'])
    await look(address, 360, async (page) => {
      const { violations } = await new AxeBuilder({ page }).analyze()
      const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
      assert.deepEqual(
        serious.map(({ id }) => id),
        [],
      )
    })
})
