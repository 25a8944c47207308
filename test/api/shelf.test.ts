import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Kept, Shelf } from '../../src/api/shelf.js'

const answer = (bytes: number): Kept => ({ headers: {}, etag: '', plain: new Uint8Array(bytes) })

test('of what is kept, the answer asked for longest ago goes first', () => {
  const shelf = new Shelf(7000)
  shelf.set('a', answer(1000))
  shelf.set('b', answer(1000))
  shelf.set('c', answer(1000))
  shelf.get('a')
  shelf.set('d', answer(1000))
  assert.deepEqual(
    ['a', 'b', 'c', 'd'].map((key) => shelf.get(key) !== undefined),
    [true, false, true, true],
  )
})

test('an answer larger than the shelf is not kept, and does not stay in the way', () => {
  const shelf = new Shelf(5000)
  shelf.set('large', answer(6000))
  shelf.set('small', answer(100))
  assert.deepEqual([shelf.get('large'), shelf.get('small') !== undefined], [undefined, true])
})

test('an answer kept again counts once', () => {
  const shelf = new Shelf(5000)
  shelf.set('other', answer(1000))
  for (let time = 0; time < 20; time++) shelf.set('same', answer(1000))
  assert.notEqual(shelf.get('other'), undefined)
})
