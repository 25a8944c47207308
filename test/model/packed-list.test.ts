import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { packList, unpackList } from '../../src/model/packed-list.js'
import type { ListReading, ListRow } from '../../src/model/reading.js'
import { anyCell } from '../register/any-reading.js'

function reading(rows: readonly ListRow[]): ListReading {
  return {
    kind: 'list',
    connector: 'ice-participating',
    version: 1,
    document: 'a'.repeat(64),
    series: 'participating',
    sheet: 'Sheet1',
    columns: [
      ['STATE', 'A'],
      ['MOA', 'B'],
    ],
    rows,
    stamps: {},
    notes: [],
  }
}

test('a list is packed as its different cells once, and a grid of their places', () => {
  const link = { link: 'https://example.org/a.pdf', text: 'link' }
  const { cells, grid } = packList(
    reading([
      { number: 2, cells: ['FLORIDA', link] },
      { number: 4, cells: ['FLORIDA', null] },
      { number: 5, cells: [null, { ...link }] },
    ]),
  )
  assert.deepEqual(cells, ['FLORIDA', link])
  assert.deepEqual(grid, [2, 1, 2, 4, 1, 0, 5, 0, 2])
})

test('cells that differ in their link alone are two', () => {
  const { cells } = packList(
    reading([
      {
        number: 2,
        cells: [
          { link: 'https://a', text: 'link' },
          { link: 'https://b', text: 'link' },
        ],
      },
      { number: 3, cells: ['link', null] },
    ]),
  )
  assert.equal(cells.length, 3)
})

test('what is packed comes back as it was', () => {
  const rows = fc.array(
    fc.tuple(fc.nat(), anyCell, anyCell).map(([number, ...cells]): ListRow => ({ number, cells })),
  )
  fc.assert(fc.property(rows, (some) => assert.deepEqual(unpackList(packList(reading(some))), reading(some))))
})

test('a grid that does not fit its cells is refused', () => {
  const packed = packList(reading([{ number: 2, cells: ['FLORIDA', null] }]))
  assert.throws(() => unpackList({ ...packed, grid: [2, 9, 0] }), /cell 9 of 1/)
  assert.throws(() => unpackList({ ...packed, grid: [2, 1] }), /a grid of 2 numbers in rows of 3/)
})
