import { modelName } from '../model/agreement.js'
import type { RecordedClaim } from '../model/claim.js'
import { type Day, daysBetween } from '../model/day.js'
import type { Series } from '../model/reading.js'
import type { Run } from './appearances.js'
import type { DatedLists, List } from './lists.js'
import { recordedRungs } from './recorded.js'
import type { Agreement, AgreementFlag, CellRef, Rung } from './register.js'
import type { RowFacts } from './row.js'
import { leadingDate } from './signed.js'

/** What the ladder of one agreement is made from. */
export interface Steps extends Pick<Agreement, 'spans' | 'listed' | 'pending' | 'signed' | 'model'> {
  readonly claims: readonly RecordedClaim[]
  readonly lists: DatedLists
  readonly rows: readonly RowFacts[]
}

/**
 * The steps of an agreement in the order of their dates: those of the record kept by hand, and what lists
 * show: first pending, signed as printed, first listed, and left where lists that are whole agree. No step
 * is taken from another.
 */
export function ladder(steps: Steps): Rung[] {
  const rungs = [
    ...recordedRungs(steps.claims),
    pendingRung(steps),
    signedRung(steps),
    ...listedRungs(steps),
    leftRung(steps),
  ]
  return rungs.filter((rung) => rung !== undefined).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

/** What does not fit together in what the lists say of an agreement. */
export function ladderFlags({ signed, listed, lists, model, spans }: Steps): AgreementFlag[] {
  const flags: AgreementFlag[] = []
  const [first, leading] = [lists.participating[listed[0]?.from ?? -1], leadingDate(signed)]
  const day = leading?.day
  if (first !== undefined && day !== undefined && day > first.on) {
    const run = listed.findLast(({ from }) => leading !== undefined && from <= leading.from)
    const back = run === listed[0] ? '' : ` after it returned on ${lists.participating[run?.from ?? -1]?.on}`
    flags.push({
      flag: 'listed-before-signed',
      note: `ICE listed it on ${first.on}, and${back === '' ? ' later' : back} prints that it was signed on ${day}`,
    })
  }
  if (first !== undefined && first.position > 0 && day !== undefined && daysBetween(day, first.on) > 120)
    flags.push({
      flag: 'signed-long-before-listed',
      note: `printed as signed on ${day}, ${daysBetween(day, first.on)} days before it was first listed`,
    })
  for (const { text, day: read, rule } of signed)
    if (read === undefined || rule !== undefined)
      flags.push({
        flag: 'signed-date-unreadable',
        note:
          read === undefined
            ? `SIGNED was printed as ${JSON.stringify(text)}, which is no plausible day`
            : `SIGNED was printed as ${JSON.stringify(text)}, read as ${read} (${rule})`,
      })
  if (model === undefined) flags.push({ flag: 'model-not-stated', note: 'the list leaves the model empty' })
  const twice = overlap(spans)
  if (twice !== undefined)
    flags.push({
      flag: 'twice-on-one-list',
      note: `it stands twice on lists from ${lists[twice.series][twice.position]?.on}`,
    })
  return flags
}

function pendingRung({ pending, lists, spans }: Steps): Rung | undefined {
  const run = pending[0]
  if (run === undefined) return undefined
  const last = pending.at(-1) ?? run
  return {
    stage: 'pending',
    ...firstSeen(lists.pending, run.from),
    evidence: cells(spans, 'pending', run.from),
    note: `on ICE's pending list until ${dayAt(lists.pending, last.to)}`,
  }
}

function signedRung({ signed, spans, lists, rows }: Steps): Rung | undefined {
  const leading = leadingDate(signed)
  if (leading === undefined) return undefined
  const printing = spans.filter(({ content }) => rows[content]?.signed?.day === leading.day)
  const others = signed
    .filter(({ day }) => day !== leading.day)
    .map(({ day, text, from }) => `${day ?? JSON.stringify(text)} from ${dayAt(lists.participating, from)}`)
  return {
    stage: 'signed',
    on: leading.day,
    after: undefined,
    evidence: cells(printing, 'participating', leading.from, 'SIGNED'),
    note: others.length === 0 ? undefined : `as ICE now prints it; earlier it printed ${others.join(', ')}`,
  }
}

function listedRungs({ listed, lists, spans }: Steps): Rung[] {
  return listed.map((run, at): Rung => {
    const before = listed[at - 1]
    const { on, after } = firstSeen(lists.participating, run.from)
    const note =
      before === undefined
        ? after === undefined
          ? 'on the first list held: it may have been listed before'
          : undefined
        : `listed again: it was missing from the list of ${dayAt(lists.participating, before.missingFrom ?? before.to)}`
    return { stage: 'listed', on, after, evidence: cells(spans, 'participating', run.from), note }
  })
}

function leftRung({ listed, lists, spans, model }: Steps): Rung | undefined {
  const run = listed.at(-1)
  if (run?.missingFrom === undefined || run.confirmedBy === undefined) return undefined
  const name = model === undefined ? 'it' : `its ${modelName(model)} agreement`
  return {
    stage: 'left',
    on: dayAt(lists.participating, run.missingFrom),
    after: dayAt(lists.participating, run.to),
    evidence: cells(spans, 'participating', run.to),
    note: `ICE no longer lists ${name}: last on the list of ${dayAt(lists.participating, run.to)}, missing since that of ${dayAt(lists.participating, run.missingFrom)}; the lists do not say why`,
  }
}

function firstSeen(lists: readonly List[], position: number): { on: Day; after: Day | undefined } {
  return { on: dayAt(lists, position), after: lists[position - 1]?.on }
}

/** The cell under a heading in the first row that stands on a list, and that list's model cell beside it. */
function cells(
  spans: readonly Run[],
  series: Series,
  position: number,
  heading = 'LAW ENFORCEMENT AGENCY',
): CellRef[] {
  const span = spans.find((run) => run.series === series && run.from <= position && position <= run.to)
  if (span === undefined) return []
  return [...new Set([heading, 'LAW ENFORCEMENT AGENCY', 'SUPPORT TYPE'])].map((column) => ({
    series,
    position,
    content: span.content,
    heading: column,
  }))
}

function overlap(spans: readonly Run[]): { series: Series; position: number } | undefined {
  for (const [at, span] of spans.entries()) {
    const other = spans
      .slice(at + 1)
      .find((run) => run.series === span.series && run.from <= span.to && span.from <= run.to)
    if (other !== undefined) return { series: span.series, position: Math.max(span.from, other.from) }
  }
  return undefined
}

function dayAt(lists: readonly List[], position: number): Day {
  const list = lists[position]
  if (list === undefined) throw new RangeError(`no list at position ${position}`)
  return list.on
}
