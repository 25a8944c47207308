import type { StateCode } from '../model/state.js'
import { add, type Group, type Run } from './evidence.js'
import type { Move } from './evidence-moves.js'
import { type Likeness, likenessOf } from './fold-likeness.js'
import type { ParsedName } from './name.js'

/** What is known of a state's agencies beside the lists, as a national directory tells it. */
export interface KnownAgencies {
  has(state: StateCode, name: ParsedName): boolean
}

/** Two groups of one state that moved at least once, with what speaks for and against one agency. */
export interface Pair {
  readonly a: Group
  readonly b: Group
  readonly moves: readonly Move[]
  readonly likeness: Likeness | undefined
  readonly sameCounty: boolean
  /** What speaks for two agencies, in words; undefined where nothing does. */
  readonly apart: string | undefined
}

/** The pairs of groups that moves name, each once. */
export function pairsOf(moves: readonly Move[], groups: readonly Group[], known?: KnownAgencies): Pair[] {
  const counties = countiesOf(groups)
  const found = new Map<string, Move[]>()
  for (const move of moves) add(found, [move.before.group.id, move.after.group.id].sort().join('\n'), move)
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, moves]) => {
      const [first] = moves
      if (first === undefined) return []
      const { before, after } = first
      const [a, b] =
        before.group.id < after.group.id ? [before.group, after.group] : [after.group, before.group]
      const apart = standTogether(a, b) ?? knownApart(a, b, known) ?? countiesApart(a, b, counties)
      return [{ a, b, moves, likeness: likenessOf(a, b), sameCounty: shareCounty(a, b), apart }]
    })
}

/** Whether a county stands beside both groups. */
export function shareCounty(a: Group, b: Group): boolean {
  return [...a.counties].some((county) => b.counties.has(county))
}

/** Whether one agreement is linked on both runs. */
export function shareFile(a: Run, b: Run): boolean {
  return [...a.files].some((file) => b.files.has(file))
}

/** On how many lists two groups stand side by side with agreements of their own. */
export function listsTogether(a: Group, b: Group): number {
  let lists = 0
  for (const left of a.runs)
    for (const right of b.runs) {
      if (left.series !== right.series || left.model !== right.model) continue
      if (left.series === 'participating' && left.signed === right.signed) continue
      lists += Math.max(0, Math.min(left.to, right.to) - Math.max(left.from, right.from) + 1)
    }
  return lists
}

function standTogether(a: Group, b: Group): string | undefined {
  const lists = listsTogether(a, b)
  if (lists === 0) return undefined
  const many = Number.isFinite(lists) ? `on ${lists} lists` : 'to this day'
  return `they stand together ${many} with agreements of their own`
}

function knownApart(a: Group, b: Group, known: KnownAgencies | undefined): string | undefined {
  if (known === undefined) return undefined
  const both = [a, b].every((group) => group.readings.some((reading) => known.has(group.state, reading)))
  return both ? 'the directory has both' : undefined
}

/** For each county the number of groups that it stands beside: a misspelt one stands beside one. */
function countiesOf(groups: readonly Group[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const { state, counties } of groups)
    for (const county of counties) found.set(`${state} ${county}`, (found.get(`${state} ${county}`) ?? 0) + 1)
  return found
}

function countiesApart(a: Group, b: Group, counties: ReadonlyMap<string, number>): string | undefined {
  const real = ({ state, counties: own }: Group) =>
    [...own].some((county) => (counties.get(`${state} ${county}`) ?? 0) > 1)
  return real(a) && real(b) && !shareCounty(a, b) ? 'other counties stand beside them' : undefined
}
