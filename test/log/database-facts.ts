import assert from 'node:assert/strict'
import { test } from 'node:test'
import { migrations } from '../../src/log/migrations.js'
import { verify } from '../../src/log/verify.js'
import { all, type DurableStore, documentOf, draft } from './store.js'

/** What holds for a log in a database besides. */
export function databaseFacts(newStore: () => Promise<DurableStore>): void {
  test('a database of the first version is brought up to date and keeps its entries', async () => {
    const store = await newStore()
    const log = await store.open()
    const added = await log.append([draft('a'), draft('b')])
    await log.close()
    await store.sql('drop table log_citation')
    await store.sql('delete from log_migration where number > 1')

    const migrated = await store.open()
    assert.deepEqual(await all(migrated.entries()), added)
    await migrated.append([draft('c', 1, documentOf('list'))])
    assert.equal((await verify(migrated)).kind, 'sound')
    assert.equal((await store.sql('select * from log_migration')).length, migrations.length)
    await migrated.close()
  })

  test('a migration that fails leaves the database as it was', async () => {
    const store = await newStore()
    await store.sql('create table log_citation (x text)')
    await assert.rejects(store.open(), { name: 'LogError' })
    await assert.rejects(store.sql('select * from log_entry'))
    await assert.rejects(store.sql('select * from log_migration'))
    assert.deepEqual(await store.sql('select x from log_citation'), [])
    await store.sql('drop table log_citation')
    await (await store.open()).close()
  })

  test('a database of a later release is refused and left as it is', async () => {
    const store = await newStore()
    const log = await store.open()
    await log.append([draft('a')])
    await log.close()
    await store.sql("insert into log_migration (number, does) values (99, 'what a later release does')")
    await store.sql('drop table log_citation')
    await assert.rejects(store.open(), (error: Error) => {
      assert.match(error.message, /expected version 2 of the schema or an earlier one, found version 99$/)
      return error.name === 'LogError'
    })
    await assert.rejects(store.sql('select * from log_citation'))
  })

  test('a new database that several logs open at once is made once', async () => {
    const store = await newStore()
    const logs = await Promise.all(['a', 'b', 'c'].map((name) => store.open({ name })))
    await Promise.all(logs.map((log) => log.append([draft('x')])))
    for (const log of logs) assert.equal((await log.head()).number, 1)
    await Promise.all(logs.map((log) => log.close()))
  })

  test('a batch that the database refuses half-way leaves nothing', async () => {
    const store = await newStore()
    const log = await store.open()
    await store.sql('create unique index fault on log_citation (sha256)')
    const list = documentOf('list')
    await assert.rejects(log.append([draft('a', 1, list), draft('b', 2, list)]), { name: 'LogError' })
    assert.equal((await log.head()).number, 0)
    assert.deepEqual(await all(log.documents()), [])
    assert.equal((await log.append([draft('a', 1, list)])).length, 1)
    await log.close()
  })

  test('a row that does not inflate is found', async () => {
    const store = await newStore()
    const log = await store.open()
    await log.append([draft('a'), draft('b'), draft('c')])
    await store.sql('update log_entry set body = $1 where number = 2', [Buffer.from('no deflated text')])
    assert.deepEqual(await verify(log), {
      kind: 'damaged',
      where: 'entry 2',
      expected: 'a body that inflates',
      found: 'incorrect header check',
    })
    await assert.rejects(all(log.entries()), { name: 'LogError' })
    await log.close()
  })

  test('a row that inflates to no JSON is found', async () => {
    const store = await newStore()
    const log = await store.open()
    await log.append([draft('a')])
    await store.damage.setEntry(1, { body: '{"of":' })
    assert.equal((await verify(log)).kind, 'damaged')
    await assert.rejects(all(log.entries()), /^LogError: entry 1: expected a body in JSON/)
    await log.close()
  })
}
