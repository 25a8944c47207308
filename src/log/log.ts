import type { Draft, Entry, Sha256, StoredDocument } from '../model/entry.js'

/** An append-only log of entries and the documents that they cite. */
export interface Log {
  /**
   * Adds the drafts whose keys the log does not hold, in their order, with their documents, in one
   * transaction: when the promise resolves they are on disk; when it does not, none of them is.
   * Returns the entries added. A key that is held with another body is a `LogError`.
   */
  append(drafts: readonly Draft[]): Promise<Entry[]>
  /** The entries after a number, in order, read in batches so that memory stays bounded. */
  entries(after?: number): AsyncIterable<Entry>
  /** The number and hash of the last entry; number 0 and the genesis hash where the log is empty. */
  head(): Promise<Head>
  /** Which of these keys the log holds. */
  held(keys: readonly string[]): Promise<Set<string>>
  document(sha256: Sha256): Promise<StoredDocument | undefined>
  /** The hashes of all stored documents, in order. */
  documents(): AsyncIterable<Sha256>
  close(): Promise<void>
}

export interface Head {
  readonly number: number
  readonly hash: Sha256
}

/** Where a log takes its system time from. */
export type Clock = () => Date

/** A log that cannot be read or written as it should: what was expected, what was found. */
export class LogError extends Error {
  override readonly name = 'LogError'
}
