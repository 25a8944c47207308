/** A piece that is never broken: how high it is, and how it is drawn at a place. */
export interface Piece {
  readonly height: number
  /** Whether it must not stand last in a column: a heading, the head of a table. */
  readonly withNext: boolean
  draw(x: number, y: number): void
}

/** The frame of a page: two columns between margins. */
export const frame = { width: 612, height: 792, margin: 38, gutter: 20, foot: 20 } as const

/** The width of a column. */
export const columnWidth = (frame.width - 2 * frame.margin - frame.gutter) / 2
