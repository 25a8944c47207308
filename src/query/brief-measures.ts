import { ofCitations } from './brief-cite.js'
import type { BriefFrom, DraftRow, DraftSection } from './brief-form.js'
import type { SeriesBeside } from './measures.js'

/** Measures beside those of like agencies: what was counted, and nothing of why. */
export function measuresSection(from: BriefFrom): DraftSection {
  const rows = from.measures.series.map((series) => seriesRow(from, series))
  const columns = ['Measure', 'This agency', 'Like agencies']
  return {
    id: 'measures',
    heading: 'Measures beside those of like agencies; no cause is told',
    blocks: rows.length === 0 ? [] : [{ columns, rows }],
  }
}

/** The last two values, and what peers have for the last period. */
function seriesRow(
  { register }: BriefFrom,
  { measure, unit, publisher, points, peers }: SeriesBeside,
): DraftRow {
  const name = measure.replaceAll('-', ' ')
  const last = points.at(-1)
  const before = points.at(-2)
  const isRate = peers?.basis === 'per100000'
  const value = (point: typeof last) => {
    if (point === undefined) return ''
    const rate = point.per100000 === undefined ? '' : ` (${rounded(point.per100000)} per 100,000)`
    return `${point.period}: ${rounded(point.value)}${rate}`
  }
  const beside = peers?.points.find(({ period }) => period === last?.period)
  const told =
    beside === undefined
      ? 'no record of a like agency for that time'
      : `${beside.period}: median ${rounded(beside.median)}${isRate ? ' per 100,000' : ''}, from ${rounded(beside.least)} to ${rounded(beside.greatest)}, of ${beside.peers} agencies`
  return {
    cells: [
      `${name}${unit === name ? '' : `, ${unit}`} (${publisher})`,
      [before, last]
        .filter((point) => point !== undefined)
        .map(value)
        .join('; '),
      told,
    ],
    cites: ofCitations(
      register,
      [before, last].flatMap((point) => point?.evidence.slice(0, 1) ?? []),
    ),
    rank: 4,
  }
}

function rounded(value: number): string {
  return (Math.round(value * 10) / 10).toString()
}
