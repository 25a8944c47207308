import type { DraftBlock, DraftRow, DraftSection } from './brief-form.js'
import { numbered } from './brief-sources.js'

/** How many points of column two pages of Letter hold, with some to spare where no piece fits at the foot of one. */
export const room = 3000

/** How a kind of text is set in a column: characters in a line, the height of a line, the air below a piece. */
interface Setting {
  readonly characters: number
  readonly line: number
  readonly below: number
}

const settings = {
  sentence: { characters: 51, line: 12.3, below: 3 },
  led: { characters: 54, line: 11.4, below: 3 },
  cell: { characters: 57, line: 10.9, below: 4 },
  heading: { characters: 42, line: 14.2, below: 8 },
  source: { characters: 76, line: 8.2, below: 1.2 },
} satisfies Record<string, Setting>

/**
 * Cuts a draft until two pages hold it. The rows that a reader would miss least go first; of those that count alike,
 * the last of the longest section. Each section counts what it lost. What is never cut may still be too long: then it
 * is set in smaller type.
 */
export function cutToFit(drafts: readonly DraftSection[], points: number = room): DraftSection[] {
  let kept = [...drafts]
  while (heightOf(kept) > points) {
    const shorter = withoutLeast(kept)
    if (shorter === undefined) break
    kept = shorter
  }
  return kept
}

/** The height that a draft takes in columns, its sources included. */
export function heightOf(drafts: readonly DraftSection[]): number {
  const { sources } = numbered(drafts)
  const small = sources.map(({ publisher, title, address = '', places }) =>
    height(publisher.length + title.length + address.length + places.join('; ').length + 22, settings.source),
  )
  return sum(drafts.map(sectionHeight)) + sum(small) + height(7, settings.heading)
}

function sectionHeight({ heading, blocks, cut = 0 }: DraftSection): number {
  const rows = blocks.flatMap((block) => block.rows.map((row) => heightHeld(row, block)))
  const heads = blocks.filter(({ columns }) => columns !== undefined).length * 19
  return height(heading.length, settings.heading) + sum(rows) + heads + (cut > 0 ? 13.5 : 0)
}

/** A row stays in its block, and each cut asks for the height of all that are left. */
const heights = new WeakMap<DraftRow, number>()

function heightHeld(row: DraftRow, block: DraftBlock): number {
  const held = heights.get(row) ?? rowHeight(row, block)
  heights.set(row, held)
  return held
}

/** A sentence takes its lines; a row of a table as many as the longest of its cells. */
function rowHeight({ cells, cites }: DraftRow, { columns }: DraftBlock): number {
  const marks = new Set(cites.map(({ key }) => key)).size * 3.5
  const { sentence, led, cell } = settings
  if (columns === undefined) return height(cells.join('. ').length + marks, cells.length > 1 ? led : sentence)
  const widths = shares(columns.length)
  const heights = cells.map(({ length }, at) => {
    const own = length + (at === cells.length - 1 ? marks : 0)
    return height(own, { ...cell, characters: cell.characters * (widths[at] ?? 1) - 1 })
  })
  return Math.max(...heights)
}

function height(length: number, { characters, line, below }: Setting): number {
  return Math.max(1, Math.ceil(length / characters)) * line + below
}

/** The shares of a table's width that its columns have: the last one is the widest. */
export function shares(columns: number): readonly number[] {
  if (columns === 2) return [0.25, 0.75]
  if (columns === 3) return [0.23, 0.265, 0.505]
  return Array.from({ length: columns }, () => 1 / columns)
}

function withoutLeast(drafts: readonly DraftSection[]): DraftSection[] | undefined {
  const ranks = drafts.flatMap(({ blocks }) => blocks.flatMap(({ rows }) => rows.map(({ rank }) => rank)))
  const worst = Math.max(0, ...ranks)
  if (worst <= 1) return undefined
  const having = drafts.filter(({ blocks }) =>
    blocks.some(({ rows }) => rows.some(({ rank }) => rank === worst)),
  )
  const longest = Math.max(...having.map(sectionHeight))
  const from = having.findLast((section) => sectionHeight(section) === longest)
  return drafts.map((section) => (section === from ? without(section, worst) : section))
}

function without(section: DraftSection, rank: number): DraftSection {
  const block = section.blocks.findLastIndex(({ rows }) => rows.some((row) => row.rank === rank))
  const blocks = section.blocks.map((one, at) => {
    if (at !== block) return one
    const last = one.rows.findLastIndex((row) => row.rank === rank)
    return { ...one, rows: one.rows.filter((_, row) => row !== last) }
  })
  return { ...section, blocks: blocks.filter(({ rows }) => rows.length > 0), cut: (section.cut ?? 0) + 1 }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
