/** The cells of a sheet by their numbers in a memory of rows, row behind row. */
export class SheetGrid {
  /** The cells of all rows; those of a row start at its place in `starts` and end where the next row starts. */
  cells = new Int32Array(1 << 12)
  readonly starts: number[] = [0]
  /** The numbers of the rows that hold anything, in order. */
  readonly rows: number[] = []
  /** The number of the row last read, whether it holds anything or not; 0 before the first. */
  lastRow = 0
  /** Where the cells of the row that is being read start, and where they end so far. */
  private start = 0
  private end = 0

  /** How many cells there are, with the empty ones before the last of each row. */
  get size(): number {
    return this.start
  }

  /** Puts a cell into a column of the row that is being read, right of all others. */
  put(column: number, cell: number): void {
    const at = this.start + column
    if (at >= this.cells.length) this.grow(at)
    for (let empty = this.end; empty < at; empty++) this.cells[empty] = 0
    this.cells[at] = cell
    this.end = at + 1
  }

  /** Ends the row that is being read. One that holds nothing leaves no trace. */
  endRow(number: number): void {
    this.lastRow = number
    if (this.end === this.start) return
    this.rows.push(number)
    this.starts.push(this.end)
    this.start = this.end
  }

  /** Takes back what was put into the row that is being read. */
  dropRow(): void {
    this.end = this.start
  }

  private grow(at: number): void {
    const larger = new Int32Array(2 * (at + 1))
    larger.set(this.cells)
    this.cells = larger
  }
}
