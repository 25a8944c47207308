import type { Sha256 } from '../model/entry.js'

/** The key of an entry that holds a document's reading: another version of the connector reads it anew. */
export function readingKey({
  connector,
  version,
  sha256,
}: {
  connector: string
  version: number
  sha256: Sha256
}): string {
  return `reading:${connector}@${version}:${sha256}`
}

/** The key of an entry that tells under which name a document came. */
export function sightingKey({ sha256, name }: { sha256: Sha256; name: string }): string {
  return `sighting:${sha256}:${name}`
}
