import type { Day } from '../model/day.js'
import type { Note, Series, Stamps } from '../model/reading.js'
import type { List, ListFlag } from '../register/lists.js'
import type { Register } from '../register/register.js'

/** What is to be known of one list: its date and why, its names, its rows, and what is odd about it. */
export interface ListVerdict {
  readonly document: string
  readonly series: Series
  readonly connector: string
  /** Its date; null where nothing dates it. */
  readonly on: Day | null
  readonly slot: string
  readonly file: string
  readonly names: readonly string[]
  readonly archives: readonly string[]
  readonly rows: number
  readonly stamps: Stamps
  readonly flags: readonly ListFlag[]
  readonly reasons: readonly string[]
  readonly notes: readonly Note[]
}

/** Every list read, in the order of days, both series together; undated lists last. */
export function listVerdicts(
  register: Register,
  { from, to }: { from?: Day | undefined; to?: Day | undefined } = {},
): ListVerdict[] {
  const { participating, pending, undated } = register.lists
  return [...participating, ...pending]
    .sort((a, b) =>
      a.on < b.on
        ? -1
        : a.on > b.on
          ? 1
          : a.series < b.series
            ? -1
            : a.series > b.series
              ? 1
              : a.position - b.position,
    )
    .concat(undated)
    .filter(({ on }) => (from === undefined || on >= from) && (to === undefined || on <= to))
    .map(verdict)
}

function verdict(list: List): ListVerdict {
  const { prefix: _, ...stamps } = list.stamps
  return {
    document: list.document,
    series: list.series,
    connector: list.connector,
    on: list.flags.includes('undated') ? null : list.on,
    slot: list.slot,
    file: list.name,
    names: list.sightings.map(({ name }) => name),
    archives: [...new Set(list.sightings.flatMap(({ archive }) => archive ?? []))],
    rows: list.contents.length,
    stamps,
    flags: list.flags,
    reasons: list.reasons,
    notes: list.notes,
  }
}
