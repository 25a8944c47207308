import type { Model } from '../model/agreement.js'
import type { Day } from '../model/day.js'
import { type Authority, effects, type Provision, type StateLaw } from '../model/law.js'
import { type Answer, answerOf, answerOfSide, type Side, sideOf, sideOfAnswer } from './answer.js'
import { test } from './condition.js'
import type { AgencyFacts, Tested } from './facts.js'

/** The law that bears on an agency of one state: the state's own, and the nation's. */
export interface BearingLaw {
  readonly state: StateLaw
  readonly nation: StateLaw
}

export interface Question {
  readonly model?: Model | undefined
  readonly on: Day
  readonly knownAt: Day
}

/** A provision in force, held against an agency. */
export interface Considered {
  readonly provision: Provision
  readonly tested: Tested
}

/** What follows from the law held, before it is told. */
export interface Decision {
  readonly joining: Answer
  readonly leaving: Answer
  /** What the text alone says of joining. */
  readonly byText: Answer
  readonly contested: boolean
  readonly considered: readonly Considered[]
  readonly positions: readonly Authority[]
  readonly unknown: readonly string[]
}

/** Decides what an agency had to do on a day, as known on a day. */
export function decide(facts: AgencyFacts, { state, nation }: BearingLaw, question: Question): Decision {
  const considered = consider(state.provisions, facts, question)
  const national = consider(nation.provisions, facts, question)
  const text = read('joining', considered, question.model)
  const byText = text.answer ?? silent(state, national, question)
  const positions = [...state.authorities, ...nation.authorities].filter((authority) =>
    bears(authority, facts, question),
  )
  const { answer, contested } = weigh(byText, positions)
  const leaving = read('leaving', considered, question.model)
  return {
    joining: answer,
    leaving: leaving.answer ?? 'no provision held',
    byText,
    contested,
    considered: [...considered, ...national],
    positions,
    unknown: [...new Set([...text.unknown, ...leaving.unknown])],
  }
}

function consider(
  provisions: readonly Provision[],
  facts: AgencyFacts,
  { on, knownAt }: Question,
): Considered[] {
  return provisions
    .filter((provision) => isInForce(provision, on) && isKnown(provision, knownAt))
    .map((provision) => ({ provision, tested: test(provision.binds, facts) }))
}

function isInForce({ status, inForceFrom, inForceTo }: Provision, on: Day): boolean {
  if (status === 'not enacted' || status === 'pending' || inForceFrom === undefined) return false
  return inForceFrom <= on && (inForceTo === undefined || on < inForceTo)
}

function isKnown({ enacted, inForceFrom }: Provision, knownAt: Day): boolean {
  const from = enacted ?? inForceFrom
  return from !== undefined && from <= knownAt
}

/**
 * The strongest effect of the provisions that apply. Where a stronger one turns on a fact that is not held,
 * the answer is unknown.
 */
function read(
  about: 'joining' | 'leaving',
  considered: readonly Considered[],
  model: Model | undefined,
): { answer: Answer | undefined; unknown: readonly string[] } {
  for (const effect of effects) {
    const stating = considered.filter(
      ({ provision }) =>
        provision[about] === effect && (model === undefined || provision.models.includes(model)),
    )
    if (effect !== 'none' && stating.some(({ tested }) => tested.holds === true))
      return { answer: answerOf(effect), unknown: [] }
    const open = stating.filter(({ tested }) => tested.holds === undefined)
    if (effect !== 'none' && open.length > 0)
      return { answer: 'unknown', unknown: open.flatMap(({ tested }) => tested.unknown) }
  }
  return { answer: undefined, unknown: [] }
}

/** Where the state's text says nothing of joining: what federal law permits, from the day its law is held. */
function silent(
  { heldFrom, provisions }: StateLaw,
  national: readonly Considered[],
  question: Question,
): Answer {
  const { on, knownAt, model } = question
  const held =
    heldFrom === undefined
      ? provisions.some((provision) => hasBegun(provision, on) && isKnown(provision, knownAt))
      : heldFrom <= on
  return held ? (read('joining', national, model).answer ?? 'no provision held') : 'no provision held'
}

function hasBegun({ status, inForceFrom }: Provision, on: Day): boolean {
  return status !== 'not enacted' && status !== 'pending' && inForceFrom !== undefined && inForceFrom <= on
}

function bears({ on, madePublic, until, binds }: Authority, facts: AgencyFacts, question: Question): boolean {
  if (on > question.on || madePublic > question.knownAt) return false
  return (until === undefined || question.on < until) && test(binds, facts).holds === true
}

/** Official readings that differ make the answer contested, unless a ruling has decided it. */
function weigh(byText: Answer, positions: readonly Authority[]): { answer: Answer; contested: boolean } {
  const decided = positions.findLast(
    ({ force, position }) => force === 'ruling-that-decides' && position !== 'undecided',
  )
  const decidedSide = decided === undefined ? undefined : sideOf(decided.position)
  if (decidedSide !== undefined) {
    const agrees = sideOfAnswer(byText) === decidedSide
    return { answer: agrees ? byText : answerOfSide(decidedSide), contested: false }
  }
  const sides = new Set<Side>()
  const text = sideOfAnswer(byText)
  if (text !== undefined) sides.add(text)
  for (const { force, position } of positions) {
    const side = force === 'press-phrase' ? undefined : sideOf(position)
    if (side !== undefined) sides.add(side)
  }
  return sides.size > 1 ? { answer: 'contested', contested: true } : { answer: byText, contested: false }
}
