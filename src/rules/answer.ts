import type { Authority, Effect } from '../model/law.js'

/** What the law held says of joining, or of leaving, in one word. */
export type Answer =
  | 'required'
  | 'required to attempt'
  | 'best efforts'
  | 'encouraged'
  | 'permitted'
  | 'needs approval'
  | 'limited'
  | 'prohibited'
  | 'contested'
  | 'unknown'
  | 'no provision held'

const answers: Readonly<Record<Effect, Answer | undefined>> = {
  prohibits: 'prohibited',
  requires: 'required',
  'requires-attempt': 'required to attempt',
  'needs-approval': 'needs approval',
  limits: 'limited',
  'best-efforts': 'best efforts',
  encourages: 'encouraged',
  permits: 'permitted',
  none: undefined,
}

/** The answer that an effect gives; undefined for none. */
export function answerOf(effect: Effect): Answer | undefined {
  return answers[effect]
}

/** What a position, or an answer read from the text, comes to: must, must not, or a choice. */
export type Side = 'must' | 'must-not' | 'may'

/** What an authority's position comes to; undefined where it decides nothing. */
export function sideOf(position: Authority['position']): Side | undefined {
  if (position === 'required') return 'must'
  if (position === 'barred') return 'must-not'
  return position === 'undecided' ? undefined : 'may'
}

/** What an answer read from the text comes to; undefined where the text gives none. */
export function sideOfAnswer(answer: Answer): Side | undefined {
  if (answer === 'required') return 'must'
  if (answer === 'prohibited') return 'must-not'
  if (answer === 'unknown' || answer === 'contested' || answer === 'no provision held') return undefined
  return 'may'
}

/** The answer of a ruling that decides. */
export function answerOfSide(side: Side): Answer {
  return side === 'must' ? 'required' : side === 'must-not' ? 'prohibited' : 'permitted'
}
