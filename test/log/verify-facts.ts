import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Log } from '../../src/log/log.js'
import { verify } from '../../src/log/verify.js'
import { type Damage, documentOf, draft, noon, type Store } from './store.js'

const list = documentOf('list')

/** What verifying finds, on any store. */
export function verifyFacts(newStore: () => Promise<Store>): void {
  test('an untouched log is sound, and says how much of it there is', async () => {
    const { log } = await filled(newStore)
    assert.deepEqual(await verify(log), { kind: 'sound', entries: 5, documents: 2, head: await log.head() })
    await log.close()
  })

  test('an empty log is sound', async () => {
    const log = await (await newStore()).open()
    assert.deepEqual(await verify(log), { kind: 'sound', entries: 0, documents: 0, head: await log.head() })
    await log.close()
  })

  const damages: { what: string; where: string; damage: (damage: Damage) => Promise<void> }[] = [
    {
      what: 'a changed body',
      where: 'entry 3, hash',
      damage: (to) => to.setEntry(3, { body: '{"of":"x"}' }),
    },
    {
      what: 'white space in a body',
      where: 'entry 3, hash',
      damage: (to) => to.setEntry(3, { body: '{"of": "c"}' }),
    },
    {
      what: 'a changed time',
      where: 'entry 2, hash',
      damage: (to) => to.setEntry(2, { recorded_at: '2025-01-01T00:00:00.000Z' }),
    },
    { what: 'a changed key', where: 'entry 5, hash', damage: (to) => to.setEntry(5, { key: 'other' }) },
    {
      what: 'a broken chain',
      where: 'entry 4, previous',
      damage: (to) => to.setEntry(4, { previous: list.sha256 }),
    },
    { what: 'a removed entry', where: 'the entry after 1', damage: (to) => to.removeEntry(2) },
    {
      what: 'a gap in the numbers',
      where: 'the entry after 4',
      damage: (to) => to.setEntry(5, { number: 9 }),
    },
    {
      what: 'a changed document',
      where: `document ${list.sha256}`,
      damage: (to) => to.setDocument(list.sha256, Buffer.from('LIST')),
    },
    {
      what: 'a removed document',
      where: `document ${list.sha256} of entry 2`,
      damage: (to) => to.removeDocument(list.sha256),
    },
  ]
  for (const { what, where, damage } of damages)
    test(`${what} is found`, async () => {
      const { store, log } = await filled(newStore)
      await damage(store.damage)
      const found = await verify(log)
      assert.ok(found.kind === 'damaged', `found ${found.kind}`)
      assert.equal(found.where, where)
      assert.notEqual(found.expected, found.found)
      await log.close()
    })

  test('what was expected and what was found are told', async () => {
    const { store, log } = await filled(newStore)
    await store.damage.removeEntry(4)
    assert.deepEqual(await verify(log), {
      kind: 'damaged',
      where: 'the entry after 3',
      expected: 'number 4',
      found: 'number 5',
    })
    await log.close()
  })

  test('an end that was cut off is found by a head that was kept elsewhere', async () => {
    const { store, log } = await filled(newStore)
    const kept = await log.head()
    assert.equal((await verify(log, kept)).kind, 'sound')
    await store.damage.removeEntry(5)
    assert.equal((await verify(log)).kind, 'sound')
    assert.deepEqual(await verify(log, kept), {
      kind: 'damaged',
      where: 'the end of the log',
      expected: 'entry 5 or later',
      found: 'entry 4',
    })
    await log.close()
  })

  test('a log that was written anew is found by a head that was kept elsewhere', async () => {
    const { log } = await filled(newStore)
    const kept = { number: 2, hash: list.sha256 }
    const found = await verify(log, kept)
    assert.ok(found.kind === 'damaged')
    assert.equal(found.where, 'entry 2, hash as kept')
    await log.close()
  })

  test('a damaged document is never an answer', async () => {
    const { store, log } = await filled(newStore)
    await store.damage.setDocument(list.sha256, Buffer.from('LIST'))
    await assert.rejects(log.document(list.sha256), { name: 'LogError' })
    await log.close()
  })
}

/** A store whose log `claims` holds five entries, two of them with documents. */
async function filled(newStore: () => Promise<Store>): Promise<{ store: Store; log: Log }> {
  const store = await newStore()
  const log = await store.open({ clock: noon })
  await log.append([draft('a'), draft('b', { of: 'b' }, list), draft('c')])
  await log.append([draft('d', 1, documentOf('agreement'), list), draft('e')])
  return { store, log }
}
