import type { Cell } from '../model/cell.js'
import type { ListReading, ListRow } from '../model/reading.js'

/** A list on its way from one thread to another: rows that an earlier list had are told by their number. */
export interface SentList extends Omit<ListReading, 'rows'> {
  /** The cells of rows that no list sent before had; they have the numbers that follow. */
  readonly fresh: readonly (readonly Cell[])[]
  /** For each row the number of its cells, and its number on the sheet. */
  readonly cells: Int32Array
  readonly rowNumbers: Int32Array
}

/** Sends lists to one receiver, which must be handed each of them, in their order. */
export class ListSender {
  private readonly sent = new WeakMap<readonly Cell[], number>()
  private count = 0

  send({ rows, ...rest }: ListReading): SentList {
    const fresh: (readonly Cell[])[] = []
    const cells = new Int32Array(rows.length)
    const rowNumbers = new Int32Array(rows.length)
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at]
      if (row === undefined) continue
      cells[at] = this.sent.get(row.cells) ?? this.take(row.cells, fresh)
      rowNumbers[at] = row.number
    }
    return { ...rest, fresh, cells, rowNumbers }
  }

  private take(cells: readonly Cell[], fresh: (readonly Cell[])[]): number {
    fresh.push(cells)
    this.sent.set(cells, this.count)
    return this.count++
  }
}

/** Makes the lists of one sender whole again. Rows that were the same array there are the same here. */
export class ListReceiver {
  private readonly cells: (readonly Cell[])[] = []

  receive({ fresh, cells, rowNumbers, ...rest }: SentList): ListReading {
    for (const one of fresh) this.cells.push(one)
    const rows: ListRow[] = []
    for (let at = 0; at < rowNumbers.length; at++) {
      const found = this.cells[cells[at] ?? -1]
      if (found === undefined) throw new RangeError(`row ${cells[at]} of ${this.cells.length}`)
      rows.push({ number: rowNumbers[at] ?? 0, cells: found })
    }
    return { ...rest, rows }
  }
}
