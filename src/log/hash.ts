import { createHash } from 'node:crypto'
import type { Sha256 } from '../model/entry.js'
import { LogError, type StoredEntry } from './log.js'

export function sha256(bytes: Uint8Array): Sha256 {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Throws a `LogError` where the bytes of a document do not hash to its name. */
export function checkBytes(name: Sha256, bytes: Uint8Array): void {
  const found = sha256(bytes)
  if (found !== name) throw new LogError(`document ${name}`, `bytes of SHA-256 ${name}`, `SHA-256 ${found}`)
}

/**
 * The hash of an entry: the SHA-256 of the canonical JSON of the entry without its hash,
 * `{"body":...,"key":...,"number":...,"previous":...,"recordedAt":...}`. As `previous` is part of it, the
 * last hash of a log vouches for every entry.
 */
export function entryHash(entry: Omit<StoredEntry, 'hash'>): Sha256 {
  const { number, previous, recordedAt, key, body } = entry
  const middle = `,"key":${JSON.stringify(key)},"number":${number},"previous":${JSON.stringify(previous)}`
  return createHash('sha256')
    .update('{"body":')
    .update(body)
    .update(`${middle},"recordedAt":${JSON.stringify(recordedAt)}}`)
    .digest('hex')
}
