import assert from 'node:assert/strict'
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { verify } from '../../src/log/verify.js'
import { batchOf, type Task } from './appender.js'
import { all, type DurableStore } from './store.js'

/** What holds when several processes use one log, and when they are killed. */
export function processFacts(newStore: () => Promise<DurableStore>): void {
  test('two processes that append at once log every key once, in one chain', async () => {
    const store = await newStore()
    const batches = 60
    const appenders = await Promise.all(
      ['one', 'other'].map((writer) => start({ ...store, writer, batches })),
    )
    for (const { child } of appenders) child.send('go')
    for (const { exited } of appenders) assert.equal(await exited, 0)

    const log = await store.open()
    const keys = (await all(log.entries())).map(({ key }) => key)
    const expected = ['one', 'other'].flatMap((writer) =>
      Array.from({ length: batches }, (_, batch) => batchOf(writer, batch).map(({ key }) => key)).flat(),
    )
    assert.deepEqual(keys.toSorted(), [...new Set(expected)].sort())
    assert.equal((await verify(log)).kind, 'sound')
    const writers = keys.map((key) => key.split(' ')[0]).filter((writer) => writer !== 'shared')
    const turns = writers.filter((writer, index) => writer !== writers[index - 1]).length
    console.log(turns)
    assert.ok(turns > 2, `the writers took ${turns} turns`)
    await log.close()
  })

  test('what was acknowledged is there after 20 kills in the middle of appending', () =>
    killFact(newStore, 10))
}

/** Kills two appending processes at random moments, again and again, and looks what is there. */
export async function killFact(newStore: () => Promise<DurableStore>, rounds: number): Promise<void> {
  const store = await newStore()
  for (let round = 0; round < rounds; round++) {
    const writers = [`one-${round}`, `other-${round}`]
    const acknowledged = await Promise.all(
      writers.map(async (writer) => killed(await start({ ...store, writer, batches: 1000 }))),
    )
    const log = await store.open()
    const verified = await verify(log)
    assert.equal(verified.kind, 'sound', JSON.stringify(verified))
    const keys = new Set((await all(log.entries())).map(({ key }) => key))
    for (const [index, writer] of writers.entries()) checkBatches(keys, writer, acknowledged[index] ?? -1)
    await log.close()
  }
}

/** All batches up to the last acknowledged are there; of a later one, all or nothing. */
function checkBatches(keys: ReadonlySet<string>, writer: string, acknowledged: number): void {
  for (let batch = 0; batch <= acknowledged + 2; batch++) {
    const [first, second] = batchOf(writer, batch).map(({ key }) => keys.has(key))
    assert.equal(first, second, `${writer} ${batch} is there in part`)
    if (batch <= acknowledged) assert.ok(first, `${writer} ${batch} was acknowledged and is lost`)
  }
}

interface Appender {
  readonly child: ChildProcess
  readonly exited: Promise<number | null>
  /** The last batch that the child said was acknowledged; -1 before the first. */
  last(): number
}

async function start({ kind, at, writer, batches }: Task): Promise<Appender> {
  const path = fileURLToPath(new URL('./appender.js', import.meta.url))
  const child = fork(path, [JSON.stringify({ kind, at, writer, batches })], { execArgv: [] })
  const exited = once(child, 'exit').then(([code]) => code as number | null)
  await Promise.race([
    once(child, 'message'),
    exited.then((code) => assert.fail(`an appender ended: ${code}`)),
  ])
  let last = -1
  child.on('message', (batch) => {
    last = Number(batch)
  })
  return { child, exited, last: () => last }
}

async function killed({ child, exited, last }: Appender): Promise<number> {
  child.send('go')
  await sleep(Math.random() * 150)
  child.kill('SIGKILL')
  await exited
  return last()
}
