import { type Day, easternDay } from '../model/day.js'
import type { Series, Sighting } from '../model/reading.js'
import type { Corpus, ListRecord } from './corpus.js'
import { dateList } from './list-date.js'
import { compareNeighbours } from './list-neighbours.js'
import type { RowFacts } from './row.js'

/** What is to be said of a list beside its date. */
export type ListFlag =
  /** The name bears a date on which the list cannot have been published. */
  | 'misnamed'
  /** It was published under the name of the other list. */
  | 'swapped'
  /** It was published again, under a later date or another name, without a change. */
  | 'served-again'
  /** Its rows are those of the list before it. */
  | 'unchanged'
  /** Its rows are those of an older list, with others published in between. */
  | 're-post'
  /** It breaks off: rows are missing at its end that stand on the lists before and after it. */
  | 'truncated'
  /** Rows are missing in it that stand on the lists before and after it. */
  | 'partial'
  /** A date of signature on it lies after the list's own date. */
  | 'signed-after-list'
  /** Nothing tells its date: it is kept, and nothing is derived from it. */
  | 'undated'

/** A list with its date, the reasons for it, and what is odd about it. */
export interface List extends ListRecord {
  /** Its place in its series, in the order of time, from 0. */
  readonly position: number
  /** The name under which it was first published, as far as is known. */
  readonly name: string
  readonly sightings: readonly Sighting[]
  readonly on: Day
  /** `am`, `pm` ... or an archive's time of capture. */
  readonly slot: string
  readonly reasons: readonly string[]
  readonly flags: readonly ListFlag[]
  /**
   * Whether an agency's absence from it says anything: not where it is truncated or partial, nor where it is a
   * re-post, unless the next list goes on from it.
   */
  readonly complete: boolean
}

/** The lists of both series, each in the order of time, and those that nothing dates. */
export interface DatedLists {
  readonly participating: readonly List[]
  readonly pending: readonly List[]
  readonly undated: readonly List[]
}

/** A list on its way to be placed: what its names, its stamps and its rows say of its date. */
export interface Placing
  extends Omit<List, 'position' | 'complete' | 'flags' | 'reasons' | 'on' | 'name' | 'slot'> {
  on: Day | undefined
  name: string
  slot: string
  flags: ListFlag[]
  reasons: string[]
  /** Of a re-post: whether the next list goes on from it, so that ICE went back to it for good. */
  stands: boolean
}

/** Dates and orders every list of a corpus, from its names, its stamps, its rows and its neighbours. */
export function dateLists(
  corpus: Corpus,
  rows: readonly RowFacts[],
  sightings: ReadonlyMap<string, readonly Sighting[]>,
): DatedLists {
  const placings = corpus.lists.map((list) => placed(list, sightings.get(list.document) ?? [], rows))
  const keys = rowKeys(rows)
  const series = (wanted: Series) => {
    const ordered = placings.filter((list) => list.series === wanted && list.on !== undefined).sort(inTime)
    compareNeighbours(ordered, keys)
    return ordered.map(finish)
  }
  return {
    participating: series('participating'),
    pending: series('pending'),
    undated: placings.filter((list) => list.on === undefined).map(finish),
  }
}

/** A list as it is by itself. A record never changes: it is dated once for the names under which it was seen. */
function placed(list: ListRecord, seen: readonly Sighting[], rows: readonly RowFacts[]): Placing {
  const held = ownDates.get(list)
  const same = held?.seen.length === seen.length && held.seen.every((one, at) => one === seen[at])
  const placing = same ? held.placing : dateList(list, seen, newestOn(list, rows))
  ownDates.set(list, { seen, placing })
  // What its neighbours tell of it is added to a copy.
  return { ...placing, flags: [...placing.flags], reasons: [...placing.reasons] }
}

const ownDates = new WeakMap<ListRecord, { seen: readonly Sighting[]; placing: Placing }>()

const incomplete: ReadonlySet<ListFlag> = new Set(['re-post', 'truncated', 'partial', 'undated'])

function finish({ stands, ...placing }: Placing, position: number): List {
  return {
    ...placing,
    position,
    on: placing.on ?? ('' as Day),
    complete: !placing.flags.some((flag) => incomplete.has(flag) && !(stands && flag === 're-post')),
  }
}

/** Lists of one day stand in the order in which they were saved, then of their slot. */
function inTime(a: Placing, b: Placing): number {
  return (
    compare(a.on, b.on) ||
    compare(a.stamps.modified, b.stamps.modified) ||
    compare(a.slot, b.slot) ||
    compare(a.document, b.document)
  )
}

function compare(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** For each content a number that stands for its state, agency and model, whatever else its cells say. */
function rowKeys(rows: readonly RowFacts[]): Int32Array {
  const numbers = new Map<string, number>()
  return Int32Array.from(rows, ({ key }) => {
    const number = numbers.get(key) ?? numbers.size
    numbers.set(key, number)
    return number
  })
}

/** The newest date of signature on a list, leaving out those after the day on which it was saved. */
function newestOn(list: ListRecord, rows: readonly RowFacts[]) {
  const saved = list.stamps.modified === undefined ? undefined : easternDay(list.stamps.modified)
  let newest: Day | undefined
  let later: Day | undefined
  for (const content of list.contents) {
    const day = rows[content]?.signed?.day
    if (day === undefined) continue
    if (saved !== undefined && day > saved) later = later === undefined || day > later ? day : later
    else if (newest === undefined || day > newest) newest = day
  }
  return { newest, later }
}
