import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { all, documentOf, draft, type Store } from './store.js'

/** What reading promises, on any store. */
export function readFacts(newStore: () => Promise<Store>): void {
  test('a log that is opened again holds what was appended', async () => {
    const store = await newStore()
    const log = await store.open()
    const added = await log.append([draft('a', { x: [1, 'é', null] }, documentOf('list'))])
    await log.close()
    const again = await store.open()
    assert.deepEqual(await all(again.entries()), added)
    assert.deepEqual(await again.document(documentOf('list').sha256), documentOf('list'))
    assert.deepEqual(await again.append([draft('a', { x: [1, 'é', null] })]), [])
    await again.close()
  })

  test('a log that is closed can be closed again', async () => {
    const log = await (await newStore()).open()
    await log.append([draft('a')])
    await log.close()
    await log.close()
  })

  test('entries after a number are those behind it', async () => {
    const log = await (await newStore()).open()
    const added = await log.append(['a', 'b', 'c'].map((key) => draft(key)))
    assert.deepEqual(await all(log.entries(1)), added.slice(1))
    assert.deepEqual(await all(log.entries(3)), [])
    assert.deepEqual(await all(log.entries(99)), [])
    await log.close()
  })

  test('a long log of short and long bodies is read whole and in order', async () => {
    const log = await (await newStore()).open()
    const bodies = Array.from({ length: 1200 }, (_, n) => (n % 400 === 399 ? noise(300_000, n) : n))
    await log.append(bodies.map((body, n) => draft(`key ${n}`, body)))
    const read = await all(log.entries())
    assert.deepEqual(
      read.map(({ number }) => number),
      bodies.map((_, index) => index + 1),
    )
    assert.deepEqual(
      read.map(({ body }) => body),
      bodies,
    )
    await log.close()
  })

  test('any JSON comes back as it went in', async () => {
    const log = await (await newStore()).open()
    const values = fc.sample(fc.jsonValue({ depthSize: 'medium' }), 200).map((value) => JSON.stringify(value))
    await log.append(values.map((text, n) => draft(`key ${n}`, JSON.parse(text))))
    const read = await all(log.entries())
    assert.deepEqual(
      read.map(({ body }) => body),
      values.map((text) => JSON.parse(text)),
    )
    await log.close()
  })

  test('held tells which of many keys a log holds', async () => {
    const log = await (await newStore()).open()
    const keys = Array.from({ length: 1300 }, (_, n) => `key ${n}`)
    await log.append(keys.slice(0, 700).map((key) => draft(key)))
    assert.deepEqual([...(await log.held(keys))].sort(), keys.slice(0, 700).sort())
    assert.deepEqual(await log.held([]), new Set())
    await log.close()
  })

  test('a document that is not stored is undefined, and an empty one is no bytes', async () => {
    const log = await (await newStore()).open()
    await log.append([draft('a', 1, documentOf(''))])
    assert.equal(await log.document(documentOf('none').sha256), undefined)
    assert.deepEqual(await log.document(documentOf('').sha256), documentOf(''))
    await log.close()
  })

  test('logs of one store have their own entries and share their documents', async () => {
    const store = await newStore()
    const [claims, judgements] = [await store.open(), await store.open({ name: 'judgements' })]
    const list = documentOf('list')
    await Promise.all([
      claims.append([draft('a', 1, list)]),
      judgements.append([draft('a', 2, list), draft('b')]),
    ])
    assert.equal((await claims.head()).number, 1)
    assert.equal((await judgements.head()).number, 2)
    assert.deepEqual(await all(claims.documents()), [list.sha256])
    assert.deepEqual(await judgements.document(list.sha256), list)
    await Promise.all([claims.close(), judgements.close()])
  })

  test('hashes of documents are listed in order', async () => {
    const log = await (await newStore()).open()
    const documents = Array.from({ length: 600 }, (_, n) => documentOf(`document ${n}`))
    await log.append([draft('a', 1, ...documents)])
    assert.deepEqual(await all(log.documents()), documents.map(({ sha256 }) => sha256).sort())
    await log.close()
  })

  test('a log has a name of lower-case letters, digits and hyphens', async () => {
    const store = await newStore()
    await assert.rejects(store.open({ name: "claims'; drop table log_entry" }), {
      message: `a log: expected a name such as claims, found "claims'; drop table log_entry"`,
    })
  })
}

/** Text that does not deflate, so that it takes the room that it seems to. */
function noise(length: number, seed: number): string {
  let state = seed + 1
  const next = () => {
    state = (state * 48_271) % 2_147_483_647
    return String.fromCharCode(32 + (state % 94))
  }
  return Array.from({ length }, next).join('')
}
