import { dictionaryMarkdown } from '../publish/dictionary.js'
import type { EditionFile } from '../publish/edition.js'
import { countiesGeoJson } from '../publish/geojson.js'
import { toParquet } from '../publish/parquet.js'
import { type PublishedTable, toCsv, toJsonLines } from '../publish/table.js'
import { tableMakers, tables } from '../publish/tables/tables.js'
import type { AsOf } from '../query/as-of.js'
import { corrections } from '../query/corrections.js'
import type { Context } from './context.js'
import { shapesIn } from './shapes.js'
import { toSqlite } from './sqlite-file.js'

/** A form that bulk data is written in. */
export type Form = 'csv' | 'jsonl' | 'parquet' | 'sqlite' | 'geojson'

export const forms: readonly Form[] = ['csv', 'jsonl', 'parquet', 'sqlite', 'geojson']

/** What a release holds: JSON Lines would say the same as CSV. */
export const wholeForms: readonly Form[] = ['csv', 'parquet', 'sqlite', 'geojson']

const eachTable: Readonly<
  Record<
    'csv' | 'jsonl' | 'parquet',
    { mediatype: string; write: (table: PublishedTable) => string | Uint8Array }
  >
> = {
  csv: { mediatype: 'text/csv', write: toCsv },
  jsonl: { mediatype: 'application/jsonl', write: toJsonLines },
  parquet: { mediatype: 'application/vnd.apache.parquet', write: toParquet },
}

/** The files of each form that is asked for, from one making of the tables. */
export async function bulkFiles(
  context: Context,
  asOf: AsOf,
  asked: readonly Form[],
): Promise<ReadonlyMap<Form, readonly EditionFile[]>> {
  const world = await context.world()
  const { places, directory } = world.sources
  const register = world.asKnownAt(asOf.knownAt)
  const law = await context.law()
  const log = corrections(world, asOf)
  const wantsTables = asked.some((form) => form !== 'geojson')
  const all = wantsTables ? tables({ register, places, directory, law, corrections: log, ...asOf }) : []
  return new Map(
    asked.map((form) => {
      if (form === 'sqlite') return [form, [sqliteFile(all)]]
      if (form === 'geojson')
        return [form, [geojsonFile(countiesGeoJson(register, places, shapesIn(context.data), asOf))]]
      return [form, all.map((table) => tableFile(table, form))]
    }),
  )
}

/** The dictionary as a file, for those who hold the data and not the program. */
export function dictionaryFile(): EditionFile {
  return {
    name: 'dictionary',
    title: 'Data dictionary',
    path: 'dictionary.md',
    mediatype: 'text/markdown',
    bytes: Buffer.from(`# Data dictionary\n\n${dictionaryMarkdown(tableMakers)}`),
  }
}

function tableFile(table: PublishedTable, form: keyof typeof eachTable): EditionFile {
  const { mediatype, write } = eachTable[form]
  const made = write(table)
  return {
    name: form === 'csv' ? table.name : `${table.name}-${form}`,
    title: table.title,
    path: `${table.name}.${form}`,
    mediatype,
    bytes: typeof made === 'string' ? Buffer.from(made) : made,
    table,
    rows: table.rows.length,
  }
}

function sqliteFile(all: readonly PublishedTable[]): EditionFile {
  return {
    name: 'comity-sqlite',
    title: 'All tables as one SQLite file',
    path: 'comity.sqlite',
    mediatype: 'application/vnd.sqlite3',
    bytes: toSqlite(all),
  }
}

function geojsonFile(text: string): EditionFile {
  return {
    name: 'counties-geojson',
    title: 'Counties with their shapes and the agencies in them that lists name',
    path: 'counties.geojson',
    mediatype: 'application/geo+json',
    bytes: Buffer.from(text),
  }
}
