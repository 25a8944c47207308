import { genesis } from '../model/entry.js'
import { entryHash } from './hash.js'
import { type Head, type Log, LogError, type StoredEntry } from './log.js'

/** What verifying a log found: that everything holds, or the first thing that does not. */
export type Verification =
  | { readonly kind: 'sound'; readonly entries: number; readonly documents: number; readonly head: Head }
  | { readonly kind: 'damaged'; readonly where: string; readonly expected: string; readonly found: string }

/**
 * Hashes every entry and every stored document again, one at a time.
 *
 * A chain cannot tell that its last entries were cut off, or that all of it was written anew. A head that
 * was kept elsewhere (printed, published) can: the log must still hold that entry with that hash.
 */
export async function verify(log: Log, kept?: Head): Promise<Verification> {
  try {
    const head = await verifyEntries(log, kept)
    const documents = await verifyDocuments(log)
    return { kind: 'sound', entries: head.number, documents, head }
  } catch (error) {
    if (!(error instanceof LogError)) throw error
    return { kind: 'damaged', where: error.where, expected: error.expected, found: error.found }
  }
}

async function verifyEntries(log: Log, kept: Head | undefined): Promise<Head> {
  let last: Head = { number: 0, hash: genesis }
  for await (const entry of log.stored()) {
    verifyEntry(entry, last)
    if (entry.number === kept?.number)
      expectSame(`entry ${entry.number}, hash as kept`, kept.hash, entry.hash)
    last = { number: entry.number, hash: entry.hash }
  }
  if (kept && kept.number > last.number)
    throw new LogError('the end of the log', `entry ${kept.number} or later`, `entry ${last.number}`)
  return last
}

function verifyEntry(entry: StoredEntry, last: Head): void {
  const next = last.number + 1
  expectSame(`the entry after ${last.number}`, `number ${next}`, `number ${entry.number}`)
  expectSame(`entry ${next}, previous`, last.hash, entry.previous)
  expectSame(`entry ${next}, hash`, entry.hash, entryHash(entry))
}

async function verifyDocuments(log: Log): Promise<number> {
  for await (const { number, sha256 } of log.missing())
    throw new LogError(`document ${sha256} of entry ${number}`, 'its bytes', 'none stored')
  let count = 0
  for await (const sha256 of log.documents()) {
    await log.document(sha256) // throws where the bytes do not hash to their name
    count += 1
  }
  return count
}

function expectSame(where: string, expected: string, found: string): void {
  if (found !== expected) throw new LogError(where, expected, found)
}
