import type { Model } from '../model/agreement.js'
import type { Day } from '../model/day.js'
import type { Answer } from './answer.js'
import { sideOf } from './answer.js'
import { type BearingLaw, type Decision, decide } from './decide.js'
import type { AgencyFacts } from './facts.js'

/** Why an agency joined, as far as the law of its joining day tells. */
export type JoiningClass =
  | 'required'
  | 'chosen'
  | 'chosen while officials said it was required'
  | 'joined against a bar'
  | 'unclear'

export const joiningClasses: readonly JoiningClass[] = [
  'required',
  'chosen',
  'chosen while officials said it was required',
  'joined against a bar',
  'unclear',
]

/** A class with the answer of the day and the reason, in a sentence. */
export interface Classified {
  readonly class: JoiningClass
  readonly answer: Answer
  readonly reason: string
}

/**
 * Classes a joining by the law of its day, as known on that day: what came out later makes no difference to
 * what an agency could know when it joined.
 */
export function classify(
  facts: AgencyFacts,
  law: BearingLaw,
  joined: { model: Model | undefined; on: Day },
): Classified {
  const decision = decide(facts, law, { model: joined.model, on: joined.on, knownAt: joined.on })
  const found = classOf(decision)
  return { class: found, answer: decision.joining, reason: reasonOf(found, decision, joined.on) }
}

function classOf({ joining, byText, positions }: Decision): JoiningClass {
  const saidRequired = positions.some(
    ({ position, side, force }) =>
      sideOf(position) === 'must' && side === 'state' && force !== 'press-phrase',
  )
  if (joining === 'required' || joining === 'required to attempt') return 'required'
  if (joining === 'prohibited') return 'joined against a bar'
  if (joining === 'contested')
    return isChoice(byText) && saidRequired ? 'chosen while officials said it was required' : 'unclear'
  return isChoice(joining) ? 'chosen' : 'unclear'
}

function isChoice(answer: Answer): boolean {
  return ['permitted', 'encouraged', 'best efforts', 'limited', 'needs approval'].includes(answer)
}

function reasonOf(
  found: JoiningClass,
  { joining, byText, bearing, positions, unknown }: Decision,
  on: Day,
): string {
  const applying = bearing.map(({ citation }) => citation)
  const text =
    applying.length === 0 ? 'no provision held speaks of it' : `what applied was ${applying.join('; ')}`
  if (found === 'unclear' && unknown.length > 0) return `on ${on} it is not known ${unknown.join(', and ')}`
  if (joining === 'no provision held') return `for ${on} no provision of the state is held`
  const said = positions
    .filter(({ position }) => sideOf(position) === 'must')
    .map(({ by, on: day, approximate }) => `${by} (${approximate ? 'about ' : ''}${day})`)
  const heard = said.length === 0 ? '' : `; that it was required had been said by ${said.join(', ')}`
  return `on ${on} the answer was ${joining}${joining === byText ? '' : `, by the text alone ${byText}`}: ${text}${heard}`
}
