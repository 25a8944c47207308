import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { heldPages } from '../../src/cli/held-pages.js'
import { systemContext } from '../../src/cli/system.js'
import { Law } from '../../src/rules/law.js'
import { createSite } from '../../src/web/site.js'
import { now, pageAt, textOf } from '../api/asking.js'
import { madeMinutes, madePdf } from '../documents/made-pdf.js'
import { run } from './run.js'

process.env['COMITY_BUNDLED'] = '0'
const home = mkdtempSync(join(tmpdir(), 'comity-held-'))
after(() => rmSync(home, { recursive: true, force: true }))

const subject = 'us-fl/village-of-pinecrest-police-department'
const [first = [], second = []] = madeMinutes
const hostile = second.map((line) => line.replace('Vice Chair', '<script>alert(1)</script> &"'))
const pdf = await madePdf(first, hostile, ['RE.7 RESOLUTION', 'A RESOLUTION ON ROADS.'])
writeFileSync(join(home, 'minutes.pdf'), pdf)
const { code, err } = await run(
  ['ingest', join(home, 'minutes.pdf'), '--subject', subject, '--source', 'https://made.example/minutes'],
  home,
)
assert.equal(code, 0, err)
const context = systemContext(home)
const world = await context.world()
const claim = world
  .now()
  .recorded.get(subject)
  ?.find(({ locator }) => locator === 'page 2, line 3')
assert.ok(claim !== undefined)
const site = createSite({ world, law: new Law([], []), now, documents: heldPages(context) })
const source = `/source/${claim.document}`

test('the page of minutes that are held leads to the page drawn, and the hash of the PDF leads to it', async () => {
  const page = await pageAt(site, source)
  assert.match(page, new RegExp(`href="${source}/page/2#c2-3">See the page`))
  const own = createHash('sha256').update(pdf).digest('hex')
  assert.equal((await site.request(`/source/${own}`)).headers.get('location'), source)
})

test('a page is drawn from its text, with a box around the item that the claim was read from', async () => {
  const page = await pageAt(site, `${source}/page/2`)
  assert.match(
    page,
    /<svg class="sheet" viewBox="0 0 612 792" role="group" aria-label="Page 2, drawn; 1 box /,
  )
  assert.match(
    page,
    /<tspan x="40" textLength="[\d.]+" lengthAdjust="spacingAndGlyphs">A RESOLUTION AUTHORIZING /,
  )
  assert.match(
    page,
    /<a id="c2-3" href="\/decision\/us-fl\/[^"]+" aria-label="[^"]+"><title>[^<]+<\/title><rect class="box"/,
  )
  assert.match(page, /<li>RESULT: ADOPTED \[3 TO 2\]<\/li>/)
  assert.match(page, /<li>NAYS: Other, Last<\/li>/)
  assert.match(page, /<meta name="robots" content="noindex">/)
  assert.match(textOf(page), /What was read from this page.*Decision/)
})

test('of a person who spoke, and of other items, there is a bar and no word', async () => {
  const page = await pageAt(site, `${source}/page/2`)
  assert.doesNotMatch(page, /Jane|Resident|RE\.6/)
  assert.match(page, /<rect class="bar" x="40\.0"/)
})

test('markup in a PDF is text', async () => {
  const page = await pageAt(site, `${source}/page/2`)
  assert.match(page, /&lt;script&gt;alert\(1\)&lt;\/script&gt;/)
  assert.doesNotMatch(page, /<script/)
})

test('a page from which nothing was read is not shown, nor one that is not held', async () => {
  for (const path of [
    `${source}/page/1`,
    `${source}/page/3`,
    `${source}/page/0`,
    `${source}/page/x`,
    `${source}/page/99999`,
  ])
    assert.equal((await site.request(path)).status, 404, path)
  const bare = createSite({ world, law: new Law([], []), now })
  assert.equal((await bare.request(`${source}/page/2`)).status, 404)
})

test('the page is told in the reader’s language', async () => {
  assert.match(textOf(await pageAt(site, `/es${source}/page/2`)), /Qué se leyó de esta página/)
  assert.match(textOf(await pageAt(site, `/ht${source}/page/2`)), /Sa yo li nan paj sa a/)
})
