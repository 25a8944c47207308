/** That two spellings, by id, are one agency: by which rules, why, and how sure (0 to 1). */
export interface Edge {
  readonly a: string
  readonly b: string
  readonly rules: readonly string[]
  readonly reason: string
  readonly confidence: number
}

/**
 * Joins ids along edges, the surest first, and never two whose clusters hold a pair that `barred` keeps
 * apart. The answer does not depend on the order of either input.
 */
export function unite(
  ids: readonly string[],
  edges: readonly Edge[],
  barred: (a: string, b: string, edge: Edge) => boolean,
): Union {
  const clusters = new Map(ids.map((id) => [id, [id]]))
  const kept: Edge[] = []
  for (const edge of [...edges].sort(surestFirst)) {
    const left = clusters.get(edge.a)
    const right = clusters.get(edge.b)
    if (left === undefined || right === undefined || left === right) continue
    if (left.some((a) => right.some((b) => barred(a, b, edge)))) continue
    const joined = [...left, ...right].sort()
    for (const id of joined) clusters.set(id, joined)
    kept.push(edge)
  }
  return { clusters: [...new Set(clusters.values())], kept }
}

export interface Union {
  /** Each id once, in clusters. */
  readonly clusters: readonly (readonly string[])[]
  /** The edges that joined them: between any two ids of a cluster they make one path. */
  readonly kept: readonly Edge[]
}

/** The edges that lead from an id to each id of its cluster, nearest first; empty for the id itself. */
export function pathsFrom(start: string, edges: readonly Edge[]): ReadonlyMap<string, readonly Edge[]> {
  const paths = new Map<string, readonly Edge[]>([[start, []]])
  for (const [id, path] of paths)
    for (const edge of edges) {
      const next = edge.a === id ? edge.b : edge.b === id ? edge.a : undefined
      if (next !== undefined && !paths.has(next)) paths.set(next, [edge, ...path])
    }
  return paths
}

function surestFirst(a: Edge, b: Edge): number {
  return b.confidence - a.confidence || compare(a.a, b.a) || compare(a.b, b.b) || compare(a.reason, b.reason)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
