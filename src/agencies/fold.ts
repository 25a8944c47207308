import { type Group, groupOf, type Spelling, spellingsOf } from './evidence.js'
import { movesOf } from './evidence-moves.js'
import { agencyOf } from './fold-agency.js'
import { type FoldedName, namesOf } from './fold-explain.js'
import { numbersAgree } from './fold-likeness.js'
import { judgedNames, pairKey, sameNames, spellingId } from './fold-names.js'
import { type KnownAgencies, type Pair, pairsOf } from './fold-pair.js'
import { type Reattribution, reattributionsOf } from './fold-reattribution.js'
import { judge } from './fold-rules.js'
import { straysOf } from './fold-state.js'
import { type Undecided, undecidedOf } from './fold-undecided.js'
import { type Edge, type Union, unite } from './fold-union.js'
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
  const barred = bars(spellings, judged.bars)
  const named = [...judged.edges, ...sameNames(spellings)]
  const groups = groupsOf(spellings, unite(idsOf(spellings), named, barred).clusters)
  const pairs = pairsOf(movesOf(groups), groups, known)
  const union = unite(idsOf(spellings), [...named, ...pairs.flatMap(evidenceEdge)], barred)
  const agencies = groupsOf(spellings, union.clusters, groups).map((group) => agencyOf(group, union.kept))
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

function idsOf(spellings: readonly Spelling[]): string[] {
  return spellings.map(({ id }) => id)
}

/** Numbers keep spellings apart whatever a rule says; a person keeps apart, or joins, what they will. */
function bars(spellings: readonly Spelling[], judged: ReadonlySet<string>) {
  const byId = new Map(spellings.map((spelling) => [spelling.id, spelling]))
  return (a: string, b: string, edge: Edge) => {
    if (judged.has(pairKey(a, b))) return true
    const [left, right] = [byId.get(a), byId.get(b)]
    if (left === undefined || right === undefined || edge.rules.includes('judgement')) return false
    return !numbersAgree(left.parsed, right.parsed)
  }
}

/** The groups of clusters of ids; one that a group of `before` already has is taken from there. */
function groupsOf(
  spellings: readonly Spelling[],
  clusters: Union['clusters'],
  before: readonly Group[] = [],
): Group[] {
  const byId = new Map(spellings.map((spelling) => [spelling.id, spelling]))
  const made = new Map(before.map((group) => [group.spellings.map(({ id }) => id).join('\n'), group]))
  return clusters.flatMap((ids) => {
    const [first, ...rest] = ids.flatMap((id) => byId.get(id) ?? [])
    return first === undefined ? [] : [made.get(ids.join('\n')) ?? groupOf([first, ...rest])]
  })
}

function evidenceEdge(pair: Pair): Edge[] {
  const verdict = judge(pair)
  if (verdict === undefined) return []
  const { before, after } = verdict.move
  const a = spellingId(pair.a.state, before.run.closes.name)
  const b = spellingId(pair.a.state, after.run.opens.name)
  return [{ a, b, rules: [verdict.rule], reason: verdict.reason, confidence: verdict.confidence }]
}
