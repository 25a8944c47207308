import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { stringify as toYaml } from 'yaml'
import type { Sha256 } from '../../src/model/entry.js'
import { SourceError } from '../../src/model/errors.js'
import { parseRecord } from '../../src/record/parse-record.js'
import { anyValue, damage } from './any-record.js'
import { recordFolder } from './held-in.js'

/** YAML without anchors: files of the record have none. */
const stringify = (value: unknown) => toYaml(value, { aliasDuplicateObjects: false })

const file = 'record/florida/made.yaml'
const document = '0'.repeat(64) as Sha256

/** The claims of a text, or the message with which it is refused; any other error fails the test. */
function read(text: string): ReturnType<typeof parseRecord> | string {
  try {
    return parseRecord(text, { file, document })
  } catch (error) {
    assert.ok(error instanceof SourceError, `${String(error)}\n${text}`)
    assert.ok(error.where.startsWith(file), error.message)
    return error.message
  }
}

const base = {
  'comity-record': 1,
  subject: 'us-fl/miami-police-department',
  sources: { paper: { publisher: 'A paper', address: 'https://news.example/a', published: '2025-06-17' } },
}

const claim = {
  says: 'decision',
  on: '2025-06-17',
  source: 'paper',
  text: 'It passed.',
  confidence: 'high',
  body: 'A council',
  motion: 'join',
  outcome: 'passed',
  tally: { for: 3, against: 2 },
  votes: [{ member: 'A. Member', vote: 'for' }],
}

test('any YAML is read, or refused with the name of its file', () => {
  fc.assert(
    fc.property(anyValue, (value) => void read(stringify(value))),
    { numRuns: 150 },
  )
})

test('a claim with any value in any of its fields is read, or refused with the name of its file', () => {
  const anyField = fc.constantFrom(
    ...Object.keys(claim),
    'id',
    'observed',
    'quote',
    'doubt',
    'reasons',
    'model',
  )
  fc.assert(
    fc.property(anyField, anyValue, (field, value) => {
      const found = read(stringify({ ...base, claims: [{ ...claim, [field]: value }] }))
      if (typeof found !== 'string') assert.equal(found.length, 1)
    }),
    { numRuns: 200 },
  )
})

test('a file of the record that is damaged anywhere is read, or refused with its name', () => {
  const text = readFileSync(join(recordFolder, 'florida/doral.yaml'), 'utf8')
  fc.assert(
    fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (damages) => {
      read(damages.reduce((now, change) => change(now), text))
    }),
    { numRuns: 150 },
  )
})

test('claims keep their order, and each says where in its file it stands', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('high', 'medium', 'low'), { minLength: 1, maxLength: 8 }), (all) => {
      const found = read(stringify({ ...base, claims: all.map((confidence) => ({ ...claim, confidence })) }))
      assert.ok(typeof found !== 'string', String(found))
      assert.deepEqual(
        found.map(({ confidence, locator }) => [confidence, locator]),
        all.map((confidence, at) => [confidence, `claim ${at + 1}`]),
      )
    }),
    { numRuns: 40 },
  )
})

test('the day on which a source said so is its own, or told to be taken from what it tells', () => {
  const observed = (published: string) => {
    const found = read(
      stringify({ ...base, sources: { paper: { ...base.sources.paper, published } }, claims: [claim] }),
    )
    return typeof found === 'string' ? found : [found[0]?.observedOn, found[0]?.observedAbout]
  }
  assert.deepEqual(observed('2025-06-19'), ['2025-06-19', undefined])
  assert.deepEqual(observed('2025-06-19~'), ['2025-06-19', true])
  assert.match(
    String(observed('2025-06')),
    /published: expected a day such as 2025-06-17 or 2025-06-17~, found "2025-06"/,
  )
})

test('what cannot be is refused, and the message says where and what', () => {
  const refusals: readonly [object, RegExp][] = [
    [{ on: '2025-02-30' }, /line \d+, claims 1, on: expected a day, month or year/],
    [{ says: 'rumour' }, /claims 1, says: expected one of /],
    [
      { source: 'nowhere' },
      /claims 1, source: expected a source that the top of the file names, found "nowhere"/,
    ],
    [{ subject: 'Miami' }, /claims 1, subject: expected a subject such as us, us-fl or/],
    [{ tally: { for: -1 } }, /tally, for: expected a whole number from 0/],
    [{ votes: [{ member: 'A', vote: 'yes' }] }, /votes 1, vote: expected one of for, against/],
    [{ confidence: '' }, /claims 1, confidence: expected a text/],
    [{ extra: 1 }, /claims 1, extra: expected no other field/],
  ]
  for (const [change, message] of refusals)
    assert.match(String(read(stringify({ ...base, claims: [{ ...claim, ...change }] }))), message)
})
