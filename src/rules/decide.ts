import type { Model } from '../model/agreement.js'
import type { Day } from '../model/day.js'
import type { Authority, Provision, StateLaw } from '../model/law.js'
import { type Answer, answerOfSide, type Side, sideOf, sideOfAnswer } from './answer.js'
import type { AgencyFacts } from './facts.js'
import { type Considered, isInForce, type Prepared, prepare } from './prepare.js'
import { readText, type TextAnswer } from './read-text.js'

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

/** What follows from the law held, before it is told. */
export interface Decision {
  readonly joining: Answer
  readonly leaving: Answer
  /** What the text alone says of joining. */
  readonly byText: Answer
  readonly contested: boolean
  /** The provisions that give the answer of the text: the state's, or the nation's where those say nothing. */
  readonly bearing: readonly Provision[]
  readonly considered: readonly Considered[]
  readonly positions: readonly Authority[]
  readonly unknown: readonly string[]
}

/** Decides what an agency had to do on a day, as known on a day. */
export function decide(facts: AgencyFacts, law: BearingLaw, question: Question): Decision {
  return decideOn(prepare(facts, law, question), question.on)
}

/** The same for law that is held against the facts already: conditions do not depend on the day. */
export function decideOn(prepared: Prepared, on: Day): Decision {
  const considered = prepared.state.filter((one) => isInForce(one.provision, on))
  const national = prepared.nation.filter((one) => isInForce(one.provision, on))
  const text = readText('joining', considered, prepared.model)
  const leaving = readText('leaving', considered, prepared.model)
  const read = text.answer === undefined ? silent(prepared, national, on) : text
  const byText = read.answer ?? 'no provision held'
  const positions = prepared.positions.filter(
    (authority) => authority.on <= on && (authority.until === undefined || on < authority.until),
  )
  const { answer, contested } = weigh(byText, positions)
  return {
    joining: answer,
    leaving: leaving.answer ?? 'no provision held',
    byText,
    contested,
    bearing: read.from,
    considered: [...considered, ...national],
    positions,
    unknown: [...new Set([...text.unknown, ...leaving.unknown])],
  }
}

/** Where the state's text says nothing of joining: what federal law permits, from the day its law is held. */
function silent({ heldFrom, model }: Prepared, national: readonly Considered[], on: Day): TextAnswer {
  const isHeld = heldFrom !== undefined && heldFrom <= on
  return readText('joining', isHeld ? national : [], model)
}

/** Official readings that differ make the answer contested, unless a ruling has decided it. */
function weigh(byText: Answer, positions: readonly Authority[]): { answer: Answer; contested: boolean } {
  const decided = positions.findLast(
    ({ force, position }) => force === 'ruling-that-decides' && position !== 'undecided',
  )
  const side = decided === undefined ? undefined : sideOf(decided.position)
  if (side !== undefined)
    return { answer: sideOfAnswer(byText) === side ? byText : answerOfSide(side), contested: false }
  const sides = new Set<Side | undefined>([sideOfAnswer(byText)])
  for (const { force, position } of positions) if (force !== 'press-phrase') sides.add(sideOf(position))
  sides.delete(undefined)
  return sides.size > 1 ? { answer: 'contested', contested: true } : { answer: byText, contested: false }
}
