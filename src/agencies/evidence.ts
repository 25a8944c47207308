import type { Day } from '../model/day.js'
import type { StateCode } from '../model/state.js'
import { type ParsedName, parseName, typographic } from './name.js'
import type { Appearance, Model, PrintedAgency } from './printed.js'

/** The printed names of one state that differ in marks, spaces and case only. */
export interface Spelling {
  readonly id: string
  readonly state: StateCode
  readonly text: string
  readonly parsed: ParsedName
  readonly printed: readonly PrintedAgency[]
}

/** Spellings that are read as one agency so far, and where they stand on the lists. */
export interface Group {
  readonly id: string
  readonly state: StateCode
  readonly spellings: readonly Spelling[]
  /** How the spellings read, each reading once. */
  readonly readings: readonly ParsedName[]
  readonly runs: readonly Run[]
  /** Counties printed beside the names, folded. */
  readonly counties: ReadonlySet<string>
}

/** Consecutive lists of one series on which a group stands with one model and one date of signature. */
export interface Run {
  readonly series: Appearance['series']
  readonly model: Model | undefined
  readonly signed: Day | undefined
  readonly from: number
  readonly to: number
  readonly fromDay: Day
  readonly toDay: Day
  /** The names as printed on the first and on the last of these lists. */
  readonly opens: PrintedAgency
  readonly closes: PrintedAgency
  readonly files: ReadonlySet<string>
}

/**
 * Gathers printed names into spellings, in an order that does not depend on that of the input. A spelling that
 * `before` has with the same printed names is taken from there.
 */
export function spellingsOf(
  printed: readonly PrintedAgency[],
  before: ReadonlyMap<string, Spelling> = new Map(),
): Spelling[] {
  const found = new Map<string, PrintedAgency[]>()
  for (const agency of printed) add(found, `${agency.state} ${typographic(agency.name)}`, agency)
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([id, agencies]) => {
      const sorted = agencies.sort((a, b) => (a.name < b.name ? -1 : 1))
      const first = sorted[0]
      if (first === undefined) return []
      const known = before.get(id)
      if (known !== undefined && areSame(known.printed, sorted)) return known
      return {
        id,
        state: first.state,
        text: id.slice(3),
        parsed: parseName(first.name, first.state),
        printed: sorted,
      }
    })
}

/** Whether two lists hold the very same things. */
export function areSame<Thing>(a: readonly Thing[], b: readonly Thing[]): boolean {
  return a.length === b.length && a.every((thing, at) => thing === b[at])
}

/** One group of these spellings, which stand under one state. */
export function groupOf(spellings: readonly [Spelling, ...Spelling[]]): Group {
  const printed = spellings.flatMap((spelling) => spelling.printed)
  const cells = new Set(printed.flatMap(({ appearances }) => appearances.map(({ county }) => county)))
  return {
    id: spellings[0].id,
    state: spellings[0].state,
    spellings,
    readings: [...new Map(spellings.map(({ parsed }) => [parsed.key, parsed])).values()],
    runs: runsOf(printed),
    counties: new Set([...cells].map(foldCounty).filter((county) => county !== '')),
  }
}

/** A county as printed, without the word for it; empty where the cell names none. */
export function foldCounty(county: string): string {
  const folded = county.trim().toLowerCase().replace(/\s+/g, ' ')
  return /^#?n\??\/?a$/.test(folded) ? '' : folded.replace(/ (county|parish)$/, '')
}

/** Adds a value to the list that a map holds for a key. */
export function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const held = map.get(key)
  if (held === undefined) map.set(key, [value])
  else held.push(value)
}

interface Part {
  readonly agency: PrintedAgency
  readonly appearance: Appearance
}

function runsOf(printed: readonly PrintedAgency[]): Run[] {
  const parts = new Map<string, Part[]>()
  for (const agency of printed)
    for (const appearance of agency.appearances)
      add(parts, `${appearance.series} ${appearance.model} ${appearance.signed}`, { agency, appearance })
  return [...parts].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, parts]) => mergeParts(parts))
}

function mergeParts(parts: Part[]): Run[] {
  const runs: Run[] = []
  for (const part of parts.sort(inTime)) {
    const open = runs.at(-1)
    if (open !== undefined && part.appearance.from <= open.to + 1) runs[runs.length - 1] = longer(open, part)
    else runs.push(runOf(part))
  }
  return runs
}

/** Names that stand on the same lists come in alphabetical order, as they may come in any. */
function inTime({ appearance: a, agency: { name } }: Part, { appearance: b, agency }: Part): number {
  return a.from - b.from || a.to - b.to || (name < agency.name ? -1 : name > agency.name ? 1 : 0)
}

function runOf({ agency, appearance }: Part): Run {
  const { series, model, signed, from, to, fromDay, toDay, moa } = appearance
  return {
    series,
    model,
    signed,
    from,
    to,
    fromDay,
    toDay,
    opens: agency,
    closes: agency,
    files: moa === '' ? noFiles : new Set([moa]),
  }
}

const noFiles: ReadonlySet<string> = new Set()

function longer(run: Run, { agency, appearance: { to, toDay, moa } }: Part): Run {
  const files = moa === '' || run.files.has(moa) ? run.files : new Set([...run.files, moa])
  return to > run.to ? { ...run, files, to, toDay, closes: agency } : { ...run, files }
}
