import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { test } from 'node:test'
import { loadConnectors } from '../../src/cli/connectors.js'
import { answer, cases, documentOf, printed } from './case.js'

const source = new URL('../../src/connectors/', import.meta.url)

test('every file of src/connectors is a connector whose id is its name', async () => {
  const files = readdirSync(source)
    .filter((name) => name.endsWith('.js') && name !== 'connector.js')
    .map((name) => basename(name, '.js'))
  assert.deepEqual(
    (await loadConnectors()).map(({ id }) => id),
    files,
  )
})

test('every connector says whose source it reads, under which terms, and where it is published', async () => {
  for (const { id, title, publisher, licence, home, version } of await loadConnectors()) {
    for (const text of [title, publisher, licence]) assert.notEqual(text.trim(), '', id)
    assert.match(home, /^https:\/\//, id)
    assert.ok(Number.isInteger(version) && version > 0, id)
  }
})

test('every connector has a case, and every case has a connector', async () => {
  const ids = (await loadConnectors()).map(({ id }) => id)
  assert.deepEqual([...new Set(cases().map(({ connector }) => connector))].sort(), ids)
})

for (const one of cases())
  test(`${one.connector} reads ${one.name.replaceAll('-', ' ')} as expected`, async () => {
    const found = await answer(documentOf(one))
    const file = join(one.folder, 'expected.json')
    if (!existsSync(file)) {
      writeFileSync(file, printed(found))
      assert.fail(`${file} was missing: what is read now stands there; judge it, then run again`)
    }
    assert.deepEqual(found, JSON.parse(readFileSync(file, 'utf8')))
  })

test('a document reads the same under any name: lists are known by their columns', async () => {
  for (const one of cases()) {
    const own = await answer(documentOf(one))
    for (const name of ['participatingAgencies09222025pm.xlsx', 'pendingAgencies09222025pm.xlsx', 'x'])
      assert.deepEqual(await answer(documentOf(one, name)), own, `${one.folder} as ${name}`)
  }
})
