import type { Draft, Sha256, StoredDocument } from '../model/entry.js'
import { canonical } from './canonical.js'
import { checkBytes } from './hash.js'
import { LogError } from './log.js'

/** A draft that may be logged: its key can be stored, its body is spelled, its documents are what they say. */
export interface Prepared {
  readonly key: string
  /** Whose body is read only where its text is not given: it may be costly to make. */
  readonly draft: Draft
  /** The body in canonical JSON, in UTF-8. */
  readonly text: Uint8Array
  readonly documents: ReadonlyMap<Sha256, StoredDocument>
}

/** The drafts, checked and each key once; a key that comes twice with two bodies is a `LogError`. */
export function prepare(drafts: readonly Draft[]): Prepared[] {
  const prepared = new Map<string, Prepared>()
  for (const draft of drafts) {
    const one = prepareOne(draft)
    const other = prepared.get(one.key)
    prepared.set(one.key, other ? joined(other, one) : one)
  }
  return [...prepared.values()]
}

function prepareOne(draft: Draft): Prepared {
  const { key, documents = [] } = draft
  checkKey(key)
  for (const { sha256, bytes } of documents) checkBytes(sha256, bytes)
  const byName = new Map(documents.map((document) => [document.sha256, document]))
  const text = draft.text ?? Buffer.from(canonical(draft.body))
  return { key, draft, text, documents: byName }
}

/** Refuses what not every database could index, or give back as the key that went in. */
function checkKey(key: string): void {
  if (key === '' || Buffer.byteLength(key) > 1000 || /[\0\p{Surrogate}]/u.test(key))
    throw new LogError('a draft', 'a key of 1 to 1000 bytes of text', JSON.stringify(key))
}

function joined(one: Prepared, other: Prepared): Prepared {
  if (Buffer.compare(one.text, other.text) !== 0)
    throw new LogError(`key ${JSON.stringify(one.key)}`, 'one body in a batch', 'two that differ')
  return { ...one, documents: new Map([...one.documents, ...other.documents]) }
}

/** The name of a log, which stands in queries and locks; a `LogError` where it is none. */
export function checkName(name: string): string {
  if (!/^[a-z][a-z0-9-]{0,40}$/.test(name))
    throw new LogError('a log', 'a name such as claims', JSON.stringify(name))
  return name
}
