import type { Series } from '../model/reading.js'
import type { Agreement, Register, Span } from '../register/register.js'

/** An agreement on a list, and the content of the row that shows it. */
export interface StandingRow {
  readonly agreement: Agreement
  readonly content: number
}

/** The rows of agreements on the list at a position of a series, in the order of the agreements. */
export function standingRows(
  { agreements }: Pick<Register, 'agreements'>,
  series: Series,
  position: number,
): StandingRow[] {
  const known = indexes.get(agreements) ?? { asked: 0 }
  indexes.set(agreements, known)
  // A register of which little is asked is looked through: an index of every list takes longer to make.
  if (known.index === undefined && ++known.asked <= 3) return lookedUp(agreements, series, position)
  known.index ??= indexOf(agreements)
  return indexed(known.index, series, position)
}

function lookedUp(agreements: Register['agreements'], series: Series, position: number): StandingRow[] {
  const rows: StandingRow[] = []
  for (const agreement of agreements.values())
    for (const span of agreement.spans)
      if (span.series === series && span.from <= position && position <= span.to)
        rows.push({ agreement, content: span.content })
  return rows
}

function indexed({ all, bySeries }: Index, series: Series, position: number): StandingRow[] {
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

/** How often a register was asked, and its index once that pays. */
const indexes = new WeakMap<Register['agreements'], { asked: number; index?: Index }>()

function indexOf(agreements: Register['agreements']): Index {
  const all = [...agreements.values()]
  return { all, bySeries: { participating: rowsOf(all, 'participating'), pending: rowsOf(all, 'pending') } }
}

function rowsOf(all: readonly Agreement[], series: Series): SeriesRows {
  const spans: { readonly span: Span; readonly at: number }[] = []
  let last = -1
  all.forEach((agreement, at) => {
    for (const span of agreement.spans) {
      if (span.series !== series) continue
      spans.push({ span, at })
      last = Math.max(last, span.to)
    }
  })
  const starts = new Uint32Array(last + 3)
  for (const { span } of spans)
    for (let position = span.from; position <= span.to; position++)
      starts[position + 2] = (starts[position + 2] ?? 0) + 1
  for (let position = 2; position < starts.length; position++)
    starts[position] = (starts[position] ?? 0) + (starts[position - 1] ?? 0)
  const [of, contents] = [new Uint32Array(starts.at(-1) ?? 0), new Uint32Array(starts.at(-1) ?? 0)]
  for (const { span, at } of spans)
    for (let position = span.from; position <= span.to; position++) {
      const place = starts[position + 1] ?? 0
      of[place] = at
      contents[place] = span.content
      starts[position + 1] = place + 1
    }
  return { starts: starts.subarray(0, last + 2), of, contents }
}
