/**
 * The number of characters added, lost, changed or swapped with their neighbour between two texts
 * (Damerau-Levenshtein, adjacent swaps); `limit + 1` as soon as it must exceed `limit`.
 */
export function editsBetween(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) next[j] = step(a, b, i, j, before, row, next)
    if (Math.min(...next) > limit) return limit + 1
    before = row
    row = next
  }
  return row[b.length] ?? 0
}

function step(
  a: string,
  b: string,
  i: number,
  j: number,
  before: number[],
  row: number[],
  next: number[],
): number {
  const same = a[i - 1] === b[j - 1]
  const best = Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1))
  const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
  return swapped ? Math.min(best, (before[j - 2] ?? 0) + 1) : best
}
