import type { Cell } from '../model/cell.js'
import { cellText } from '../model/cell.js'
import type { Sha256 } from '../model/entry.js'
import type { ListReading, Note, Series, Stamps } from '../model/reading.js'

/** The headings of a list with their letters, in the order of a row's cells. */
export type Columns = ListReading['columns']

/** The cells of a row as printed. Lists repeat most rows of the list before: each content is held once. */
export interface Content {
  readonly columns: Columns
  readonly cells: readonly Cell[]
}

/** One list as read: what its rows hold, by number of content, and where each stands in the sheet. */
export interface ListRecord {
  readonly document: Sha256
  readonly connector: string
  readonly version: number
  readonly series: Series
  readonly sheet: string
  readonly columns: Columns
  /** For each row its content and its row number; both of the same length. */
  readonly contents: Int32Array
  readonly rowNumbers: Int32Array
  readonly stamps: Stamps
  readonly notes: readonly Note[]
  /** The entry of the log that holds the reading. */
  readonly entry: number
}

/** Every list read, over one table of row contents. */
export interface Corpus {
  readonly contents: readonly Content[]
  readonly lists: readonly ListRecord[]
}

/** Gathers readings into a corpus. Of a document read twice only the first reading counts. */
export class CorpusBuilder {
  private readonly contents: Content[] = []
  private readonly lists: ListRecord[] = []
  private readonly documents = new Set<string>()
  private readonly columns = new Map<string, Columns>()
  private byKey: Map<string, number> | undefined

  constructor(from?: Corpus) {
    if (from === undefined) return
    this.contents.push(...from.contents)
    for (const list of from.lists) {
      this.lists.push(list)
      this.documents.add(list.document)
    }
  }

  has(document: Sha256): boolean {
    return this.documents.has(document)
  }

  add(reading: ListReading, entry: number): void {
    if (this.documents.has(reading.document)) return
    this.documents.add(reading.document)
    const signature = JSON.stringify(reading.columns)
    const columns = this.columns.get(signature) ?? reading.columns
    this.columns.set(signature, columns)
    const contents = new Int32Array(reading.rows.length)
    const rowNumbers = new Int32Array(reading.rows.length)
    reading.rows.forEach((row, at) => {
      rowNumbers[at] = row[0]
      contents[at] = this.intern(signature, columns, row)
    })
    const { document, connector, version, series, sheet, stamps, notes } = reading
    this.lists.push({ document, connector, version, series, sheet, columns, contents, rowNumbers, stamps, notes, entry })
  }

  build(): Corpus {
    return { contents: this.contents, lists: this.lists }
  }

  private intern(signature: string, columns: Columns, row: readonly [number, ...Cell[]]): number {
    this.byKey ??= new Map(this.contents.map((content, id) => [keyOf(JSON.stringify(content.columns), content.cells, 0), id]))
    const key = keyOf(signature, row, 1)
    const known = this.byKey.get(key)
    if (known !== undefined) return known
    const id = this.contents.push({ columns, cells: row.slice(1) as Cell[] }) - 1
    this.byKey.set(key, id)
    return id
  }
}

function keyOf(signature: string, cells: readonly unknown[], from: number): string {
  let key = signature
  for (let at = from; at < cells.length; at++) {
    const cell = cells[at] as Cell
    key += cell === null ? '\u0001' : typeof cell === 'string' ? `\u0002${cell}` : `\u0003${cellText(cell)}\u0004${cell.day ?? ''}\u0004${cell.link ?? ''}\u0004${cell.kind ?? ''}`
  }
  return key
}
