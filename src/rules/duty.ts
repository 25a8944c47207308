import type { Day } from '../model/day.js'
import type { Authority, Effect, Provision, Quote, Reference, Review } from '../model/law.js'
import type { Answer } from './answer.js'
import { type Change, changesAround } from './change.js'
import { conditionText } from './condition.js'
import { type BearingLaw, decide, type Question } from './decide.js'
import type { AgencyFacts, UsedFact } from './facts.js'
import type { Considered } from './prepare.js'

/** Whether an agency had to, could choose, or was barred, with the trace to the text. Not legal advice. */
export interface Duty {
  /** The answer on joining; the same as `joining`. */
  readonly answer: Answer
  readonly contested: boolean
  readonly joining: Answer
  readonly leaving: Answer
  /** What the text alone says of joining, before anybody's reading of it. */
  readonly byText: Answer
  readonly trace: readonly Step[]
  readonly positions: readonly Position[]
  /** The ids of the provisions that apply. */
  readonly provisions: readonly string[]
  readonly changes: readonly Change[]
  /** Facts that are not held and would decide. */
  readonly unknown: readonly string[]
  /** The least review that an entry behind the answer has had. */
  readonly review: Review
  readonly notLegalAdvice: true
}

/** One provision in force, held against the facts of the agency. */
export interface Step {
  readonly provision: string
  readonly citation: string
  readonly title: string
  readonly result: 'applies' | 'does not apply' | 'unknown'
  readonly condition: string
  readonly facts: readonly UsedFact[]
  readonly joining: Effect
  readonly leaving: Effect
  readonly summary: string
  readonly quotes: readonly Quote[]
  readonly inForce: {
    readonly from: Day | undefined
    readonly to: Day | undefined
    readonly complyBy: Day | undefined
  }
  readonly consequences: string | undefined
  readonly sources: readonly Reference[]
  readonly confidence: Provision['confidence']
  readonly doubts: string | undefined
}

/** What somebody says that the law means for this agency. */
export interface Position {
  readonly id: string
  readonly by: string
  readonly side: string
  readonly force: Authority['force']
  readonly on: Day
  readonly approximate: boolean
  readonly madePublic: Day
  readonly position: Authority['position']
  readonly summary: string
  readonly quotes: readonly Quote[]
  readonly sources: readonly Reference[]
  readonly confidence: Authority['confidence']
  readonly doubts: string | undefined
}

/** What the law held asks of an agency under a model on a day, as known on a day, and why. */
export function duty(facts: AgencyFacts, law: BearingLaw, question: Question): Duty {
  const { joining, leaving, byText, contested, considered, positions, unknown } = decide(facts, law, question)
  const applying = considered.filter(({ tested }) => tested.holds === true)
  return {
    answer: joining,
    contested,
    joining,
    leaving,
    byText,
    trace: considered.map(step),
    positions: positions.map(position),
    provisions: applying.map(({ provision }) => provision.id),
    changes: changesAround(facts, law, question),
    unknown,
    review: leastReview(applying.map(({ provision }) => provision.review)),
    notLegalAdvice: true,
  }
}

function step({ provision, tested }: Considered): Step {
  const {
    id,
    citation,
    title,
    joining,
    leaving,
    summary,
    quotes,
    consequences,
    sources,
    confidence,
    doubts,
  } = provision
  return {
    provision: id,
    citation,
    title,
    result: tested.holds === undefined ? 'unknown' : tested.holds ? 'applies' : 'does not apply',
    condition: conditionText(provision.binds),
    facts: tested.used,
    joining,
    leaving,
    summary,
    quotes,
    inForce: { from: provision.inForceFrom, to: provision.inForceTo, complyBy: provision.complyBy },
    consequences,
    sources,
    confidence,
    doubts,
  }
}

function position({
  id,
  by,
  side,
  force,
  on,
  approximate,
  madePublic,
  position,
  summary,
  quotes,
  sources,
  confidence,
  doubts,
}: Authority): Position {
  return {
    id,
    by,
    side,
    force,
    on,
    approximate,
    madePublic,
    position,
    summary,
    quotes,
    sources,
    confidence,
    doubts,
  }
}

const reviews: readonly Review[] = ['unreviewed', 'checked against the text', 'reviewed by counsel']

function leastReview(found: readonly Review[]): Review {
  return reviews.find((review) => found.includes(review)) ?? 'unreviewed'
}
