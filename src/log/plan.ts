import { type Draft, type Entry, genesis, type Sha256, type StoredDocument } from '../model/entry.js'
import { entryHash } from './hash.js'
import { type Head, LogError, type StoredEntry } from './log.js'
import type { Prepared } from './prepare.js'

/** An entry to be written, with its body's text and its documents. */
export interface Planned {
  readonly entry: Entry
  readonly text: Uint8Array
  readonly documents: ReadonlyMap<Sha256, StoredDocument>
}

/** What a log tells of an entry that it holds, without its body. */
export type Held = Omit<StoredEntry, 'body'>

/** The last entry of a log, as the next one needs to know it. */
export type Last = Head & Pick<Entry, 'recordedAt'>

/** What stands before the first entry. */
export const none: Last = { number: 0, hash: genesis, recordedAt: '' }

/** The entries that drafts become behind `last`. A draft whose key is held becomes none. */
export function plan(
  drafts: readonly Prepared[],
  held: (key: string) => Held | undefined,
  last: Last,
  now: Date,
): Planned[] {
  let recordedAt = now.toISOString()
  if (recordedAt < last.recordedAt) recordedAt = last.recordedAt // a clock may be set back
  const planned: Planned[] = []
  let { number, hash: previous } = last
  for (const { key, draft, text, documents } of drafts) {
    const known = held(key)
    if (known) checkSame(known, text)
    if (known) continue
    number += 1
    const hash = entryHash({ number, recordedAt, previous, key, body: text })
    planned.push({ entry: entryOf({ number, recordedAt, previous, hash, key }, draft), text, documents })
    previous = hash
  }
  return planned
}

function entryOf(header: Held, draft: Draft): Entry {
  return {
    ...header,
    get body() {
      return draft.body
    },
  }
}

/** Bodies are compared by the hash of their entry, so that none has to be read back. */
function checkSame(known: Held, text: Uint8Array): void {
  if (entryHash({ ...known, body: text }) === known.hash) return
  const where = `key ${JSON.stringify(known.key)}`
  throw new LogError(where, `the body of entry ${known.number}, which holds it`, 'another body')
}
