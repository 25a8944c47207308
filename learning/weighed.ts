import { signCount } from '../src/check/likeness/signs.js'
import { type Weights, type WeightsOfType, worthOf } from '../src/check/likeness/weighing.js'
import type { ClaimType } from '../src/check/text-claim.js'

/** A clause with the types that people gave it. */
export interface Example {
  readonly signs: readonly number[]
  readonly types: ReadonlySet<ClaimType>
  /** Types that one could rightly give it too: it teaches nothing about them. */
  readonly also: ReadonlySet<ClaimType>
  /** How much it counts for. */
  readonly worth: number
}

const rounds = 10
const rate = 0.15
/** How strongly weights are drawn back to nothing at each step. */
const draw = 0.003
/** The share of signs that keep their weight, those that weigh most. */
const most = 10_000

/**
 * Weights by which the examples of each type are told from the others: logistic regression, a type at a time, with
 * steps that shrink for each sign as it is seen (AdaGrad). The same examples give the same weights.
 */
export function weighed(examples: readonly Example[], types: readonly ClaimType[]): Weights {
  const seen = new Uint16Array(signCount)
  for (const { signs } of examples)
    for (const sign of signs) seen[sign] = Math.min(60000, (seen[sign] ?? 0) + 1)
  const known = examples.map((example) => ({
    ...example,
    signs: Int32Array.from(example.signs.filter((sign) => (seen[sign] ?? 0) > 1)),
  }))
  return { types: types.map((type) => weightsOf(type, known)) }
}

interface Known extends Omit<Example, 'signs'> {
  readonly signs: Int32Array
}

function weightsOf(type: ClaimType, examples: readonly Known[]): WeightsOfType {
  const weights = new Float64Array(signCount)
  const steps = new Float64Array(signCount).fill(1e-4)
  const order = examples.filter(({ types, also }) => types.has(type) || !also.has(type))
  const shuffle = shuffler(11)
  let base = -3
  let baseSteps = 1e-4
  for (let round = 0; round < rounds; round++) {
    shuffle(order)
    for (const { signs, types, worth } of order) {
      const size = worthOf(signs.length)
      let sum = 0
      for (const sign of signs) sum += weights[sign] ?? 0
      const error = (1 / (1 + Math.exp(-(sum * size + base))) - (types.has(type) ? 1 : 0)) * worth
      if (Math.abs(error) < 0.01) continue
      for (const sign of signs) {
        const slope = error * size + draw * (weights[sign] ?? 0)
        const held = (steps[sign] ?? 0) + slope * slope
        steps[sign] = held
        weights[sign] = (weights[sign] ?? 0) - (rate * slope) / Math.sqrt(held)
      }
      baseSteps += error * error
      base -= (rate * error) / Math.sqrt(baseSteps)
    }
  }
  return rounded(type, base, weights)
}

/** Weights in 127 steps up and down, those of little weight left out. */
function rounded(type: ClaimType, base: number, weights: Float64Array): WeightsOfType {
  const sizes = Array.from(weights, Math.abs).sort((a, b) => b - a)
  const least = sizes[most] ?? 0
  const step = Number(((sizes[0] ?? 1) / 127).toPrecision(4))
  const signs = Int8Array.from(weights, (weight) =>
    Math.abs(weight) <= least ? 0 : Math.round(weight / step),
  )
  return { type, base: Number(base.toFixed(4)), step, signs }
}

/** Puts a list in an order that looks like chance and is the same each time. */
function shuffler(seed: number): (list: unknown[]) => void {
  let state = seed
  return (list) => {
    for (let at = list.length - 1; at > 0; at--) {
      state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
      const other = Math.floor((state / 0x80000000) * (at + 1))
      const held = list[at]
      list[at] = list[other]
      list[other] = held
    }
  }
}
