import { type Appearance, noEnd, type PrintedAgency } from '../agencies/printed.js'
import { fileNameOf } from '../model/address.js'
import type { Series } from '../model/reading.js'
import type { Corpus } from './corpus.js'
import type { DatedLists, List } from './lists.js'
import { type RowFacts, readRow } from './row.js'

/** A run of consecutive lists of a series that print a row with the same cells. */
export interface Run {
  readonly series: Series
  readonly content: number
  /** Positions in the series, both included. */
  readonly from: number
  readonly to: number
}

/** The runs of every content over both series, in the order of contents, then of time. */
export function findRuns(lists: DatedLists, contents: number): Run[] {
  return [
    ...runsOf(lists.participating, 'participating', contents),
    ...runsOf(lists.pending, 'pending', contents),
  ]
}

/** What every row content says, by number. */
export function readRows(corpus: Corpus): RowFacts[] {
  return corpus.contents.map(readRow)
}

/** Every name as printed under its state, with the runs of lists that print it: the evidence for folding. */
export function printedAgencies(
  runs: readonly Run[],
  rows: readonly RowFacts[],
  lists: DatedLists,
): PrintedAgency[] {
  const byName = new Map<string, { state: PrintedAgency['state']; name: string; appearances: Appearance[] }>()
  for (const run of runs) {
    const row = rows[run.content]
    if (row?.state === undefined) continue
    const key = `${row.state}|${row.name}`
    const printed = byName.get(key) ?? { state: row.state, name: row.name, appearances: [] }
    byName.set(key, printed)
    printed.appearances.push(appearance(run, row, lists[run.series]))
  }
  return [...byName.values()]
}

function appearance(run: Run, row: RowFacts, lists: readonly List[]): Appearance {
  const goesOn = run.to === lists.length - 1
  return {
    series: run.series,
    model: row.model,
    from: run.from,
    to: goesOn ? Number.POSITIVE_INFINITY : run.to,
    fromDay: dayAt(lists, run.from),
    toDay: goesOn && run.series === 'participating' ? noEnd : dayAt(lists, run.to),
    type: row.type,
    county: row.county ?? '',
    signed: row.signed?.day,
    moa: fileOf(row),
  }
}

/** The file name of a row's agreement; empty where none is linked. */
function fileOf(row: RowFacts): string {
  const known = files.get(row)
  if (known !== undefined) return known
  const name = row.moa === undefined ? '' : fileNameOf(row.moa)
  files.set(row, name)
  return name
}

const files = new WeakMap<RowFacts, string>()

function dayAt(lists: readonly List[], position: number) {
  const list = lists[position]
  if (list === undefined) throw new RangeError(`no list at position ${position}`)
  return list.on
}

function runsOf(lists: readonly List[], series: Series, contents: number): Run[] {
  const from = new Int32Array(contents).fill(-1)
  const to = new Int32Array(contents).fill(-2)
  const runs: Run[] = []
  lists.forEach((list, position) => {
    for (const content of list.contents) {
      if (to[content] === position) continue
      if (to[content] !== position - 1) {
        if ((from[content] ?? -1) >= 0)
          runs.push({ series, content, from: from[content] ?? 0, to: to[content] ?? 0 })
        from[content] = position
      }
      to[content] = position
    }
  })
  for (let content = 0; content < contents; content++)
    if ((from[content] ?? -1) >= 0)
      runs.push({ series, content, from: from[content] ?? 0, to: to[content] ?? 0 })
  return runs.sort((a, b) => a.content - b.content || a.from - b.from)
}
