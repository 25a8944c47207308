import type { Agency } from '../agencies/agency.js'
import type { Model } from '../model/agreement.js'
import type { Day } from '../model/day.js'
import { type OfficerStage, type OfficersClaim, officerStages } from '../model/officers.js'
import type { Register } from '../register/register.js'
import type { AsOf } from './as-of.js'
import { type Told, told } from './told.js'

/** How far an agency's officers had come on a day: each stage with what sources tell of it, and nothing else. */
export interface OfficersAnswer extends AsOf {
  readonly agency: { readonly id: string; readonly name: string; readonly state: string }
  readonly sentence: string
  /** Every stage, in their order; none is taken from another. */
  readonly stages: readonly OfficerStageTold[]
}

/** What sources tell of one stage; nothing told is no record, and not zero officers. */
export interface OfficerStageTold {
  readonly stage: OfficerStage
  readonly record: 'told' | 'no record'
  /** The latest first; earlier ones and those that disagree are kept. */
  readonly counts: readonly OfficerCount[]
  /** Whether two sources tell of one day, and cannot both be right. */
  readonly disagree: boolean
}

/** How many officers stood at a stage, as one source tells it. */
export interface OfficerCount extends Told {
  readonly model: Model | null
  readonly count: number
  readonly bound: OfficersClaim['bound']
  readonly of?: number
  readonly keepRegularDuties?: boolean
}

/** The ladder of an agency's officers. */
export function officersOf(register: Register, agency: Agency, { on, knownAt }: AsOf): OfficersAnswer {
  const stages = officerStagesOf(register, agency.id, on)
  return {
    agency: { id: agency.id, name: agency.name, state: agency.state },
    on,
    knownAt,
    sentence: sentence(agency, stages, on),
    stages,
  }
}

/** Every stage of a subject's officers, under one model where that is given. */
export function officerStagesOf(
  register: Register,
  subject: string,
  on: Day,
  model?: Model,
): OfficerStageTold[] {
  const claims = (register.recorded.get(subject) ?? []).filter(
    (claim): claim is OfficersClaim =>
      claim.says === 'officers' &&
      (claim.latest ?? claim.on) <= on &&
      (model === undefined || claim.model === model),
  )
  return officerStages.map((stage) =>
    stageTold(
      register,
      stage,
      claims.filter((claim) => claim.stage === stage),
    ),
  )
}

function stageTold(
  register: Register,
  stage: OfficerStage,
  claims: readonly OfficersClaim[],
): OfficerStageTold {
  return {
    stage,
    record: claims.length === 0 ? 'no record' : 'told',
    counts: [...claims].sort(latestFirst).map((claim) => countOf(register, claim)),
    disagree: claims.some((one, at) => claims.slice(at + 1).some((other) => cannotBoth(one, other))),
  }
}

function countOf(register: Register, claim: OfficersClaim): OfficerCount {
  const { model, count, bound, of, keepRegularDuties } = claim
  return {
    model: model ?? null,
    count,
    bound,
    ...(of === undefined ? {} : { of }),
    ...(keepRegularDuties === undefined ? {} : { keepRegularDuties }),
    ...told(register, claim),
  }
}

/** Counts of days that meet, of one model as far as they name it, that differ more than their bounds allow. */
function cannotBoth(one: OfficersClaim, other: OfficersClaim): boolean {
  const meet = one.on <= lastDay(other) && other.on <= lastDay(one)
  const model = one.model === undefined || other.model === undefined || one.model === other.model
  if (!meet || !model || one.count === other.count) return false
  const [less, more] = one.count < other.count ? [one, other] : [other, one]
  return less.bound !== 'at least' && !(less.bound === 'about' && more.bound === 'about')
}

function lastDay({ on, latest }: OfficersClaim): Day {
  return latest ?? on
}

function latestFirst(a: OfficersClaim, b: OfficersClaim): number {
  const [left, right] = [a, b].map(({ on, observedOn }) => `${on} ${observedOn}`)
  return (left ?? '') < (right ?? '') ? 1 : -1
}

function sentence({ name }: Agency, stages: readonly OfficerStageTold[], on: Day): string {
  const known = stages.filter(({ counts }) => counts.length > 0)
  if (known.length === 0) return `${name} on ${on}: no record of how many officers take part.`
  const none = stages.filter(({ counts }) => counts.length === 0).map(({ stage }) => stage)
  const each = known.map(({ stage, counts, disagree }) =>
    disagree ? `${stage}: sources disagree (${countsIn(counts)})` : `${stage}: ${oneCount(counts[0])}`,
  )
  const silent = none.length === 0 ? '' : ` No record of officers ${none.join(', ')}.`
  return `${name} on ${on}: ${each.join('; ')}.${silent}`
}

function countsIn(counts: readonly OfficerCount[]): string {
  return counts.map((count) => oneCount(count)).join(', ')
}

/** `about 3 of 1400 (2025-09)`. */
function oneCount(found: OfficerCount | undefined): string {
  if (found === undefined) return ''
  const { bound, count, of, written, on } = found
  return `${bound === 'exactly' ? '' : `${bound} `}${count}${of === undefined ? '' : ` of ${of}`} (${written ?? on})`
}
