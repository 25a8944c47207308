import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { buildAgencies } from '../agencies/build-directory.js'
import { readCorrections } from '../agencies/directory-corrections.js'
import { readDirectory, writeDirectory } from '../agencies/directory-file.js'
import { readSupplement, supplemented } from '../agencies/directory-supplement.js'
import { read } from '../documents/fbi-directory.js'

/**
 * The directory to ship, made from the FBI's table. An agency that the held directory has keeps its id,
 * what persons put right in `directory-corrections.csv` beside it stays right, and the bodies that other lists
 * name in `directory-supplement.csv` are added.
 */
export function directoryFile(table: string, held: string): string {
  const path = join(held, 'agencies.csv.gz')
  const agencies = existsSync(path)
    ? readDirectory(gunzipSync(readFileSync(path)).toString('utf8')).agencies
    : []
  const ids = new Map(agencies.flatMap(({ ori, id }) => (ori === undefined ? [] : [[ori, id] as const])))
  const corrections = readCorrections(readFileSync(join(held, 'directory-corrections.csv'), 'utf8'))
  const listed = buildAgencies(read(readFileSync(table, 'utf8')), { ids, corrections })
  const supplement = readSupplement(readFileSync(join(held, 'directory-supplement.csv'), 'utf8'))
  return writeDirectory(supplemented(listed, supplement, ids))
}
