import { basename } from 'node:path'
import { loadConnectors } from '../connectors.js'
import type { Context } from '../context.js'
import { ingest } from '../ingest.js'
import type { Fetched } from './fetcher.js'

/** Reads files that a fetcher left into the log, tells what came of it, and returns the exit code. */
export async function logFetched(
  { files, held, errors }: Fetched,
  { json }: { readonly json: boolean },
  context: Context,
): Promise<number> {
  const log = await context.openLog()
  try {
    const sources = [...files, ...held].map((path) => ({ name: basename(path), path }))
    const read = await ingest(sources, await loadConnectors(), log)
    const unfetched = errors.map(({ where, expected, found }) => ({ name: where, where, expected, found }))
    const told = {
      fetched: files.length,
      held: held.length,
      documents: read.documents,
      errors: [...unfetched, ...read.errors],
    }
    if (json) context.out(JSON.stringify(told, undefined, 2))
    else {
      for (const { where, expected, found } of told.errors)
        context.err(`${where}: expected ${expected}, found ${found}`)
      context.out(
        `${told.fetched} answers fetched, ${told.held} there already: ${told.documents} new documents, ${told.errors.length} errors`,
      )
    }
    return told.errors.length === 0 ? 0 : 1
  } finally {
    await log.close()
  }
}
