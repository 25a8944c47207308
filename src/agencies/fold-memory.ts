import type { StateCode } from '../model/state.js'
import { spellingsOf } from './evidence.js'
import { agencyOf, type FoldedAgency } from './fold-agency.js'
import { joined } from './fold-join.js'
import type { JudgedNames } from './fold-names.js'
import type { KnownAgencies, Pair } from './fold-pair.js'
import { grouped } from './grouping.js'
import type { PrintedAgency } from './printed.js'

/** The agencies of one state, and its pairs of names that changed places and were not joined. */
export interface StateFold {
  readonly agencies: readonly FoldedAgency[]
  readonly pairs: readonly Pair[]
}

/**
 * Folds the names of each state, in the order of states. Nothing of one state bears on another here, and most
 * lists change the rows of a few states: what was found for a state is found again, while its evidence is the
 * same, without folding it.
 */
export function stateFolder(
  judged: JudgedNames,
  known?: KnownAgencies,
): (printed: readonly PrintedAgency[]) => StateFold[] {
  const memory = new Map<StateCode, { evidence: string; fold: StateFold }[]>()
  return (printed) => {
    const states = [...grouped(printed, ({ state }) => state)].sort(([a], [b]) => (a < b ? -1 : 1))
    return states.map(([state, names]) => {
      const evidence = names.map(told).join('\n')
      const held = memory.get(state) ?? []
      const same = held.find((one) => one.evidence === evidence)
      if (same !== undefined) return same.fold
      const fold = foldState(names, judged, known)
      memory.set(state, [{ evidence, fold }, ...held].slice(0, 2))
      return fold
    })
  }
}

function foldState(
  printed: readonly PrintedAgency[],
  judged: JudgedNames,
  known: KnownAgencies | undefined,
): StateFold {
  const { groups, kept, pairs } = joined(spellingsOf(printed), judged, known)
  return { agencies: groups.map((group) => agencyOf(group, kept)), pairs }
}

/** All that lists print of a name, as one text. */
function told({ name, appearances }: PrintedAgency): string {
  let text = name
  for (const { series, model, from, to, fromDay, toDay, type, county, signed, moa } of appearances)
    text += `\t${series} ${model} ${from} ${to} ${fromDay} ${toDay} ${signed} ${type}|${county}|${moa}`
  return text
}
