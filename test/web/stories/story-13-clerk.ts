import assert from 'node:assert/strict'
import { test } from 'node:test'
import { getDocumentProxy } from 'unpdf'
import { reading } from './explorer.js'

// A clerk: compare us with our neighbours.

const cities = ['Miami', 'Doral', 'Coral Gables', 'Hialeah', 'Homestead']

test('story 13: five agencies are chosen by name, and stand in one table that prints on two pages', async () => {
  await reading('/agency/us-fl/miami-police-department', {}, async (page) => {
    await page.getByRole('link', { name: 'Compare with other agencies' }).click()
    for (const [at, city] of cities.entries())
      await page.getByLabel(`Agency ${at + 1}`, { exact: true }).fill(`${city} Police Department, FL`)
    await page.locator('.compared input[type=date]').fill('2025-09-05')
    await page.getByRole('button', { name: 'Compare' }).click()
    const table = page.locator('table.compare')
    const columns = await table.locator('thead th').allInnerTexts()
    for (const column of ['Model', 'Stage', 'Law', 'Vote', 'Officers'])
      assert.ok(
        columns.some((one) => one.startsWith(column)),
        `${column}: ${columns.join(', ')}`,
      )
    assert.deepEqual(
      await table.locator('tbody th a').allInnerTexts(),
      cities.map((city) => `${city} Police Department`),
    )
    const homestead = table.locator('tbody tr').last()
    assert.match(await homestead.innerText(), /no record/)
    assert.match(await homestead.innerText(), /on none of .* lists read/)
    assert.match(await table.locator('tbody tr').first().innerText(), /passed, 3 for, 2 against/)
    const printed = await page.pdf({ format: 'Letter', margin: { top: '15mm', bottom: '15mm' } })
    const { numPages } = await getDocumentProxy(new Uint8Array(printed))
    assert.ok(numPages <= 2, `${numPages} pages`)
  })
})

test('story 13: the link of a comparison keeps its day, and each row opens the agency on it', async () => {
  const asked = cities.map((city) => `agency=us-fl/${city.toLowerCase().replace(' ', '-')}-police-department`)
  await reading(`/compare?${asked.join('&')}&on=2025-09-05`, {}, async (page) => {
    const table = await page.locator('table.compare').innerText()
    const kept = page.locator('a.file').filter({ hasText: 'on=2025-09-05' })
    await kept.click()
    assert.match(page.url(), /on=2025-09-05&known-at=\d{4}-\d{2}-\d{2}/)
    assert.match(await page.locator('main').innerText(), /What stood on September 5, 2025/)
    assert.equal(await page.locator('table.compare').innerText(), table)
    assert.doesNotMatch(table, /2026-/)
    await page.getByRole('link', { name: 'Doral Police Department' }).click()
    assert.match(page.url(), /doral-police-department\?on=2025-09-05/)
    assert.match(await page.locator('.answer').innerText(), /approved on April 16, 2025/)
    assert.doesNotMatch(await page.locator('.answer').innerText(), /2026/)
  })
})
