import { readFileSync } from 'node:fs'
import type { Connector } from '../connectors/connector.js'
import { SourceDocument } from '../documents/document.js'
import { canonical } from '../log/canonical.js'
import type { Json, Sha256 } from '../model/entry.js'
import { SourceError } from '../model/errors.js'
import { packList } from '../model/packed-list.js'
import { connectorOf } from './connectors.js'

/** One file as read: its reading as the text that the log stores, or what is wrong with it. */
export type ReadResult = ReadSource | Unread

export interface ReadSource {
  readonly sha256: Sha256
  readonly name: string
  readonly connector: string
  readonly version: number
  readonly bytes: Uint8Array
  /** The reading in canonical JSON, in UTF-8. */
  readonly text: Uint8Array
  /** Cells that do not say what they should. */
  readonly notes: number
}

export interface Unread {
  readonly name: string
  readonly where: string
  readonly expected: string
  readonly found: string
}

/** The bytes of a file, or why they cannot be had. */
export function openFile(path: string, name: string): Buffer | Unread {
  try {
    return readFileSync(path)
  } catch (error) {
    return {
      name,
      where: path,
      expected: 'a file that can be opened',
      found: error instanceof Error ? error.message : String(error),
    }
  }
}

/** Reads one file with the connector that knows it. Never throws for what the file holds. */
export function readSource(bytes: Buffer, name: string, connectors: readonly Connector[]): ReadResult {
  const document = new SourceDocument(bytes, name)
  try {
    const connector = connectorOf(document, connectors)
    const reading = connector.read(document)
    const body = reading.kind === 'list' ? packList(reading) : reading
    const text = new TextEncoder().encode(canonical(body as unknown as Json))
    const notes = 'notes' in reading ? reading.notes.length : 0
    return {
      sha256: document.sha256,
      name: document.name,
      connector: connector.id,
      version: connector.version,
      bytes,
      text,
      notes,
    }
  } catch (error) {
    if (error instanceof SourceError)
      return { name, where: error.where, expected: error.expected, found: error.found }
    // A bug of a reader must not stop a batch either; it is told as what it is.
    return {
      name,
      where: name,
      expected: 'a file that the reader can read',
      found: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
    }
  }
}
