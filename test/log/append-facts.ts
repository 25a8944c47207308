import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { LogError } from '../../src/log/log.js'
import { type Draft, genesis, type Json } from '../../src/model/entry.js'
import { all, documentOf, draft, noon, type Store } from './store.js'

/** What appending promises, on any store. */
export function appendFacts(newStore: () => Promise<Store>): void {
  test('entries are numbered from 1 in the order of their drafts', async () => {
    const log = await (await newStore()).open()
    const added = await log.append([draft('b'), draft('a')])
    assert.deepEqual(
      added.map(({ number, key, body }) => ({ number, key, body })),
      [
        { number: 1, key: 'b', body: { of: 'b' } },
        { number: 2, key: 'a', body: { of: 'a' } },
      ],
    )
    assert.deepEqual(await all(log.entries()), added)
    await log.close()
  })

  test('an entry holds the hash of the one before it, the first the genesis hash', async () => {
    const log = await (await newStore()).open()
    assert.deepEqual(await log.head(), { number: 0, hash: genesis })
    const [first, second] = await log.append([draft('a'), draft('b')])
    assert.equal(first?.previous, genesis)
    assert.equal(second?.previous, first?.hash)
    assert.deepEqual(await log.head(), { number: 2, hash: second?.hash })
    await log.close()
  })

  test('the same drafts at the same time have the same hashes in every store', async () => {
    const log = await (await newStore()).open()
    await log.append([draft('a', { rows: [['MIAMI, "FL"', null, 1.5e21]], é: '\u2028' }, documentOf('list'))])
    await log.append([draft('b', 'text'), draft('ключ', [])])
    assert.equal((await log.head()).hash, '3e4cb32baddf332dd6a7d923d5648bf6a78c430132c04a2ff4b3d4c37ce4fb34')
    await log.close()
  })

  test('a key that is held with the same body is not logged again', async () => {
    const log = await (await newStore()).open()
    await log.append([draft('a', { x: 1, y: 2 }), draft('b')])
    const added = await log.append([draft('b'), draft('c'), draft('a', { y: 2, x: 1 })])
    assert.deepEqual(
      added.map(({ number, key }) => [number, key]),
      [[3, 'c']],
    )
    assert.deepEqual(await log.append([draft('a', { x: 1, y: 2 })]), [])
    await log.close()
  })

  test('a key that is held with another body is refused, and the whole batch with it', async () => {
    const log = await (await newStore()).open()
    await log.append([draft('a', 1)])
    await assert.rejects(log.append([draft('b', 1, documentOf('b')), draft('a', 2)]), {
      name: 'LogError',
      message: 'key "a": expected the body of entry 1, which holds it, found another body',
    })
    assert.equal((await log.head()).number, 1)
    assert.deepEqual(await all(log.documents()), [])
    await log.close()
  })

  test('a key twice in one batch is logged once, with the documents of both', async () => {
    const log = await (await newStore()).open()
    const [one, other] = [documentOf('one'), documentOf('other')]
    const added = await log.append([draft('a', 1, one), draft('b'), draft('a', 1, other)])
    assert.deepEqual(
      added.map(({ key }) => key),
      ['a', 'b'],
    )
    assert.deepEqual(await all(log.documents()), [one.sha256, other.sha256].sort())
    await log.close()
  })

  test('a key twice in one batch with two bodies is refused, and the whole batch with it', async () => {
    const log = await (await newStore()).open()
    await assert.rejects(log.append([draft('b'), draft('a', 1), draft('a', 2)]), LogError)
    assert.equal((await log.head()).number, 0)
    await log.close()
  })

  test('a document whose bytes do not hash to its name is refused, and the whole batch with it', async () => {
    const log = await (await newStore()).open()
    const { sha256 } = documentOf('list')
    const forged = { sha256, bytes: documentOf('another list').bytes }
    await assert.rejects(log.append([draft('a'), draft('b', 1, forged)]), LogError)
    assert.equal((await log.head()).number, 0)
    await log.close()
  })

  test('a body that is no JSON is refused with the place of what is none', async () => {
    const log = await (await newStore()).open()
    const body = { rows: [[1, Number.NaN]] }
    await assert.rejects(log.append([draft('a', body)]), {
      message: 'body.rows[0][1]: expected a JSON value, found number NaN',
    })
    await log.close()
  })

  test('a key that some database could not index or give back is refused', async () => {
    const log = await (await newStore()).open()
    for (const key of ['', 'a\0b', '\ud800', 'é'.repeat(501)])
      await assert.rejects(log.append([draft(key)]), LogError)
    assert.equal((await log.append([draft("it's; -- \\ 🏛 %s $1"), draft('é'.repeat(500))])).length, 2)
    await log.close()
  })

  test('entries of one batch share their time, which is never before that of the entry before them', async () => {
    const times = ['2026-05-18T12:00:00.000Z', '2026-05-18T12:00:01.000Z', '2026-05-18T11:59:59.000Z']
    const log = await (await newStore()).open({ clock: () => new Date(times.shift() ?? Number.NaN) })
    for (const keys of [['a'], ['b', 'c'], ['d']]) await log.append(keys.map((key) => draft(key)))
    assert.deepEqual(
      (await all(log.entries())).map(({ recordedAt }) => recordedAt.slice(17, 19)),
      ['00', '01', '01', '01'],
    )
    await log.close()
  })

  test('batches appended at once are logged whole, in the order of the calls', async () => {
    const log = await (await newStore()).open()
    const batches = Array.from({ length: 10 }, (_, batch) =>
      ['x', 'y', 'z'].map((part) => draft(`${batch}${part}`)),
    )
    const calls = batches.map((batch) => log.append(batch))
    const seen = (await log.head()).number
    assert.equal(seen % 3, 0)
    await Promise.all(calls)
    assert.deepEqual(
      (await all(log.entries())).map(({ key }) => key),
      batches.flat().map(({ key }) => key),
    )
    await log.close()
  })

  test('a body whose text is given is logged as that text, and is not read', async () => {
    const store = await newStore()
    const [given, other] = [await store.open(), await store.open({ name: 'other' })]
    const text = Buffer.from('{"a":[1,null],"b":"x"}')
    const unread = {
      key: 'a',
      text,
      get body(): Json {
        return assert.fail('the body was read')
      },
    }
    await given.append([unread, unread])
    await given.append([unread])
    text.fill(0)
    await other.append([draft('a', { b: 'x', a: [1, null] })])
    assert.deepEqual(await all(given.entries()), await all(other.entries()))
    await Promise.all([given.close(), other.close()])
  })

  test('a draft that its maker changes later leaves the log as it was', async () => {
    const log = await (await newStore()).open()
    const body = { rows: ['MIAMI'] }
    const document = { ...documentOf('list'), bytes: Buffer.from('list') }
    await log.append([draft('a', body, document)])
    body.rows.push('DORAL')
    document.bytes.fill(0)
    assert.deepEqual((await all(log.entries()))[0]?.body, { rows: ['MIAMI'] })
    assert.deepEqual(await log.document(document.sha256), documentOf('list'))
    await log.close()
  })

  test('drafts in any batches, some given twice, become the same log as all at once', async () => {
    const store = await newStore()
    let round = 0
    const property = fc.asyncProperty(batchesOfDrafts, async (batches) => {
      round += 1
      const [apart, together] = await Promise.all(
        ['apart', 'together'].map((name) => store.open({ name: `${name}-${round}`, clock: noon })),
      )
      assert.ok(apart && together)
      for (const batch of batches) await apart.append(batch)
      await together.append(batches.flat())
      assert.deepEqual(await all(apart.entries()), await all(together.entries()))
      await Promise.all([apart.close(), together.close()])
    })
    await fc.assert(property, { numRuns: 15 })
  })
}

/** Batches of up to five drafts; the body and the document of a draft follow from its key. */
const batchesOfDrafts: fc.Arbitrary<Draft[][]> = fc.array(
  fc.array(
    fc.nat({ max: 30 }).map((n) => draft(`key ${n}`, { n, parity: n % 2 }, documentOf(`document ${n % 7}`))),
    { maxLength: 5 },
  ),
  { maxLength: 8 },
)
