import type { Series } from '../model/reading.js'
import type { Agreement, Register } from '../register/register.js'

/** An agreement on a list, and the content of the row that shows it. */
export interface StandingRow {
  readonly agreement: Agreement
  readonly content: number
}

/** The rows of agreements on the list at a position of a series, in the order of the agreements. */
export function standingRows({ agreements }: Pick<Register, 'agreements'>, series: Series, position: number) {
  const index = indexes.get(agreements) ?? indexOf(agreements)
  indexes.set(agreements, index)
  const { all, bySeries } = index
  const { starts, of, contents } = bySeries[series]
  const rows: StandingRow[] = []
  for (let at = starts[position] ?? 0; at < (starts[position + 1] ?? 0); at++) {
    const agreement = all[of[at] ?? 0]
    if (agreement !== undefined) rows.push({ agreement, content: contents[at] ?? 0 })
  }
  return rows
}

/** The rows of every list of a series, one list after the other; those of list `p` from `starts[p]` to `starts[p + 1]`. */
interface SeriesRows {
  readonly starts: Uint32Array
  readonly of: Uint32Array
  readonly contents: Uint32Array
}

interface Index {
  readonly all: readonly Agreement[]
  readonly bySeries: Readonly<Record<Series, SeriesRows>>
}

const indexes = new WeakMap<Register['agreements'], Index>()

function indexOf(agreements: Register['agreements']): Index {
  const all = [...agreements.values()]
  return { all, bySeries: { participating: rowsOf(all, 'participating'), pending: rowsOf(all, 'pending') } }
}

function rowsOf(all: readonly Agreement[], series: Series): SeriesRows {
  const spans = all.flatMap((agreement, at) =>
    agreement.spans.flatMap((span) => (span.series === series ? [{ ...span, at }] : [])),
  )
  const last = spans.reduce((most, { to }) => Math.max(most, to), -1)
  const starts = new Uint32Array(last + 3)
  for (const { from, to } of spans)
    for (let position = from; position <= to; position++)
      starts[position + 2] = (starts[position + 2] ?? 0) + 1
  for (let position = 2; position < starts.length; position++)
    starts[position] = (starts[position] ?? 0) + (starts[position - 1] ?? 0)
  const [of, contents] = [new Uint32Array(starts.at(-1) ?? 0), new Uint32Array(starts.at(-1) ?? 0)]
  for (const { from, to, at, content } of spans)
    for (let position = from; position <= to; position++) {
      const place = starts[position + 1] ?? 0
      of[place] = at
      contents[place] = content
      starts[position + 1] = place + 1
    }
  return { starts: starts.subarray(0, last + 2), of, contents }
}
