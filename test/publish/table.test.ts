import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { dataPackage } from '../../src/publish/data-package.js'
import { type PublishedTable, toCsv, toJsonLines, type Value } from '../../src/publish/table.js'

const columns = ['a', 'b'].map((name) => ({ name, type: 'string' as const, description: name }))
const table = (rows: readonly (readonly Value[])[]): PublishedTable => ({
  name: 't',
  title: 'T',
  columns,
  rows,
})

test('a table is a header and a line a row; what is unknown is empty', () => {
  assert.equal(
    toCsv(
      table([
        ['x', 1],
        [null, false],
      ]),
    ),
    'a,b\r\nx,1\r\n,false\r\n',
  )
})

test('texts that hold commas, quotes, line ends or spaces at their ends stand in quotes', () => {
  assert.equal(
    toCsv(
      table([
        ['a,b', 'say "x"'],
        [' x', 'y\nz'],
      ]),
    ),
    'a,b\r\n"a,b","say ""x"""\r\n" x","y\nz"\r\n',
  )
})

test('any table comes back from CSV as another reader reads it', () => {
  const value = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 8 }),
    fc.constantFrom('"', ',', '\r\n', '\n', ' ', ''),
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(value, value), { maxLength: 5 }), (rows) => {
      const read = parse(toCsv(table(rows)), { record_delimiter: '\r\n' }) as string[][]
      assert.deepEqual(read, [['a', 'b'], ...rows])
    }),
  )
})

test('as JSON lines a row is an object, and what is unknown is null', () => {
  assert.equal(
    toJsonLines(
      table([
        ['x', 1],
        [null, false],
      ]),
    ),
    '{"a":"x","b":1}\n{"a":null,"b":false}\n',
  )
})

test('a data package describes each file with its hash and columns', () => {
  const text = dataPackage('T', 'D', '2026-05-18', [
    {
      name: 'lists',
      title: 'Lists',
      path: 'lists.csv',
      mediatype: 'text/csv',
      bytes: 3,
      hash: `sha256:${'0'.repeat(64)}`,
      columns,
      sources: [{ title: 'ICE' }],
    },
  ])
  const { resources, licenses } = JSON.parse(text) as { resources: unknown[]; licenses: { name: string }[] }
  assert.deepEqual(
    licenses.map(({ name }) => name),
    ['CC-BY-4.0'],
  )
  assert.deepEqual(resources, [
    {
      name: 'lists',
      title: 'Lists',
      path: 'lists.csv',
      mediatype: 'text/csv',
      bytes: 3,
      hash: `sha256:${'0'.repeat(64)}`,
      sources: [{ title: 'ICE' }],
      schema: { fields: columns, missingValues: [''] },
    },
  ])
})
