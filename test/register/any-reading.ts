import fc from 'fast-check'
import type { Cell } from '../../src/model/cell.js'
import type { Day } from '../../src/model/day.js'
import type { ListReading, ListRow } from '../../src/model/reading.js'

const text = fc.oneof(
  fc.constantFrom('FLORIDA', 'Doral', 'link', 'a', '\u0001', '\u0002a', '\u0003', '\u0004', '"', '\n'),
  fc.string({ maxLength: 4 }),
)

/** Any cell of a list, with texts that hold control characters too. */
export const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constant(null),
  text,
  fc.tuple(text, text).map(([shown, link]) => ({ text: shown, link })),
  fc
    .tuple(text, fc.constantFrom('error' as const, 'number' as const))
    .map(([shown, kind]) => ({ text: shown, kind })),
  fc.constantFrom('2025-03-01' as Day, '2025-03-02' as Day).map((day) => ({ text: day, day })),
)

const headings = ['STATE', 'LAW ENFORCEMENT AGENCY', 'SUPPORT TYPE'] as const

/** Any list reading, of few different rows, so that lists repeat one another as real ones do. */
export const anyReading: fc.Arbitrary<ListReading> = fc
  .record({
    document: fc.integer({ min: 0, max: 5 }).map((n) => String(n).repeat(64)),
    series: fc.constantFrom('participating' as const, 'pending' as const),
    width: fc.integer({ min: 1, max: 3 }),
    seeds: fc.array(fc.tuple(fc.nat(3), fc.tuple(anyCell, anyCell, anyCell)), { maxLength: 8 }),
    numbers: fc.uniqueArray(fc.integer({ min: 2, max: 30 }), { minLength: 8, maxLength: 8 }),
    modified: fc.option(fc.constant('2025-03-01T15:00:00Z'), { nil: undefined }),
  })
  .map(({ document, series, width, seeds, numbers, modified }) => ({
    kind: 'list',
    connector: `ice-${series}`,
    version: 1,
    document,
    series,
    sheet: 'Sheet1',
    columns: headings.slice(0, width).map((heading, at) => [heading, 'ABC'.charAt(at)] as const),
    rows: seeds.map(
      ([, cells], at): ListRow => ({
        number: numbers.sort((a, b) => a - b)[at] ?? 0,
        cells: cells.slice(0, width),
      }),
    ),
    stamps: modified === undefined ? {} : { modified },
    notes: [],
  }))
