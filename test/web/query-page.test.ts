import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { checkAssets } from '../../src/cli/check-assets.js'
import { DiskShelf } from '../../src/cli/edition-shelf.js'
import { questions } from '../../src/web/pages/query.js'
import { run } from '../cli/run.js'
import { barriers } from './barriers.js'
import { openSite } from './opened-site.js'

const { look } = await openSite(async ({ context, home, world, law }) => {
  const check = checkAssets(context.data, world.sources, law)
  assert.ok(check !== undefined, 'the scripts of pages are not bundled: node scripts/setup.mjs does it')
  const editions = new DiskShelf(
    join(home, 'releases'),
    () => 'one',
    async (folder) => void (await run(['export', '--sqlite', folder], home)),
  )
  await editions.newest()
  return { check, editions }
})
const phone = { viewport: { width: 360, height: 800 } }
const desk = { viewport: { width: 1440, height: 800 } }

const ask = async (page: Page, sql: string) => {
  await page.fill('#sql', sql)
  await page.locator('#answer').evaluate((place) => place.replaceChildren())
  await page.press('#sql', 'Control+Enter')
  await page.locator('#query .status', { hasText: /Rows: |SQLite says|could not/ }).waitFor()
  return await page.locator('#answer td').allTextContents()
}

test('SQL is answered in the browser as the counts of the day are, and each question of the page has rows', async () => {
  await look('/query', desk, async (page) => {
    await page.click('form#query button')
    await page.locator('#answer td').first().waitFor()
    assert.deepEqual(await page.locator('#answer td').allTextContents(), ['957', '956', '795', '798', '40'])
    for (const { name, sql } of questions) assert.ok((await ask(page, sql)).length > 0, name)
    assert.deepEqual(await ask(page, 'select null as unsaid, 0 as counted'), ['empty', '0'])
    assert.match(page.url(), /#sql=select/)
  })
})

test('a query that is wrong is told in the words of SQLite, and markup of a value stays text', async () => {
  await look('/query', phone, async (page) => {
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
    await look(address, phone, async (page) => {
      assert.deepEqual(await barriers(page), [])
    })
})
