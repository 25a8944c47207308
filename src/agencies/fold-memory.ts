import type { StateCode } from '../model/state.js'
import { areSame, type Group, type Spelling, spellingsOf } from './evidence.js'
import { agencyOf, type FoldedAgency } from './fold-agency.js'
import { joined } from './fold-join.js'
import type { JudgedNames } from './fold-names.js'
import type { KnownAgencies, Pair } from './fold-pair.js'
import { grouped } from './grouping.js'
import type { Appearance, PrintedAgency } from './printed.js'

/** The agencies of one state, and its pairs of names that changed places and were not joined. */
export interface StateFold {
  readonly agencies: readonly FoldedAgency[]
  readonly pairs: readonly Pair[]
}

/** A fold of a state with what it was made of: where it is made again, what is the same is taken from it. */
interface HeldFold extends StateFold {
  readonly groups: readonly Group[]
  readonly printed: ReadonlyMap<string, PrintedAgency>
  readonly spellings: ReadonlyMap<string, Spelling>
}

/**
 * Folds the names of each state, in the order of states. Nothing of one state bears on another here, and most
 * lists change a few rows of a few states: a state whose evidence is the same is not folded anew, and in the others
 * names that stand as they did are the same names, spellings and agencies.
 */
export function stateFolder(
  judged: JudgedNames,
  known?: KnownAgencies,
): (printed: readonly PrintedAgency[]) => StateFold[] {
  const memory = new Map<StateCode, readonly HeldFold[]>()
  return (printed) => {
    const states = [...grouped(printed, ({ state }) => state)].sort(([a], [b]) => (a < b ? -1 : 1))
    return states.map(([state, names]) => {
      const tries = (memory.get(state) ?? []).map((held) => ({ held, same: withHeld(names, held) }))
      const found = tries.find(({ held, same }) => areSame([...held.printed.values()], same))
      if (found !== undefined) return found.held
      const [last] = tries
      const fold = foldState(last?.same ?? names, { judged, known, held: last?.held })
      // Two: who asks what was known on a day asks what is known now again.
      memory.set(state, [fold, ...tries.map(({ held }) => held)].slice(0, 2))
      return fold
    })
  }
}

interface Means {
  readonly judged: JudgedNames
  readonly known: KnownAgencies | undefined
  readonly held: HeldFold | undefined
}

function foldState(printed: readonly PrintedAgency[], { judged, known, held }: Means): HeldFold {
  const spellings = spellingsOf(printed, held?.spellings)
  const { groups, kept, pairs } = joined(spellings, judged, known, held?.groups)
  return {
    agencies: groups.map((group) => agencyOf(group, kept)),
    pairs,
    groups,
    printed: new Map(printed.map((one) => [one.name, one])),
    spellings: new Map(spellings.map((spelling) => [spelling.id, spelling])),
  }
}

/** The names, each as held where lists print the same of it. */
function withHeld(names: readonly PrintedAgency[], { printed }: HeldFold): PrintedAgency[] {
  return names.map((one) => sameAs(printed.get(one.name), one))
}

/** The name as held, where lists print the same of it. */
function sameAs(held: PrintedAgency | undefined, one: PrintedAgency): PrintedAgency {
  if (held?.appearances.length !== one.appearances.length) return one
  return held.appearances.every((appearance, at) => tellTheSame(appearance, one.appearances[at])) ? held : one
}

function tellTheSame(a: Appearance, b: Appearance | undefined): boolean {
  return (
    b !== undefined &&
    a.from === b.from &&
    a.to === b.to &&
    a.series === b.series &&
    a.model === b.model &&
    a.fromDay === b.fromDay &&
    a.toDay === b.toDay &&
    a.signed === b.signed &&
    a.type === b.type &&
    a.county === b.county &&
    a.moa === b.moa
  )
}
