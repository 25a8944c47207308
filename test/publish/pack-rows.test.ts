import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { packRows, unpackRows } from '../../src/publish/pack-rows.js'

const pack = (contents: number[], numbers: number[], before?: number[]) =>
  packRows(Int32Array.from(contents), Int32Array.from(numbers), before && Int32Array.from(before))

test('rows that repeat the list before are a place in it and a length', () => {
  assert.deepEqual(pack([4, 5, 6, 9, 7], [2, 3, 4, 5, 6], [4, 5, 6, 7]), {
    rows: [[0, 3], 9, [3, 1]],
    numbers: [2, 5],
  })
})

test('rows of a first list are numbers of contents', () => {
  assert.deepEqual(pack([0, 1], [2, 4]), { rows: [0, 1], numbers: [2, 1, 4, 1] })
})

test('any list comes back from its packed form', () => {
  const contents = fc.array(fc.nat(9), { maxLength: 20 })
  fc.assert(
    fc.property(
      contents,
      fc.option(contents, { nil: undefined }),
      fc.infiniteStream(fc.integer({ min: 1, max: 3 })),
      (rows, before, steps) => {
        let number = 1
        const numbers = rows.map(() => (number += steps.next().value ?? 1))
        const last = before && Int32Array.from(before)
        const packed = JSON.parse(JSON.stringify(pack(rows, numbers, before))) as ReturnType<typeof pack>
        assert.deepEqual(unpackRows(packed, last), {
          contents: Int32Array.from(rows),
          rowNumbers: Int32Array.from(numbers),
        })
      },
    ),
    { numRuns: 500 },
  )
})

test('packed rows that do not fit the list before them are refused', () => {
  const before = Int32Array.from([4, 5])
  for (const packed of [
    { rows: [[1, 2] as const], numbers: [2, 2] },
    { rows: [[0, 2] as const], numbers: [2, 1] },
    { rows: [7], numbers: [] },
  ])
    assert.throws(() => unpackRows(packed, before), /packed rows do not fit the list before them/)
})
