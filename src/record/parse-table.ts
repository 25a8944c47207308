import type { RecordedClaim } from '../model/claim.js'
import type { Sha256 } from '../model/entry.js'
import { SourceError } from '../model/errors.js'
import { checkClaims } from './check-claims.js'
import { tableMarker } from './markers.js'
import { claimsOf } from './table-claims.js'
import { parseMapping } from './table-mapping.js'
import { rowsOf } from './table-rows.js'

/** The line between the mapping and the table. */
const divide = '\n...\n'

/** The claims of a document that holds a mapping, the line `...`, and a table in CSV, each with its cell. */
export function parseTable(
  text: string,
  { file, document }: { file: string; document: Sha256 },
): RecordedClaim[] {
  const at = text.indexOf(divide)
  if (at < 0) throw new SourceError(file, 'a mapping, the line ..., and a table', 'no such line')
  const mapping = parseMapping(text.slice(0, at + 1), file, 'comity-table')
  const rows = rowsOf(text.slice(at + divide.length), mapping, file)
  const claims = rows.flatMap((row) => claimsOf(row, mapping, { file, document }))
  if (claims.length === 0) throw new SourceError(file, 'a row with a value', 'none')
  checkClaims(claims)
  return claims
}

/** A table as it was handed in: its name, and the SHA-256 of its bytes. */
export interface TableOrigin {
  readonly name: string
  readonly sha256: Sha256
}

/** One document of a mapping, a table, and which agency each cell was found to mean. */
export function writeTable(
  mapping: string,
  csv: string,
  { origin, found }: { origin: TableOrigin; found: ReadonlyMap<string, string> },
): string {
  const named = [...found].map(([printed, id]) => `  ${JSON.stringify(printed)}: ${JSON.stringify(id)}\n`)
  const head = mapping
    .replace(/\r\n/g, '\n')
    .replace(/^comity-mapping: 1$/m, tableMarker)
    .trimEnd()
  const agencies = named.length === 0 ? '' : `found:\n${named.join('')}`
  return `${head}\ntable: ${JSON.stringify(origin)}\n${agencies}...\n${csv}`
}
