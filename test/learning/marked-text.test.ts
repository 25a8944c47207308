import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { markedText } from '../../learning/marked-text.js'
import { SourceError } from '../../src/model/errors.js'

const head = 'style: local paper\nlanguage: en\npublished: 2025-06-18\n\n'

test('marks become claims and flags, and leave the text as it reads', () => {
  const read = markedText(
    'a',
    `${head}# Trained\n\n[[statement.quote; by=Ana Ruiz :: “[[personnel.count+personnel.training; by=Ana Ruiz; planned; no; count=2 :: Two won't be trained]]”]] [[!opinion :: sadly]]`,
  )
  assert.equal(read.text, "Trained\n\n“Two won't be trained” sadly")
  assert.deepEqual(
    read.claims.map(({ span, type, also, modality, polarity, speaker, slots }) => [
      ...[read.text.slice(span.start, span.end), type, also, modality, polarity, speaker, slots],
    ]),
    [
      ["“Two won't be trained”", 'statement.quote', [], 'asserted', 'yes', 'Ana Ruiz', {}],
      [
        ...["Two won't be trained", 'personnel.count', ['personnel.training'], 'planned', 'no', 'Ana Ruiz'],
        { count: '2' },
      ],
    ],
  )
  assert.deepEqual(read.flags, [{ span: { start: 32, end: 37 }, kind: 'opinion' }])
})

test('what is wrong with a mark is told with its line', () => {
  const wrong = [
    ['[[law.mandate :: open', /t: 5: expected "\]\]"/],
    ['shut]]', /t: 5: expected "\[\["/],
    ['[[law.unheard :: words]]', /t: 5: expected a type of claim, found "law\.unheard"/],
    ['[[no words]]', /t: 5: expected a type, " :: " and words/],
  ] as const
  for (const [text, told] of wrong) assert.throws(() => markedText('t', head + text), told)
  assert.throws(() => markedText('t', 'style: x\n\nwords'), /t: 1: expected style, language/)
})

test('any text with marks is read or refused with its place', () => {
  const piece = fc.constantFrom('[[', ']]', ' :: ', 'law.mandate', '; no', '\n\n', '# ', 'words ', 'ñ', '**')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      try {
        const { text, claims } = markedText('t', head + pieces.join(''))
        for (const { span } of claims) assert.ok(span.start <= span.end && span.end <= text.length)
      } catch (error) {
        assert.ok(error instanceof SourceError)
      }
    }),
    { numRuns: 300 },
  )
})
