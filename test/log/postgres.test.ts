import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openPostgresLog } from '../../src/log/postgres.js'
import { verify } from '../../src/log/verify.js'
import { execute, startPostgres } from './postgres-server.js'
import { newPostgresStore } from './postgres-store.js'
import { all, documentOf, draft, noon } from './store.js'
import { durableSuite } from './suite.js'

const server = await startPostgres()
after(() => server.stop())

durableSuite('postgres', () => newPostgresStore(server))

test('a role that may only select and insert can append and verify, and can change nothing', async () => {
  const store = await newPostgresStore(server)
  await (await store.open()).close()
  await store.sql("create role clerk login password 'clerk'")
  const [schema] = (await store.sql('select current_schema() as name')) as { name: string }[]
  await store.sql(`grant usage on schema ${schema?.name} to clerk`)
  await store.sql('grant select, insert on log_entry, log_document, log_citation to clerk')
  await store.sql('grant select on log_migration to clerk')
  const url = Object.assign(new URL(store.at), { username: 'clerk', password: 'clerk' }).href

  const log = await openPostgresLog({ url, name: 'claims', clock: noon })
  await log.append([draft('a', 1, documentOf('list')), draft('b', 2, documentOf('list'))])
  await log.append([draft('c', 3, documentOf('list'))])
  assert.equal((await verify(log)).kind, 'sound')
  await log.close()
  await assert.rejects(execute(url, "update log_entry set key = 'x'"), /permission denied/)
  await assert.rejects(execute(url, 'delete from log_document'), /permission denied/)
})

test('tables can be spread over servers: no triggers, and every unique key holds the spreading column', async () => {
  const store = await newPostgresStore(server)
  await (await store.open()).close()
  const unique = await store.sql(`
    select distinct c.relname as table, (
      select array_agg(a.attname::text) from pg_attribute a where a.attrelid = c.oid and a.attnum = any(i.indkey)
    ) as columns
    from pg_index i join pg_class c on c.oid = i.indrelid
    where i.indisunique and c.relnamespace = current_schema()::regnamespace`)
  const spreading: Record<string, string> = {
    log_entry: 'log',
    log_document: 'sha256',
    log_citation: 'sha256',
  }
  for (const { table, columns } of unique as { table: string; columns: string[] }[])
    assert.ok(columns.includes(spreading[table] ?? 'number'), `a unique key of ${table}: ${columns}`)
  assert.equal(unique.length, 5)
  assert.deepEqual(await store.sql('select tgname from pg_trigger where not tgisinternal'), [])
})

test('a log outlives connections that the server closes', async () => {
  const store = await newPostgresStore(server)
  const log = await store.open()
  await log.append([draft('a')])
  await store.sql("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'comity'")
  // The first may still be given a connection that has just been closed.
  await log.append([draft('b')]).catch(() => undefined)
  await log.append([draft('b'), draft('c')])
  const keys = (await all(log.entries())).map(({ key }) => key)
  assert.deepEqual(keys, ['a', 'b', 'c'])
  await log.close()
})

test('a connection that breaks while appending leaves nothing, and the log goes on', async () => {
  const store = await newPostgresStore(server)
  const log = await store.open()
  await store.sql(`create function cut() returns trigger language plpgsql as
    'begin perform pg_terminate_backend(pg_backend_pid()); return new; end'`)
  await store.sql('create trigger cut after insert on log_citation for each row execute function cut()')
  await assert.rejects(log.append([draft('a', 1, documentOf('list'))]), { name: 'LogError' })
  await store.sql('drop trigger cut on log_citation')
  assert.deepEqual(await log.head(), { number: 0, hash: '0'.repeat(64) })
  assert.equal((await log.append([draft('a', 1, documentOf('list'))])).length, 1)
  await log.close()
})

test('a server that answers before its disk does is asked to wait', async () => {
  const store = await newPostgresStore(server)
  await (await store.open()).close()
  await store.sql("alter table log_entry add column seen text default current_setting('synchronous_commit')")
  const url = `${store.at}%20-c%20synchronous_commit%3Doff`
  assert.deepEqual(await execute(url, 'show synchronous_commit'), [{ synchronous_commit: 'off' }])
  const log = await openPostgresLog({ url, name: 'claims', clock: noon })
  await log.append([draft('a')])
  assert.deepEqual(await store.sql('select seen from log_entry'), [{ seen: 'on' }])
  await log.close()
})

test('an error names the server and never the password', async () => {
  const url = 'postgres://clerk:secret@127.0.0.1:1/comity'
  await assert.rejects(openPostgresLog({ url, name: 'claims', clock: noon }), (error: Error) => {
    assert.match(error.message, /^PostgreSQL database comity on 127\.0\.0\.1:1: .*ECONNREFUSED/)
    return !String(error.stack).includes('secret')
  })
  await assert.rejects(openPostgresLog({ url: 'secret', name: 'claims', clock: noon }), (error: Error) => {
    return error.name === 'LogError' && !error.message.includes('secret')
  })
})
