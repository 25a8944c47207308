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
import { replyText, requestText } from './correction-home.js'
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

/** Starts a server on a home; done when it says where it answers, or has ended. */
async function serve(
  home: string,
  env: NodeJS.ProcessEnv,
): Promise<{ child: ChildProcess; address: string }> {
  const child = spawn(process.execPath, [program, 'serve', '--home', home], { env })
  running.add(child)
  const [line] = (await Promise.race([once(child.stdout, 'data'), once(child, 'close')])) as [unknown]
  return { child, address: /http:\S+/.exec(String(line))?.[0] ?? '' }
}

async function stopped(child: ChildProcess): Promise<number> {
  child.kill('SIGTERM')
  const [code] = (await once(child, 'close')) as [number]
  running.delete(child)
  return code
}

const unbundled = { ...process.env, COMITY_INBOX: join(folder, 'none'), COMITY_BUNDLED: '0', PORT: '0' }

test('a list that another process ingests while the server runs is answered from soon after', async () => {
  const home = join(folder, 'served')
  const { child, address } = await serve(home, unbundled)
  const stages = async () => {
    const asked = `${address}/v1/status?agency=us-fl/homestead-police-department`
    return ((await (await fetch(asked)).json()) as Status).agreements.map(({ stage }) => stage)
  }
  assert.deepEqual(await stages(), [])
  const ingest = [program, 'ingest', listOf('Homestead Police Department', '2026-05-21'), '--home', home]
  const [code] = (await once(spawn(process.execPath, ingest, { env: unbundled }), 'close')) as [number]
  assert.equal(code, 0)
  const until = Date.now() + 20_000
  while ((await stages()).length === 0 && Date.now() < until) await new Promise((on) => setTimeout(on, 200))
  assert.deepEqual(await stages(), ['listed'])
  assert.equal(await stopped(child), 0)
})

test('a server with a token takes a correction and a reply, shows them at once, and keeps them for the next one', async () => {
  const home = join(folder, 'corrected')
  const env = { ...unbundled, COMITY_TOKEN: 'a-token-of-more-than-twenty' }
  const first = await serve(home, env)
  const post = (path: string, body: string) => {
    const headers = { authorization: `Bearer ${env.COMITY_TOKEN}` }
    return fetch(`${first.address}${path}`, { method: 'POST', body, headers })
  }
  assert.equal((await fetch(`${first.address}/v1/replies`, { method: 'POST', body: '{}' })).status, 401)
  assert.equal((await post('/v1/corrections', requestText({ about: { field: 'ori' } }))).status, 201)
  assert.equal((await post('/v1/replies', replyText({ about: { field: 'kind' } }))).status, 201)
  const page = '/agency/us-fl/miami-police-department'
  const shown = /Correction 1<\/a> is open/
  assert.match(await (await fetch(`${first.address}${page}`)).text(), shown)
  assert.equal(await stopped(first.child), 0)
  const second = await serve(home, unbundled)
  const text = await (await fetch(`${second.address}${page}`)).text()
  assert.match(text, shown)
  assert.match(text, /The department signed after the vote\./)
  assert.equal((await fetch(`${second.address}/v1/replies`, { method: 'POST', body: '{}' })).status, 403)
  assert.equal(await stopped(second.child), 0)
})

test('a token that could be guessed is refused when the server starts', async () => {
  const child = spawn(process.execPath, [program, 'serve', '--home', join(folder, 'guessed')], {
    env: { ...unbundled, COMITY_TOKEN: 'short' },
  })
  let err = ''
  child.stderr.on('data', (bytes: Buffer) => (err += bytes.toString('utf8')))
  const [code] = (await once(child, 'close')) as [number]
  assert.equal(code, 2)
  assert.match(err, /COMITY_TOKEN: expected 20 to 200 characters/)
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
