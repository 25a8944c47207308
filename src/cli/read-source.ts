import { readFileSync } from 'node:fs'
import type { Connector } from '../connectors/connector.js'
import { SourceDocument } from '../documents/document.js'
import type { Sha256 } from '../model/entry.js'
import { SourceError } from '../model/errors.js'
import type { Reading } from '../model/reading.js'
import { connectorOf } from './connectors.js'
import { withText } from './reading-text.js'

/** One file as read: its reading as the text that the log stores, or what is wrong with it. */
export type ReadResult = ReadSource | Unread

export interface ReadSource extends ReadDocument {
  /** The reading in canonical JSON, in UTF-8. */
  readonly text: Uint8Array
}

/** A document with what was read in it. */
export interface ReadDocument {
  readonly sha256: Sha256
  readonly name: string
  readonly connector: string
  readonly version: number
  readonly bytes: Uint8Array
  /** The reading itself; absent where it is to be made of its text. */
  readonly reading?: Reading
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
export async function readSource(
  bytes: Buffer,
  name: string,
  connectors: readonly Connector[],
): Promise<ReadResult> {
  const read = await readDocument(bytes, name, connectors)
  return 'found' in read ? read : withText(read, read.reading)
}

/** Reads one file without writing what it says. */
export async function readDocument(
  bytes: Buffer,
  name: string,
  connectors: readonly Connector[],
): Promise<(ReadDocument & { readonly reading: Reading }) | Unread> {
  const document = new SourceDocument(bytes, name)
  try {
    const connector = connectorOf(document, connectors)
    const reading = await connector.read(document)
    const notes = 'notes' in reading ? reading.notes.length : 0
    return {
      sha256: document.sha256,
      name: document.name,
      connector: connector.id,
      version: connector.version,
      bytes,
      reading,
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
