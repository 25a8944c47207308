import type { BriefSection, BriefSource, DraftSection, SourceOf } from './brief-form.js'

/** Numbers the sources of what is left of a draft in the order in which a reader meets them; each stands once. */
export function numbered(drafts: readonly DraftSection[]): {
  readonly sections: readonly BriefSection[]
  readonly sources: readonly BriefSource[]
} {
  const found = new Map<string, { source: BriefSource; places: Set<string> }>()
  const number = (source: SourceOf): number => {
    const known = found.get(source.key)
    if (known !== undefined) {
      if (source.place !== undefined) known.places.add(source.place)
      return known.source.number
    }
    const { key, place, ...rest } = source
    const one = { ...rest, number: found.size + 1, places: [] }
    found.set(key, { source: one, places: new Set(place === undefined ? [] : [place]) })
    return one.number
  }
  const sections = drafts.map(({ id, heading, blocks, cut = 0 }) => ({
    id,
    heading,
    blocks: blocks.map(({ columns, rows }) => ({
      ...(columns === undefined ? {} : { columns }),
      rows: rows.map(({ cells, cites }) => ({
        cells,
        sources: [...new Set(cites.map(number))].sort((a, b) => a - b),
      })),
    })),
    cut,
  }))
  return {
    sections,
    sources: [...found.values()].map(({ source, places }) => ({ ...source, places: merged([...places]) })),
  }
}

/** Claims of one file in one go: `record/florida/miami.yaml, claims 5, 6`. */
function merged(places: readonly string[]): string[] {
  const files = new Map<string, string[]>()
  for (const place of places) {
    const at = place.lastIndexOf(', claim ')
    const claim = at < 0 ? undefined : /^\d+$/.exec(place.slice(at + 8))?.[0]
    const file = claim === undefined ? place : place.slice(0, at)
    files.set(file, [...(files.get(file) ?? []), ...(claim === undefined ? [] : [claim])])
  }
  return [...files].map(([file, claims]) =>
    claims.length === 0 ? file : `${file}, claim${claims.length === 1 ? '' : 's'} ${claims.join(', ')}`,
  )
}

/** Numbers of sources in brackets, those in a row as one: `[3-6][9]`. */
export function marksOf(numbers: readonly number[]): string {
  const runs: { from: number; to: number }[] = []
  for (const number of numbers) {
    const run = runs.at(-1)
    if (run !== undefined && run.to === number - 1) run.to = number
    else runs.push({ from: number, to: number })
  }
  return runs
    .map(({ from, to }) => (from === to ? `[${from}]` : `[${from}${to === from + 1 ? '][' : '-'}${to}]`))
    .join('')
}
