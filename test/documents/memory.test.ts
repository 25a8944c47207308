import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { PartMemory } from '../../src/documents/part-memory.js'
import { RowMemory } from '../../src/documents/row-memory.js'
import { openZip, type ZipMember } from '../../src/documents/zip.js'
import { anyCell } from '../register/any-reading.js'
import { makeZip } from './made-zip.js'

const anyRow = fc.oneof(
  fc.array(fc.constantFrom('FLORIDA', 'link', null), { maxLength: 3 }),
  fc.array(anyCell, { maxLength: 4 }),
)

test('of every row comes what was made of it, once, in whatever order rows come and are forgotten', () => {
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 40 }), fc.constantFrom(3, 40_000), (rows, most) => {
      let made = 0
      const memory = new RowMemory((cells) => {
        made++
        return { cells }
      }, most)
      const found = [...rows, ...rows].map((row) => memory.of(row))
      assert.deepEqual(
        found.map(({ cells }) => cells),
        [...rows, ...rows],
      )
      if (most > 3) assert.equal(made, new Set(rows.map((row) => JSON.stringify(row))).size)
    }),
    { numRuns: 300 },
  )
})

test('a member that is the same byte for byte is read once, while it is among the last few', () => {
  const memory = new PartMemory<string>(2)
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
  const memory = new PartMemory<string>()
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
