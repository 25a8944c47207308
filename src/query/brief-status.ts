import { type Model, modelName } from '../model/agreement.js'
import type { Agreement, Register, Stage } from '../register/register.js'
import { listOn } from './as-of.js'
import { ofCitations, ofList } from './brief-cite.js'
import {
  type BriefFrom,
  type DraftBlock,
  type DraftRow,
  type DraftSection,
  type SourceOf,
  says,
} from './brief-form.js'
import { cite } from './cite.js'
import type { AgreementStatus, LadderStep } from './status.js'

/** Where the agency's agreements stand, and the steps that led there. */
export function statusSection(from: BriefFrom): DraftSection {
  const { status, register, asOf } = from
  const { coverage, named } = status
  const agreements = [...status.agreements].sort((a, b) => order(a) - order(b))
  const last = lastLists(from)
  const onNone = !agreements.some(({ ladder }) =>
    ladder.some(({ stage }) => stage === 'listed' || stage === 'pending'),
  )
  const none =
    coverage.to === null
      ? `The record is silent: no list of ${asOf.on} or earlier is held.`
      : `On none of ${coverage.lists.toLocaleString('en-US')} lists read between ${coverage.from} and ${coverage.to}; last checked ${coverage.to}.`
  const rows = [
    ...(onNone ? [says(none, last, 1)] : []),
    ...agreements.map((one) => says(standing(one, coverage.to), standingCites(from, one), 1)),
    ...named.map(({ on, text, evidence }) =>
      says(`${on}: ${text}${onNone ? ' No list confirms it.' : ''}`, ofCitations(register, evidence), 2),
    ),
  ]
  return {
    id: 'status',
    heading: 'Where it stands',
    blocks: [{ rows }, ...agreements.map((one) => ladder(from, one, agreements.length > 1))],
  }
}

/** Those that stand first, those that have left last. */
function order({ stage, current }: AgreementStatus): number {
  return stage === 'left' ? 2 : current ? 0 : 1
}

/** The last list of each series on the day: what they do not hold is shown by them as a whole. */
function lastLists({ register, asOf }: BriefFrom): SourceOf[] {
  const { participating, pending } = register.lists
  return [listOn(participating, asOf.on), listOn(pending, asOf.on)].flatMap((list) =>
    list === undefined ? [] : [ofList(list)],
  )
}

function standing({ model, stage, current, ladder }: AgreementStatus, last: string | null): string {
  const name = model === null ? 'an agreement of a model not stated' : `the ${fullName(model)}`
  const first = (wanted: Stage) => ladder.find((step) => step.stage === wanted)
  const listed = first('listed')
  const again = ladder.findLast((step) => step.stage === 'listed' && step !== listed)
  const back = again === undefined ? '' : `, again on ${again.on}`
  const since = `${listed?.after === undefined ? 'by' : 'on'} ${listed?.on}${back}`
  if (stage === 'listed' && current)
    return `Takes part under ${name}: first on ICE's participating list ${since}, and still on the last list read, of ${last}.`
  if (stage === 'listed')
    return `Was on ICE's participating list under ${name} from ${listed?.on}; the last list read, of ${last}, lacks it, which one list alone does not settle.`
  if (stage === 'left')
    return `No longer on ICE's participating list under ${name}: missing since the list of ${ladder.at(-1)?.on}. The lists do not say why.`
  if (stage === 'pending')
    return `${current ? 'On' : 'No longer on'} ICE's pending list under ${name} (first seen ${first('pending')?.on}); on no participating list up to ${last}.`
  return `Under ${name} the record tells of it as ${stage} (${ladder.at(-1)?.on}); on no participating list up to ${last}.`
}

function fullName(model: Model): string {
  const name = modelName(model)
  return name.endsWith('Model') ? name : `${name} model`
}

/** Where it stands on the last list, or the last step that is told. */
function standingCites(
  { register, asOf }: BriefFrom,
  { id, current, stage, ladder }: AgreementStatus,
): SourceOf[] {
  const list = listOn(register.lists.participating, asOf.on)
  const agreement = register.agreements.get(id)
  const steps = ladder.filter((step) => step.stage === 'listed' || step === ladder.at(-1))
  const shown = ofCitations(
    register,
    steps.slice(0, 1).flatMap(({ evidence }) => evidence.slice(0, 1)),
  )
  if (stage === 'listed' && current && list !== undefined && agreement !== undefined)
    return [...shown, ...rowOn(register, agreement, list.position)]
  return list === undefined ? shown : [...shown, ofList(list)]
}

/** The row of an agreement on the participating list at a position. */
function rowOn(register: Register, { spans }: Agreement, position: number): SourceOf[] {
  const span = spans.find(
    ({ series, from, to }) => series === 'participating' && from <= position && position <= to,
  )
  if (span === undefined) return []
  const cell = {
    series: 'participating',
    position,
    content: span.content,
    heading: 'LAW ENFORCEMENT AGENCY',
  } as const
  return ofCitations(register, [cite(register, cell)])
}

function ladder(from: BriefFrom, { ladder: steps, model }: AgreementStatus, several: boolean): DraftBlock {
  const rows = steps.map((step) => ladderRow(from, step))
  // Whether anybody is trained or at work is told of officers, stage by stage.
  const silent = (['approved', 'signed'] as const).filter(
    (stage) => !steps.some((step) => step.stage === stage),
  )
  const name = model === null ? 'Step' : several ? `Step (${model})` : 'Step'
  const none: DraftRow[] =
    silent.length === 0
      ? []
      : [
          {
            cells: [silent.join(', '), 'no record', 'the record held tells of no such step'],
            cites: [],
            rank: 3,
          },
        ]
  return { columns: [name, 'Day', 'What shows it'], rows: [...rows, ...none] }
}

function ladderRow({ register }: BriefFrom, { stage, on, after, note, evidence }: LadderStep): DraftRow {
  const shown = {
    pending: "ICE's pending list",
    listed: "ICE's participating list",
    signed: 'printed on the participating list',
    left: "missing from ICE's list",
    approved: 'vote of the body that governs it',
    proposed: 'before the body that governs it',
    trained: 'told by a source beside the lists',
    active: 'told by a source beside the lists',
  } satisfies Record<Stage, string>
  const unseen = after === undefined || after === on ? '' : `; not yet on the list of ${after}`
  const byRecord = note !== undefined && toldBeside.has(stage) && evidence[0]?.locator.startsWith('claim')
  const again = note?.startsWith('listed again') ? '; listed again' : ''
  return {
    cells: [
      stage === 'left' ? 'no longer listed' : stage,
      on,
      `${byRecord ? note : shown[stage]}${unseen}${again}`,
    ],
    cites: ofCitations(
      register,
      stage === 'approved' || stage === 'proposed' ? evidence : evidence.slice(0, 1),
    ),
    rank: stage === 'proposed' ? 5 : 1,
  }
}

/** Steps that a source beside the lists tells in its own way. */
const toldBeside: ReadonlySet<Stage> = new Set<Stage>(['trained', 'active', 'left'])
