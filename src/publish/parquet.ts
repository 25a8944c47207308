import { parquetWriteBuffer } from 'hyparquet-writer'
import type { PublishedColumn, PublishedTable, Value } from './table.js'

const types = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT64' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
} as const

/** A table as Parquet, packed with Snappy. The same table gives the same bytes. */
export function toParquet({ columns, rows }: PublishedTable): Uint8Array<ArrayBuffer> {
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: columns.map(({ name, type }, at) => ({
        name,
        data: rows.map((row) => valueAs(type, row[at] ?? null)),
      })),
      schema: [
        { name: 'root', num_children: columns.length },
        ...columns.map(({ name, type }) => ({ name, repetition_type: 'OPTIONAL' as const, ...types[type] })),
      ],
      createdBy: 'comity',
    }),
  )
}

function valueAs(type: PublishedColumn['type'], value: Value) {
  if (value === null) return null
  if (type === 'integer') return BigInt(Math.round(Number(value)))
  if (type === 'date') return new Date(`${value}T00:00:00Z`)
  return value
}
