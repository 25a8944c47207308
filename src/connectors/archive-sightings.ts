import { parse } from 'csv-parse/sync'
import { day } from '../model/day.js'
import { SourceError } from '../model/errors.js'
import type { Sighting } from '../model/reading.js'
import type { Connector } from './connector.js'

const columns = ['file', 'sha256', 'bytes', 'names_seen', 'from', 'archive', 'archive_first_commit']

/** A table in which an archive says under which names it saw ICE's files. */
export const connector = {
  id: 'archive-sightings',
  version: 1,
  title: 'Names under which archives saw the lists',
  publisher: 'Public archives of ICE lists',
  licence: 'Facts',
  home: 'https://github.com/RelevantResearch/287g-DetentionData',
  detect(document) {
    const first = document.isZip ? '' : document.bytes.toString('utf8', 0, 300).split(/\r?\n/)[0]
    return first?.replace(/^\uFEFF/, '') === columns.join(',')
  },
  read(document) {
    const rows = parse(document.text()) as string[][]
    const sightings = rows
      .slice(1)
      .flatMap((row, index) => sightingsOf(row, `${document.name}, line ${index + 2}`))
    return {
      kind: 'sightings',
      connector: this.id,
      version: this.version,
      document: document.sha256,
      sightings,
    }
  },
} satisfies Connector

function sightingsOf(row: readonly string[], where: string): Sighting[] {
  const [, sha256 = '', , names = '', , archive = '', since = ''] = row
  if (!/^[0-9a-f]{64}$/.test(sha256))
    throw new SourceError(`${where}, column sha256`, '64 hexadecimal digits', sha256)
  if (names === '') throw new SourceError(`${where}, column names_seen`, 'names separated by "|"', names)
  const address = /^[\w.-]+\/[\w.-]+$/.test(archive) ? `https://github.com/${archive}` : archive
  const heldSince = since === '' ? {} : { heldSince: day(since, `${where}, column archive_first_commit`) }
  return names.split('|').map((name) => ({
    document: sha256,
    name,
    ...(address === '' ? {} : { archive: address }),
    ...heldSince,
  }))
}
