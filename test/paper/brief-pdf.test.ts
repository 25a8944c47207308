import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { extractText, getDocumentProxy } from 'unpdf'
import { systemContext } from '../../src/cli/system.js'
import { day } from '../../src/model/day.js'
import { briefPdf } from '../../src/paper/brief-pdf.js'
import { brief } from '../../src/query/brief.js'
import type { Brief } from '../../src/query/brief-form.js'

const home = mkdtempSync(join(tmpdir(), 'comity-paper-'))
after(() => rmSync(home, { recursive: true, force: true }))
const context = systemContext(home)
const world = await context.world()
const law = await context.law()

function asked(id: string, on: string): Brief {
  const register = world.asKnownAt(day(on))
  const agency = register.agencies.get(id) ?? world.directory.byId(id)
  assert.ok(agency !== undefined, id)
  return brief({ world, law }, agency, { on: day(on), knownAt: day(on) })
}

async function read(bytes: Uint8Array) {
  const document = await getDocumentProxy(bytes.slice())
  const { totalPages, text } = await extractText(document, { mergePages: true })
  const { info } = await document.getMetadata()
  return { totalPages, text: text.replace(/\s+/g, ' '), info: info as Record<string, unknown> }
}

const miami = asked('us-fl/miami-police-department', '2025-09-05')

for (const [id, on] of [
  ['us-fl/miami-police-department', '2025-09-05'],
  ['us-fl/miami-police-department', '2026-02-15'],
  ['us-fl/miami-police-department', '2026-11-23'],
  ['us-fl/doral-police-department', '2026-11-23'],
  ['us-fl/homestead-police-department', '2026-11-23'],
  ['us-fl/key-west-police-department', '2026-11-23'],
  ['us-ky/butler-county-sheriffs-office', '2026-11-23'],
  ['us-ak/anchorage-police-department', '2026-11-23'],
] as const)
  test(`the brief of ${id} on ${on} takes two pages at most, with every source on them`, async () => {
    const found = asked(id, on)
    const { totalPages, text } = await read(await briefPdf(found))
    assert.ok(totalPages <= 2, `${totalPages} pages`)
    for (const { number, publisher } of found.sources)
      assert.ok(text.includes(`[${number}] ${publisher}`), `${number} ${publisher}`)
  })

test('the same brief gives the same bytes', async () => {
  const [one, other] = [await briefPdf(miami), await briefPdf(asked(miami.agency.id, '2025-09-05'))]
  assert.deepEqual(one, other)
})

test('the document says what it is: its title, its language, that it is tagged, the day that it is of', async () => {
  const bytes = await briefPdf(miami)
  const { info } = await read(bytes)
  assert.equal(info['Title'], 'Miami Police Department (Florida) and 287(g)')
  assert.match(String(info['CreationDate']), /^D:20250905000000/)
  const plain = Buffer.from(bytes).toString('latin1')
  assert.match(plain, /\/Lang \(en-US\)/)
  assert.match(plain, /\/Marked true/)
})

test('its text reads in the order of the sections', async () => {
  const { text } = await read(await briefPdf(miami))
  const places = [...miami.sections.map(({ heading }) => heading), 'Sources'].map((one) => text.indexOf(one))
  assert.ok(places.every((place) => place >= 0))
  assert.deepEqual(
    places,
    [...places].sort((a, b) => a - b),
  )
})

test('names keep their letters: accents, dashes and quotation marks come out as they went in', async () => {
  const title = 'Peñitas, Île-à-Vache, Kòmandan Lwijèn “Šmíd” – Żółć → 5'
  const { text } = await read(await briefPdf({ ...miami, title }))
  assert.ok(text.includes('Peñitas, Île-à-Vache, Kòmandan Lwijèn “Šmíd” – Zólc to 5'), text.slice(0, 120))
})

test('a brief that nothing was cut from and that is too long is set in smaller type', async () => {
  const long = { ...miami, sections: [...miami.sections, ...miami.sections.slice(0, 4)] }
  const { totalPages, text } = await read(await briefPdf(long))
  assert.equal(totalPages, 2)
  assert.equal(text.split('item 17407: passed').length, 3)
})
