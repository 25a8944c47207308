import type { RecordedClaim } from '../model/claim.js'
import type { Sha256 } from '../model/entry.js'
import { SourceError } from '../model/errors.js'
import { Fields, type Reading, readTop } from '../model/fields.js'
import { checkClaims } from './check-claims.js'
import { readClaim } from './parse-claim.js'
import { type KeyedSource, type RecordFile, readSource } from './source.js'

/**
 * The claims of one file of the record, from its YAML. What is missing, misspelled or not known is a
 * `SourceError` that names file, line and field.
 */
export function parseRecord(
  text: string,
  { file, document }: { file: string; document: Sha256 },
): RecordedClaim[] {
  const { of: top, reading } = readTop(text, file)
  top.take('comity-record')
  const subject = top.optionalText('subject')
  const sources = readSources(top, reading)
  const within: RecordFile = { ...reading, document, subject, sources }
  const claims = top.list('claims', (node, path) => readClaim(Fields.of(node, reading, path), within))
  top.close()
  if (claims.length === 0) throw new SourceError(file, 'a list of claims', 'none')
  checkClaims(claims)
  return claims
}

function readSources(top: Fields, reading: Reading): Map<string, KeyedSource> {
  const node = top.take('sources')
  if (node === undefined) return new Map()
  const fields = Fields.of(node, reading, 'sources')
  const sources = fields.names().map((name) => {
    const one = fields.take(name)
    return [name, readSource(Fields.of(one, reading, `sources, ${name}`))] as const
  })
  return new Map(sources)
}
