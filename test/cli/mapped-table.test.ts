import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import type { MeasuresAnswer } from '../../src/query/measures.js'
import { run, runJson } from './run.js'

const home = mkdtempSync(join(tmpdir(), 'comity-table-'))
after(() => rmSync(home, { recursive: true, force: true }))

function file(name: string, content: string | Buffer): string {
  const path = join(home, name)
  writeFileSync(path, content)
  return path
}

const mapping = file(
  'mapping.yaml',
  `comity-mapping: 1
says: measure
source: {publisher: Example, address: 'https://example.org/table.csv', published: 2026-01-15}
confidence: high
state: FL
measure: complaints
unit: complaints
columns:
  Agency: agency
  Year: period
  Number: value
  Año: ignore
`,
)

const head = 'Agency,Year,Number,Año'

test('a table in Windows-1252 is read with agencies by name, ORI and id, and answers name their cell', async () => {
  const rows = [
    'Miami Police Department,2024,"1,223",x',
    'FL0131100,2024,n/a,x',
    'us-fl/doral-police-department,2023,0,x',
  ]
  const table = file('complaints.csv', Buffer.from([head, ...rows].join('\r\n'), 'latin1'))
  const { out, err, code } = await run(['ingest', table, '--mapping', mapping], home)
  assert.equal(code, 0, err)
  assert.match(out, /1 new documents/)
  const answer = await runJson<MeasuresAnswer>(['measures', 'us-fl/miami-police-department'], home)
  const series = answer.series.find(({ measure }) => measure === 'complaints')
  assert.equal(series?.points[0]?.value, 1223)
  assert.equal(series?.points[0]?.evidence[0]?.locator, 'row 2, column Number')
  assert.equal(series?.points[0]?.evidence[0]?.file, 'complaints.csv')
  const doral = await runJson<MeasuresAnswer>(['measures', 'us-fl/doral-police-department'], home)
  assert.deepEqual(
    doral.series[0]?.points.map(({ period, value }) => [period, value]),
    [['2023', 0]],
  )
})

test('the same table again adds nothing', async () => {
  const { out } = await run(['ingest', join(home, 'complaints.csv'), '--mapping', mapping], home)
  assert.match(out, /0 new documents/)
})

test('a table with a mark of UTF-8 is read; every row whose agency is not known is told, and nothing of it stored', async () => {
  const rows = ['Miami Police Department,2022,5,x', 'Nowhere Police,2022,5,x', 'FL9999999,2022,5,x']
  const table = file('unknown.csv', `\uFEFF${[head, ...rows].join('\n')}`)
  const { err, code, out } = await run(['ingest', table, '--mapping', mapping], home)
  assert.equal(code, 1)
  assert.match(
    err,
    /row 3: expected the id, the ORI, or the name and state of one agency, found Nowhere Police, FL/,
  )
  assert.match(err, /row 4: .*FL9999999/)
  assert.match(out, /0 new documents/)
  const answer = await runJson<MeasuresAnswer>(['measures', 'us-fl/miami-police-department'], home)
  assert.ok(!JSON.stringify(answer).includes('unknown.csv'))
})

test('a column that the mapping does not name stops the table and is named', async () => {
  const table = file('more.csv', `${head},Race\nMiami Police Department,2022,5,x,y\n`)
  const { err, code } = await run(['ingest', table, '--mapping', mapping], home)
  assert.equal(code, 1)
  assert.match(err, /more\.csv, row 1, column Race: expected a column that the mapping names, or ignores/)
})
