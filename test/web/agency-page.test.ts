import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pageAt, smallSite, textOf } from '../api/asking.js'
import { documentOf, smallLists, smallRecord } from '../api/small-world.js'

const site = smallSite()
const miami = '/agency/us-fl/miami-police-department'

test('the sentence tells every step with its day, and the last list held', async () => {
  const text = textOf(await pageAt(site, miami))
  assert.match(
    text,
    /The Task Force Model agreement of Miami Police Department \(Florida\) was approved on June 17, 2025, on ICE’s pending list from August 27, 2025, signed on August 28, 2025, and first on ICE’s participating list on August 29, 2025\. It still stood on the last list held, of September 5, 2025\./,
  )
})

test('every date of the ladder opens a panel with the file, the cell and its text, and leads to the row', async () => {
  const page = await pageAt(site, miami)
  const ladder = /<ol class="ladder".*?<\/ol>/s.exec(page)?.[0] ?? ''
  const steps = ladder.split('<details>').slice(1)
  assert.deepEqual(
    steps.map((step) => /datetime="([^"]+)"/.exec(step)?.[1]),
    ['2025-06-17', '2025-08-27', '2025-08-28', '2025-08-29', '2025-09-05'],
  )
  const [vote, pending, signed] = steps.map(textOf)
  assert.match(vote ?? '', /City of Miami, minutes/)
  assert.match(pending ?? '', /pendingAgencies08272025pm\.xlsx .*Sheet1, row 2/)
  assert.match(signed ?? '', /D4 SIGNED 2025-08-28/)
  const list = smallLists[3]
  assert.ok(list !== undefined)
  assert.ok(steps[2]?.includes(`href="/list/${documentOf(list)}#r4"`))
})

test('steps of which no source tells are named, and not denied', async () => {
  const text = textOf(await pageAt(site, miami))
  assert.match(
    text,
    /No source read tells of these steps: trained and active\. They may have been taken all the same\./,
  )
})

test('the page tells the names printed and why they are one, the paper linked, the ORI and how sure it is', async () => {
  const text = textOf(await pageAt(site, miami))
  assert.match(text, /City of Miami Police Department 2025-08-27 to 2025-09-05/)
  assert.match(text, /miami\.pdf/)
  assert.match(text, /FL0130600 .*% sure/)
  assert.match(text, /1,362 FBI, 2025/)
})

test('an agreement missing from one list is in doubt; from two, it is no longer listed', async () => {
  const after = textOf(await pageAt(site, '/agency/us-oh/athens-police-department?known-at=2025-09-02'))
  assert.match(after, /Missing from the last list held: Task Force/)
  assert.match(after, /one list alone does not settle that it has left/)
  const later = textOf(await pageAt(site, '/agency/us-oh/athens-police-department'))
  assert.match(later, /No longer on ICE’s participating list: Task Force/)
  assert.match(later, /no longer on the participating list on September 2, 2025/)
})

test('an agency on no list has a page that says how many lists were read, from when to when', async () => {
  const text = textOf(await pageAt(site, '/agency/us-fl/homestead-police-department'))
  assert.match(
    text,
    /Homestead Police Department \(Florida\) is on none of 6 lists read between August 20, 2025 and September 5, 2025; last checked September 5, 2025\./,
  )
})

test('a source that names an agency on no list is told with it, and that no list confirms it', async () => {
  const [vote] = smallRecord
  assert.ok(vote !== undefined)
  const named = { ...vote, says: 'named' as const, subject: 'us-fl/homestead-police-department' }
  const record = [{ ...named, text: 'A story names Homestead.' }]
  const text = textOf(await pageAt(smallSite({ record }), '/agency/us-fl/homestead-police-department'))
  assert.match(text, /June 17, 2025: A story names Homestead\. No list confirms it\./)
  assert.match(text, /is on none of 6 lists/)
})

test('a day before the first list is told as silence, not as absence', async () => {
  const text = textOf(await pageAt(site, `${miami}?on=2025-01-01`))
  assert.match(text, /The record is silent/)
  assert.match(text, /No list of January 1, 2025 or before is held/)
})

test('the days chosen stay in the links of the page, which says which days it is about', async () => {
  const page = await pageAt(site, `${miami}?on=2025-08-27&known-at=2025-08-28`)
  assert.match(textOf(page), /The record on 2025-08-27, from the lists of 2025-08-28 and before\./)
  assert.match(page, /href="\/state\/fl\?on=2025-08-27&amp;known-at=2025-08-28"/)
  assert.match(page, /<meta name="robots" content="noindex">/)
})

test('an address in capitals leads to the one in small letters', async () => {
  const response = await site.request('/agency/US-FL/Miami-Police-Department')
  assert.deepEqual([response.status, response.headers.get('location')], [301, miami])
})

test('an unknown agency is a page of 404 with agencies whose names are near', async () => {
  const response = await site.request('/agency/us-fl/homsted-police-department')
  assert.equal(response.status, 404)
  assert.match(await response.text(), /href="\/agency\/us-fl\/homestead-police-department"/)
})
