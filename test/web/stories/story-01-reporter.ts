import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reading } from './explorer.js'

// A reporter on deadline: does it cooperate today, and since when?

test('story 1: a reporter types the name, and reads every step with its day and the last list held', async () => {
  await reading('/', {}, async (page) => {
    await page.getByRole('searchbox').fill('Miami PD')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/search\?q=Miami/)
    const [first, other] = await page.locator('.hits li').allInnerTexts()
    assert.match(first ?? '', /^Miami Police Department\s.*Miami-Dade County · Florida\s+Task Force: listed/s)
    assert.notEqual(other, undefined)
    await page.locator('.hits a').first().click()
    assert.equal(await page.locator('h1').innerText(), 'Miami Police Department')
    const sentence = await page.locator('.answer .lead').innerText()
    for (const told of [
      'Task Force Model',
      'pending list from August 27, 2025',
      'signed on August 28, 2025',
      'first on ICE’s participating list on August 29, 2025',
      'still stood on the last list held, of May 18, 2026',
    ])
      assert.ok(sentence.includes(told), `${told}\n${sentence}`)
    const whole = await page.locator('main').innerText()
    assert.match(whole, /Miami-Dade County/)
    assert.doesNotMatch(whole, /#N\/?A/)
  })
})

test('story 1: the steps stand in the order of their days', async () => {
  await reading('/agency/us-fl/miami-police-department', {}, async (page) => {
    const days = await page
      .locator('#tfm .ladder > li > details > summary time')
      .evaluateAll((all) => all.map((one) => one.getAttribute('datetime') ?? ''))
    assert.deepEqual(days, [...days].sort())
    assert.deepEqual(days, ['2025-06-17', '2025-08-27', '2025-08-28', '2025-08-29', '2026-05-18'])
  })
})

test('story 1: each day of a list opens the file, the cell and its text, and leads to the row', async () => {
  await reading('/agency/us-fl/miami-police-department', {}, async (page) => {
    for (const [step, file] of [
      ['pending', 'pendingAgencies08272025pm.xlsx'],
      ['signed', 'participatingAgencies08292025pm.xlsx'],
      ['listed', 'participatingAgencies08292025pm.xlsx'],
      ['still', ''],
    ] as const) {
      const shown = page.locator(`#tfm .ladder > .${step}`)
      await shown.locator('summary').first().click()
      const evidence = shown.locator('.evidence').first()
      assert.ok((await evidence.innerText()).includes(file), step)
      const row = evidence.getByRole('link', { name: /See row \d+ on the list/ }).first()
      const address = (await row.getAttribute('href')) ?? ''
      assert.match(address, /^\/list\/[0-9a-f]{64}#r\d+$/, step)
    }
    const listed = page.locator('#tfm .ladder > .listed')
    await listed.getByRole('link', { name: /See row \d+ on the list/ }).click()
    const [, row = ''] = /#(r\d+)$/.exec(page.url()) ?? []
    assert.match(await page.locator(`#${row}`).innerText(), /City of Miami Police Department/)
  })
})

test('story 1: what a long page keeps closed opens from its contents, and is open on paper', async () => {
  await reading('/agency/us-fl/miami-police-department', {}, async (page) => {
    const said = page.locator('#said')
    assert.equal(await said.isVisible(), false)
    await page.emulateMedia({ media: 'print' })
    for (const id of ['agreements', 'said', 'money', 'names'])
      assert.equal(await page.locator(`#${id}`).isVisible(), true, id)
    await page.emulateMedia({ media: 'screen' })
    assert.equal(await said.isVisible(), false)
    await page
      .getByRole('navigation', { name: 'On this page' })
      .getByRole('link', { name: 'Who said what' })
      .click()
    assert.equal(await said.isVisible(), true)
  })
})
