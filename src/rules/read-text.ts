import type { Model } from '../model/agreement.js'
import { type Effect, effects } from '../model/law.js'
import { type Answer, answerOf } from './answer.js'
import type { Considered } from './prepare.js'

/** What text says by itself, and what would have to be known for it to say anything. */
export interface TextAnswer {
  /** Undefined where it says nothing. */
  readonly answer: Answer | undefined
  readonly unknown: readonly string[]
}

const rank: Readonly<Record<Effect, number>> = Object.fromEntries(
  effects.map((effect, at) => [effect, at]),
) as Record<Effect, number>
const nothing = rank.none

/**
 * The strongest effect of the provisions that apply. Where a stronger one turns on a fact that is not held,
 * the answer is unknown.
 */
export function readText(
  about: 'joining' | 'leaving',
  considered: readonly Considered[],
  model: Model | undefined,
): TextAnswer {
  let strongest = nothing
  let open = nothing
  for (const { provision, tested } of considered) {
    const effect = rank[provision[about]]
    if (tested.holds === false || effect >= nothing || !isAbout(provision.models, model)) continue
    if (tested.holds === true) strongest = Math.min(strongest, effect)
    else open = Math.min(open, effect)
  }
  if (open < strongest)
    return { answer: 'unknown', unknown: gaps(about, considered, { model, effect: open }) }
  return { answer: answerOf(effects[strongest] ?? 'none'), unknown: [] }
}

function gaps(
  about: 'joining' | 'leaving',
  considered: readonly Considered[],
  { model, effect }: { model: Model | undefined; effect: number },
): string[] {
  return considered
    .filter(
      ({ provision, tested }) =>
        tested.holds === undefined && rank[provision[about]] === effect && isAbout(provision.models, model),
    )
    .flatMap(({ tested }) => tested.unknown)
}

function isAbout(models: readonly Model[], model: Model | undefined): boolean {
  return model === undefined || models.includes(model)
}
