import { type FoldedName, namesOf } from './fold-explain.js'
import { stateFolder } from './fold-memory.js'
import { judgedNames } from './fold-names.js'
import type { KnownAgencies } from './fold-pair.js'
import { type Reattribution, reattributionsOf } from './fold-reattribution.js'
import { strayFinder } from './fold-state.js'
import { type Undecided, undecidedOf } from './fold-undecided.js'
import type { Judgement } from './judgement.js'
import type { PrintedAgency } from './printed.js'

/** Which printed names are one agency, which stand under a wrong state, which agreements changed hands. */
export interface Fold {
  /** One for each printed name; beside it one for each model whose rows stand under a wrong state. */
  readonly names: readonly FoldedName[]
  readonly reattributions: readonly Reattribution[]
  /** Names that changed places and that neither rule nor judgement joined or told apart: for a person. */
  readonly undecided: readonly Undecided[]
}

export interface FoldOptions {
  readonly judgements: readonly Judgement[]
  /** What a directory knows of the states' agencies; without one, rules that need it are more careful. */
  readonly known?: KnownAgencies
}

/** Folds the names that lists print into agencies. The same names give the same fold, in any order. */
export function foldAgencies(printed: readonly PrintedAgency[], options: FoldOptions): Fold {
  return folder(options)(printed)
}

/** Folds names again and again: what is known of a state whose rows are the same is not folded anew. */
export function folder({ judgements, known }: FoldOptions): (printed: readonly PrintedAgency[]) => Fold {
  const judged = judgedNames(judgements)
  const foldStates = stateFolder(judged, known)
  const straysOf = strayFinder(judgements, known)
  return (printed) => {
    const states = foldStates(printed)
    const agencies = states.flatMap((state) => state.agencies)
    const pairs = states.flatMap((state) => state.pairs)
    const strays = straysOf(agencies)
    const gone = new Set(strays.filter(({ model }) => model === undefined).map(({ agency }) => agency))
    const reattributions = reattributionsOf(
      agencies.filter((agency) => !gone.has(agency)),
      judgements,
    )
    return {
      names: agencies.flatMap((agency) => namesOf(agency, strays, agencies)),
      reattributions,
      // Only a person who judges asks for these.
      get undecided() {
        return undecidedOf(pairs, agencies, reattributions, judged.bars)
      },
    }
  }
}
