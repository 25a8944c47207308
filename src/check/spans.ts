import type { Span } from '../model/article.js'

/** Those of spans in order, without overlap, that share a character with another. */
export function overlapping<T extends Span>(spans: readonly T[], { start, end }: Span): readonly T[] {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  let last = low
  while (last < spans.length && (spans[last]?.start ?? end) < end) last++
  return spans.slice(low, last)
}

/** How many characters two spans have in common. */
export function shared(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}

/** Whether two spans have half of the shorter one in common. */
export function meets(a: Span, b: Span): boolean {
  return 2 * shared(a, b) >= Math.min(a.end - a.start, b.end - b.start)
}

/** Whether two spans are nearly the same words: what they share is most of both. */
export function alike(a: Span, b: Span): boolean {
  const common = shared(a, b)
  return common > 0 && common >= 0.6 * (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}

export function within(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}
