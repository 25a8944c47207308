import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { Status } from '../../src/query/status.js'
import { madeList } from '../cli/made-lists.js'

const folder = mkdtempSync(join(tmpdir(), 'comity-serve-'))
const running = new Set<ChildProcess>()
after(() => {
  for (const child of running) child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

const program = fileURLToPath(new URL('../../../bin/comity.mjs', import.meta.url))

interface Server {
  readonly address: string
  readonly out: () => string
  readonly err: () => string
  readonly stop: (signal: NodeJS.Signals) => Promise<number | null>
  readonly ended: Promise<number | null>
}

/** Starts a server on a home of its own; done when it says that it is ready, or has ended. */
async function serve(name: string, words: readonly string[], inbox?: string): Promise<Server> {
  const env = { ...process.env, COMITY_INBOX: inbox ?? join(folder, 'no-inbox'), PORT: '0' }
  const child = spawn(process.execPath, [program, 'serve', '--home', join(folder, name), ...words], { env })
  running.add(child)
  let out = ''
  let err = ''
  child.stderr.on('data', (bytes: Buffer) => (err += bytes.toString('utf8')))
  const ended = new Promise<number | null>((done) => child.once('close', done))
  const ready = new Promise<void>((done) => {
    child.stdout.on('data', (bytes: Buffer) => {
      out += bytes.toString('utf8')
      if (out.includes('\n')) done()
    })
  })
  await Promise.race([ready, ended])
  running.delete(child)
  if (child.exitCode === null) running.add(child)
  const stop = (signal: NodeJS.Signals) => {
    child.kill(signal)
    return ended
  }
  const address = /http:\S+/.exec(out)?.[0] ?? ''
  return { address, out: () => out, err: () => err, stop, ended }
}

for (const signal of ['SIGTERM', 'SIGINT'] as const)
  test(`serve prints one line with its address, answers there, and ends with 0 on ${signal}`, async () => {
    const server = await serve(signal, [])
    assert.match(server.out(), /^Comity answers on http:\/\/127\.0\.0\.1:\d+\n$/)
    const health = await fetch(`${server.address}/healthz`)
    assert.deepEqual([health.status, await health.text()], [200, 'ok'])
    assert.equal(await server.stop(signal), 0)
    assert.equal(server.out().split('\n').length, 2)
    assert.equal(server.err(), '')
  })

test('serve reads what lies in the inbox before it answers; a file that does not read is told and stops nothing', async () => {
  const inbox = join(folder, 'inbox')
  mkdirSync(inbox)
  writeFileSync(join(inbox, 'README.md'), 'Files put here are read.')
  const row = ['FLORIDA', 'Homestead Police Department', 'Task Force Model', '2026-05-20'] as const
  writeFileSync(join(inbox, 'participatingAgencies05202026pm.xlsx'), madeList([row], '2026-05-20'))
  writeFileSync(join(inbox, 'broken.xlsx'), 'no workbook')
  const server = await serve('with-inbox', [], inbox)
  const response = await fetch(`${server.address}/v1/status?agency=us-fl/homestead-police-department`)
  const { agreements } = (await response.json()) as Status
  assert.deepEqual(
    agreements.map(({ stage, ladder }) => [stage, ladder.map(({ on }) => on)]),
    [['listed', ['2026-05-20', '2026-05-20']]],
  )
  assert.match(server.err(), /inbox: broken\.xlsx.*expected .*, found /)
  assert.match(server.err(), /inbox: 2 files read, 1 new documents/)
  assert.equal(await server.stop('SIGTERM'), 0)
})

test('a port that is taken is told in a sentence, and ends with 1', async () => {
  const first = await serve('first', [])
  const second = await serve('second', ['--port', new URL(first.address).port])
  assert.equal(await second.ended, 1)
  assert.match(
    second.err(),
    /expected a free port \(choose another with --port or PORT\), found .*another program holds/,
  )
  assert.doesNotMatch(second.err(), /\n\s+at /)
  await first.stop('SIGTERM')
})

test('a port that is no number is told in a sentence, and ends with 2', async () => {
  const server = await serve('no-port', ['--port', 'http'])
  assert.equal(await server.ended, 2)
  assert.match(server.err(), /port: expected a number from 0 to 65535, found "http"/)
})
