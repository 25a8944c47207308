import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { connector } from '../../src/connectors/usaspending.js'
import { SourceDocument } from '../../src/documents/document.js'
import { SourceError } from '../../src/model/errors.js'

const sample = readFileSync(
  new URL(
    '../../../test/connectors/usaspending/awards-and-outlays-of-a-city/input.saved.json',
    import.meta.url,
  ),
  'utf8',
)

function read(text: string) {
  const reading = connector.read(new SourceDocument(Buffer.from(text), 'page.json'))
  return reading.kind === 'record' ? reading.claims : []
}

/** Reads, or is refused by a `SourceError`; anything else fails. */
function readsOrNames(text: string): number | string {
  try {
    return read(text).length
  } catch (error) {
    if (error instanceof SourceError) return error.where
    throw error
  }
}

test('any cent amount is read to the cent', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 ** 12 }), (cents) => {
      const [claim] = read(sample.replace('125000.5', JSON.stringify(cents / 100)))
      assert.deepEqual(claim?.says === 'money' && claim.cents, { from: cents, to: cents })
    }),
    { numRuns: 200 },
  )
})

test('a page in which anything is damaged is read, or refused by name', () => {
  const paths = pathsOf(JSON.parse(sample))
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.jsonValue(), fc.boolean(), (path, value, drop) => {
      const whole = JSON.parse(sample) as Record<string, unknown>
      damage(whole, path, drop ? undefined : value)
      readsOrNames(JSON.stringify(whole))
    }),
    { numRuns: 400 },
  )
})

test('a page that is cut off is refused', () => {
  for (let at = 1; at < sample.length - 2; at += 37)
    assert.equal(typeof readsOrNames(sample.slice(0, at)), 'string')
})

/** The way to every value of an object. */
function pathsOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([name, inner]) => [
    [...path, name],
    ...pathsOf(inner, [...path, name]),
  ])
}

function damage(whole: Record<string, unknown>, path: readonly string[], value: unknown): void {
  let at = whole
  for (const name of path.slice(0, -1)) at = at[name] as Record<string, unknown>
  const last = path.at(-1) ?? ''
  if (value === undefined) delete at[last]
  else at[last] = value
}
