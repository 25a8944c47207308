import type { Day } from '../model/day.js'
import type { Agreement, Register, Rung, Stage } from '../register/register.js'
import { listOn } from './as-of.js'

/** Where an agreement stands on a day, as far as the lists tell. */
export interface Standing {
  readonly stage: Stage | 'none'
  /** Whether the newest list of that day still shows it so. */
  readonly current: boolean
  /** The rungs taken by that day. */
  readonly ladder: readonly Rung[]
}

/** The stage of an agreement on a day: what its lists showed, not what later lists tell of that day. */
export function stageOn(register: Register, agreement: Agreement, on: Day): Standing {
  const rungs = agreement.rungs.filter((rung) => rung.on <= on)
  const has = (stage: Stage) => rungs.some((rung) => rung.stage === stage)
  const participating = listOn(register.lists.participating, on)?.position ?? -1
  const pending = listOn(register.lists.pending, on)?.position ?? -1
  if (stands(agreement.listed, participating)) return { stage: 'listed', current: true, ladder: rungs }
  const last = agreement.listed.findLast(({ from }) => from <= participating)
  if (last !== undefined) {
    // One list that lacks it is not enough to say that it has left.
    const gone =
      last.missingFrom !== undefined && last.missingFrom <= participating && last.confirmedBy !== undefined
    return { stage: gone ? 'left' : 'listed', current: false, ladder: rungs }
  }
  if (has('signed')) return { stage: 'signed', current: true, ladder: rungs }
  if (has('pending')) return { stage: 'pending', current: stands(agreement.pending, pending), ladder: rungs }
  const recorded = (['active', 'trained', 'approved', 'proposed'] as const).find(has)
  return { stage: recorded ?? 'none', current: true, ladder: rungs }
}

function stands(runs: Agreement['listed'], position: number): boolean {
  return runs.some(({ from, to }) => from <= position && position <= to)
}
