/** The SHA-256 of bytes, in lower-case hexadecimal. */
export type Sha256 = string

/** What can be stored as the body of an entry: JSON without undefined, NaN or functions. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** Something to be logged. `key` names it once for ever: a log that holds the key takes it no second time. */
export interface Draft {
  readonly key: string
  readonly body: Json
  /** The body in canonical JSON, in UTF-8, where another thread has made it: `body` is then not read. */
  readonly text?: Uint8Array
  /** The documents that the body cites and that must be stored with it, in the same transaction. */
  readonly documents?: readonly StoredDocument[]
}

/** The bytes of a source document, with the hash that names it. */
export interface StoredDocument {
  readonly sha256: Sha256
  readonly bytes: Uint8Array
}

/**
 * A draft as logged: its number (from 1, without gaps), the system time at which the log took it, the hash
 * of the entry before it, and its own hash over all of these and its body.
 */
export interface Entry {
  readonly number: number
  /** ISO 8601, UTC, milliseconds. */
  readonly recordedAt: string
  readonly previous: Sha256
  readonly hash: Sha256
  readonly key: string
  readonly body: Json
}

/** The hash that stands before the first entry. */
export const genesis: Sha256 = '0'.repeat(64)
