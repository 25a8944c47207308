import type { Sha256 } from './entry.js'
import type { PrintedLine } from './printed-line.js'

/** A run of a line's text: where it begins, and how wide it is. */
export interface PlacedPiece {
  readonly x: number
  readonly width: number
  readonly text: string
}

/** A line with its place on its page, in points from the upper left corner; `y` is the foot of its letters. */
export interface PlacedLine extends PrintedLine {
  readonly y: number
  readonly height: number
  readonly pieces: readonly PlacedPiece[]
}

/** A page of a document, as far as it is text. */
export interface PlacedPage {
  readonly number: number
  readonly width: number
  readonly height: number
  readonly lines: readonly PlacedLine[]
  /** Whether it holds more than was taken. */
  readonly cut: boolean
}

/** A page of a held document, the items on it that claims were read from, and the pages that have such items. */
export interface HeldPage {
  readonly page: PlacedPage
  readonly items: readonly HeldItem[]
  readonly pages: readonly number[]
}

/** An item by the locator of its claim, and the places of its lines. */
export interface HeldItem {
  readonly locator: string
  readonly places: readonly string[]
  /** Those that are its title or tell of the vote: what else stands in an item may name private people. */
  readonly told: readonly string[]
}

/** Where pages of held documents are had; nothing where the document is not held or has no such page. */
export interface HeldPages {
  page(document: Sha256, number: number): Promise<HeldPage | undefined>
}
