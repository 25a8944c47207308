import assert from 'node:assert/strict'
import { test } from 'node:test'
import { browser, reading, served, site } from './explorer.js'

// A developer of a newsroom: run it ourselves.

/** What a browser that has nothing yet takes from the server to show an address, in bytes as sent. */
async function weightOf(address: string): Promise<number> {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    const sizes: Promise<number>[] = []
    const hosts = new Set<string>()
    page.on('requestfinished', (request) => {
      hosts.add(new URL(request.url()).origin)
      sizes.push(request.sizes().then((size) => size.responseBodySize + size.responseHeadersSize))
    })
    await page.goto(`${site}${address}`, { waitUntil: 'networkidle' })
    assert.deepEqual([...hosts], [site])
    return (await Promise.all(sizes)).reduce((sum, one) => sum + one, 0)
  } finally {
    await context.close()
  }
}

test('story 15: an agency page with all that it loads is under 60 kB, the start page under 250 kB', async () => {
  for (const [address, most] of [
    ['/agency/us-fl/miami-police-department', 60_000],
    ['/es/agency/us-fl/homestead-police-department', 60_000],
    ['/', 250_000],
  ] as const) {
    const bytes = await weightOf(address)
    assert.ok(bytes > 3_000 && bytes < most, `${address}: ${bytes} bytes`)
  }
})

test('story 15: the page for programs documents every question, and asks one as a form', async () => {
  const document = (await (await served('/v1/openapi.json')).json()) as {
    openapi: string
    paths: Record<string, { readonly get?: unknown }>
  }
  assert.match(document.openapi, /^3\.1/)
  await reading('/api', {}, async (page) => {
    const text = await page.locator('main').innerText()
    for (const [path, { get }] of Object.entries(document.paths))
      if (get !== undefined && /^\/v1\/[a-z]+$/.test(path)) assert.ok(text.includes(path), path)
    const question = page.locator('details', { hasText: '/v1/counts' }).first()
    await question.locator('summary').click()
    await question.locator('input[name="on"]').fill('2025-09-02')
    await question.getByRole('button', { name: /Ask/ }).click()
    const answer = JSON.parse(await page.locator('body').innerText()) as { rows: number }
    assert.equal(answer.rows, 957)
  })
})

test('story 15: what is asked too often, too long or not at all is told as a problem with a status of its own', async () => {
  for (const [address, status] of [
    ['/v1/status?agency=nobody', 404],
    ['/v1/status', 400],
    ['/v1/changes?from=2025-01-01&limit=0', 400],
    ['/v1/nothing', 404],
  ] as const) {
    const response = await served(address)
    assert.equal(response.status, status, address)
    assert.match(response.headers.get('content-type') ?? '', /^application\/problem\+json/, address)
  }
})
