import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { QuestionError } from '../../model/errors.js'
import { dataPackage, type Resource } from '../../publish/data-package.js'
import { type PublishedTable, toCsv, toJsonLines } from '../../publish/table.js'
import { tables } from '../../publish/tables.js'
import { type Command, textOf, timeOptions } from '../command.js'
import { asOf } from '../context.js'

export const exportCommand: Command = {
  name: 'export',
  summary: 'write agencies, agreements, their ladders, changes and lists as files, with a data dictionary',
  usage: '--csv DIR | --jsonl DIR',
  examples: ['export --csv out/', 'export --jsonl out/ --on 2025-09-02 --known-at 2025-09-02'],
  options: {
    csv: { type: 'string', value: 'DIR', help: 'write CSV into this folder' },
    jsonl: { type: 'string', value: 'DIR', help: 'write JSON Lines into this folder' },
    ...timeOptions,
  },
  async run(call, context) {
    const times = asOf(call, context)
    const [csv, jsonl] = [textOf(call, 'csv'), textOf(call, 'jsonl')]
    if (csv === undefined && jsonl === undefined)
      throw new QuestionError('say where to: --csv DIR or --jsonl DIR')
    const world = await context.world()
    const all = tables(world.asKnownAt(times.knownAt), world.sources.places, times)
    const written = [
      ...(csv === undefined
        ? []
        : writeAll(csv, all, times, { ending: 'csv', mediatype: 'text/csv', write: toCsv })),
      ...(jsonl === undefined
        ? []
        : writeAll(jsonl, all, times, {
            ending: 'jsonl',
            mediatype: 'application/jsonl',
            write: toJsonLines,
          })),
    ]
    if (call.json) context.out(JSON.stringify(written, undefined, 2))
    else for (const { path, rows, bytes } of written) context.out(`${path}: ${rows} rows, ${bytes} bytes`)
    return 0
  },
}

interface Form {
  readonly ending: string
  readonly mediatype: string
  readonly write: (table: PublishedTable) => string
}

function writeAll(
  folder: string,
  all: readonly PublishedTable[],
  { on, knownAt }: { on: string; knownAt: string },
  { ending, mediatype, write }: Form,
) {
  mkdirSync(folder, { recursive: true })
  const written = all.map((table) => {
    const text = Buffer.from(write(table))
    const path = `${table.name}.${ending}`
    writeFileSync(join(folder, path), text)
    const resource: Resource = {
      name: table.name,
      title: table.title,
      path,
      mediatype,
      bytes: text.length,
      hash: `sha256:${createHash('sha256').update(text).digest('hex')}`,
      columns: table.columns,
      sources: [{ title: 'Lists of U.S. Immigration and Customs Enforcement; lists.csv names each file' }],
    }
    return { resource, rows: table.rows.length }
  })
  const description = `What the lists held tell on ${on}, as known at ${knownAt}.`
  writeFileSync(
    join(folder, 'datapackage.json'),
    dataPackage(
      'Comity: register of 287(g) agreements',
      description,
      knownAt,
      written.map(({ resource }) => resource),
    ),
  )
  return written.map(({ resource: { path, bytes, hash }, rows }) => ({
    path: join(folder, path),
    rows,
    bytes,
    hash,
  }))
}
