import { type Cell, sameCells } from '../model/cell.js'

/**
 * What was made out of rows of cells. Lists repeat most rows of the list before, in their order: what followed
 * a row on the lists before is tried before the table of all.
 */
export class RowMemory<Made> {
  private readonly byText = new Map<string, Held<Made>>()
  private last: Held<Made> | undefined

  constructor(
    private readonly make: (cells: readonly Cell[]) => Made,
    private readonly most = 40_000,
  ) {}

  /** What was made of the first row with these cells. */
  of(cells: readonly Cell[]): Made {
    const { last } = this
    const held = (last && behind(last, cells)) ?? this.find(cells)
    if (last !== undefined && last.next !== held) {
      last.other = last.next
      last.next = held
    }
    this.last = held
    return held.made
  }

  private find(cells: readonly Cell[]): Held<Made> {
    const text = JSON.stringify(cells)
    const known = this.byText.get(text)
    if (known !== undefined) return known
    // Any rows may come, and must not fill the memory.
    if (this.byText.size >= this.most) this.byText.clear()
    // Cells are parts of the text of their sheet, which would be kept whole with them.
    const own = JSON.parse(text) as Cell[]
    const held = { cells: own, made: this.make(own), next: undefined, other: undefined }
    this.byText.set(text, held)
    return held
  }
}

interface Held<Made> {
  readonly cells: readonly Cell[]
  readonly made: Made
  /** What followed it last, and what did before that. */
  next: Held<Made> | undefined
  other: Held<Made> | undefined
}

/** The row with these cells among those that followed a row, or that followed where one has gone. */
function behind<Made>({ next, other }: Held<Made>, cells: readonly Cell[]): Held<Made> | undefined {
  if (next === undefined) return undefined
  if (sameCells(next.cells, cells)) return next
  if (other !== undefined && sameCells(other.cells, cells)) return other
  return next.next !== undefined && sameCells(next.next.cells, cells) ? next.next : undefined
}
