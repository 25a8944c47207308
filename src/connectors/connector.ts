import type { SourceDocument } from '../documents/document.js'
import type { RecordedClaim } from '../model/claim.js'
import type { Reading, RecordReading } from '../model/reading.js'

/**
 * Code that reads one source. A file of this folder whose name is its connector's `id` is all that a new
 * source needs, with one folder of cases in `test/connectors/<id>/`.
 */
export interface Connector {
  readonly id: string
  /** Raised when the same bytes would read differently; a document is then read again. */
  readonly version: number
  readonly title: string
  readonly publisher: string
  /** The terms under which the publisher's content may be used. */
  readonly licence: string
  readonly home: string
  /** Whether this connector reads the document, by what it holds and never by its name. */
  detect(document: SourceDocument): boolean
  /**
   * What the document says; a `SourceError` where it does not read as the source's documents do. A promise where what
   * reads takes long to load and is seldom needed.
   */
  read(document: SourceDocument): Reading | Promise<Reading>
}

/** The reading of a document that says claims of the record. */
export function recordReading(
  { id, version }: Connector,
  { sha256 }: SourceDocument,
  claims: readonly RecordedClaim[],
): RecordReading {
  return { kind: 'record', connector: id, version, document: sha256, claims }
}
