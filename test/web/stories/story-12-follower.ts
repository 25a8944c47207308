import assert from 'node:assert/strict'
import { test } from 'node:test'
import { atomHolds } from '../../publish/feed-rules.js'
import { reading, served } from './explorer.js'

// Someone who follows an agency, a state's law or a case, and wants to be told of real changes alone.

interface Item {
  readonly id: string
  readonly title: string
  readonly content_text: string
  readonly date_published: string
  readonly _comity: { readonly before: string | null; readonly after: string }
}

async function itemsAt(address: string): Promise<readonly Item[]> {
  const { items } = (await (await served(address)).json()) as { items: readonly Item[] }
  return items
}

test('story 12: the page of an agency leads to its feed, whose items tell before, after and source', async () => {
  await reading('/agency/us-fl/doral-police-department', {}, async (page) => {
    const follow = page.locator('.follow')
    const atom = (await follow.getByRole('link', { name: 'Atom' }).getAttribute('href')) ?? ''
    const json = (await follow.getByRole('link', { name: 'JSON Feed' }).getAttribute('href')) ?? ''
    assert.equal(await page.locator(`head link[type="application/atom+xml"][href="${atom}"]`).count(), 1)
    const { entries } = atomHolds(await (await served(atom)).text())
    const items = await itemsAt(json)
    assert.equal(entries.length, items.length)
    const listed = items.find(({ id }) => id.endsWith('/listed/2026-01-07'))
    assert.match(listed?.content_text ?? '', /Source: participatingAgencies01072026am\.xlsx, Sheet1!B162/)
    assert.equal(listed?._comity.after, 'on the participating list')
    assert.ok(items.some(({ title }) => /Doral City Council, 2025-04-16: passed, unanimous/.test(title)))
  })
})

test('story 12: a list published again and a mended spelling give no item', async () => {
  // On 26 days of 2025 ICE served one list twice or more under other names; Hialeah was printed under two names.
  const items = await itemsAt('/feeds/agency.json?agency=us-fl/hialeah-police-department')
  const lists = items.filter(({ id }) => id.startsWith('urn:comity:change:'))
  assert.deepEqual(
    lists.map(({ id }) => id.replace('urn:comity:change:us-fl/hialeah-police-department/', '')).sort(),
    ['tfm/listed/2025-07-03', 'tfm/pending/2025-04-03'],
  )
  const [state, own] = await Promise.all([
    itemsAt('/feeds/changes.json?state=FL'),
    itemsAt('/feeds/agency.json?agency=us-fl/miami-police-department'),
  ])
  assert.equal(new Set(state.map(({ id }) => id)).size, state.length)
  assert.equal(own.filter(({ id }) => /\/(listed|pending)\//.test(id)).length, 2)
})

test("story 12: a state's page leads to the feeds of its changes and of its law, with what was said in a case", async () => {
  await reading('/state/fl', {}, async (page) => {
    const addresses = await page
      .locator('.follow a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
    for (const kind of ['/feeds/changes.json', '/feeds/law.json', '/feeds/agenda.json'])
      assert.ok(
        addresses.some((address) => address.startsWith(kind)),
        `${kind}: ${addresses.join(' ')}`,
      )
    const law = await itemsAt(addresses.find((address) => address.startsWith('/feeds/law.json')) ?? '')
    assert.ok(law.length > 5)
    for (const { content_text } of law) assert.match(content_text, /^Before: .* After: .* Source: /s)
    assert.ok(law.some(({ title }) => title.includes('South Miami v. DeSantis')))
  })
})
