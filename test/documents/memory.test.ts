import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { PartMemory } from '../../src/documents/part-memory.js'
import { RowMemory } from '../../src/documents/row-memory.js'
import { SheetGrid } from '../../src/documents/sheet-grid.js'
import { decodeText } from '../../src/documents/xml.js'
import { openZip, type ZipMember } from '../../src/documents/zip.js'
import type { Cell } from '../../src/model/cell.js'
import { anyCell } from '../register/any-reading.js'
import { makeZip } from './made-zip.js'

const anyRow = fc
  .oneof(
    fc.array(fc.constantFrom('FLORIDA', 'link', null), { maxLength: 3 }),
    fc.array(anyCell, { maxLength: 4 }),
  )
  .filter((row) => row.length > 0 && row.at(-1) !== null)

/** The rows as a sheet that holds them one behind the other gives them. */
function throughSheet(memory: RowMemory, rows: readonly (readonly Cell[])[]): (readonly Cell[])[] {
  const grid = new SheetGrid()
  for (const [at, row] of rows.entries()) {
    for (const [column, cell] of row.entries()) if (cell !== null) grid.put(column, memory.numberOf(cell))
    grid.endRow(at + 1)
  }
  return rows.map((_, at) => memory.rowOf(grid, at))
}

test('rows with the same cells are one array, in whatever order they come and are forgotten', () => {
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 40 }), fc.constantFrom(3, 40_000), (rows, most) => {
      const memory = new RowMemory(most)
      const found = throughSheet(memory, [...rows, ...rows])
      assert.deepEqual(found, [...rows, ...rows])
      const different = new Set(rows.map((row) => JSON.stringify(row.map(keyOf)))).size
      if (most > 3) assert.equal(new Set(found).size, different)
      memory.makeRoom()
      assert.deepEqual(throughSheet(memory, rows), rows)
    }),
    { numRuns: 300 },
  )
})

test('rows that are the same with another text in one place are one array, however many have that text', () => {
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 40 }), fc.constantFrom('', 'moa.pdf'), (rows, text) => {
      const memory = new RowMemory()
      const change = (row: readonly Cell[]) => memory.withText(row, 0, text)
      const once = throughSheet(memory, rows).map(change)
      const again = throughSheet(memory, rows).map(change)
      assert.deepEqual(
        once,
        rows.map(([, ...rest]) => [text, ...rest]),
      )
      assert.deepEqual(again, once)
      const few = new Set(once.map((row) => JSON.stringify(row.map(keyOf)))).size <= 16
      if (few) for (const [at, row] of again.entries()) assert.equal(row, once[at])
    }),
    { numRuns: 300 },
  )
})

/** A cell apart from the order of what it says. */
function keyOf(cell: Cell): unknown {
  return cell === null || typeof cell === 'string' ? cell : [cell.text, cell.day, cell.link, cell.kind]
}

test('a text in UTF-8 has the number of the text that it stands for, however often and late it comes', () => {
  const text = fc.oneof(fc.constantFrom('FLORIDA', 'R&amp;D', '_x0041_', ''), fc.string({ unit: 'grapheme' }))
  fc.assert(
    fc.property(fc.array(text, { maxLength: 60 }), fc.constantFrom(3, 40_000), (texts, most) => {
      const memory = new RowMemory(most)
      for (const written of [...texts, ...texts]) {
        const bytes = Buffer.from(`<t>${written}</t>`)
        const cell = memory.cell(memory.numberOfText(bytes, 3, bytes.length - 4))
        assert.equal(cell, decodeText(written) || null)
      }
    }),
    { numRuns: 300 },
  )
})

test('a cell with a link is another one than without it, and the last link leads', () => {
  const memory = new RowMemory()
  const plain = memory.numberOf('link')
  const linked = memory.numberWithLink(plain, 'https://a.example/')
  assert.deepEqual(memory.cell(linked), { link: 'https://a.example/', text: 'link' })
  assert.equal(memory.numberWithLink(plain, 'https://a.example/'), linked)
  const other = memory.numberWithLink(linked, 'https://b.example/')
  assert.deepEqual(memory.cell(other), { link: 'https://b.example/', text: 'link' })
  assert.equal(memory.cell(plain), 'link')
})

test('a member that is the same byte for byte is read once, while the last ones are not too large together', () => {
  const memory = new PartMemory<string>(8)
  let reads = 0
  const read = (member: ZipMember) => {
    reads++
    return member.read().toString()
  }
  const asked = (text: string) => {
    const [member] = openZip(makeZip([{ name: 'a.xml', content: text }]), 'a zip').values()
    assert.ok(member)
    return memory.of(member, read)
  }
  assert.deepEqual(['one', 'one', 'two', 'one', 'three', 'two'].map(asked), [
    'one',
    'one',
    'two',
    'one',
    'three',
    'two',
  ])
  assert.equal(reads, 4)
})

test('a member that does not read is read anew each time', () => {
  const memory = new PartMemory<string>(1 << 10)
  const [member] = openZip(makeZip([{ name: 'a.xml', content: 'text' }]), 'a zip').values()
  assert.ok(member)
  const refuse = () => {
    throw new Error('refused')
  }
  for (let times = 0; times < 2; times++) assert.throws(() => memory.of(member, refuse), /refused/)
  assert.equal(
    memory.of(member, () => 'read'),
    'read',
  )
})
