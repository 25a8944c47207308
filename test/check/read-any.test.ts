import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { gazetteerOf, readClaims } from '../../src/check/read.js'
import { plainArticle } from './plain-article.js'

const gazetteer = gazetteerOf([
  {
    id: 'us-fl/alva-police-department',
    name: 'Alva Police Department',
    state: 'FL',
    kind: 'municipal-police',
  },
  {
    id: 'us-fl/lee-county-sheriffs-office',
    name: "Lee County Sheriff's Office",
    state: 'FL',
    kind: 'sheriff',
  },
])

const scraps = [
  ...['The Alva Police Department', 'Sheriff Ana Ruiz', 'three deputies', '287(g)', 'ICE', 'agreement'],
  ...[
    'voted 3-2',
    'signed',
    'must',
    'law',
    'a judge',
    'ruled',
    '$12,500',
    'grants',
    'lose',
    'arrested',
    '191 people',
  ],
  ...[
    'said that',
    'according to',
    'según',
    'dijo',
    'el alcalde',
    'Lee County',
    ', ',
    '. ',
    '\n\n',
    '\n',
    ' - ',
  ],
  ...[
    '“',
    '”',
    '"',
    '‘',
    '’',
    "'",
    '«',
    '»',
    '—',
    '(',
    ')',
    ':',
    ';',
    '?',
    'U.S.',
    'Gov.',
    'and',
    'y',
    'not',
  ],
  ...['\ud800', '\udc00', 'İ', 'ñ', '漢字', 'Москва', '\u200f', '🚓', '\u0000', '\t'],
]

const texts = fc
  .oneof(
    fc.array(fc.oneof(fc.constantFrom(...scraps), fc.string({ maxLength: 5, unit: 'binary' })), {
      maxLength: 60,
    }),
  )
  .map((parts) => parts.join(' '))

test('of any text each claim and flag stands in it, in order, and a second reading is the same', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom('en' as const, 'es' as const), (text, language) => {
      const article = plainArticle(text, language, '2025-06-18')
      const { claims, flags } = readClaims(article, gazetteer)
      for (const { span } of [...claims, ...flags])
        assert.ok(span.start >= 0 && span.start < span.end && span.end <= text.length)
      const starts = claims.map(({ span }) => span.start)
      assert.deepEqual(
        starts,
        [...starts].sort((a, b) => a - b),
      )
      assert.deepEqual(readClaims(article, gazetteer), { claims, flags })
    }),
    { numRuns: 150 },
  )
})

test('five million characters in one line are read in bounded time, and what is not read is told', () => {
  const line = 'the county must sign a 287(g) agreement with ICE and three deputies said "no '
  const text = line.repeat(Math.ceil(5e6 / line.length))
  const began = process.cpuUsage().user
  const { unread } = readClaims(plainArticle(text, 'en'), gazetteer)
  assert.deepEqual(unread, { start: 400_000, end: text.length })
  assert.ok((process.cpuUsage().user - began) / 1e6 < 20)
})
