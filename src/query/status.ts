import type { Agency } from '../agencies/agency.js'
import { type Model, modelName } from '../model/agreement.js'
import type { Day } from '../model/day.js'
import { stateName } from '../model/state.js'
import type { Agreement, AgreementFlag, Register, Rung, Stage } from '../register/register.js'
import { type AsOf, listOn } from './as-of.js'
import { type Citation, cite } from './cite.js'
import { stageOn } from './stage.js'

/** Whether an agency takes part, under which model, at which stage, on a day, as known on a day. */
export interface Status extends AsOf {
  readonly agency: Agency
  readonly sentence: string
  readonly agreements: readonly AgreementStatus[]
  /** Sources beside the lists that name the agency as taking part, by the day. */
  readonly named: readonly NamedBy[]
  readonly coverage: Coverage
}

/** A source that names an agency as taking part. */
export interface NamedBy {
  readonly on: Day
  readonly text: string
  readonly evidence: readonly Citation[]
}

export interface AgreementStatus {
  readonly id: string
  readonly model: Model | null
  readonly stage: Stage
  readonly current: boolean
  readonly sentence: string
  readonly ladder: readonly LadderStep[]
  readonly flags: readonly AgreementFlag[]
}

export interface LadderStep {
  readonly stage: Stage
  readonly on: Day
  /** The list before, which did not show the step: it was taken after that day. */
  readonly after?: Day
  readonly note?: string
  readonly evidence: readonly Citation[]
}

/** How many lists were read, of which days. `last` is the last one on or before the day asked for. */
export interface Coverage {
  readonly lists: number
  readonly participating: number
  readonly pending: number
  readonly from: Day | null
  readonly to: Day | null
}

/** The status of an agency, also of one that no list names. */
export function status(register: Register, agency: Agency, asOf: AsOf): Status {
  const agreements = (register.byAgency.get(agency.id) ?? []).flatMap((one) =>
    statusOf(register, one, asOf.on),
  )
  const coverage = coverageOn(register, asOf.on)
  const named = namedBy(register, agency.id, asOf.on)
  return {
    agency: withoutNames(agency),
    ...asOf,
    sentence: sentence(agency, { agreements, named, coverage }, asOf),
    agreements,
    named,
    coverage,
  }
}

/** The lists of both series up to a day. */
export function coverageOn(register: Register, on: Day): Coverage {
  const participating = (listOn(register.lists.participating, on)?.position ?? -1) + 1
  const pending = (listOn(register.lists.pending, on)?.position ?? -1) + 1
  return {
    lists: participating + pending,
    participating,
    pending,
    from: participating === 0 ? null : (register.lists.participating[0]?.on ?? null),
    to: listOn(register.lists.participating, on)?.on ?? null,
  }
}

function statusOf(register: Register, agreement: Agreement, on: Day): AgreementStatus[] {
  const { stage, current, ladder } = stageOn(register, agreement, on)
  if (stage === 'none') return []
  return [
    {
      id: agreement.id,
      model: agreement.model ?? null,
      stage,
      current,
      sentence: agreementSentence(register, agreement, { stage, current, ladder }, on),
      ladder: ladder.map((rung) => step(register, rung)),
      flags: agreement.flags,
    },
  ]
}

function step(register: Register, rung: Rung): LadderStep {
  return {
    stage: rung.stage,
    on: rung.on,
    ...(rung.after === undefined ? {} : { after: rung.after }),
    ...(rung.note === undefined ? {} : { note: rung.note }),
    evidence: rung.evidence.map((ref) => cite(register, ref)),
  }
}

function withoutNames(agency: Agency & { names?: unknown }): Agency {
  const { names: _, ...rest } = agency
  return rest
}

function namedBy(register: Register, agencyId: string, on: Day): NamedBy[] {
  const claims = (register.recorded.get(agencyId) ?? []).filter(
    (claim) => claim.says === 'named' && claim.on <= on,
  )
  return claims.map((claim) => ({ on: claim.on, text: claim.text, evidence: [cite(register, { claim })] }))
}

function sentence(
  agency: Agency,
  { agreements, named, coverage }: Pick<Status, 'agreements' | 'named' | 'coverage'>,
  { on }: AsOf,
): string {
  const place = `${agency.name} (${stateName(agency.state)})`
  if (coverage.to === null) return `The record is silent: no list of ${on} or earlier is held.`
  const absent = `on none of ${coverage.lists} lists read between ${coverage.from} and ${coverage.to}; last checked ${coverage.to}.`
  const also = named.map(({ text }) => ` ${text}`).join('')
  if (agreements.length === 0)
    return `${place} is ${absent}${also}${also === '' ? '' : ' No list confirms it.'}`
  const told = agreements.map((one) => one.sentence).join(' ')
  const listed = agreements.some(({ ladder }) =>
    ladder.some(({ stage }) => stage === 'listed' || stage === 'pending'),
  )
  return `${place}: ${told}${listed ? '' : ` It is ${absent}`}${also}`
}

function agreementSentence(
  register: Register,
  agreement: Agreement,
  { stage, current, ladder }: { stage: Stage; current: boolean; ladder: readonly Rung[] },
  on: Day,
): string {
  const name = agreement.model === undefined ? 'Agreement of an unstated model' : modelName(agreement.model)
  const steps = ladder
    .map(
      ({ stage, on: day, after }) =>
        `${stage} ${stage === 'listed' && after === undefined ? 'by ' : ''}${day}`,
    )
    .join(', ')
  const last = listOn(register.lists.participating, on)
  if (stage === 'listed' && current) return `${name}: ${steps}; still on the last list held (${last?.on}).`
  if (stage === 'listed')
    return `${name}: ${steps}; missing from the last list held (${last?.on}), which one list alone does not settle.`
  if (stage === 'pending' && !current)
    return `${name}: ${steps}; no longer on the pending list, and on no participating list up to ${last?.on}.`
  return `${name}: ${steps}.`
}
