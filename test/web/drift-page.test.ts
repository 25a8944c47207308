import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { checkAssets } from '../../src/cli/check-assets.js'
import { prefixed } from '../../src/model/language.js'
import { messagesIn } from '../../src/web/messages/messages.js'
import { brief, rewrite, third } from '../check/drift/pair.js'
import { barriers } from './barriers.js'
import { openSite } from './opened-site.js'

const { app, site, lookAfresh } = await openSite(({ context, world, law }) => {
  const check = checkAssets(context.data, world.sources, law)
  assert.ok(check !== undefined, 'the scripts of pages are not bundled: node scripts/setup.mjs does it')
  return { check }
})
const desk = { viewport: { width: 1280, height: 800 } }

const texts = [
  { text: third, published: '2025-09-06', source: 'Evening News' },
  { text: rewrite, published: '2025-09-05', source: 'Gazette' },
  { text: brief, published: '2025-09-03', source: 'Daily' },
]

async function submit(page: Page, pasted: readonly (typeof texts)[number][] = texts) {
  for (const [at, { text, published, source }] of pasted.entries()) {
    await page.fill(`#text${at}`, text)
    await page.fill(`#published${at}`, published)
    await page.fill(`#source${at}`, source)
  }
  await page.click('form#drift button')
  await page.waitForSelector('.drifted', { timeout: 120_000 })
}

test('texts are compared in the browser: pairs with their relation in words, and nothing of them is sent', async () => {
  await lookAfresh('/drift', desk, async (page, asked) => {
    await submit(
      page,
      [texts[1], texts[2]].flatMap((one) => one ?? []),
    )
    const told = (await page.textContent('.pairs')) ?? ''
    assert.match(told, /quoted with other words.*Left out: “who hurt others”\./)
    assert.match(told, /Stage of the officers: from “selected” to “assigned” \(more\)\./)
    assert.match(told, /Kind of source: from “what a party said in court” to “a ruling” \(more\)\./)
    assert.match(told, /not found in this source/)
    for (const request of asked) {
      assert.equal(request.method(), 'GET', request.url())
      assert.ok(request.url().startsWith(`${site}/`) || request.url().startsWith('blob:'), request.url())
      assert.doesNotMatch(decodeURIComponent(request.url()), /Whitlock|Ocala/)
    }
  })
})

const told = (page: Page) => page.locator('.sides .read, .pairing, .of-all').allTextContents()

test('texts of three days are compared in the browser', async (t) => {
  let shown: string[] = []
  await lookAfresh('/drift', desk, async (page) => {
    await submit(page)
    shown = await told(page)
    await t.test('a reader goes through the pairs by keys, with both passages marked, and comes back', () =>
      byKeys(page),
    )
    await t.test('they are drawn in the order of their days, and the same is told in a table and words', () =>
      drawnByDay(page),
    )
    for (const width of [360, 1440])
      await t.test(`at ${width} pixels nothing serious is found, and nothing scrolls sideways`, async () => {
        await page.setViewportSize({ width, height: 800 })
        await page.keyboard.press('j')
        assert.deepEqual(await barriers(page), [])
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth))
      })
  })
  await t.test('without script the form is sent, and the same comes back', () =>
    lookAfresh('/drift', { javaScriptEnabled: false }, async (page) => {
      assert.match((await page.textContent('.privacy')) ?? '', /sent to this server/)
      await submit(page)
      assert.ok(shown.length > 5)
      assert.deepEqual(await told(page), shown)
    }),
  )
})

async function byKeys(page: Page) {
  const focused = () => page.evaluate(() => document.activeElement?.id)
  await page.keyboard.press('j')
  assert.equal(await focused(), 'd0-1')
  assert.equal(await page.locator('.pairing.on').getAttribute('id'), 'p0-1')
  await page.keyboard.press('ArrowDown')
  assert.notEqual(await focused(), 'd0-1')
  await page.keyboard.press('k')
  await page.keyboard.press('Enter')
  assert.equal(await focused(), 'p0-1')
  await page.keyboard.press('Escape')
  assert.equal(await focused(), 'd0-1')
  assert.match((await page.getAttribute('#d0-1', 'aria-label')) ?? '', /^Pair 1, .+: .+/)
  // The heading, which comes first, has no counterpart; what follows has one.
  await page.keyboard.press('j')
  assert.equal(await focused(), 'd0-2')
  assert.ok((await page.locator('mark.on').count()) >= 2)
}

async function drawnByDay(page: Page) {
  const names = await page.locator('svg.lineage text:not(.day):not(.shared)').allTextContents()
  assert.deepEqual(names, ['Daily', 'Gazette', 'Evening News'])
  assert.equal(await page.locator('svg.lineage path.told').count(), 2)
  assert.equal(
    await page.evaluate(() => document.querySelector('svg.lineage path')?.namespaceURI),
    'http://www.w3.org/2000/svg',
  )
  const rows = await page.locator('table.lineage tbody tr').allTextContents()
  assert.match(rows[2] ?? '', /^Evening News2025-09-06GazetteA We answer when a federal partner/)
  const told = (await page.textContent('.drawn')) ?? ''
  assert.match(told, /Gazette has words of Daily: 2 quotations and \d+ claims in common\./)
  const fact = await page.locator('.travelled > li').first().textContent()
  assert.match(fact ?? '', /^Daily.*first told here\.Gazette.*beside Daily\./)
}

test('pages in Spanish and Haitian Creole tell it in their own words', async () => {
  for (const language of prefixed) {
    const { change, kind, value, way } = messagesIn(language).drift
    const said = change(kind('stage'), value('selected'), value('assigned'), way('stronger'))
    await lookAfresh(`/${language}/drift`, {}, async (page) => {
      await submit(
        page,
        [texts[1], texts[2]].flatMap((one) => one ?? []),
      )
      const told = (await page.textContent('.pairs')) ?? ''
      assert.ok(told.includes(said), told)
    })
  }
})

const hostile = {
  text: `<img src=x onerror="window.run = 1"> Signs

<script>window.run = 2</script> The Hialeah Police Department signed a 287(g) agreement with ICE. “<b onclick='window.run=3'>We will go on working with them</b> for years,” Police Chief Ana Ruiz "><svg onload=window.run=4> said.`,
  published: '2025-09-05',
  source: '<svg onload=window.run=5>',
}

test('no markup of a text comes alive: in the browser, or sent without script', async () => {
  const pasted = [hostile, { ...hostile, text: `${hostile.text} More.`, published: '2025-09-03' }]
  await lookAfresh('/drift', {}, async (page) => {
    await submit(page, pasted)
    assert.deepEqual(
      await page.evaluate(() => [
        (globalThis as { run?: number }).run,
        document.querySelectorAll('.drifted :is(script, img, svg:not(.lineage), b[onclick], iframe, style)')
          .length,
      ]),
      [undefined, 0],
    )
    assert.match((await page.textContent('.sides .document')) ?? '', /<script>window\.run = 2<\/script>/)
    const fields = pasted.flatMap(({ text, published, source }, at) => [
      [`text${at}`, text],
      [`published${at}`, published],
      [`source${at}`, source],
    ])
    const response = await page.request.post(`${site}/drift`, {
      data: String(new URLSearchParams(fields)),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    })
    const html = await response.text()
    assert.match(html, /class="drifted"/)
    assert.doesNotMatch(html, /<img|<svg onload|<script>|<b onclick/)
  })
})

test('without a source nothing is compared, and the page says what it needs', async () => {
  const body = new URLSearchParams({ text0: 'A text.', text1: ' ' })
  const response = await app.request('/drift', { method: 'POST', body })
  assert.equal(response.status, 400)
  assert.match(await response.text(), /Paste the document and at least one source\./)
})
