import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { connector } from '../../src/connectors/fbi-crime-data.js'
import { SourceDocument } from '../../src/documents/document.js'
import { SourceError } from '../../src/model/errors.js'
import { cases, documentOf } from './case.js'

const whole = cases('fbi-crime-data').filter(({ name }) => !name.startsWith('refused'))
const inputs = whole.map((one) => JSON.parse(documentOf(one).text()) as unknown)

/** Paths of every value in a tree of JSON. */
function paths(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, part]) => paths(part, [...path, key]))]
}

function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by
  const part = (value as Record<string, unknown>)[key]
  return { ...(value as Record<string, unknown>), [key]: replaced(part, rest, by) }
}

test('an answer with any one value replaced is read or refused by name, and claims no number that it does not print', () => {
  const input = fc.constantFrom(...inputs)
  const by = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom(-1, -2, 1e308, '', '01-2019', null))
  fc.assert(
    fc.property(input, fc.nat(), by, (json, at, value) => {
      const all = paths(json)
      const damaged = JSON.stringify(replaced(json, all[at % all.length] ?? [], value))
      try {
        const reading = connector.read(new SourceDocument(Buffer.from(damaged), 'answer.json'))
        assert.equal(reading.kind, 'record')
        for (const claim of reading.kind === 'record' ? reading.claims : []) {
          assert.equal(claim.says, 'measure')
          if (claim.says === 'measure' && !claim.locator.includes(' and '))
            assert.ok(damaged.includes(JSON.stringify(claim.value)), claim.locator)
        }
      } catch (error) {
        if (!(error instanceof SourceError)) throw error
        assert.ok(error.where.startsWith('answer.json'), error.where)
      }
    }),
    { numRuns: 400 },
  )
})

test('a value that has no text of its own is refused by name', () => {
  const text = JSON.stringify(inputs[0]).replace(/("(?:0[1-9]|1[0-2])-\d{4}":)-?[\d.]+/, '$1{"toString":""}')
  assert.ok(text.includes('"toString"'))
  const refused = { name: 'SourceError', message: /answer\.json.*found "fields with names"/ }
  assert.throws(() => connector.read(new SourceDocument(Buffer.from(text), 'answer.json')), refused)
})
