import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, type Day, day } from '../../src/model/day.js'
import { assertRefused, cellsOf, rowsOf } from './reading-facts.js'

test('a number that its style shows as a date is a day', () => {
  assert.deepEqual(cellsOf('<c r="A1" s="1"><v>45714</v></c>'), [{ text: '2025-02-26', day: '2025-02-26' }])
})

test('the same number in another style is a number', () => {
  assert.deepEqual(cellsOf('<c r="A1"><v>45714</v></c><c r="B1" s="0"><v>45714</v></c>'), [
    { text: '45714', kind: 'number' },
    { text: '45714', kind: 'number' },
  ])
})

test("each of Excel's built-in date formats makes a day, and its neighbours do not", () => {
  const styles = [13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 44, 45, 46, 47, 48, 49]
  const days = styles.filter((_, style) => {
    const [cell] = cellsOf(`<c r="A1" s="${style}"><v>45714</v></c>`, { styles })
    return typeof cell === 'object' && cell !== null && 'day' in cell
  })
  assert.deepEqual(days, [14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47])
})

test('a format of its own makes a day where it shows years, months, days or hours', () => {
  for (const [code, isDate] of [
    ['yyyy\\-mm\\-dd', true],
    ['[$-409]d\\-mmm\\-yy;@', true],
    ['[Red]m/d/yyyy', true],
    ['h:mm AM/PM', true],
    ['General', false],
    ['0.00', false],
    ['#,##0 "days"', false],
    ['#,##0 \\d', false],
    ['[Red]0.00', false],
    ['0_d', false],
    ['* 0.0', false],
    ['@', false],
  ] as const) {
    const [cell] = cellsOf('<c r="A1" s="0"><v>45714</v></c>', { formats: { 164: code }, styles: [164] })
    assert.equal(typeof cell === 'object' && cell !== null && 'day' in cell, isDate, code)
  }
})

test('formats of style templates do not count as formats of cells', () => {
  assert.deepEqual(cellsOf('<c r="A1" s="0"><v>45714</v></c>', { styles: [0] }), [
    { text: '45714', kind: 'number' },
  ])
})

test('days count from 1899-12-30, and from four years later where the workbook says so', () => {
  const first = '<c r="A1" s="1"><v>61</v></c>'
  assert.deepEqual(cellsOf(first), [{ text: '1900-03-01', day: '1900-03-01' }])
  for (const properties of ['date1904="1"', 'date1904="true"'])
    assert.deepEqual(cellsOf('<c r="A1" s="1"><v>44252</v></c>', { properties }), [
      { text: '2025-02-26', day: '2025-02-26' },
    ])
  assert.deepEqual(cellsOf('<c r="A1" s="1"><v>45714</v></c>', { properties: 'date1904="0"' }), [
    { text: '2025-02-26', day: '2025-02-26' },
  ])
})

test('the first day of the 1904 system is a day', () => {
  assert.deepEqual(cellsOf('<c r="A1" s="1"><v>0</v></c>', { properties: 'date1904="1"' }), [
    { text: '1904-01-01', day: '1904-01-01' },
  ])
})

test('the days that Excel miscounts, before March 1900, and those after 9999 stay numbers', () => {
  for (const serial of [0, 1, 60, 2_958_466, 99_999_999])
    assert.deepEqual(cellsOf(`<c r="A1" s="1"><v>${serial}</v></c>`), [
      { text: String(serial), kind: 'number' },
    ])
  assert.deepEqual(cellsOf('<c r="A1" s="1"><v>2958465</v></c>'), [{ text: '9999-12-31', day: '9999-12-31' }])
  assert.deepEqual(cellsOf('<c r="A1" s="1"><v>2958465</v></c>', { properties: 'date1904="1"' }), [
    { text: '2958465', kind: 'number' },
  ])
})

test('a time of day is kept beside its day', () => {
  assert.deepEqual(
    cellsOf(
      '<c r="A1" s="1"><v>45714.5</v></c><c r="B1" s="1"><v>45714.75001157408</v></c><c r="C1" s="1"><v>45714.999999</v></c>',
    ),
    [
      { text: '2025-02-26T12:00:00', day: '2025-02-26' },
      { text: '2025-02-26T18:00:01', day: '2025-02-26' },
      { text: '2025-02-27', day: '2025-02-27' },
    ],
  )
})

test('a year such as 5025 is kept as it is printed', () => {
  assert.deepEqual(cellsOf('<c r="A1" s="1"><v>1141572</v></c>'), [{ text: '5025-07-07', day: '5025-07-07' }])
})

test('a cell of the ISO date type is its day', () => {
  assert.deepEqual(
    cellsOf('<c r="A1" t="d"><v>2025-02-26</v></c><c r="B1" t="d"><v>2025-02-26T13:30:00</v></c>'),
    [
      { text: '2025-02-26', day: '2025-02-26' },
      { text: '2025-02-26T13:30:00', day: '2025-02-26' },
    ],
  )
})

test('a cell of the ISO date type that names no day is refused', () => {
  for (const value of ['2025-02-30', '26 Feb 2025'])
    assertRefused(
      () => cellsOf(`<c r="B7" t="d"><v>${value}</v></c>`.replace('B7', 'B1')),
      'list.xlsx, sheet Sheet1, cell B1',
      'a day such as 2025-02-26',
      value,
    )
})

test('every day from 1900-03-01 to 9999-12-31 comes back from its serial number', () => {
  const first = day('1900-03-01')
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 2_958_404 }), { minLength: 1, maxLength: 200 }),
      (offsets) => {
        const rows = offsets.map(
          (offset, at) => `<row r="${at + 1}"><c r="A${at + 1}" s="1"><v>${61 + offset}</v></c></row>`,
        )
        const days = offsets.map((offset): Day => addDays(first, offset))
        assert.deepEqual(
          rowsOf({ rows: rows.join('') }),
          days.map((text, at) => [at + 1, { text, day: text }]),
        )
      },
    ),
    { numRuns: 20 },
  )
})
