import type { ClaimSource } from '../model/claim.js'
import type { Day } from '../model/day.js'
import type { Sha256 } from '../model/entry.js'
import { SourceError } from '../model/errors.js'
import type { Fields, Reading } from '../model/fields.js'
import { parseWhen } from './when.js'

/** A file of the record: where claims stand, and what they take from its top. */
export interface RecordFile extends Reading {
  readonly document: Sha256
  readonly subject: string | undefined
  /** Sources that several claims name by a key. */
  readonly sources: ReadonlyMap<string, KeyedSource>
}

/** A source with the day on which it said so, where that is known. */
export interface KeyedSource extends ClaimSource {
  readonly published: Observed | undefined
}

/** The day on which a source said so, and whether that is told only about. */
export interface Observed {
  readonly observedOn: Day
  readonly observedAbout?: true
}

/** A source: its publisher, its address, and the day on which it was published, where that is known. */
export function readSource(fields: Fields): KeyedSource {
  const publisher = fields.text('publisher')
  const address = fields.text('address')
  if (!/^https?:\/\/\S+$/.test(address))
    throw new SourceError(fields.where('address'), 'an address that begins http', address)
  const published = readObserved(fields, 'published')
  fields.close()
  return { publisher, address, published }
}

/** A day on which a source said so: `2025-06-17`, or `2025-06-17~` where it prints none itself. */
export function readObserved(fields: Fields, name: string): Observed | undefined {
  const text = fields.optionalText(name)
  if (text === undefined) return undefined
  const when = parseWhen(text)
  if (when === undefined || when.latest !== undefined)
    throw new SourceError(fields.where(name), 'a day such as 2025-06-17 or 2025-06-17~', text)
  return { observedOn: when.on, ...(when.approximate ? { observedAbout: true } : {}) }
}
