import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { weightsHeld } from '../../../src/check/likeness/held.js'
import { signCount } from '../../../src/check/likeness/signs.js'
import { likenessOf, packed, unpacked } from '../../../src/check/likeness/weighing.js'

const weightsOf = (marks: readonly (readonly [number, number])[]) => {
  const signs = new Int8Array(signCount)
  for (const [number, weight] of marks) signs[number] = weight
  return { types: [{ type: 'law.mandate' as const, base: -1.5, step: 0.01, signs }] }
}

test('weights come out of their packing as they went in', () => {
  const mark = fc.tuple(fc.nat(signCount - 1), fc.integer({ min: -127, max: 127 }))
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 60 }), (marks) => {
      const weights = weightsOf(marks)
      assert.deepEqual(unpacked(packed(weights)), weights)
    }),
    { numRuns: 60 },
  )
})

test('a clause without signs is as likely as the type is, and a sign moves it by its weight', () => {
  const [type] = weightsOf([[7, 100]]).types
  assert.ok(type)
  assert.equal(likenessOf(type, []), -1.5)
  assert.equal(likenessOf(type, [7]), -0.5)
})

test('what was learned is no more than a page can carry, and tells of every type that it reads', () => {
  const { types } = weightsHeld()
  assert.ok(types.length >= 14)
  assert.ok(packed({ types }).length < 450_000)
  for (const { signs } of types) assert.ok(signs.some((weight) => weight !== 0))
})
