import { readFileSync } from 'node:fs'
import type { Connector } from '../connectors/connector.js'
import { SourceDocument } from '../documents/document.js'
import type { Log } from '../log/log.js'
import { readingKey, sightingKey } from './keys.js'
import type { Source } from './reader-pool.js'

/** The sources that a log does not hold, as far as their bytes and names tell without reading what they say. */
export async function notHeld(
  sources: readonly Source[],
  connectors: readonly Connector[],
  log: Log,
): Promise<Source[]> {
  if ((await log.head()).number === 0) return [...sources]
  const left: Source[] = []
  for (let at = 0; at < sources.length; at += 128) {
    const asked = sources.slice(at, at + 128).map((source) => ({ source, keys: keysOf(source, connectors) }))
    const held = await log.held(
      asked.flatMap(({ keys }) => (keys === undefined ? [] : [keys.sighting, ...keys.readings])),
    )
    for (const { source, keys } of asked)
      if (keys === undefined || !held.has(keys.sighting) || !keys.readings.some((key) => held.has(key)))
        left.push(source)
  }
  return left
}

function keysOf(
  source: Source,
  connectors: readonly Connector[],
): { sighting: string; readings: string[] } | undefined {
  try {
    const bytes = 'path' in source ? readFileSync(source.path) : Buffer.from(source.bytes)
    const { sha256, name } = new SourceDocument(bytes, source.name)
    return {
      sighting: sightingKey({ sha256, name }),
      readings: connectors.map(({ id, version }) => readingKey({ connector: id, version, sha256 })),
    }
  } catch {
    // What cannot be opened here is told when it is read.
    return undefined
  }
}
