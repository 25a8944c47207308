import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Cell } from '../../src/model/cell.js'
import type { Day } from '../../src/model/day.js'
import type { ListReading } from '../../src/model/reading.js'
import { CorpusBuilder, readingOf } from '../../src/register/corpus.js'
import { anyReading } from './any-reading.js'
import { corpusOf, crowd, list } from './made-register.js'

function gathered(readings: readonly ListReading[]) {
  const builder = new CorpusBuilder()
  readings.forEach((reading, at) => {
    builder.add(reading, at + 1)
  })
  return builder.build()
}

const reading = (rows: ListReading['rows'], more: Partial<ListReading> = {}): ListReading => ({
  ...list('2025-03-01', []).reading,
  rows,
  ...more,
})

test('a row that lists repeat is held once', () => {
  const { contents, lists } = corpusOf([list('2025-03-01', crowd(3)), list('2025-03-02', crowd(4))])
  assert.equal(contents.length, 4)
  assert.deepEqual(
    lists.map(({ contents }) => [...contents]),
    [
      [0, 1, 2],
      [0, 1, 2, 3],
    ],
  )
})

test('rows are the same only where every cell is, in text, day, link and kind', () => {
  const cells: readonly Cell[] = [
    null,
    '',
    'x',
    { text: 'x', kind: 'error' },
    { text: 'x', link: 'y' },
    { text: 'x', link: 'z' },
    { text: '2025-03-01', day: '2025-03-01' as Day },
    { text: '2025-03-01' },
    { text: '2025-03-01', kind: 'number' },
  ]
  const { contents } = gathered([
    reading(cells.map((cell, at) => ({ number: at + 2, cells: [cell, 'a', 'b', null, null] }))),
  ])
  assert.equal(contents.length, cells.length)
})

test('rows whose texts hold the marks that keep cells apart are still told apart', () => {
  const { contents } = gathered([
    reading([
      { number: 2, cells: ['p\u0002q', 'r', '', null, null] },
      { number: 3, cells: ['p', 'q', 'r\u0002', null, null] },
      { number: 4, cells: ['p\u0001', null, 'q', null, null] },
      { number: 5, cells: ['p', null, '\u0001q', null, null] },
    ]),
  ])
  assert.equal(contents.length, 4)
})

test('of a document read twice the reading of the newer connector counts, in the place of the older', () => {
  const [first, second] = [list('2025-03-01', crowd(2)).reading, list('2025-03-02', crowd(2)).reading]
  const newer = { ...first, version: 2, rows: first.rows.slice(1) }
  for (const readings of [
    [first, second, newer],
    [newer, second, first],
  ]) {
    const { lists } = gathered(readings)
    assert.deepEqual(
      lists.map(({ document, version, contents }) => [document, version, contents.length]),
      [
        [first.document, 2, 1],
        [second.document, 1, 2],
      ],
    )
  }
})

test('lists come back from a corpus as they were read', () => {
  fc.assert(
    fc.property(fc.array(anyReading, { maxLength: 6 }), (readings) => {
      const unique = [...new Map(readings.map((one) => [one.document, one])).values()]
      const corpus = gathered(unique)
      assert.deepEqual(
        corpus.lists.map((one) => readingOf(corpus, one)),
        unique,
      )
      assert.equal(
        new Set(corpus.contents.map(({ columns, cells }) => JSON.stringify([columns, cells]))).size,
        corpus.contents.length,
      )
    }),
  )
})

test('lists added to a corpus that is held give the same as all of them at once', () => {
  fc.assert(
    fc.property(fc.array(anyReading, { maxLength: 6 }), fc.nat(6), (readings, split) => {
      const builder = new CorpusBuilder(gathered(readings.slice(0, split)))
      readings.slice(split).forEach((one, at) => {
        builder.add(one, split + at + 1)
      })
      assert.deepEqual(builder.build(), gathered(readings))
    }),
  )
})
