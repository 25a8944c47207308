import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { buildAgencies } from '../agencies/build-directory.js'
import { readCorrections } from '../agencies/directory-corrections.js'
import { readDirectory, writeDirectory } from '../agencies/directory-file.js'
import { read } from '../documents/fbi-directory.js'

/**
 * The directory to ship, made from the FBI's table. An agency that the held directory has keeps its id,
 * and what persons put right in `directory-corrections.csv` beside it stays right.
 */
export function directoryFile(table: string, held: string): string {
  const path = join(held, 'agencies.csv.gz')
  const agencies = existsSync(path)
    ? readDirectory(gunzipSync(readFileSync(path)).toString('utf8')).agencies
    : []
  const ids = new Map(agencies.flatMap(({ ori, id }) => (ori === undefined ? [] : [[ori, id] as const])))
  const corrections = readCorrections(readFileSync(join(held, 'directory-corrections.csv'), 'utf8'))
  return writeDirectory(buildAgencies(read(readFileSync(table, 'utf8')), { ids, corrections }))
}
