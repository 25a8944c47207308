import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reading, site } from './explorer.js'

// An editor or a scholar: cite it.

const miami = '/agency/us-fl/miami-police-department'

test('story 14: a citation names the statement, its days, what it was drawn from, and an address that keeps it', async () => {
  await reading(`${miami}?on=2025-09-05&known-at=2025-09-05`, {}, async (page) => {
    const cited = await page.locator('#cite').innerText()
    assert.match(
      cited,
      /^Comity, “Miami Police Department, Florida: Task Force Model: On ICE’s participating list”, what stood on 2025-09-05, as known at 2025-09-05; data [0-9a-f]{12}\. /,
    )
    const [address = ''] = /\/agency\/\S+$/.exec(cited) ?? []
    const sentence = await page.locator('.answer .lead').innerText()
    const data = /data [0-9a-f]{12}/.exec(cited)?.[0]
    await page.goto(`${site}${address}`)
    assert.equal(await page.locator('.answer .lead').innerText(), sentence)
    assert.equal(/data [0-9a-f]{12}/.exec(await page.locator('#cite').innerText())?.[0], data)
  })
})

test('story 14: an answer that has changed since says so, and leads to what is told today', async () => {
  // On 27 August 2025 Miami was on the pending list alone; it has signed and been listed since.
  await reading(`${miami}?on=2025-08-27&known-at=2025-08-27`, {}, async (page) => {
    assert.match(await page.locator('.answer').innerText(), /On ICE’s pending list/)
    assert.match(await page.locator('.since').innerText(), /tells this agency.*differently/)
    await page.locator('.since a').click()
    assert.equal(page.url(), `${site}${miami}`)
    assert.equal(await page.locator('.since').count(), 0)
  })
})

test('story 14: an answer that stands today as it stood says so', async () => {
  await reading(`${miami}?on=2026-05-20&known-at=2026-05-20`, {}, async (page) => {
    assert.equal(await page.locator('.since').innerText(), 'The record held today tells the same.')
  })
})
