import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pageAt, smallSite } from '../api/asking.js'
import { smallLists, smallRecord } from '../api/small-world.js'

const site = smallSite({ lists: smallLists, record: smallRecord })
const miami = '/agency/us-fl/miami-police-department'

test('a page is the same whether what it shares with others was drawn for it or before', async () => {
  const fresh = smallSite({ lists: smallLists, record: smallRecord })
  for (const before of [`/es${miami}`, '/agency/us-fl/doral-police-department', `${miami}?on=2025-08-01`])
    await pageAt(site, before)
  for (const address of [miami, `/es${miami}`, `/ht${miami}`, `${miami}?on=2025-08-01`])
    assert.equal(await pageAt(site, address), await pageAt(fresh, address), address)
})

test('what pages share leads to places in the language of each', async () => {
  assert.match(await pageAt(site, miami), /<footer class="site">\n.*href="\/glossary"/)
  assert.match(await pageAt(site, `/es${miami}`), /<footer class="site">\n.*href="\/es\/glossary"/)
})

test('no mark of what is shared is left on a page, and a text that looks like one is a text', async () => {
  const page = await pageAt(site, `/search?q=${encodeURIComponent('<shared n="0">')}`)
  assert.match(page, /value="&lt;shared n=&quot;0&quot;&gt;"/)
  for (const address of [miami, `/es${miami}`, '/lists'])
    assert.doesNotMatch(await pageAt(site, address), /<shared/)
})
