import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { systemContext } from '../../src/cli/system.js'
import { listVerdicts } from '../../src/query/list-verdicts.js'
import { createSite } from '../../src/web/site.js'
import { now, pageAt, textOf } from '../api/asking.js'

const home = mkdtempSync(join(tmpdir(), 'comity-web-'))
after(() => rmSync(home, { recursive: true, force: true }))

const context = systemContext(home)
const world = await context.world()
const site = createSite({ world, law: await context.law(), now })

/** The list that was published under a name. */
function named(name: string): string {
  const list = listVerdicts(world.now()).find(({ names }) => names.includes(name))
  assert.ok(list !== undefined, `no list named ${name} in the bundled data`)
  return list.document
}

test('Miami police: every step, its date and the last list held stand in the sentence', async () => {
  const text = textOf(await pageAt(site, '/agency/us-fl/miami-police-department'))
  assert.match(
    text,
    /approved on June 17, 2025, on ICE’s pending list from August 27, 2025, signed on August 28, 2025, and first on ICE’s participating list on August 29, 2025\. It still stood on the last list held, of May 18, 2026\./,
  )
  assert.match(text, /County Miami-Dade County/)
})

test('Homestead police: on none of the lists read, told with what a story says', async () => {
  const text = textOf(await pageAt(site, '/agency/us-fl/homestead-police-department'))
  assert.match(
    text,
    /is on none of 1,137 lists read between January 13, 2021 and May 18, 2026; last checked May 18, 2026\./,
  )
  assert.match(text, /CBS News Miami .* No list confirms it\./)
})

test('the list of 2 September 2025: 957 rows, 956 agreements, 795 agencies, 798 names, 40 states, and why', async () => {
  const text = textOf(await pageAt(site, `/list/${named('participatingAgencies08022025pm.xlsx')}`))
  assert.match(text, /rows 957 agreements 956 agencies 795 names as printed 798 states and territories 40/)
  assert.match(text, /Inference\. A count of 958 for this list would equal its 957 rows with the header row/)
  assert.match(text, /Dated 2025-09-02/)
  assert.match(text, /Saved \(the workbook’s own stamp\) 2025-09-02 20:05:26 UTC/)
  assert.match(text, /its name participatingAgencies08022025pm\.xlsx cannot be right/)
})

test('the two files of 22 September 2025 are shown under the list that their columns are of', async () => {
  const text = textOf(await pageAt(site, `/list/${named('participatingAgencies09222025pm.xlsx')}`))
  assert.match(text, /ICE’s pending list of September 22, 2025/)
  assert.match(text, /What is odd published under the other list’s name/)
})

test('an agency page with its style and icon is under 40 kB packed', async () => {
  let bytes = 0
  for (const address of ['/agency/us-fl/miami-police-department', '/style.css', '/icon.svg'])
    bytes += gzipSync(await pageAt(site, address)).length
  assert.ok(bytes < 40_000, `${bytes} bytes`)
})

test('every two-hundredth agency of the national directory has a page that says how it stands', async () => {
  const agencies = world.directory.agencies.filter((_, at) => at % 200 === 0)
  assert.ok(agencies.length > 50)
  for (const { id, name } of agencies) {
    const response = await site.request(`/agency/${id}`)
    assert.equal(response.status, 200, id)
    const text = textOf(await response.text())
    assert.ok(text.includes(name), id)
    assert.match(text, /is on none of 1,137 lists|The .* agreement of /, id)
  }
})

test('every agency with an agreement has a page, and no page is larger than 40 kB packed with its style', async () => {
  const style = gzipSync(await pageAt(site, '/style.css')).length
  for (const id of [...world.now().byAgency.keys()].filter((_, at) => at % 12 === 0)) {
    const response = await site.request(`/agency/${id}`)
    assert.equal(response.status, 200, id)
    const bytes = gzipSync(await response.text()).length + style
    assert.ok(bytes < 40_000, `${id}: ${bytes} bytes`)
  }
})

test('every list has a page', async () => {
  for (const { document } of listVerdicts(world.now()).filter((_, at) => at % 60 === 0))
    assert.equal((await site.request(`/list/${document}`)).status, 200, document)
})

test('a list with a second sheet says so in the words of each language', async () => {
  const list = `/list/${named('participatingAgencies03022026am.xlsx')}`
  const [english, spanish, creole] = await Promise.all(
    ['', '/es', '/ht'].map(async (language) => textOf(await pageAt(site, `${language}${list}`))),
  )
  assert.match(english ?? '', /Sheet Sheet2/)
  assert.match(spanish ?? '', /Hoja Sheet2/)
  assert.match(creole ?? '', /Fèy Sheet2/)
})
