import { deflateSync, inflateSync } from 'node:zlib'
import { LogError, type StoredEntry } from './log.js'

/** A row of `log_entry` as the drivers of both databases hand it over. */
export interface Row {
  readonly number: number | string
  readonly recorded_at: string
  readonly previous: string
  readonly hash: string
  readonly key: string
  /** Deflated; a text only where somebody has put one there. */
  readonly body: ArrayBuffer | Uint8Array | string
}

/**
 * Bodies are deflated at level 1: lists of the same few thousand names shrink to a seventh, and writing the
 * rest would cost the disk more time than deflating costs the processor.
 */
export function pack(body: Uint8Array): Uint8Array {
  return deflateSync(body, { level: 1 })
}

/** The entry that a row holds; a `LogError` where its body no longer inflates. */
export function unpack(row: Row): StoredEntry {
  const { recorded_at: recordedAt, previous, hash, key } = row
  return { number: Number(row.number), recordedAt, previous, hash, key, body: inflated(row) }
}

function inflated({ number, body }: Row): Uint8Array {
  try {
    return inflateSync(body)
  } catch (cause) {
    throw LogError.from(`entry ${number}`, 'a body that inflates', cause)
  }
}
