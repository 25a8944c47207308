import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, day, dayOf, daysBetween, easternDay, parseDay } from '../../src/model/day.js'

const anyDay = fc
  .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => day(date.toISOString().slice(0, 10)))

test('a day is read from its own writing, and from no other', () => {
  assert.equal(parseDay('2025-02-26'), '2025-02-26')
  for (const text of ['2025-2-26', '20250226', '26.02.2025', '2025-02-26T00:00', ' 2025-02-26', ''])
    assert.equal(parseDay(text), undefined, text)
})

test('a day that the calendar does not have is none', () => {
  assert.equal(parseDay('2024-02-29'), '2024-02-29')
  assert.equal(parseDay('2000-02-29'), '2000-02-29')
  for (const text of ['2025-02-29', '1900-02-29', '2025-04-31', '2025-13-01', '2025-00-10', '2025-01-00'])
    assert.equal(parseDay(text), undefined, text)
})

test('every day of the calendar is read, and only those', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 9999 }), fc.nat(15), fc.nat(40), (year, month, dayOfMonth) => {
      const date = new Date(Date.UTC(year, month - 1, dayOfMonth))
      const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth
      assert.equal(dayOf(year, month, dayOfMonth), exists ? date.toISOString().slice(0, 10) : undefined)
    }),
    { numRuns: 500 },
  )
})

test('a text that names no day is an error that says where it stands', () => {
  assert.throws(() => day('2025-02-30', 'list of May, cell F41'), {
    name: 'SourceError',
    message: 'list of May, cell F41: expected a day such as 2025-02-26, found "2025-02-30"',
  })
})

test('days later and earlier, and the days between two, undo one another', () => {
  assert.equal(addDays(day('2025-02-28'), 1), '2025-03-01')
  assert.equal(addDays(day('2026-01-01'), -1), '2025-12-31')
  assert.equal(daysBetween(day('2025-08-27'), day('2025-08-29')), 2)
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -3000, max: 3000 }), (from, count) => {
      const to = addDays(from, count)
      fc.pre(to.length === 10 && to >= '1000')
      assert.equal(daysBetween(from, to), count)
      assert.equal(from < to, count > 0)
    }),
  )
})

test('an instant is of the day that it was in Washington, in summer and in winter', () => {
  assert.equal(easternDay('2025-10-23T00:07:00Z'), '2025-10-22')
  assert.equal(easternDay('2025-07-03T03:59:59Z'), '2025-07-02')
  assert.equal(easternDay('2025-07-03T04:00:00Z'), '2025-07-03')
  assert.equal(easternDay('2025-12-01T04:59:59Z'), '2025-11-30')
  assert.equal(easternDay('2025-12-01T00:00:00-05:00'), '2025-12-01')
  assert.equal(easternDay('yesterday'), undefined)
})
