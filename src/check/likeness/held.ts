import { learned } from './learned.js'
import { unpacked, type Weights } from './weighing.js'

let held: Weights | undefined

/** The weights that were learned from the annotated texts; read once. */
export function weightsHeld(): Weights {
  held ??= unpacked(learned)
  return held
}
