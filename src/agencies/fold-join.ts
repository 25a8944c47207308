import type { StateCode } from '../model/state.js'
import { areSame, type Group, groupOf, type Spelling } from './evidence.js'
import { movesOf } from './evidence-moves.js'
import { numbersAgree } from './fold-likeness.js'
import { type JudgedNames, pairKey, sameNames, spellingId } from './fold-names.js'
import { type KnownAgencies, type Pair, pairsOf } from './fold-pair.js'
import { judge } from './fold-rules.js'
import { type Edge, type Union, unite } from './fold-union.js'

/** Spellings joined into groups, one for each agency. */
export interface Joined {
  readonly groups: readonly Group[]
  /** The edges that joined them. */
  readonly kept: readonly Edge[]
  /** The pairs of groups that moved and were not joined, or were with the last groups. */
  readonly pairs: readonly Pair[]
}

/**
 * Joins spellings by judgements, by how they read, and by the evidence of the lists. What is joined may be
 * evidence for more, so the last is repeated, in the states where it joined any, until it joins none. Groups that
 * `before` has with the same spellings are taken from there.
 */
export function joined(
  spellings: readonly Spelling[],
  judged: JudgedNames,
  known?: KnownAgencies,
  before: readonly Group[] = [],
): Joined {
  const ids = spellings.map(({ id }) => id)
  const barred = bars(spellings, judged.bars)
  const edges = new Map([...sameNames(spellings), ...judged.edges].map((edge) => [edgeKey(edge), edge]))
  const pairs = new Map<StateCode, Pair[]>()
  let union = unite(ids, [...edges.values()], barred)
  let groups = groupsOf(spellings, union.clusters, before)
  let fresh: readonly Group[] = groups
  while (fresh.length > 0) {
    const found = pairsIn(fresh, known, pairs).filter(
      ({ edge }) => edge !== undefined && !edges.has(edgeKey(edge)),
    )
    for (const { edge } of found) if (edge !== undefined) edges.set(edgeKey(edge), edge)
    const states = new Set(found.map(({ pair }) => pair.a.state))
    union = unite(ids, [...edges.values()], barred)
    groups = groupsOf(spellings, union.clusters, [...before, ...groups])
    fresh = groups.filter(({ state }) => states.has(state))
  }
  return { groups, kept: union.kept, pairs: [...pairs.values()].flat() }
}

/** The pairs of these groups, each with the edge that a rule finds; `held` takes them in, state by state. */
function pairsIn(groups: readonly Group[], known: KnownAgencies | undefined, held: Map<StateCode, Pair[]>) {
  const pairs = pairsOf(movesOf(groups), groups, known)
  for (const { state } of groups) held.set(state, [])
  for (const pair of pairs) held.get(pair.a.state)?.push(pair)
  return pairs.map((pair) => ({ pair, edge: evidenceEdge(pair) }))
}

function evidenceEdge(pair: Pair): Edge | undefined {
  const verdict = judge(pair)
  if (verdict === undefined) return undefined
  const { before, after } = verdict.move
  const a = spellingId(pair.a.state, before.run.closes.name)
  const b = spellingId(pair.a.state, after.run.opens.name)
  return { a, b, rules: [verdict.rule], reason: verdict.reason, confidence: verdict.confidence }
}

function edgeKey({ a, b }: Edge): string {
  return pairKey(a, b)
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

/** The groups of clusters of ids; one that `before` already has is taken from there. */
function groupsOf(
  spellings: readonly Spelling[],
  clusters: Union['clusters'],
  before: readonly Group[],
): Group[] {
  const byId = new Map(spellings.map((spelling) => [spelling.id, spelling]))
  const made = new Map(before.map((group) => [group.id, group]))
  return clusters.flatMap((ids) => {
    const [first, ...rest] = ids.flatMap((id) => byId.get(id) ?? [])
    if (first === undefined) return []
    const known = made.get(first.id)
    return [
      known !== undefined && areSame(known.spellings, [first, ...rest]) ? known : groupOf([first, ...rest]),
    ]
  })
}
