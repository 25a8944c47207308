import type { Span } from '../../model/article.js'

/** A run of text that lies within the same spans from its first character to its last. */
export interface Segment extends Span {
  /** The spans that it lies in, by number, the shortest first. */
  readonly within: readonly number[]
  /** The spans that begin with it, by number. */
  readonly begins: readonly number[]
}

/** A stretch of text cut where spans begin and end. Spans may lie in one another, and overlap. */
export function segmentsOf(stretch: Span, spans: readonly Span[]): Segment[] {
  const inside = spans.flatMap((span, number) => {
    const [start, end] = [Math.max(span.start, stretch.start), Math.min(span.end, stretch.end)]
    return start < end ? [{ start, end, number, begins: start === span.start }] : []
  })
  const cuts = [...new Set([stretch.start, stretch.end, ...inside.flatMap(({ start, end }) => [start, end])])]
  cuts.sort((a, b) => a - b)
  return cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1] ?? stretch.end
    const around = inside.filter((span) => span.start <= start && span.end >= end)
    around.sort((a, b) => a.end - a.start - (b.end - b.start))
    return {
      start,
      end,
      within: around.map(({ number }) => number),
      begins: inside.filter((span) => span.begins && span.start === start).map(({ number }) => number),
    }
  })
}
