import type { Group, Spelling } from './evidence.js'
import { tidyName } from './fold-names.js'
import { type Edge, pathsFrom } from './fold-union.js'
import type { PrintedAgency } from './printed.js'

/** One agency of a state: all its spellings, the one it goes by, and how each is known to mean it. */
export interface FoldedAgency extends Group {
  /** As its leading spelling is printed, without the noise of typing. */
  readonly name: string
  readonly leading: Spelling
  /** For each spelling, by id, the edges that lead to it from the leading one, nearest to it first. */
  readonly paths: ReadonlyMap<string, readonly Edge[]>
}

/** The agency that the spellings of a group stand for: the same one while the edges between them say the same. */
export function agencyOf(group: Group, edges: readonly Edge[]): FoldedAgency {
  const ids = new Set(group.spellings.map(({ id }) => id))
  const own = ids.size === 1 ? [] : edges.filter(({ a, b }) => ids.has(a) && ids.has(b))
  const told = JSON.stringify(own)
  const known = agencies.get(group)
  if (known?.told === told) return known.agency
  const agency = madeOf(group, own)
  agencies.set(group, { told, agency })
  return agency
}

const agencies = new WeakMap<Group, { readonly told: string; readonly agency: FoldedAgency }>()

function madeOf(group: Group, own: readonly Edge[]): FoldedAgency {
  const leading = group.spellings.reduce((best, spelling) => (isNewer(spelling, best) ? spelling : best))
  return { ...group, leading, name: tidyName(newestPrint(leading)), paths: pathsFrom(leading.id, own) }
}

/**
 * Leads: the spelling on the newest participating list, else on the newest pending one. Of two on one list
 * the one that the publisher took up later, then the first in alphabetical order.
 */
function isNewer(a: Spelling, b: Spelling): boolean {
  const [left, right] = [lastSeen(a.printed), lastSeen(b.printed)]
  for (const [at, value] of left.entries()) {
    const other = right[at] ?? -1
    if (value !== other) return value > other
  }
  return a.text < b.text
}

function newestPrint(spelling: Spelling): string {
  if (spelling.printed.length === 1) return spelling.printed[0]?.name ?? ''
  const newest = spelling.printed.reduce((best, print) => {
    const [left, right] = [lastSeen([print]), lastSeen([best])]
    const at = left.findIndex((value, index) => value !== right[index])
    return at >= 0 && (left[at] ?? -1) > (right[at] ?? -1) ? print : best
  })
  return newest.name
}

/** Newest participating list, first participating list, newest pending list; -1 where there is none. */
function lastSeen(printed: readonly PrintedAgency[]): readonly number[] {
  const appearances = printed.flatMap(({ appearances }) => appearances)
  const listed = appearances.filter(({ series }) => series === 'participating')
  const pending = appearances.filter(({ series }) => series === 'pending')
  const greatest = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.max(a, b), -1)
  const least = (numbers: readonly number[]) =>
    numbers.reduce((a, b) => Math.min(a, b), Number.MAX_SAFE_INTEGER)
  const first = listed.length === 0 ? -1 : least(listed.map(({ from }) => from))
  return [greatest(listed.map(({ to }) => to)), first, greatest(pending.map(({ to }) => to))]
}
