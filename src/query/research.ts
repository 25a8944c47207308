import type { Model } from '../model/agreement.js'
import { type Direction, directions, type FindingClaim } from '../model/research.js'
import type { Register } from '../register/register.js'
import type { AsOf } from './as-of.js'
import { type Citation, cite } from './cite.js'
import { isBy, type WhenTold, whenTold } from './numbered.js'

/** What studies found, by outcome. Findings that disagree stand side by side; none is called the answer. */
export interface Research extends AsOf {
  readonly outcome: string | null
  readonly model: Model | null
  readonly sentence: string
  /** Every outcome held, also where one is asked for. */
  readonly outcomesHeld: readonly string[]
  readonly outcomes: readonly OutcomeFindings[]
}

/** The findings on one outcome. */
export interface OutcomeFindings {
  readonly outcome: string
  /** How many studies found each direction; one that found two, as of two models, counts in both. */
  readonly studies: Readonly<Record<Direction, number>>
  readonly findings: readonly Finding[]
}

/** One finding of one study, and whether the study or an account of it was read. */
export interface Finding extends WhenTold {
  readonly study: string
  readonly authors: string | null
  readonly design: string | null
  readonly place: string
  readonly period: string | null
  /** Empty where the source does not tell which model was studied. */
  readonly models: readonly Model[]
  readonly direction: Direction
  readonly strength: string | null
  readonly text: string
  readonly quote: string | null
  readonly doubt: string | null
  readonly confidence: FindingClaim['confidence']
  readonly read: FindingClaim['read']
  readonly evidence: readonly Citation[]
}

/** Which findings are asked for: of one outcome, of studies of one model. */
export interface FindingsOf {
  readonly outcome?: string | undefined
  readonly model?: Model | undefined
}

/** The findings that the record holds. A study of which the model is not told is of no model asked for. */
export function findings(
  register: Register,
  { outcome, model }: FindingsOf,
  { on, knownAt }: AsOf,
): Research {
  const held = [...register.recorded.values()]
    .flat()
    .filter((claim): claim is FindingClaim => claim.says === 'finding' && isBy(claim, on))
  const asked = held
    .filter((claim) => outcome === undefined || keyOf(claim.outcome) === keyOf(outcome))
    .filter(({ models }) => model === undefined || models.includes(model))
  const outcomes = namesOf(asked).map((name) => onOutcome(register, name, asked))
  return {
    outcome: outcome ?? null,
    model: model ?? null,
    on,
    knownAt,
    sentence: sentence(asked, outcomes.length),
    outcomesHeld: namesOf(held),
    outcomes,
  }
}

function namesOf(claims: readonly FindingClaim[]): string[] {
  const names = new Map<string, string>()
  for (const { outcome } of claims) if (!names.has(keyOf(outcome))) names.set(keyOf(outcome), outcome)
  return [...names.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
}

function onOutcome(register: Register, name: string, claims: readonly FindingClaim[]): OutcomeFindings {
  const own = claims.filter(({ outcome }) => keyOf(outcome) === keyOf(name))
  const counts = directions.map((direction) => {
    const found = own.filter((claim) => claim.direction === direction)
    return [direction, new Set(found.map(({ study }) => keyOf(study))).size]
  })
  return {
    outcome: name,
    studies: Object.fromEntries(counts) as Record<Direction, number>,
    findings: own.sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1)).map((claim) => finding(register, claim)),
  }
}

function finding(register: Register, claim: FindingClaim): Finding {
  return {
    ...whenTold(claim),
    study: claim.study,
    authors: claim.authors ?? null,
    design: claim.design ?? null,
    place: claim.place,
    period: claim.period ?? null,
    models: claim.models,
    direction: claim.direction,
    strength: claim.strength ?? null,
    text: claim.text,
    quote: claim.quote ?? null,
    doubt: claim.doubt ?? null,
    confidence: claim.confidence,
    read: claim.read,
    evidence: [cite(register, { claim })],
  }
}

function keyOf(text: string): string {
  return text.trim().toLowerCase()
}

function orderOf({ direction, on, study, locator }: FindingClaim): string {
  return `${directions.indexOf(direction)} ${on} ${study} ${locator}`
}

function sentence(claims: readonly FindingClaim[], outcomes: number): string {
  if (claims.length === 0) return 'The record holds no such finding. That is not to say that there is none.'
  const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`
  const studies = new Set(claims.map(({ study }) => keyOf(study))).size
  return `The record holds ${many(claims.length, 'finding', 'findings')} of ${many(studies, 'study', 'studies')} on ${many(outcomes, 'outcome', 'outcomes')}. It does not weigh them against each other.`
}
