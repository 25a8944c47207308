import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { startPostgres } from './postgres-server.js'
import { newPostgresStore } from './postgres-store.js'
import { killFact } from './process-facts.js'
import { newSqliteStore } from './sqlite-store.js'

const home = mkdtempSync(join(tmpdir(), 'comity-log-'))
after(() => rmSync(home, { recursive: true, force: true }))
const server = await startPostgres()
after(() => server.stop())

test('sqlite: what was acknowledged is there after 200 kills in the middle of appending', () =>
  killFact(() => newSqliteStore(home), 100))

test('postgres: what was acknowledged is there after 200 kills in the middle of appending', () =>
  killFact(() => newPostgresStore(server), 100))
