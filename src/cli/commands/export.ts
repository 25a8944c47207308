import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { QuestionError } from '../../model/errors.js'
import { type EditionFile, makeEdition } from '../../publish/edition.js'
import type { AsOf } from '../../query/as-of.js'
import { bulkFiles, dictionaryFile, type Form, forms, wholeForms } from '../bulk.js'
import { type Call, type Command, textOf } from '../command.js'
import { asOf, type Context } from '../context.js'
import { runSite, siteOptions } from '../still/site-command.js'

export const exportCommand: Command = {
  name: 'export',
  summary:
    'write all that is held as files: tables with a dictionary and the hash that names them, or the whole site',
  usage: '--site DIR | --all DIR | --csv DIR | --parquet DIR | --sqlite DIR | --geojson DIR | --jsonl DIR',
  examples: [
    'export --all out/',
    'export --site public/ --base https://example.org',
    'export --parquet out/',
    'export --csv out/ --geojson out/ --on 2025-09-02 --known-at 2025-09-02',
  ],
  options: {
    all: { type: 'string', value: 'DIR', help: 'write CSV, Parquet, SQLite and GeoJSON into this folder' },
    csv: { type: 'string', value: 'DIR', help: 'write a CSV file for each table' },
    parquet: { type: 'string', value: 'DIR', help: 'write a Parquet file for each table' },
    sqlite: { type: 'string', value: 'DIR', help: 'write all tables as one SQLite file' },
    geojson: { type: 'string', value: 'DIR', help: 'write the counties with their shapes and agencies' },
    jsonl: { type: 'string', value: 'DIR', help: 'write a JSON Lines file for each table' },
    ...siteOptions,
    on: {
      type: 'string',
      value: 'DAY',
      help: 'the day asked about (default: that of the newest list, claim or correction held)',
    },
    'known-at': {
      type: 'string',
      value: 'DAY',
      help: 'read only lists and claims of this day and before (default: the same)',
    },
  },
  async run(call, context) {
    const site = textOf(call, 'site')
    if (site !== undefined) return await runSite(site, call, context)
    const folders = foldersOf(call)
    if (folders.size === 0)
      throw new QuestionError('say where to: --all DIR, or a form and its folder, such as --csv DIR')
    const times = await lastingTimes(call, context)
    const made = await bulkFiles(context, times, [...new Set([...folders.values()].flat())])
    const written = []
    for (const [folder, asked] of folders)
      written.push(
        await write(
          folder,
          asked.flatMap((form) => made.get(form) ?? []),
          times,
        ),
      )
    if (call.json) context.out(JSON.stringify(written, undefined, 2))
    else
      for (const { folder, release, files } of written) {
        for (const { path, rows, bytes } of files)
          context.out(`${join(folder, path)}: ${rows === undefined ? '' : `${rows} rows, `}${bytes} bytes`)
        context.out(`release ${release} in ${folder}`)
      }
    return 0
  },
}

/** Which forms go into each folder. */
function foldersOf(call: Call): Map<string, Form[]> {
  const folders = new Map<string, Form[]>()
  const add = (folder: string | undefined, asked: readonly Form[]) => {
    if (folder === undefined) return
    folders.set(folder, [...new Set([...(folders.get(folder) ?? []), ...asked])])
  }
  add(textOf(call, 'all'), wholeForms)
  for (const form of forms) add(textOf(call, form), [form])
  return folders
}

/** The days of the data: without an option, days that stay until more is held, so that the files stay too. */
async function lastingTimes(call: Call, context: Context): Promise<AsOf> {
  const given = asOf(call, context)
  const newest = (await context.world()).newestTold()
  if (newest === '') return given
  return {
    on: textOf(call, 'on') === undefined ? newest : given.on,
    knownAt: textOf(call, 'known-at') === undefined ? newest : given.knownAt,
  }
}

async function write(folder: string, files: readonly EditionFile[], times: AsOf) {
  const { edition, files: held } = await makeEdition([...files, dictionaryFile()], times)
  mkdirSync(folder, { recursive: true })
  for (const [path, bytes] of held) writeFileSync(join(folder, path), bytes)
  return { folder, ...edition }
}
