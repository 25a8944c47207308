import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { openSqliteLog } from '../../src/log/sqlite.js'
import { type Verification, verify } from '../../src/log/verify.js'
import { writeLists } from './made-lists.js'

const program = fileURLToPath(new URL('../../../bin/comity.mjs', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'comity-kill-'))
const clock = { COMITY_CLOCK: '2026-01-01T00:00:00.000Z' }
const kills = Number(process.env['COMITY_KILLS'] ?? 100)
/** Each home is killed so often before it may end: a run picks up what the one before it left. */
const killsAHome = 4
after(() => rmSync(folder, { recursive: true, force: true }))

test(`an ingest killed at ${kills} random moments and run again holds the bytes of one left undisturbed`, async () => {
  const lists = join(folder, 'lists')
  writeLists(lists, 70)
  const started = performance.now()
  await ended(ingest(lists, join(folder, 'whole')))
  const whole = await contentOf(join(folder, 'whole'))
  const length = performance.now() - started
  let cutShort = 0
  const round = async (home: string) => {
    for (let kill = 0; kill < killsAHome; kill++) {
      await killedAt(Math.random() * length, ingest(lists, home))
      const left = await leftIn(home)
      assert.equal(left.kind, 'sound', 'what a kill left behind')
      if (left.kind === 'sound' && left.entries < whole.entries) cutShort++
    }
    await ended(ingest(lists, home))
    assert.deepEqual(await contentOf(home), whole)
    rmSync(home, { recursive: true, force: true })
  }
  for (let home = 0; home < kills / killsAHome; home += 2)
    await Promise.all([home, home + 1].map((number) => round(join(folder, `home-${number}`))))
  assert.ok(cutShort > kills / 8, `only ${cutShort} of ${kills} kills left anything to be done`)
})

async function killedAt(delay: number, run: ChildProcess): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, delay))
  if (run.exitCode !== null) return
  run.kill('SIGKILL')
  await once(run, 'exit')
}

function ingest(lists: string, home: string): ChildProcess {
  return spawn(process.execPath, [program, 'ingest', lists, '--home', home], {
    env: { ...process.env, ...clock, DATABASE_URL: undefined, COMITY_HOME: undefined },
    stdio: 'ignore',
  })
}

async function ended(run: ChildProcess): Promise<void> {
  const [code] = (await once(run, 'exit')) as [number | null]
  assert.equal(code, 0)
}

/** What stands in a home after a kill: nothing, where it came before the log was made. */
async function leftIn(home: string): Promise<Verification> {
  if (!existsSync(join(home, 'comity.db')))
    return { kind: 'sound', entries: 0, documents: 0, head: { number: 0, hash: '' } }
  const log = await openSqliteLog({ file: join(home, 'comity.db'), name: 'claims', clock: () => new Date() })
  try {
    return await verify(log)
  } finally {
    await log.close()
  }
}

/** Every entry and document of a log, as one hash. */
async function contentOf(home: string): Promise<{ entries: number; hash: string }> {
  const log = await openSqliteLog({ file: join(home, 'comity.db'), name: 'claims', clock: () => new Date() })
  const hash = createHash('sha256')
  let entries = 0
  for await (const { body, ...entry } of log.stored()) {
    hash.update(JSON.stringify(entry)).update(body)
    entries++
  }
  for await (const sha256 of log.documents()) hash.update((await log.document(sha256))?.bytes ?? '')
  await log.close()
  return { entries, hash: hash.digest('hex') }
}
