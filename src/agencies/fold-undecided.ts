import type { StateCode } from '../model/state.js'
import type { FoldedAgency } from './fold-agency.js'
import { pairKey } from './fold-names.js'
import type { Pair } from './fold-pair.js'
import type { Reattribution } from './fold-reattribution.js'
import { told } from './fold-rules.js'

/** Two names that changed places on the lists, and why a person has to judge what they are. */
export interface Undecided {
  readonly state: StateCode
  /** As printed. */
  readonly names: readonly [string, string]
  readonly why: string
}

/**
 * The pairs that are alike, or that alone changed places, and that nothing joined, re-attributed or told
 * apart. `barred` holds the pairs that a person told apart.
 */
export function undecidedOf(
  pairs: readonly Pair[],
  agencies: readonly FoldedAgency[],
  reattributions: readonly Reattribution[],
  barred: ReadonlySet<string>,
): Undecided[] {
  const agency = new Map(
    agencies.flatMap((agency) => agency.spellings.map(({ id }) => [id, agency] as const)),
  )
  return pairs.flatMap((pair) => {
    const [a, b] = [agency.get(pair.a.id), agency.get(pair.b.id)]
    const move =
      pair.moves.find(({ how, alone }) => how === 'swapped' && alone) ?? (pair.likeness && pair.moves[0])
    if (move === undefined || a === undefined || b === undefined || a === b) return []
    if (areBarred(pair, barred) || reattributions.some((found) => isBetween(found, a, b))) return []
    const against = pair.apart === undefined ? '' : `; but ${pair.apart}`
    return [
      {
        state: a.state,
        names: [move.before.run.closes.name, move.after.run.opens.name],
        why: `${told(move)}${against}`,
      },
    ]
  })
}

function areBarred({ a, b }: Pair, barred: ReadonlySet<string>): boolean {
  return a.spellings.some((left) => b.spellings.some((right) => barred.has(pairKey(left.id, right.id))))
}

function isBetween({ state, from, to }: Reattribution, a: FoldedAgency, b: FoldedAgency): boolean {
  return state === a.state && ((from === a.name && to === b.name) || (from === b.name && to === a.name))
}
