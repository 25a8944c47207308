import { type Model, modelName } from '../model/agreement.js'
import type { Day } from '../model/day.js'
import { type TermClaim, type TermTopic, termTopics } from '../model/officers.js'
import type { Register } from '../register/register.js'
import type { AsOf } from './as-of.js'
import { type OfficerStageTold, officerStagesOf } from './officers.js'
import { type Told, told } from './told.js'

/** What a model of agreement lets officers do, where, under whom and with which training, on a day. */
export interface TermsAnswer extends AsOf {
  readonly model: Model
  readonly name: string
  /** Every topic, in one order; a topic without a term is no record. */
  readonly topics: readonly TopicTold[]
  /** How many officers of the whole country stood at each stage, as sources tell. */
  readonly officers: readonly OfficerStageTold[]
}

/** What sources tell of one topic. */
export interface TopicTold {
  readonly topic: TermTopic
  readonly record: 'told' | 'no record'
  /** Terms in force on the day, the latest first. */
  readonly terms: readonly Term[]
  /** Terms that had ended by then. */
  readonly ended: readonly Term[]
  /** Whether terms in force tell different hours of training. */
  readonly disagree: boolean
}

/** One term as one source tells it. */
export interface Term extends Told {
  readonly hours?: number
  /** The last day that it held. */
  readonly until?: Day
}

/** The terms of a model, in force on a day as far as the record tells. */
export function termsOf(register: Register, model: Model, { on, knownAt }: AsOf): TermsAnswer {
  const topics = termTopics.map((topic) => topicTold(register, model, topic, on))
  const officers = officerStagesOf(register, 'us', on, model)
  return { model, name: modelName(model), on, knownAt, topics, officers }
}

/** What sources tell by a day of one topic of a model. */
export function topicTold(register: Register, model: Model, topic: TermTopic, on: Day): TopicTold {
  const claims = (register.recorded.get('us') ?? []).filter(
    (claim): claim is TermClaim =>
      claim.says === 'term' &&
      claim.model === model &&
      claim.topic === topic &&
      (claim.latest ?? claim.on) <= on,
  )
  const sorted = [...claims].sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))
  const inForce = sorted.filter(({ until }) => until === undefined || until >= on)
  const hours = inForce.flatMap((claim) => claim.hours ?? [])
  return {
    topic,
    record: claims.length === 0 ? 'no record' : 'told',
    terms: inForce.map((claim) => term(register, claim)),
    ended: sorted.filter((claim) => !inForce.includes(claim)).map((claim) => term(register, claim)),
    disagree: new Set(hours).size > 1,
  }
}

function term(register: Register, claim: TermClaim): Term {
  const { hours, until } = claim
  return {
    ...(hours === undefined ? {} : { hours }),
    ...(until === undefined ? {} : { until }),
    ...told(register, claim),
  }
}
