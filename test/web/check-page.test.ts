import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Page, Request } from 'playwright-core'
import { parseReviews } from '../../src/check/review.js'
import { checkAssets } from '../../src/cli/check-assets.js'
import { articleOf } from '../../src/intake/take-in.js'
import { day } from '../../src/model/day.js'
import { checkDocument, documentJson } from '../../src/verdict/check-document.js'
import { barriers } from './barriers.js'
import { openSite } from './opened-site.js'

const { site, home, world, law, lookAfresh } = await openSite(({ context, world, law }) => {
  const check = checkAssets(context.data, world.sources, law)
  assert.ok(check !== undefined, 'the scripts of pages are not bundled: node scripts/setup.mjs does it')
  return { check }
})
const desk = { viewport: { width: 1280, height: 800 } }

const story = `Hialeah Signs

The Hialeah Police Department signed a 287(g) agreement with ICE. “We will go on,” Police Chief Ana Ruiz said. Critics say that it was rushed.

In Miami, the commission voted 3-2 on June 17, 2025 for the agreement, and municipalities are not required to sign, a court ruled.`

async function submit(page: Page, text = story, published = '2025-09-03') {
  await page.fill('#check-text', text)
  await page.fill('#check-day', published)
  await page.click('form#check button')
  await page.waitForSelector('.checked', { timeout: 120_000 })
}

const told = (page: Page) => page.locator('.read, .claim > summary, .dated, .flags').allTextContents()

test('a text is checked in the browser', async (t) => {
  let marked: string[] = []
  await lookAfresh('/check', desk, async (page, asked) => {
    await submit(page)
    marked = await told(page)
    await t.test('the same bytes as here come of it, and nothing of it is sent', () => sameBytes(page, asked))
    await t.test('a reader goes through the claims by keys, opens one, and comes back', () => byKeys(page))
    for (const width of [360, 1440])
      await t.test(`at ${width} pixels nothing serious is found, and nothing scrolls sideways`, async () => {
        await page.setViewportSize({ width, height: 800 })
        await page.keyboard.press('j')
        await page.keyboard.press('Enter')
        assert.deepEqual(await barriers(page), [])
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth))
      })
  })
  await t.test('without script the form is sent, and the same text comes back, with what is told of it', () =>
    lookAfresh('/check', { javaScriptEnabled: false }, async (page) => {
      assert.match((await page.textContent('.privacy')) ?? '', /sent to this server/)
      await submit(page)
      assert.ok(marked.length > 5)
      assert.deepEqual(await told(page), marked)
    }),
  )
})

async function sameBytes(page: Page, asked: readonly Request[]) {
  const saved = page.waitForEvent('download')
  await page.click('.saves button')
  const path = await (await saved).path()
  const article = await articleOf({ text: story }, { where: 'the text', published: day('2025-09-03') })
  const found = checkDocument({ world, law }, article, day('2026-11-23'))
  assert.ok(found.checked.claims.length >= 5)
  assert.equal(readFileSync(path, 'utf8'), JSON.stringify(documentJson(found), undefined, 2))
  for (const request of asked) {
    assert.equal(request.method(), 'GET', request.url())
    assert.ok(request.url().startsWith(`${site}/`) || request.url().startsWith('blob:'), request.url())
    assert.doesNotMatch(decodeURIComponent(request.url()), /Ruiz|rushed/)
  }
  assert.ok(asked.some((request) => request.url().includes('/held/history-')))
}

async function byKeys(page: Page) {
  const focused = () => page.evaluate(() => document.activeElement?.id)
  await page.keyboard.press('j')
  const first = await focused()
  await page.keyboard.press('ArrowDown')
  assert.notEqual(await focused(), first)
  await page.keyboard.press('k')
  assert.equal(await focused(), first)
  await page.keyboard.press('Enter')
  const open = `details[data-claim="${first?.slice(1)}"][open] > summary`
  assert.ok(await page.evaluate((css) => document.activeElement === document.querySelector(css), open))
  await page.keyboard.press('Escape')
  assert.equal(await focused(), first)
  const label = await page.getAttribute(`#${first}`, 'aria-label')
  assert.match(label ?? '', /^Claim \d+, .+: .+/)
}

test('a review is kept in the browser, replayed when the text is checked again, and saved as a file', async () => {
  await lookAfresh('/check', desk, async (page) => {
    await submit(page)
    const claims = await page.locator('details.claim').count()
    await page.click('#m1')
    await page.click('details[data-claim="1"] .review summary')
    await page.click('details[data-claim="1"] [data-review=accept]')
    await page.waitForFunction(() =>
      document.querySelector('#c1')?.textContent?.includes('Accepted 2026-11-23'),
    )
    await page.click('#m2')
    await page.click('details[data-claim="2"] .review summary')
    await page.click('details[data-claim="2"] [data-review=reject]')
    await page.waitForFunction(
      (left) => document.querySelectorAll('details.claim').length === left,
      claims - 1,
    )
    await page.reload()
    await submit(page)
    assert.equal(await page.locator('details.claim').count(), claims - 1)
    const saved = page.waitForEvent('download')
    await page.click('.saves button:last-child')
    const lines = readFileSync(await (await saved).path(), 'utf8')
    assert.deepEqual(
      parseReviews(lines, 'saved').map(({ action }) => action),
      ['accept', 'reject'],
    )
  })
})

const hostile = `<img src=x onerror="window.run = 1"> Signs

<script>window.run = 2</script> The Hialeah Police Department signed a 287(g) agreement with ICE. “<b onclick='window.run=3'>We will go on</b>,” Police Chief Ana Ruiz "><svg onload=window.run=4> said. javascript:window.run=5 &lt;script&gt; \u202e`

test('no markup of a document comes alive: in the browser, from a file, or sent without script', async () => {
  const alive = (page: Page) =>
    page.evaluate(() => [
      (globalThis as { run?: number }).run,
      document.querySelectorAll('.checked :is(script, img, svg, b[onclick], iframe, style)').length,
    ])
  await lookAfresh('/check', {}, async (page) => {
    await submit(page, hostile)
    assert.deepEqual(await alive(page), [undefined, 0])
    assert.match((await page.textContent('.document')) ?? '', /<script>window\.run = 2<\/script>/)
    const file = join(home, 'hostile.html')
    const paragraphs = `<p>${'The Hialeah Police Department signed a 287(g) agreement with ICE. '.repeat(9)}</p>`
    writeFileSync(
      file,
      `<html><head><title>&lt;img src=x onerror="window.run=6"&gt;</title><meta property="og:site_name" content="<svg onload=window.run=7>"><link rel="canonical" href="javascript:window.run=8"></head><body onload="window.run=9"><script>window.run=10</script>${paragraphs}<p>&lt;script&gt;window.run=11&lt;/script&gt;</p></body></html>`,
    )
    await page.setInputFiles('#check-file', file)
    await page.click('form#check button')
    await page.waitForFunction(() => document.querySelector('#result')?.textContent?.includes('onerror'))
    assert.deepEqual(await alive(page), [undefined, 0])
  })
  await lookAfresh('/check', {}, async (page) => {
    const body = new URLSearchParams({
      text: hostile,
      published: '',
      source: '<img src=x onerror=window.run=12>',
    })
    const response = await page.request.post(`${site}/check`, {
      data: String(body),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    })
    const html = await response.text()
    assert.doesNotMatch(html, /<img|<svg|<script>|<b onclick/)
  })
})

test('a text that cannot be read is told, and the page stays usable', async () => {
  await lookAfresh('/check', {}, async (page) => {
    await page.setInputFiles('#check-file', {
      name: 'a.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from([0x63, 0xe9, 0x20]),
    })
    await page.click('form#check button')
    await page.waitForFunction(() => document.querySelector('.status')?.textContent?.includes('byte 2'))
    await page.setInputFiles('#check-file', [])
    await submit(page)
  })
})
