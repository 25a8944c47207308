import type { BriefFrom, DraftRow, DraftSection } from './brief-form.js'
import { gaps } from './brief-gaps.js'

/** What the record does not hold, and which record would tell. */
export function unknownSection(from: BriefFrom): DraftSection {
  const rows: DraftRow[] = gaps(from).map(({ what, record, rank }) => ({
    cells: [what, `${record}.`],
    cites: [],
    rank,
  }))
  return {
    id: 'unknown',
    heading: 'What is not known, and which record would tell',
    blocks: [{ rows }],
  }
}
