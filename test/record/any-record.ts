import fc from 'fast-check'

const words = [
  'says',
  'on',
  'source',
  'text',
  'confidence',
  'votes',
  'tally',
  'claims',
  'subject',
  'quote',
  'period',
]

/** Any value that YAML can hold, with names that files of the record use among its keys. */
export const anyValue: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(null, true, false, 0, -1, 1e21, '2025-06-17', '2025-13', 'us-fl', 'decision', 'for', ''),
    fc.string({ maxLength: 12 }),
    fc.double(),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 6 })), tie('value'), {
      maxKeys: 4,
    }),
  ),
})).value

/** Ways to damage a text: what stands at a place is left out, doubled, or replaced by any text. */
export const damage: fc.Arbitrary<(text: string) => string> = fc
  .tuple(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.nat({ max: 40 }),
    fc.oneof(
      fc.constantFrom('', ':', '- ', '\n', '  ', '{', '[', '"', "'", '&a ', '*a', '!!x ', '\u0000'),
      fc.string({ maxLength: 8 }),
    ),
  )
  .map(([share, length, instead]) => (text) => {
    const at = Math.floor(share * text.length)
    return text.slice(0, at) + instead + text.slice(at + length)
  })
