import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { QuestionError, SourceError } from '../model/errors.js'
import { stateOf } from '../model/state.js'
import { findAgency } from '../query/find-agency.js'
import type { World } from '../query/world.js'
import { writeTable } from '../record/parse-table.js'
import { agencyPrinted } from '../record/table-claims.js'
import { parseMapping, type TableMapping } from '../record/table-mapping.js'
import { cellOf, rowsOf, type TableRow } from '../record/table-rows.js'
import type { Source } from './reader-pool.js'

/** Tables as documents that a connector reads, and the rows whose agency is not known. */
export interface MappedTables {
  readonly sources: readonly Source[]
  readonly errors: readonly SourceError[]
}

/**
 * Joins each table with the mapping to one document, with which agency each row means: by id, ORI, or name and
 * state. A table with a row whose agency is not known makes no document; every such row is told.
 */
export function mapTables(paths: readonly string[], mappingPath: string, world: World): MappedTables {
  const text = readFileSync(mappingPath, 'utf8')
  const mapping = parseMapping(text, basename(mappingPath), 'comity-mapping')
  const made = paths.map((path): MappedTables => {
    const name = basename(path)
    const bytes = readFileSync(path)
    const csv = decoded(bytes)
    const { found, errors } = resolve(rowsOf(csv, mapping, name), mapping, { world, name })
    if (errors.length > 0) return { sources: [], errors }
    const origin = { name, sha256: createHash('sha256').update(bytes).digest('hex') }
    return { sources: [{ name, bytes: Buffer.from(writeTable(text, csv, { origin, found })) }], errors }
  })
  return { sources: made.flatMap(({ sources }) => sources), errors: made.flatMap(({ errors }) => errors) }
}

/** The text of a file that is UTF-8, with or without a mark, or else Windows-1252, as spreadsheets save it. */
export function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

function resolve(
  rows: readonly TableRow[],
  mapping: TableMapping,
  { world, name }: { world: World; name: string },
): { found: Map<string, string>; errors: SourceError[] } {
  const found = new Map<string, string>()
  const errors: SourceError[] = []
  for (const row of rows) {
    const printed = agencyPrinted(row, mapping)
    if (printed === undefined || found.has(printed) || mapping.agencies.has(printed)) continue
    const text = cellOf(row, 'agency')?.text.trim() ?? ''
    const state = cellOf(row, 'state')?.text.trim() ?? mapping.all.get('state')
    try {
      found.set(printed, agencyId(text, state, world))
    } catch (error) {
      if (!(error instanceof QuestionError)) throw error
      const expected = 'the id, the ORI, or the name and state of one agency'
      errors.push(new SourceError(`${name}, row ${row.number}`, expected, `${printed}: ${error.message}`))
    }
  }
  return { found, errors }
}

function agencyId(text: string, state: string | undefined, world: World): string {
  if (/^us(-[a-z]{2})?$/.test(text)) return text
  const byOri = world.directory.byOri(text)
  if (byOri !== undefined) return byOri.id
  const code = state === undefined ? undefined : stateOf(state)
  if (state !== undefined && code === undefined) throw new QuestionError(`no state ${JSON.stringify(state)}`)
  return findAgency(world.now(), world.directory, text, code).id
}
