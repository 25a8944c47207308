import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { phone, reading, scrollsDownOnly } from './explorer.js'

// A resident with a phone: is my police on it?

test('story 6: Homestead is on none of the lists, with the days of reading, and with the story that names it', async () => {
  await reading('/', phone, async (page) => {
    await page.getByRole('searchbox').fill('Homestead')
    await page.getByRole('button', { name: 'Search' }).click()
    const searched = await loadingTime(page)
    await page.getByRole('link', { name: 'Homestead Police Department' }).first().click()
    const text = await page.locator('.answer').innerText()
    assert.match(
      text,
      /is on none of 1,137 lists read between January 13, 2021 and May 18, 2026; last checked May 18, 2026\./,
    )
    assert.match(text, /June 17, 2025: .*CBS News Miami/)
    assert.match(text, /No list confirms it\./)
    const took = searched + (await loadingTime(page))
    assert.ok(took < 2_000, `${took} ms`)
  })
})

test('story 6: a question in Spanish is understood, and answered in Spanish', async () => {
  await reading('/es', phone, async (page) => {
    await page.getByRole('searchbox').fill('policía de Hialeah')
    await page.getByRole('button', { name: 'Buscar' }).click()
    await scrollsDownOnly(page)
    await page.getByRole('link', { name: 'Hialeah Police Department' }).click()
    assert.equal(await page.locator('html').getAttribute('lang'), 'es')
    const text = await page.locator('.answer').innerText()
    assert.match(text, /2 de julio de 2025/)
    assert.match(text, /18 de mayo de 2026/)
  })
})

test('story 6: the language is changed on the page of an answer, and the answer stays', async () => {
  await reading('/agency/us-fl/homestead-police-department', phone, async (page) => {
    for (const [name, language, told] of [
      ['Español', 'es', '1,137 listas'],
      ['Kreyòl', 'ht', '18 me 2026'],
      ['English', 'en', '1,137 lists'],
    ] as const) {
      await page.getByRole('link', { name, exact: true }).click()
      assert.equal(await page.locator('html').getAttribute('lang'), language)
      assert.equal(await page.locator('h1').innerText(), 'Homestead Police Department')
      const text = (await page.locator('.answer').innerText()).replace(/[\u00a0\u202f]/g, ' ')
      assert.ok(text.includes(told), `${told}\n${text}`)
      await scrollsDownOnly(page)
    }
  })
})

test('story 6: the keyboard alone finds an agency, opens the proof of a day and closes it', async () => {
  await reading('/', { viewport: { width: 360, height: 740 } }, async (page) => {
    const active = async (what: string) => String(await page.evaluate(`document.activeElement.${what}`))
    const tabTo = async (selector: string) => {
      for (let key = 0; key < 60; key++) {
        await page.keyboard.press('Tab')
        if ((await active(`matches(${JSON.stringify(selector)})`)) === 'true') return
      }
      assert.fail(`the key Tab does not reach ${selector}`)
    }
    await tabTo('input[type=search]')
    await page.keyboard.type('hialeah police')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/search/)
    await tabTo('a[href="/agency/us-fl/hialeah-police-department"]')
    assert.notEqual(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle'), 'none')
    await page.keyboard.press('Enter')
    await page.waitForURL(/hialeah-police-department/)
    await tabTo('.ladder summary')
    const proof = page.locator('.ladder .evidence').first()
    await page.keyboard.press('Enter')
    assert.equal(await proof.isVisible(), true)
    await page.keyboard.press('Enter')
    assert.equal(await proof.isVisible(), false)
  })
})

/** From asking for a page until all of it stands, in milliseconds. */
async function loadingTime(page: Page): Promise<number> {
  await page.waitForLoadState('load')
  return Number(await page.evaluate("performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd"))
}
