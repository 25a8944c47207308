import assert from 'node:assert/strict'
import { test } from 'node:test'
import { systemContext } from '../../src/cli/system.js'
import { bundledSources } from '../../src/cli/world.js'
import { type Sources, World } from '../../src/query/world.js'
import type { Register } from '../../src/register/register.js'

/** Everything of a register but the rows that it was derived from. */
function told({ lists, agencies, agreements, recorded, byAgency }: Register): string {
  const claims = [...recorded].map(([id, held]) => [id, held.map(({ file, locator }) => [file, locator])])
  const ids = [...byAgency].map(([id, own]) => [id, own.map((agreement) => agreement.id)])
  return JSON.stringify([lists, [...agencies], [...agreements], claims, ids])
}

/** The sources as they were when lists up to the newest but so many were held. */
function without(sources: Sources, newest: number): Sources {
  const { participating, pending } = new World(sources).now().lists
  const inTime = [...participating, ...pending].sort((a, b) => (a.on < b.on ? -1 : 1))
  const gone = new Set(inTime.slice(inTime.length - newest).map(({ document }) => document))
  const { contents, lists } = sources.corpus
  return { ...sources, corpus: { contents, lists: lists.filter(({ document }) => !gone.has(document)) } }
}

test('the register of a history that grows is the one that is derived of it all at once', async () => {
  const context = systemContext('no-such-home')
  const sources = await bundledSources(context)
  const prefixes = [400, 60, 9, 8, 2, 0].map((newest) => without(sources, newest))
  // The first reader remembers what it told of each prefix; the others begin with one of the last.
  const { identify } = await bundledSources(context)
  const grown = prefixes.map((held) => told(new World({ ...held, identify }).now()))
  for (const at of [2, 5]) {
    const held = prefixes[at]
    assert.ok(held)
    const { identify: fresh } = await bundledSources(context)
    assert.equal(grown[at], told(new World({ ...held, identify: fresh }).now()))
  }
})
