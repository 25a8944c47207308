import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { DuckDBInstance } from '@duckdb/node-api'
import { parse } from 'csv-parse/sync'
import Libsql from 'libsql'
import { countingSql } from '../../src/publish/counting-sql.js'
import type { Edition } from '../../src/publish/edition.js'
import { tableMakers } from '../../src/publish/tables/tables.js'
import type { Counts } from '../../src/query/counts.js'
import { replyText, requestText } from '../cli/correction-home.js'
import { run, runJson } from '../cli/run.js'

const home = mkdtempSync(join(tmpdir(), 'comity-bulk-'))
const folder = join(home, 'out')
const again = join(home, 'again')
const handedIn = async (command: readonly string[], text: string) => {
  writeFileSync(join(home, 'handed-in.yaml'), text)
  const { code, err } = await run([...command, join(home, 'handed-in.yaml')], home)
  assert.equal(code, 0, err)
}
const newClaim = { says: 'officers', on: '2026-11-20', stage: 'active', count: 4, text: 'Four are active.' }
await handedIn(['correct'], requestText({ about: { field: 'officers' }, claim: newClaim }))
await run(['decide-correction', '1', '--needs-more', '--by', 'editor', '--reason', 'Which model?'], home)
await run(['decide-correction', '1', '--accept', '--by', 'editor', '--reason', 'The letter says it.'], home)
await handedIn(['correct'], requestText({ about: { field: 'ori' } }))
await handedIn(['reply', 'us-fl/miami-police-department'], replyText())
await run(['export', '--all', folder], home)
const instance = await DuckDBInstance.create(':memory:')
const duck = await instance.connect()
const sqlite = new Libsql(join(folder, 'comity.sqlite'), { readonly: true })
after(() => {
  sqlite.close()
  duck.closeSync()
  instance.closeSync()
  rmSync(home, { recursive: true, force: true })
})
for (const { name } of tableMakers)
  await duck.run(`create view "${name}" as select * from '${join(folder, `${name}.parquet`)}'`)

const edition = JSON.parse(readFileSync(join(folder, 'release.json'), 'utf8')) as Edition
const bytesOf = (path: string) => readFileSync(join(folder, path))
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const duckRows = async (sql: string) => (await duck.runAndReadAll(sql)).getRowsJson()
const sqliteRows = (sql: string) => sqlite.prepare(sql).raw().all() as unknown[][]

for (const day of ['2025-09-02', '2026-05-18'])
  test(`Parquet in DuckDB and SQLite count ${day} as comity counts does`, async () => {
    const counts = await runJson<Counts>(['counts', '--on', day], home)
    const told = [counts.rows, counts.agreements, counts.agencies, counts.names, counts.states]
    const [fromParquet = []] = await duckRows(countingSql(day))
    assert.deepEqual(fromParquet.map(Number), told)
    assert.deepEqual(sqliteRows(countingSql(day)), [told])
    const byList = `select "rows", agreements, list_agencies, names_counted, states from lists where document = '${counts.list.document}'`
    assert.deepEqual(sqliteRows(byList), [told])
  })

test('the same log gives the same files, byte for byte, under the same release hash', async () => {
  await run(['export', '--all', again], home)
  assert.deepEqual(readdirSync(again).sort(), readdirSync(folder).sort())
  for (const name of readdirSync(folder))
    assert.equal(hashOf(readFileSync(join(again, name))), hashOf(bytesOf(name)), name)
})

test('the release hash is that of SHA256SUMS, which holds the hash of every file', () => {
  const sums = bytesOf('SHA256SUMS')
  assert.equal(edition.release, hashOf(sums))
  const lines = sums.toString('utf8').trimEnd().split('\n')
  for (const line of lines) {
    const [hash = '', path = ''] = line.split('  ')
    assert.equal(hashOf(bytesOf(path)), hash, path)
  }
  const unnamed = ['SHA256SUMS', 'release.json', 'catalog.jsonld']
  assert.equal(lines.length, readdirSync(folder).length - unnamed.length)
})

test('every table has the rows, the columns and the types that its dictionary tells, in each form', async () => {
  const types = { string: 'VARCHAR', integer: 'BIGINT', number: 'DOUBLE', date: 'DATE', boolean: 'BOOLEAN' }
  for (const { name, columns } of tableMakers) {
    const rows = edition.files.find(({ path }) => path === `${name}.csv`)?.rows ?? 0
    assert.equal(rows > 0, name !== 'own_corrections', name)
    const csv = parse(bytesOf(`${name}.csv`), { record_delimiter: '\r\n' }) as string[][]
    assert.equal(csv.length - 1, rows, name)
    assert.deepEqual(
      csv[0],
      columns.map((column) => column.name),
    )
    assert.deepEqual(Number((await duckRows(`select count(*) from "${name}"`))[0]?.[0]), rows)
    assert.deepEqual(sqliteRows(`select count(*) from "${name}"`), [[rows]])
    assert.deepEqual(
      (await duckRows(`describe "${name}"`)).map(([column, type]) => [column, type]),
      columns.map((column) => [column.name, types[column.type]]),
    )
  }
})

test('a correction stands as a row, its steps with their days, and what it changed; so does a reply', async () => {
  assert.deepEqual(
    sqliteRows('select correction, state, field, effect, changed, claim, office, source from corrections'),
    [
      [
        1,
        'accepted',
        'officers',
        'adds a claim',
        '2026-11-23',
        'corrections#correction 1',
        'City Clerk',
        '/corrections/1',
      ],
      [4, 'received', 'ori', 'marks as disputed', null, null, 'City Clerk', '/corrections/4'],
    ],
  )
  assert.deepEqual(sqliteRows('select correction, step, "on", state, reason from correction_decisions'), [
    [1, 1, '2026-11-23', 'needs-more', 'Which model?'],
    [1, 2, '2026-11-23', 'accepted', 'The letter says it.'],
  ])
  assert.deepEqual(
    sqliteRows('select count from officers join corrections using (claim) where correction = 1'),
    [[4]],
  )
  assert.deepEqual(await duckRows('select reply, stage, was, replaced_by from replies'), [
    ['5', 'signed', 'signed 2025-08-28', null],
  ])
  assert.equal(edition.knownAt, '2026-11-23')
})

test('a column of a table about requests names an office, and none a person or a way to reach one', () => {
  const requests = tableMakers.filter(({ columns }) => columns.some(({ name }) => name === 'office'))
  assert.deepEqual(
    requests.map(({ name }) => name),
    ['statements', 'corrections', 'replies'],
  )
  for (const { name, columns } of requests)
    for (const column of columns) assert.doesNotMatch(column.name, /mail|phone|contact|address|person/, name)
})

test('keys tell rows apart, and what joins another table is found there', async () => {
  assert.deepEqual(sqliteRows('pragma foreign_key_check'), [])
  for (const { name, key = [], joins = [] } of tableMakers) {
    const columns = key.map((column) => `"${column}"`).join(', ')
    if (columns !== '')
      assert.deepEqual(
        await duckRows(`select ${columns} from "${name}" group by ${columns} having count(*) > 1`),
        [],
        name,
      )
    for (const { column, table, to } of joins)
      assert.deepEqual(
        await duckRows(
          `select "${column}" from "${name}" where "${column}" not in (select "${to}" from "${table}" where "${to}" is not null) limit 3`,
        ),
        [],
        `${name}.${column}`,
      )
  }
})

test('every row of a table leads to a document, a claim, an address or a place in the law', () => {
  const ways = [
    'document',
    'claim',
    'source',
    'first_document',
    'latest_document',
    'reason',
    'rules',
    'ori_reason',
  ]
  for (const { name, columns, joins = [] } of tableMakers)
    assert.ok(
      columns.some((column) => ways.includes(column.name)) ||
        joins.some(({ table }) => table === 'agreements'),
      name,
    )
})

test('a data package, a catalog and the dictionary describe the files', () => {
  const { resources } = JSON.parse(bytesOf('datapackage.json').toString('utf8')) as {
    resources: { name: string; path: string; hash: string; schema?: { fields: unknown[] } }[]
  }
  assert.equal(new Set(resources.map(({ name }) => name)).size, resources.length)
  for (const { path, hash } of resources) assert.equal(hash, `sha256:${hashOf(bytesOf(path))}`)
  for (const { name, columns } of tableMakers)
    assert.deepEqual(resources.find((one) => one.name === name)?.schema?.fields.length, columns.length, name)
  const catalog = JSON.parse(bytesOf('catalog.jsonld').toString('utf8')) as {
    'dct:identifier': string
    'dcat:distribution': unknown[]
  }
  assert.equal(catalog['dct:identifier'], edition.release)
  assert.equal(catalog['dcat:distribution'].length, edition.files.length)
  assert.match(bytesOf('dictionary.md').toString('utf8'), /### `listings`/)
})

test('the counties as GeoJSON: each with a closed shape, wound as the standard has it, and its agencies', () => {
  const { features } = JSON.parse(bytesOf('counties.geojson').toString('utf8')) as {
    features: {
      id: string
      properties: { name: string; agencies: string[]; listed: number }
      geometry: { type: string; coordinates: [number, number][][] | [number, number][][][] } | null
    }[]
  }
  assert.equal(features.length, 3231)
  assert.deepEqual(
    features.filter(({ geometry }) => geometry === null).map(({ id }) => id),
    ['51610'],
  )
  for (const { id, geometry } of features) {
    if (geometry === null) continue
    const polygons = (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) as [
      number,
      number,
    ][][][]
    assert.ok(polygons.length > 0, id)
    for (const [outer = []] of polygons) {
      assert.ok(outer.length >= 4, id)
      assert.deepEqual(outer[0], outer.at(-1), id)
    }
  }
  const dade = features.find(({ id }) => id === '12086')
  assert.equal(dade?.properties.name, 'Miami-Dade')
  assert.ok(dade?.properties.agencies.includes('us-fl/miami-police-department'))
  assert.ok((dade?.properties.listed ?? 0) > 5)
})
