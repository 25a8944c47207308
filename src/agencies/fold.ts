import { spellingsOf } from './evidence.js'
import { agencyOf } from './fold-agency.js'
import { type FoldedName, namesOf } from './fold-explain.js'
import { joined } from './fold-join.js'
import { judgedNames } from './fold-names.js'
import type { KnownAgencies } from './fold-pair.js'
import { type Reattribution, reattributionsOf } from './fold-reattribution.js'
import { straysOf } from './fold-state.js'
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
export function foldAgencies(printed: readonly PrintedAgency[], { judgements, known }: FoldOptions): Fold {
  const spellings = spellingsOf(printed)
  const judged = judgedNames(judgements)
  const { groups, kept, pairs } = joined(spellings, judged, known)
  const agencies = groups.map((group) => agencyOf(group, kept))
  const strays = straysOf(agencies, judgements, known)
  const gone = new Set(strays.filter(({ model }) => model === undefined).map(({ agency }) => agency))
  const reattributions = reattributionsOf(
    agencies.filter((agency) => !gone.has(agency)),
    judgements,
  )
  return {
    names: agencies.flatMap((agency) => namesOf(agency, strays, agencies)),
    reattributions,
    undecided: undecidedOf(pairs, agencies, reattributions, judged.bars),
  }
}
