import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pageAt, smallSite, textOf } from '../api/asking.js'

const site = smallSite()

test('an address that is near an agency’s name offers agencies of its own state', async () => {
  const answer = await site.request('/agency/us-fl/miami-polcie-department')
  assert.equal(answer.status, 404)
  const page = await answer.text()
  assert.match(page, /Did you mean.*href="\/agency\/us-fl\/miami-police-department"/s)
  assert.ok(!/href="\/agency\/us-(?!fl)/.test(page))
})

test('a name without its state leads to the search', async () => {
  const answer = await site.request('/agency/miami-police-department')
  assert.equal(answer.status, 302)
  assert.equal(answer.headers.get('location'), '/search?q=miami+police+department')
})

test('days of which no list is held are not said to be days without a change', async () => {
  const before = textOf(await pageAt(site, '/changes?from=2010-01-01&to=2010-02-01'))
  assert.match(before, /No list of these days is held, so it is not known what changed/)
  assert.match(
    before,
    /The first list held is of August 20, 2025\. The last list held is of September 5, 2025\./,
  )
  assert.match(
    textOf(await pageAt(site, '/changes?from=2025-09-05&to=2025-09-05')),
    /No change on these days/,
  )
})

test('a day before the first list says which lists are held, on the start page, a state’s and an agency’s', async () => {
  for (const path of ['/', '/state/fl', '/agency/us-fl/miami-police-department'])
    assert.match(
      textOf(await pageAt(site, `${path}?on=2019-01-01`)),
      /No list of .* or before is held, .*The first list held is of August 20, 2025\./,
      path,
    )
})

test('a decision that is not held leads to the agency', async () => {
  const answer = await site.request('/decision/us-fl/miami-police-department/none')
  assert.equal(answer.status, 404)
  assert.match(await answer.text(), /href="\/agency\/us-fl\/miami-police-department"/)
})

test('a search says that a town may have no police of its own, in the reader’s language', async () => {
  assert.match(textOf(await pageAt(site, '/search?q=miami')), /may have no police department of its own/)
  assert.match(textOf(await pageAt(site, '/es/search?q=miami')), /puede no tener policía propia/)
})
