import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import Libsql from 'libsql'
import { openSqliteLog } from '../../src/log/sqlite.js'
import { newSqliteStore } from './sqlite-store.js'
import { draft, noon } from './store.js'
import { durableSuite } from './suite.js'

const home = mkdtempSync(join(tmpdir(), 'comity-log-'))
after(() => rmSync(home, { recursive: true, force: true }))

durableSuite('sqlite', () => newSqliteStore(home))

test('a file of a later release is not changed by a byte', async () => {
  const file = join(home, 'later.db')
  const database = new Libsql(file)
  database.exec("create table log_migration (number, does); insert into log_migration values (99, 'later')")
  database.close()
  const before = readFileSync(file)
  await assert.rejects(openSqliteLog({ file, name: 'claims', clock: noon }), { name: 'LogError' })
  assert.deepEqual(readFileSync(file), before)
})

test('a file that is no database is refused by name and left as it is', async () => {
  const file = join(home, 'letter.txt')
  writeFileSync(file, 'Dear Sheriff, '.repeat(100))
  await assert.rejects(openSqliteLog({ file, name: 'claims', clock: noon }), {
    name: 'LogError',
    message: `${file}: expected a SQLite database at work, found file is not a database`,
  })
  assert.equal(readFileSync(file, 'utf8'), 'Dear Sheriff, '.repeat(100))
})

test('directories on the way to a new file are made', async () => {
  const file = join(home, 'new', '.comity', 'comity.db')
  const log = await openSqliteLog({ file, name: 'claims', clock: noon })
  assert.equal((await log.append([draft('a')])).length, 1)
  await log.close()
})

test('a log that is closed is one file, which can be copied', async () => {
  const [file, copy] = [join(home, 'whole.db'), join(home, 'copy.db')]
  const log = await openSqliteLog({ file, name: 'claims', clock: noon })
  const [added] = await log.append([draft('a', 'x'.repeat(10_000))])
  await log.close()
  writeFileSync(copy, readFileSync(file))
  const copied = await openSqliteLog({ file: copy, name: 'claims', clock: noon })
  assert.equal((await copied.head()).hash, added?.hash)
  await copied.close()
})
