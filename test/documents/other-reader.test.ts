import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { readWorkbook } from '../../src/documents/workbook.js'
import { anyBook } from './any-workbook.js'
import { makeBook } from './made-workbook.js'
import { differences, otherCells, ownCells } from './other-reader.js'

const lists = fileURLToPath(new URL('../../../../shared/rosters/files/', import.meta.url))

test('any workbook reads cell by cell as another reader reads it', () => {
  fc.assert(
    fc.property(anyBook, (book) => {
      const bytes = makeBook(book)
      const [sheet] = readWorkbook(bytes, 'x').sheets
      assert.ok(sheet)
      assert.deepEqual(differences(ownCells(sheet), otherCells(bytes)), [])
    }),
    { numRuns: 150 },
  )
})

test('forty real lists read cell by cell as another reader reads them', (t) => {
  if (!existsSync(lists)) return t.skip('the real lists are absent: put them at ../shared/rosters/files')
  const all = readdirSync(lists)
    .filter((name) => name.endsWith('.xlsx'))
    .sort()
  const sample = all.filter((_, at) => at % Math.ceil(all.length / 40) === 0)
  assert.ok(sample.length >= 25)
  let cells = 0
  for (const name of sample) {
    const bytes = readFileSync(lists + name)
    const [sheet] = readWorkbook(bytes, name).sheets
    assert.ok(sheet)
    const own = ownCells(sheet)
    assert.deepEqual(differences(own, otherCells(bytes)).slice(0, 10), [], name)
    cells += Object.keys(own).length
  }
  t.diagnostic(`${sample.length} lists, ${cells} cells, no difference`)
})
