import type { Model } from '../model/agreement.js'
import { effects, type Provision } from '../model/law.js'
import { type Answer, answerOf } from './answer.js'
import type { Considered } from './prepare.js'

/** What text says by itself, and what would have to be known for it to say anything. */
export interface TextAnswer {
  /** Undefined where it says nothing. */
  readonly answer: Answer | undefined
  readonly unknown: readonly string[]
  /** The provisions that give the answer; where it is unknown, those that turn on what is not held. */
  readonly from: readonly Provision[]
}

/**
 * The strongest effect of the provisions that apply. Where a stronger one turns on a fact that is not held,
 * the answer is unknown.
 */
export function readText(
  about: 'joining' | 'leaving',
  considered: readonly Considered[],
  model: Model | undefined,
): TextAnswer {
  const speaking = considered.filter(
    ({ provision, tested }) => tested.holds !== false && isAbout(provision.models, model),
  )
  const strongest = effects.find((effect) => speaking.some(({ provision }) => provision[about] === effect))
  if (strongest === undefined || strongest === 'none') return { answer: undefined, unknown: [], from: [] }
  const leading = speaking.filter(({ provision }) => provision[about] === strongest)
  const applying = leading.filter(({ tested }) => tested.holds === true)
  if (applying.length > 0) return { answer: answerOf(strongest), unknown: [], from: provisionsOf(applying) }
  const unknown = leading.flatMap(({ tested }) => tested.unknown)
  return { answer: 'unknown', unknown, from: provisionsOf(leading) }
}

function provisionsOf(considered: readonly Considered[]): Provision[] {
  return considered.map(({ provision }) => provision)
}

function isAbout(models: readonly Model[], model: Model | undefined): boolean {
  return model === undefined || models.includes(model)
}
