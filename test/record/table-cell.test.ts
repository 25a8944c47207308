import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { SourceError } from '../../src/model/errors.js'
import { centsIn, isUnknown, numberOf, periodIn } from '../../src/record/table-cell.js'

test('numbers with thousands, currency and parentheses are read; what only looks like one is refused', () => {
  const read = (text: string) => numberOf(text, 'a cell')
  assert.deepEqual(
    ['1,234.5', '$1,234', 'US$ 5', '(1,234)', '-7', '\u22127', '12%', ' 3 ', '0'].map(read),
    [1234.5, 1234, 5, -1234, -7, -7, 12, 3, 0],
  )
  for (const text of [
    '1,23',
    '12,34,567',
    '1.234,5',
    '(5',
    '5)',
    '(-5)',
    '1e5',
    'five',
    '1 234',
    '--5',
    '$',
    '0x10',
  ])
    assert.throws(() => read(text), SourceError, text)
})

test('what is blank, not available or kept back is unknown, and a zero is none of these', () => {
  for (const text of ['', ' ', 'n/a', 'N/A', '-', '–', '*', 'S', '(s)', '<5', '< 10', 'Suppressed'])
    assert.equal(isUnknown(text), true, text)
  for (const text of ['0', '0.0', '5', '<x', 'none']) assert.equal(isUnknown(text), false, text)
  assert.equal(isUnknown('To follow', ['to follow']), true)
})

test('any number written with thousands reads as itself', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.boolean(), (value, dollars) => {
      const text = `${dollars ? '$' : ''}${Math.abs(value).toLocaleString('en-US')}`
      assert.equal(numberOf(value < 0 ? `(${text})` : text, 'a cell'), value)
    }),
    { numRuns: 300 },
  )
})

test('any text is a number, or refused with its place; dollars are never less than zero', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[$(),.\d%-]{0,12}$/)), (text) => {
      for (const read of [numberOf, centsIn])
        try {
          const found = read(text, 'row 2')
          assert.ok(Number.isFinite(found) && (read === numberOf || found >= 0))
          assert.match(text, /\d/)
        } catch (error) {
          if (!(error instanceof SourceError)) throw error
          assert.equal(error.where, 'row 2')
        }
    }),
    { numRuns: 500 },
  )
})

test('periods are years, quarters and months, however tables write them', () => {
  const read = (text: string) => periodIn(text, 'a cell')
  assert.deepEqual(['2024', '2024 Q3', '2024q3', '2024-Q3', '7/2024', '2024-07'].map(read), [
    '2024',
    ...['2024-Q3', '2024-Q3', '2024-Q3', '2024-07', '2024-07'],
  ])
  for (const text of ['13/2024', '24', '2024-Q5', 'July 2024', '2024-2025'])
    assert.throws(() => read(text), SourceError)
})
