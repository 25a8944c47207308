import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { damagedFile, damagedPart } from './damage.js'
import { contentOf, readOrRefused, soundLists } from './sound-lists.js'

test('a sound list is read', () => {
  for (const list of soundLists) assert.equal(readOrRefused(list), true)
})

test('any bytes are read or refused', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      assert.equal(readOrRefused(Buffer.from(bytes)), false)
    }),
    { numRuns: 300 },
  )
})

test('any bytes that begin as an archive are read or refused', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      readOrRefused(Buffer.concat([Buffer.from('PK\u0003\u0004'), bytes]))
    }),
    { numRuns: 300 },
  )
})

test('a list damaged anywhere is read or refused', () => {
  fc.assert(
    fc.property(damagedFile, (bytes) => void readOrRefused(bytes)),
    { numRuns: 1000 },
  )
})

test('a list with a damaged part is read or refused', () => {
  fc.assert(
    fc.property(damagedPart, (bytes) => void readOrRefused(bytes)),
    { numRuns: 1500 },
  )
})

test('a list whose bytes were changed in one place reads as before or not at all', () => {
  const [list = Buffer.alloc(0)] = soundLists
  const bit = fc.tuple(fc.nat(list.length - 1), fc.nat(7))
  fc.assert(
    fc.property(bit, ([at, shift]) => {
      const changed = Buffer.from(list)
      changed[at] = (changed[at] ?? 0) ^ (1 << shift)
      if (!readOrRefused(changed)) return
      assert.deepEqual(contentOf(changed), contentOf(list))
    }),
    { numRuns: 600 },
  )
})
