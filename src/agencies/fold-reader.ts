import type { StateCode } from '../model/state.js'
import type { Fold } from './fold.js'
import type { FoldedName } from './fold-explain.js'
import type { Reattribution } from './fold-reattribution.js'
import type { Appearance, Model } from './printed.js'

/** Tells what a row's name means: asked with the state and name as printed, and the row's model. */
export type FoldReader = (state: StateCode, name: string, model: Model | undefined) => FoldedName | undefined

/** A reader of a fold. It answers undefined for a name that the fold was not made from. */
export function foldReader({ names }: Fold): FoldReader {
  const found = new Map(names.map((folded) => [keyOf(folded.state, folded.name, folded.model), folded]))
  return (state, name, model) =>
    found.get(keyOf(state, name, model)) ?? found.get(keyOf(state, name, undefined))
}

/** Where a row stands, by the agency that its name means. */
export interface Standing {
  readonly state: StateCode
  /** The folded name. */
  readonly name: string
  readonly model: Model | undefined
  readonly series: Appearance['series']
  /** The position of its list in the series. */
  readonly list: number
}

/** The re-attribution by which a row is the agreement of another body; undefined where there is none. */
export function reattributed(
  { reattributions }: Fold,
  { state, name, model, series, list }: Standing,
): Reattribution | undefined {
  return reattributions.find(
    (found) =>
      found.state === state &&
      found.model === model &&
      found.from === name &&
      list < (series === 'pending' ? found.firstPending : found.firstList),
  )
}

function keyOf(state: StateCode, name: string, model: Model | undefined): string {
  return `${state}|${name}|${model ?? ''}`
}
