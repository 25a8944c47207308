import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { ingestIntoWorld } from '../../src/cli/ingest-world.js'
import { findSources } from '../../src/cli/sources.js'
import { systemContext } from '../../src/cli/system.js'
import { loadWorld } from '../../src/cli/world.js'
import type { World } from '../../src/query/world.js'
import { type MadeRow, madeList } from './made-lists.js'

const folder = mkdtempSync(join(tmpdir(), 'comity-ingest-world-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const agencies = ['Doral Police Department', 'Baker County Sheriff’s Office', 'City of Ocala Police Dept.']

/** Lists of May 2026, one for each day from a first to a last one, each with one agency more or less. */
function listsOf(name: string, first: number, last: number): string {
  const place = join(folder, name)
  mkdirSync(place)
  for (let date = first; date <= last; date++) {
    const two = String(date).padStart(2, '0')
    const rows = agencies
      .slice(0, 1 + (date % 3))
      .map((agency): MadeRow => ['FLORIDA', agency, 'Task Force Model', '2026-04-20'])
    writeFileSync(join(place, `participatingAgencies05${two}2026am.xlsx`), madeList(rows, `2026-05-${two}`))
  }
  writeFileSync(join(place, 'participatingAgencies05302026am.xlsx'), 'no workbook')
  return place
}

/** All that is told of the lists and agreements of a world. */
function told(world: World): string {
  const { lists, agencies, agreements } = world.now()
  return JSON.stringify([world.version, lists, [...agencies], [...agreements]])
}

test('the world gathered while files are read is the one that the home is loaded as, whatever it held before', async () => {
  const home = { ...systemContext(join(folder, 'home')), bundled: false }
  // The second time threads of their own read.
  for (const [name, first, last] of [
    ['few', 1, 2],
    ['many', 2, 28],
  ] as const) {
    const { sources } = findSources([listsOf(name, first, last)])
    const { summary, world } = await ingestIntoWorld(sources, home)
    assert.equal(summary.errors.length, 1)
    assert.equal(told(world), told(await loadWorld(home)))
    assert.equal(world.now().lists.participating.length, last)
  }
})
