import type { Agency } from '../agencies/agency.js'
import type { Resolution } from '../agencies/printed.js'
import type { Model } from '../model/agreement.js'
import type { RecordedClaim } from '../model/claim.js'
import type { Day } from '../model/day.js'
import type { Series } from '../model/reading.js'
import type { Run } from './appearances.js'
import type { Corpus } from './corpus.js'
import type { DatedLists } from './lists.js'
import type { RowFacts } from './row.js'

/** What is derived from the log: agencies and agreements, every value with the cells that it came from. */
export interface Register {
  readonly corpus: Corpus
  readonly lists: DatedLists
  /** What each row content says, by number. */
  readonly rows: readonly RowFacts[]
  /** The agencies that any list names, by id. */
  readonly agencies: ReadonlyMap<string, RegisteredAgency>
  /** By id, in the order of ids. */
  readonly agreements: ReadonlyMap<string, Agreement>
  /** What sources beside the lists say of each agency, by agency id, in the order of days. */
  readonly recorded: ReadonlyMap<string, readonly RecordedClaim[]>
  /** The agreements of each agency that has any, by agency id. */
  readonly byAgency: ReadonlyMap<string, readonly Agreement[]>
}

/** An agency that lists name, with the names that they print for it and why those are one. */
export interface RegisteredAgency extends Agency {
  readonly names: readonly PrintedName[]
}

export interface PrintedName {
  readonly name: string
  readonly from: Day
  readonly to: Day
  readonly resolution: Resolution
}

/** An agreement of one agency under one model, as the lists tell of it. */
export interface Agreement {
  /** `us-fl/miami-police-department/tfm`. */
  readonly id: string
  readonly agencyId: string
  /** Undefined where the lists leave the cell empty. */
  readonly model: Model | undefined
  /** Its rows on both series, in the order of time. */
  readonly spans: readonly Span[]
  /** When it stood on the participating list, and on the pending list. */
  readonly listed: readonly Presence[]
  readonly pending: readonly Presence[]
  /** The dates of signature that lists printed, in the order in which they first did; the last one leads. */
  readonly signed: readonly SignedPrinting[]
  readonly rungs: readonly Rung[]
  /** New names under which lists print it, spellings apart. */
  readonly renamings: readonly Renaming[]
  readonly flags: readonly AgreementFlag[]
}

/** A run of lists that print a row of the agreement, and the rules by which the row is this agency's. */
export interface Span extends Run {
  readonly rules: readonly string[]
}

/** From one name as printed to another, on the list at a position. */
export interface Renaming {
  readonly series: Series
  readonly position: number
  readonly from: string
  readonly to: string
  readonly note: string
}

/** A run of lists that print an agreement. Lists that are not whole are bridged: absence there says nothing. */
export interface Presence {
  readonly from: number
  readonly to: number
  /** The first whole list after the run that lacks it, and the one after that; undefined where there is none. */
  readonly missingFrom: number | undefined
  readonly confirmedBy: number | undefined
}

/** A date of signature as lists print it, and the run of lists that do. */
export interface SignedPrinting {
  readonly day: Day | undefined
  readonly text: string
  readonly rule: string | undefined
  readonly from: number
  readonly to: number
}

export type Stage = 'proposed' | 'approved' | 'signed' | 'pending' | 'listed' | 'trained' | 'active' | 'left'

/** One step of the ladder, with its own date and the cells that show it. */
export interface Rung {
  readonly stage: Stage
  readonly on: Day
  /** Where a list shows it: the step was taken after the list before, which does not. Undefined: nothing earlier is held. */
  readonly after: Day | undefined
  readonly evidence: readonly Evidence[]
  readonly note: string | undefined
}

/** What shows a value: a cell of a list, or a claim carried into the record by hand. */
export type Evidence = CellRef | { readonly claim: RecordedClaim }

/** A cell of a list: its series and position, the content of its row, and the heading of its column. */
export interface CellRef {
  readonly series: Series
  readonly position: number
  readonly content: number
  readonly heading: string
}

export interface AgreementFlag {
  readonly flag:
    | 'listed-before-signed'
    | 'signed-long-before-listed'
    | 'signed-date-unreadable'
    | 'twice-on-one-list'
    | 'model-not-stated'
    | 'wrong-state-printed'
    | 'moved-between-bodies'
  /** What was found, in a sentence. */
  readonly note: string
}
