import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { LiveWorld } from '../../src/cli/live-world.js'
import { systemContext } from '../../src/cli/system.js'
import { loadWorld } from '../../src/cli/world.js'
import type { Status } from '../../src/query/status.js'
import { madeList } from './made-lists.js'
import { run } from './run.js'

const folder = mkdtempSync(join(tmpdir(), 'comity-live-'))
const program = fileURLToPath(new URL('../../../bin/comity.mjs', import.meta.url))
const running = new Set<ChildProcess>()
after(() => {
  for (const child of running) child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

/** A list of one agency on a day, as a file. */
function listOf(agency: string, on: string): string {
  const [year, month, date] = on.split('-')
  mkdirSync(join(folder, 'lists'), { recursive: true })
  const file = join(folder, 'lists', `participatingAgencies${month}${date}${year}pm.xlsx`)
  writeFileSync(file, madeList([['FLORIDA', agency, 'Task Force Model', '2026-05-20']], on))
  return file
}

test('a list that another process ingests while the server runs is answered from soon after', async () => {
  const home = join(folder, 'served')
  const env = { ...process.env, COMITY_INBOX: join(folder, 'none'), COMITY_BUNDLED: '0', PORT: '0' }
  const child = spawn(process.execPath, [program, 'serve', '--home', home], { env })
  running.add(child)
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  const address = /http:\S+/.exec(line.toString('utf8'))?.[0] ?? ''
  const stages = async () => {
    const asked = `${address}/v1/status?agency=us-fl/homestead-police-department`
    return ((await (await fetch(asked)).json()) as Status).agreements.map(({ stage }) => stage)
  }
  assert.deepEqual(await stages(), [])
  const ingest = [program, 'ingest', listOf('Homestead Police Department', '2026-05-21'), '--home', home]
  const [code] = (await once(spawn(process.execPath, ingest, { env }), 'close')) as [number]
  assert.equal(code, 0)
  const until = Date.now() + 20_000
  while ((await stages()).length === 0 && Date.now() < until) await new Promise((on) => setTimeout(on, 200))
  assert.deepEqual(await stages(), ['listed'])
  child.kill('SIGTERM')
  const [ended] = (await once(child, 'close')) as [number]
  running.delete(child)
  assert.equal(ended, 0)
})

test('a look that finds nothing new keeps the world as it is; one that finds a list makes another', async () => {
  const home = join(folder, 'looked')
  const context = { ...systemContext(home), bundled: false }
  await run(['ingest', listOf('Homestead Police Department', '2026-05-22')], home)
  const live = new LiveWorld(await loadWorld(context), context, (error) => assert.fail(String(error)))
  const first = live.world
  await Promise.all([live.look(), live.look()])
  assert.equal(live.world, first)
  await run(['ingest', listOf('Doral Police Department', '2026-05-23')], home)
  assert.equal(live.world, first)
  await live.look()
  assert.notEqual(live.world, first)
  assert.deepEqual(live.world.now().lists.participating.at(-1)?.on, '2026-05-23')
})

test('a log that cannot be read is told once, and what is held goes on answering', async () => {
  const home = join(folder, 'broken')
  const context = { ...systemContext(home), bundled: false }
  const told: unknown[] = []
  const broken = { ...context, hasLog: () => true, openLog: () => Promise.reject(new Error('no such disk')) }
  const held = await loadWorld(context)
  const live = new LiveWorld(held, broken, (error) => told.push(error))
  const stop = live.watch(5)
  await new Promise((on) => setTimeout(on, 100))
  await stop()
  assert.deepEqual(told.map(String), ['Error: no such disk'])
  assert.equal(live.world, held)
})
