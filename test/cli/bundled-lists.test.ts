import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { systemContext } from '../../src/cli/system.js'

import { toCsv } from '../../src/publish/table.js'
import { listTable } from '../../src/publish/tables/lists.js'

const data = (name: string) => readFileSync(new URL(`../../../data/${name}`, import.meta.url))

test('the table of lists that ships is the one that is derived of the lists that ship', async () => {
  const world = await systemContext('no-such-home').world()
  assert.equal(data('lists.csv').toString('utf8'), toCsv(listTable(world.now())))
})

test('the package names each file that ships with its length and its hash', () => {
  const { resources } = JSON.parse(data('datapackage.json').toString('utf8')) as {
    resources: { path: string; bytes?: number; hash: string }[]
  }
  assert.ok(resources.length > 5)
  for (const { path, bytes, hash } of resources) {
    const held = data(path)
    assert.equal(hash, `sha256:${createHash('sha256').update(held).digest('hex')}`, path)
    if (bytes !== undefined) assert.equal(bytes, held.length, path)
  }
})
