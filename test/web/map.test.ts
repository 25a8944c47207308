import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test } from 'node:test'
import { readDrawing } from '../../src/cli/drawing.js'
import { counts } from '../../src/query/counts.js'
import type { MapFrames } from '../../src/web/map-frames.js'
import { barriers } from './barriers.js'
import { openSite } from './opened-site.js'

const { site, app, browser, look, world } = await openSite(({ context }) => ({
  map: readDrawing(context.data),
}))
const desk = { viewport: { width: 1440, height: 900 } }

/** Waits until something holds; the policy of the site lets no text be run in its pages. */
async function until(what: string, holds: () => Promise<boolean>) {
  for (let tries = 0; tries < 200; tries++) {
    if (await holds()) return
    await new Promise((done) => setTimeout(done, 100))
  }
  assert.fail(`never came: ${what}`)
}

const framesOf = async (address: string) => (await (await app.request(address)).json()) as MapFrames
const miamiDade = '#c12086'

test('the time line has every month from the first list to the last, with the figures of the counts', async () => {
  const { frames } = await framesOf('/map.json')
  assert.equal(frames.length, 65)
  assert.deepEqual([frames[0]?.on, frames.at(-1)?.on], ['2021-01-31', '2026-05-18'])
  for (const { on, text } of [frames[0], frames[30], frames.at(-1)].flatMap((one) => one ?? [])) {
    const counted = counts(world.now(), { on: on as never, knownAt: on as never })
    const told = [counted?.agreements, counted?.agencies, counted?.states]
    const printed = [...text.replace(/,(?=\d{3})/g, '').matchAll(/(\d+) (?:agree|agenc|state)/g)].map(
      ([, one]) => Number(one),
    )
    assert.deepEqual(printed, told, on)
  }
})

test('the last frame of the time line is what the page shows of the day of the last list', async () => {
  for (const asked of ['', 'map=state', 'by=law', 'map=state&by=law']) {
    const { places } = await framesOf(`/map.json?${asked}`)
    const page = await (await app.request(`/?${asked}&on=2026-05-18`)).text()
    const drawn = new Map(
      [...page.matchAll(/<(?:path|use) id="([cu]\d+)"([^>]*)>/g)].map(([, id = '', rest = '']) => [
        id,
        /class="(?:land ?)?([^"]*)"/.exec(rest)?.[1] ?? '',
      ]),
    )
    for (const [id, name, ...runs] of places)
      assert.equal(drawn.get(id), String(runs.at(-2)), `${asked} ${name}`)
  }
})

test('every state and territory is a link; a county that any list ever shows is drawn on it', async () => {
  await look('/', { ...desk, javaScriptEnabled: false }, async (page) => {
    const links = await page
      .locator('.country svg a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')))
    assert.equal(links.length, 56)
    for (const state of ['ak', 'hi', 'pr', 'gu', 'vi', 'as', 'mp', 'dc'])
      assert.ok(links.includes(`/state/${state}`))
    assert.equal(await page.locator(miamiDade).getAttribute('class'), 'm-listed')
    assert.equal(await page.locator('.play').isVisible(), false)
    await page.click('text=The same as a table')
    assert.match(await page.locator('.map-table').first().innerText(), /Florida\s+\d+/)
    await page.click('text=What no county shows')
    assert.match(await page.locator('#map').innerText(), /Bodies of a whole state: \d+/)
  })
})

test('a month is chosen with the keyboard, and the map, the figures and the name of the value follow', async () => {
  await look('/', desk, async (page) => {
    await page.locator('#map-month').focus()
    await page.keyboard.press('Home')
    const shown = (text: string) => async () =>
      (await page.locator('#map-now').textContent())?.includes(text) === true
    await until('the first month', shown('2021'))
    assert.equal(await page.locator(miamiDade).getAttribute('class'), '')
    assert.match(
      (await page.locator('#map-month').getAttribute('aria-valuetext')) ?? '',
      /January \d+, 2021: \d+/,
    )
    await page.keyboard.press('End')
    await until('the last month', shown('2026'))
    assert.equal(await page.locator(miamiDade).getAttribute('class'), 'm-listed')
  })
})

for (const reducedMotion of ['no-preference', 'reduce'] as const)
  test(`the time line plays and stops, motion ${reducedMotion}`, async () => {
    await look('/', { ...desk, reducedMotion }, async (page) => {
      const button = page.locator('.play button')
      await button.click()
      assert.equal(await button.innerText(), 'Pause')
      const month = page.locator('#map-month')
      await until('the third month', async () => Number(await month.inputValue()) >= 2)
      await button.click()
      assert.equal(await button.innerText(), 'Play')
      const stopped = await page.locator('#map-month').inputValue()
      await page.waitForTimeout(1500)
      assert.equal(await page.locator('#map-month').inputValue(), stopped)
      assert.equal(
        await page.locator('figcaption [aria-live]').textContent(),
        await page.locator('#map-now').textContent(),
      )
    })
  })

test('the place under the pointer or the focus is named, with where it stands', async () => {
  await look('/', desk, async (page) => {
    await page.locator(miamiDade).hover()
    const tip = page.locator('.tip')
    await until('a name', async () => (await tip.textContent()) !== '')
    assert.match(await page.locator('.tip').innerText(), /^Miami-Dade, Florida: on the list$/)
    await page.locator('.country svg a[href="/state/tx"]').focus()
    await until('the name of a state', async () => (await tip.textContent()) === 'Texas')
  })
})

for (const [address, width, colorScheme] of [
  ['/', 360, 'dark'],
  ['/?map=state', 768, 'light'],
  ['/?by=law', 1440, 'light'],
  ['/data', 360, 'dark'],
] as const)
  test(`${address} at ${width} pixels in the ${colorScheme} scrolls down only and bars nobody`, async () => {
    await look(address, { viewport: { width, height: 800 }, colorScheme }, async (page) => {
      await page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true })")
      assert.equal(await page.evaluate('document.documentElement.scrollWidth'), width)
      assert.deepEqual(await barriers(page), [])
    })
  })

test('the start page with all that it loads, the time line too, is under 90 kB, from no other host', async () => {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    const loaded: Promise<number>[] = []
    const hosts = new Set<string>()
    const paths = new Set<string>()
    page.on('requestfinished', (request) => {
      const { origin, pathname } = new URL(request.url())
      hosts.add(origin)
      paths.add(pathname)
      loaded.push(request.sizes().then(({ responseBodySize }) => responseBodySize))
    })
    await page.goto(`${site}/`, { waitUntil: 'networkidle' })
    await page.locator('#map-month').focus()
    // How many more there are depends on the browser: one without a window asks for no icon.
    await until('the time line', async () => paths.has('/map.json'))
    const bytes = (await Promise.all(loaded)).reduce((sum, one) => sum + one, 0)
    assert.ok(bytes > 40_000 && bytes < 90_000, `${bytes} bytes`)
    assert.deepEqual([...hosts], [site])
  } finally {
    await context.close()
  }
})

for (const [address, width] of [
  ['/', 720],
  ['/state/fl', 720],
  ['/es/state/tx?on=2025-09-02', 320],
] as const)
  test(`a page of another site shows the map of ${address} at ${width} pixels: whole, and from one host`, async () => {
    const told = await app.request(`${site}/oembed?url=${encodeURIComponent(address)}&maxwidth=${width}`)
    const { html, height } = (await told.json()) as { html: string; height: number }
    const other = createServer((_, answer) => {
      answer.setHeader('content-type', 'text/html')
      answer.end(`<!doctype html><title>Another site</title>${html}`)
    })
    await new Promise<void>((listening) => other.listen(0, 'localhost', listening))
    const own = `http://localhost:${(other.address() as AddressInfo).port}/`
    const page = await browser.newPage({ viewport: { width: 1000, height: 900 } })
    const elsewhere: string[] = []
    page.on('console', (message) => message.type() === 'error' && elsewhere.push(message.text()))
    page.on('request', (request) => {
      if (request.url() !== own && !request.url().startsWith(`${site}/`)) elsewhere.push(request.url())
    })
    try {
      await page.goto(own)
      const frame = page.frameLocator('iframe')
      assert.ok(((await frame.locator('svg[role=group] a').count()) ?? 0) > 0)
      const box = await frame.locator('main').boundingBox()
      assert.ok((box?.height ?? 0) <= height, `${box?.height} in ${height}`)
      assert.ok((box?.width ?? 0) <= width)
      const opens = await frame
        .locator('a')
        .evaluateAll((all) => all.map((one) => one.getAttribute('target')))
      assert.deepEqual([...new Set(opens)], ['_blank'])
      assert.deepEqual(
        elsewhere.filter((one) => !one.endsWith('/favicon.ico') && !/favicon/.test(one)),
        [],
      )
    } finally {
      await page.close()
      other.close()
    }
  })

test('the map of a state has its counties and no others, each with its name', async () => {
  const page = await (await app.request('/embed/map/fl?on=2025-09-02')).text()
  const counties = [...page.matchAll(/<path id="c(\d+)"[^>]*><title>([^<]*)<\/title>/g)]
  assert.equal(counties.length, 67)
  assert.ok(counties.every(([, id = '']) => id.startsWith('12')))
  assert.ok(counties.some(([, , title]) => title === 'Miami-Dade: on the list'))
  assert.match(page, /Of 67 counties and their equivalents, \d+ have an agency on the list/)
})
