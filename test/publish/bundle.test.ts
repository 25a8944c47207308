import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { memoryLog } from '../../src/log/memory.js'
import type { Entry, Json } from '../../src/model/entry.js'
import { packList } from '../../src/model/packed-list.js'
import type { Reading, SightingsReading } from '../../src/model/reading.js'
import { bundledEntries, bundleLog, readBundle, writeBundle } from '../../src/publish/bundle.js'
import { anyReading } from '../register/any-reading.js'
import { crowd, list } from '../register/made-register.js'

const sightings: fc.Arbitrary<SightingsReading> = fc
  .array(fc.tuple(fc.nat(5), fc.string({ maxLength: 6 })), { maxLength: 3 })
  .map((seen) => ({
    kind: 'sightings',
    connector: 'archive-sightings',
    version: 1,
    document: 'f'.repeat(64),
    sightings: seen.map(([n, name]) => ({ document: String(n).repeat(64), name })),
  }))

async function logged(readings: readonly Reading[]): Promise<Entry[]> {
  const log = memoryLog({ clock: () => new Date('2026-05-18T12:00:00Z') })
  await log.append(
    readings.map((reading, at) => {
      const body = reading.kind === 'list' ? packList(reading) : reading
      return { key: `reading ${at}`, body: body as unknown as Json }
    }),
  )
  return await all(log.entries())
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const held: T[] = []
  for await (const item of items) held.push(item)
  return held
}

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items
}

/** Readings each of its own document. */
const anyReadings: fc.Arbitrary<Reading[]> = fc.uniqueArray(fc.oneof(anyReading, sightings), {
  selector: ({ document }) => document,
  maxLength: 6,
})

test('a log comes back from its bundle entry for entry, with hashes that hold', async () => {
  await fc.assert(
    fc.asyncProperty(anyReadings, async (readings) => {
      const entries = await logged(readings)
      const text = writeBundle(await bundleLog(each(entries)))
      assert.deepEqual([...bundledEntries(readBundle(text))], entries)
    }),
  )
})

test('the same log gives the same bundle, byte for byte, and so does the bundle read back', async () => {
  await fc.assert(
    fc.asyncProperty(anyReadings, async (readings) => {
      const entries = await logged(readings)
      const text = writeBundle(await bundleLog(each(entries)))
      assert.equal(writeBundle(await bundleLog(each(entries))), text)
      assert.equal(writeBundle(readBundle(text)), text)
    }),
    { numRuns: 50 },
  )
})

test('a bundle holds each row once, however many lists repeat it', async () => {
  const lists = Array.from({ length: 10 }, (_, at) =>
    list(`2025-03-${String(at + 1).padStart(2, '0')}`, crowd(50)),
  )
  const bundle = await bundleLog(each(await logged(lists.map(({ reading }) => reading))))
  assert.equal(bundle.corpus.contents.length, 50)
  const listLines = writeBundle(bundle)
    .split('\n')
    .slice(51, 61)
    .map((line) => (JSON.parse(line) as { rows: unknown[] }).rows)
  assert.deepEqual(listLines.slice(1), Array(9).fill([[0, 50]]))
})

test('a bundle of another format or version is refused, and says which', () => {
  for (const [head, found] of [
    ['{"format":"comity-history","version":2}', 'comity-history version 2'],
    ['{"format":"other","version":1}', 'other version 1'],
  ] as const)
    assert.throws(() => readBundle(head), {
      message: `expected comity-history version 1, found ${found}`,
    })
})

test('a log that holds two readings of one document is refused: a bundle keeps one', async () => {
  const { reading } = list('2025-03-01', crowd(2))
  const entries = await logged([reading, { ...reading, version: 2 }])
  await assert.rejects(bundleLog(each(entries)), {
    message: `entry 2: expected one reading of each document, found another of ${reading.document}`,
  })
})

test('a log that holds more than readings is refused: its chain of hashes would not hold', async () => {
  const entries = await logged([list('2025-03-01', crowd(2)).reading])
  const sighting = { kind: 'sighting', document: '0'.repeat(64), name: 'x' }
  const [first] = entries
  assert.ok(first)
  await assert.rejects(bundleLog(each([first, { ...first, number: 2, body: sighting }])), {
    message: 'entry 2: expected a list or the sightings of an archive, found sighting',
  })
})
