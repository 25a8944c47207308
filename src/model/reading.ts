import type { Cell } from './cell.js'
import type { RecordedClaim } from './claim.js'
import type { Day } from './day.js'
import type { Sha256 } from './entry.js'
import type { PackedList } from './packed-list.js'

/** The two lists that ICE publishes: agencies that take part, and agencies whose agreement is pending. */
export type Series = 'participating' | 'pending'

/** What one connector read in one document. It is the body of one entry of the log. */
export type Reading = ListReading | SightingsReading | RecordReading

/** The body of an entry of the log of claims. */
export type ClaimsBody = PackedList | SightingsReading | RecordReading | SightingBody

/** Claims carried into the record by hand. */
export interface RecordReading {
  readonly kind: 'record'
  readonly connector: string
  readonly version: number
  readonly document: Sha256
  readonly claims: readonly RecordedClaim[]
}

/** A list of agreements, cell by cell, as printed. */
export interface ListReading {
  readonly kind: 'list'
  readonly connector: string
  readonly version: number
  readonly document: Sha256
  readonly series: Series
  readonly sheet: string
  /** The headings in the order of the cells of a row, each with the letters of its column. */
  readonly columns: readonly (readonly [heading: string, letters: string])[]
  readonly rows: readonly ListRow[]
  readonly stamps: Stamps
  readonly notes: readonly Note[]
}

/** A row: its number as the sheet shows it, and a cell for each column. Rows that say the same may share their cells. */
export interface ListRow {
  readonly number: number
  readonly cells: readonly Cell[]
}

/** What the document says of its own making; each in ISO 8601, UTC. */
export interface Stamps {
  readonly created?: string
  readonly modified?: string
  /** When an archive captured the page that the table was cut from. */
  readonly captured?: string
  /** The prefix that the archive put before each address, cut off in `rows`. */
  readonly prefix?: string
}

/** A cell that does not say what was expected of it. The row is kept as printed. */
export interface Note {
  readonly cell: string
  readonly expected: string
  readonly found: string
}

/** An archive's word for the names under which it saw documents. */
export interface SightingsReading {
  readonly kind: 'sightings'
  readonly connector: string
  readonly version: number
  readonly document: Sha256
  readonly sightings: readonly Sighting[]
}

/** That a document was handed to this log under a file name. */
export interface SightingBody extends Sighting {
  readonly kind: 'sighting'
}

/** That a document was seen under a file name. */
export interface Sighting {
  readonly document: Sha256
  readonly name: string
  /** Where it was seen: an archive's address; absent for a file handed to this log. */
  readonly archive?: string
  /** The day from which the archive is known to have held it: the list is no younger. */
  readonly heldSince?: Day
}
