import { columnWidth, frame, type Piece } from './frame.js'
import type { Sheet } from './sheet.js'

/** Where pieces stand: the page from 0, the column, and how far from the top. */
interface Place {
  readonly piece: Piece
  readonly page: number
  readonly column: 0 | 1
  readonly y: number
}

/** Puts pieces into columns one after the other, from `top` on the first page, and returns the pages they take. */
export function place(pieces: readonly Piece[], top: number): { places: readonly Place[]; pages: number } {
  const places: Place[] = []
  const bottom = frame.height - frame.margin - frame.foot
  let [page, column, y]: [number, 0 | 1, number] = [0, 0, top]
  for (const [at, piece] of pieces.entries()) {
    if (y + together(pieces, at) > bottom && y > topOf(page, top)) {
      page += column
      column = column === 0 ? 1 : 0
      y = topOf(page, top)
    }
    places.push({ piece, page, column, y })
    y += piece.height
  }
  return { places, pages: page + 1 }
}

/** Draws placed pieces, page after page, and a foot on each. */
export function draw(
  sheet: Sheet,
  { places, pages }: { places: readonly Place[]; pages: number },
  foot: (page: number, of: number) => string,
): void {
  for (let page = 0; page < pages; page++) {
    if (page > 0) sheet.doc.addPage()
    for (const { piece, column, y } of places.filter((one) => one.page === page))
      piece.draw(frame.margin + column * (columnWidth + frame.gutter), y)
    sheet.foot(foot(page + 1, pages))
  }
}

function topOf(page: number, top: number): number {
  return page === 0 ? top : frame.margin
}

/** The height of a piece with those that it must not be parted from. */
function together(pieces: readonly Piece[], from: number): number {
  let height = 0
  for (let at = from; at < pieces.length; at++) {
    const piece = pieces[at]
    if (piece === undefined) break
    height += piece.height
    if (!piece.withNext) break
  }
  return height
}
