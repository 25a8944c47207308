import type { Model } from '../model/agreement.js'
import type { RecordedClaim } from '../model/claim.js'
import type { Series } from '../model/reading.js'
import type { Run } from './appearances.js'
import { ladder, ladderFlags, type Steps } from './ladder.js'
import type { DatedLists } from './lists.js'
import { presences } from './presence.js'
import type { Agreement, Span } from './register.js'
import { renamings } from './renamings.js'
import type { RowFacts } from './row.js'
import { signedPrintings } from './signed.js'

/** The rows of one agreement, and what sources beside the lists say of it. */
export interface AgreementRows {
  readonly agencyId: string
  readonly model: Model | undefined
  readonly spans: Span[]
  /** How it moved from one body to another, in sentences. */
  readonly moved: Set<string>
  readonly claims: RecordedClaim[]
}

/**
 * An agreement as its rows tell of it. What they come to in time is made out when it is first asked for: most
 * questions ask it of few agreements.
 */
export function agreementOf(
  id: string,
  { agencyId, model, claims, moved, ...found }: AgreementRows,
  lists: DatedLists,
  rows: readonly RowFacts[],
): Agreement {
  const spans = [...found.spans].sort((a, b) => inTime(a, b, lists))
  const of = (series: Series) => spans.filter((span) => span.series === series)
  const listed = once(() => presences(of('participating'), lists.participating))
  const pending = once(() => presences(of('pending'), lists.pending))
  const signed = once(() => signedPrintings(spans, rows))
  const steps = (): Steps => ({
    model,
    spans,
    listed: listed(),
    pending: pending(),
    signed: signed(),
    claims,
    lists,
    rows,
  })
  const rungs = once(() => ladder(steps()))
  const renamed = once(() => renamings(spans, rows, lists.participating))
  const flags = once(() => [
    ...ladderFlags(steps()),
    ...[...moved].sort().map((note) => ({ flag: 'moved-between-bodies' as const, note })),
  ])
  return {
    id,
    agencyId,
    model,
    spans,
    get listed() {
      return listed()
    },
    get pending() {
      return pending()
    },
    get signed() {
      return signed()
    },
    get rungs() {
      return rungs()
    },
    get renamings() {
      return renamed()
    },
    get flags() {
      return flags()
    },
  }
}

function once<Made>(make: () => Made): () => Made {
  let held: { readonly made: Made } | undefined
  return () => {
    held ??= { made: make() }
    return held.made
  }
}

/**
 * Runs of both series in the order of their first lists; of one day the pending list comes first, and of one
 * list the row that stands further up. Numbers of contents are no order: they follow from that of reading.
 */
function inTime(a: Run, b: Run, lists: DatedLists): number {
  if (a.series === b.series) {
    const rowsOf = lists[a.series][a.from]?.contents
    return a.from - b.from || (rowsOf?.indexOf(a.content) ?? 0) - (rowsOf?.indexOf(b.content) ?? 0)
  }
  const [left, right] = [lists[a.series][a.from]?.on ?? '', lists[b.series][b.from]?.on ?? '']
  if (left !== right) return left < right ? -1 : 1
  return Number(a.series === 'participating') - Number(b.series === 'participating')
}
