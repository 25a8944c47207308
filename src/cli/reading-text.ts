import { canonical } from '../log/canonical.js'
import type { Json } from '../model/entry.js'
import type { Reading } from '../model/reading.js'
import { ListWriter } from './list-text.js'
import type { ReadDocument, ReadSource } from './read-source.js'

/** What was read in a document, with the text of its reading as the log stores it. */
export function withText(read: ReadDocument, reading: Reading): ReadSource {
  return { ...read, reading, text: reading.kind === 'list' ? lists.write(reading) : encoded(reading) }
}

const lists = new ListWriter()

function encoded(reading: Reading): Uint8Array {
  return new TextEncoder().encode(canonical(reading as unknown as Json))
}
