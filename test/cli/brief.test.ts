import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import type { Brief } from '../../src/query/brief-form.js'
import { run, runJson } from './run.js'

const home = mkdtempSync(join(tmpdir(), 'comity-brief-'))
after(() => rmSync(home, { recursive: true, force: true }))

const miami = [
  'brief',
  'Miami Police Department',
  '--state',
  'FL',
  '--on',
  '2025-09-05',
  '--known-at',
  '2025-09-05',
]

test('comity brief prints Markdown: sections, tables, numbered sources with their addresses', async () => {
  const { code, out } = await run(miami, home)
  assert.equal(code, 0)
  assert.match(out, /^# Miami Police Department \(Florida\) and 287\(g\)\n/)
  assert.match(out, /\n\| listed \| 2025-08-29 \| .*\\\[1\\\] \|\n/)
  assert.match(out, /\n1\. ICE, participating list of 2025-08-29, .*row 95\n/)
  assert.match(out, /<https:\/\/www\.wlrn\.org\/immigration\/2025-06-17\/miami-287g-ice-police-immigration>/)
})

test('comity brief writes a PDF, an HTML page that needs no other file, and JSON', async () => {
  const [pdf, html] = [join(home, 'miami.pdf'), join(home, 'miami.html')]
  assert.match((await run([...miami, '--format', 'pdf', '--out', pdf], home)).out, /miami\.pdf: \d+ bytes/)
  assert.equal(readFileSync(pdf).subarray(0, 8).toString('latin1'), '%PDF-1.7')
  await run([...miami, '--format', 'html', '--out', html], home)
  const page = readFileSync(html, 'utf8')
  assert.match(page, /<h1>Miami Police Department \(Florida\) and 287\(g\)<\/h1>/)
  assert.doesNotMatch(page, /<link|<script|href="\//)
  const { sections, sources } = await runJson<Brief>(miami, home)
  assert.ok(sections.length > 5 && sources.length > 10)
})

test('comity brief says what is missing where it cannot answer', async () => {
  const nowhere = join(home, 'nowhere', 'miami.md')
  assert.match(
    (await run([...miami, '--out', nowhere], home)).err,
    /miami\.md: expected a file that can be written, found "ENOENT"/,
  )
  assert.match((await run([...miami, '--format', 'pdf'], home)).err, /--out FILE/)
  assert.match(
    (await run([...miami, '--format', 'docx'], home)).err,
    /expected md, html or pdf, found "docx"/,
  )
})
