import type { Draft, Entry, Sha256, StoredDocument } from '../model/entry.js'

/** An append-only log of entries and the documents that they cite. */
export interface Log {
  /**
   * Adds the drafts whose keys the log does not hold, in their order, with their documents, in one
   * transaction: when the promise resolves they are on disk; when it does not, none of them is.
   * Returns the entries added. A key that is held with another body is a `LogError`.
   *
   * The entries of one call share one `recordedAt`, which is never earlier than that of the entry before
   * them. Where a connection breaks while it commits, the error cannot tell which of the two happened:
   * appending the same drafts again is safe and settles it.
   */
  append(drafts: readonly Draft[]): Promise<Entry[]>
  /** The entries after a number, in order, read in batches so that memory stays bounded. */
  entries(after?: number): AsyncIterable<Entry>
  /** The same entries with their bodies as the text that was hashed, not parsed. */
  stored(after?: number): AsyncIterable<StoredEntry>
  /** The number and hash of the last entry; number 0 and the genesis hash where the log is empty. */
  head(): Promise<Head>
  /** Which of these keys the log holds. */
  held(keys: readonly string[]): Promise<Set<string>>
  /** The document of this name. Bytes that no longer hash to it are a `LogError`, never an answer. */
  document(sha256: Sha256): Promise<StoredDocument | undefined>
  /** The hashes of all stored documents, in order. */
  documents(): AsyncIterable<Sha256>
  /** The documents that were logged with entries and are stored no more: none, unless the store is damaged. */
  missing(): AsyncIterable<Citation>
  close(): Promise<void>
}

/** An entry with its body in canonical JSON, in UTF-8. */
export interface StoredEntry extends Omit<Entry, 'body'> {
  readonly body: Uint8Array
}

/** That the entry of this number was logged with this document. */
export interface Citation {
  readonly number: number
  readonly sha256: Sha256
}

export interface Head {
  readonly number: number
  readonly hash: Sha256
}

/** Where a log takes its system time from. */
export type Clock = () => Date

/** A log that cannot be read or written as it should: where, what was expected, what was found. */
export class LogError extends Error {
  override readonly name = 'LogError'
  constructor(
    readonly where: string,
    readonly expected: string,
    readonly found: string,
    options?: ErrorOptions,
  ) {
    super(`${where}: expected ${expected}, found ${found}`, options)
  }

  /** What was found is what another error says. */
  static from(where: string, expected: string, cause: unknown): LogError {
    return new LogError(where, expected, messageOf(cause), { cause })
  }
}

/** Of a connection that is refused at several addresses, only the code says anything. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.message || ('code' in error ? String(error.code) : error.name)
}
