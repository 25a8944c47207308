import { learned } from './learned.js'
import { tableOf, unpacked, type WeightTable } from './weighing.js'

let held: WeightTable | undefined

/** The weights that were learned from the annotated texts; read once. */
export function weightsHeld(): WeightTable {
  held ??= tableOf(unpacked(learned))
  return held
}
