import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { cutToFit, heightOf, room } from '../../src/query/brief-fit.js'
import type { DraftRow, DraftSection } from '../../src/query/brief-form.js'
import { marksOf } from '../../src/query/brief-sources.js'

function row(text: string, rank: number): DraftRow {
  return { cells: [text], cites: [{ key: text, publisher: 'A paper', title: text }], rank }
}

function section(heading: string, rows: readonly DraftRow[]): DraftSection {
  return { id: 'status', heading, blocks: [{ rows }] }
}

function texts(drafts: readonly DraftSection[]): string[] {
  return drafts.flatMap(({ blocks }) => blocks.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)))
}

const short = [section('One', [row('first', 1), row('second', 9)]), section('Two', [row('third', 5)])]

test('a draft that fits is left as it is', () => {
  assert.deepEqual(cutToFit(short), short)
})

test('the row that would be missed least goes first, and its section counts it', () => {
  const cut = cutToFit(short, heightOf(short) - 1)
  assert.deepEqual(texts(cut), ['first', 'third'])
  assert.deepEqual(
    cut.map((one) => one.cut),
    [1, undefined],
  )
})

test('of rows that count alike the last of the longest section goes', () => {
  const drafts = [section('Long', [row('a', 4), row('b', 4)]), section('Short', [row('c', 4)])]
  assert.deepEqual(texts(cutToFit(drafts, heightOf(drafts) - 1)), ['a', 'c'])
})

test('what counts most is never cut', () => {
  assert.deepEqual(texts(cutToFit(short, 0)), ['first'])
})

test('any draft is cut until it fits or only what counts most is left; every row is kept or counted', () => {
  const anyRow = fc.tuple(fc.string({ minLength: 1, maxLength: 400 }), fc.integer({ min: 1, max: 9 }))
  const anySection = fc.array(anyRow, { minLength: 1, maxLength: 15 })
  fc.assert(
    fc.property(fc.array(anySection, { minLength: 1, maxLength: 6 }), (all) => {
      const drafts = all.map((rows, at) =>
        section(
          `Part ${at}`,
          rows.map(([text, rank]) => row(text, rank)),
        ),
      )
      const cut = cutToFit(drafts)
      const lost = cut.reduce((sum, one) => sum + (one.cut ?? 0), 0)
      assert.equal(texts(cut).length + lost, texts(drafts).length)
      const ranks = cut.flatMap(({ blocks }) => blocks.flatMap(({ rows }) => rows.map(({ rank }) => rank)))
      assert.ok(heightOf(cut) <= room || ranks.every((rank) => rank === 1))
    }),
    { numRuns: 60 },
  )
})

test('numbers of sources in a row stand as one', () => {
  assert.equal(marksOf([1]), '[1]')
  assert.equal(marksOf([1, 2]), '[1][2]')
  assert.equal(marksOf([1, 3, 4, 5, 9]), '[1][3-5][9]')
  assert.equal(marksOf([]), '')
})
