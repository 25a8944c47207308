import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import type { DriftReport } from '../../src/check/drift/drift.js'
import type { Lineage } from '../../src/check/drift/lineage.js'
import { brief, rewrite, third } from '../check/drift/pair.js'
import { run, runJson } from './run.js'

const home = mkdtempSync(join(tmpdir(), 'comity-drift-'))
after(() => rmSync(home, { recursive: true, force: true }))

const files = Object.entries({ brief, rewrite, third }).map(([name, text]) => {
  const file = join(home, `${name}.txt`)
  writeFileSync(file, text)
  return file
})
const [first = '', second = '', last = ''] = files

test('comity drift puts each passage of a document beside the one of a source that it stems from', async () => {
  const [report] = await runJson<DriftReport[]>(['drift', second, first], home)
  const relations = new Set(report?.drifts.map(({ relation }) => relation))
  for (const relation of ['quote_verbatim', 'quote_altered', 'strengthened', 'no_counterpart'] as const)
    assert.ok(relations.has(relation), relation)
  const { code, out } = await run(['drift', second, first], home)
  assert.equal(code, 0)
  assert.match(out, /left out: who hurt others; put in: -/)
  assert.match(out, /not found in the source given/)
})

test('comity drift --lineage tells which documents are rewrites, in the order of the days given', async () => {
  const named = [`${last}@2025-09-06`, `${first}@2025-09-03`, `${second}@2025-09-05`]
  const found = await runJson<Lineage>(['drift', '--lineage', ...named], home)
  assert.deepEqual(
    found.documents.map(({ on }) => on),
    ['2025-09-03', '2025-09-05', '2025-09-06'],
  )
  assert.equal(found.rewrites.length, 2)
  const { out } = await run(['drift', '--lineage', ...named], home)
  assert.match(out, /has words of/)
})

test('without a document there is nothing to stand beside', async () => {
  const { code, err } = await run(['drift'], home)
  assert.equal(code, 2)
  assert.match(err, /say the document/)
})

test('without a source, the sources of the record that a document quotes are named with their words', async () => {
  const file = join(home, 'quoting.txt')
  const words = 'I would always collaborate with a federal agency that requests our assistance'
  writeFileSync(file, `Miami Looks Ahead\n\n“${words},” Police Chief Manny Morales said on Tuesday.\n`)
  const { sources } = await runJson<{ sources: { address: string; shared: { text: string }[] }[] }>(
    ['drift', file],
    home,
  )
  assert.match(sources[0]?.address ?? '', /wusf\.org/)
  assert.equal(sources[0]?.shared[0]?.text, words)
  const { out } = await run(['drift', first], home)
  assert.match(out, /No source of the record is quoted|Quoted words of/)
})
