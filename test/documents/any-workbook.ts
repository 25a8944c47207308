import fc from 'fast-check'
import { escaped } from './made-list.js'
import type { MadeBook } from './made-workbook.js'

/** A cell as a test makes it: its XML, in the plain form that Excel writes. */
export interface AnyCell {
  readonly column: number
  readonly xml: string
}

/** Texts such as lists hold, and texts of any characters that XML can hold. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('FLORIDA', 'Miami Police Department ', 'link', '#N/A', ' ', 'R&D', 'Sheriff’s \u00a0', '🏛'),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
)

const contents: fc.Arbitrary<(attributes: string) => string> = fc.oneof(
  anyText.map((text) => (a: string) => `<c ${a} t="inlineStr"><is><t>${escaped(text)}</t></is></c>`),
  fc.nat(4).map((index) => (a: string) => `<c ${a} t="s"><v>${index}</v></c>`),
  anyText.map((text) => (a: string) => `<c ${a} t="str"><v>${escaped(text)}</v></c>`),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (a: string) => `<c ${a}><v>${n}</v></c>`),
  fc.integer({ min: 61, max: 80_000 }).map((n) => (a: string) => `<c ${a} s="1"><v>${n}</v></c>`),
  fc.constantFrom('#N/A', '#REF!').map((text) => (a: string) => `<c ${a} t="e"><v>${text}</v></c>`),
  fc.boolean().map((value) => (a: string) => `<c ${a} t="b"><v>${Number(value)}</v></c>`),
  fc.nat(1).map((style) => (a: string) => `<c ${a} s="${style}"/>`),
  fc.constant((a: string) => `<c ${a}><v></v></c>`),
)

const letters = 'ABCDEFGHIJKL'

/** The XML of a row of cells in the plain form, with gaps. */
export function anyRow(number: number): fc.Arbitrary<string> {
  const cell = fc.record({ column: fc.nat(letters.length - 1), make: contents })
  return fc
    .uniqueArray(cell, { selector: ({ column }) => column, maxLength: 8 })
    .map((cells) => cells.sort((a, b) => a.column - b.column))
    .map(
      (cells) =>
        `<row r="${number}">${cells.map(({ column, make }) => make(`r="${letters[column]}${number}"`)).join('')}</row>`,
    )
}

/** A workbook of a few rows, some of them missing, with five shared strings. */
export const anyBook: fc.Arbitrary<MadeBook> = fc
  .record({
    numbers: fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 8 }),
    strings: fc.array(anyText, { minLength: 5, maxLength: 5 }),
    date1904: fc.boolean(),
  })
  .chain(({ numbers, strings, date1904 }) =>
    fc.tuple(...numbers.sort((a, b) => a - b).map(anyRow)).map((rows) => ({
      rows: rows.join(''),
      strings: strings.map((text) => `<t xml:space="preserve">${escaped(text)}</t>`),
      ...(date1904 ? { properties: 'date1904="1"' } : {}),
    })),
  )
