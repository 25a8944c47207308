import type { Cell } from '../model/cell.js'
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

/** Gathers readings into a corpus. Of a document read twice the reading of the newer connector counts. */
export class CorpusBuilder {
  private readonly contents: Content[] = []
  private readonly lists: ListRecord[] = []
  private readonly documents = new Map<Sha256, number>()
  private readonly columns = new Map<string, Columns>()
  private byKey: Map<string, number> | undefined

  constructor(from?: Corpus) {
    if (from === undefined) return
    for (const content of from.contents) this.contents.push(content)
    for (const list of from.lists) this.documents.set(list.document, this.lists.push(list) - 1)
  }

  /** Whether it holds a reading of a document by this version of its connector, or a newer one. */
  has(document: Sha256, version: number): boolean {
    const held = this.documents.get(document)
    return held !== undefined && (this.lists[held]?.version ?? 0) >= version
  }

  add(reading: ListReading, entry: number): void {
    if (this.has(reading.document, reading.version)) return
    const held = this.documents.get(reading.document)
    const signature = JSON.stringify(reading.columns)
    const columns = this.columns.get(signature) ?? reading.columns
    this.columns.set(signature, columns)
    const rowNumbers = Int32Array.from(reading.rows, (row) => row[0])
    const contents = this.internAll(signature, columns, reading)
    const { document, connector, version, series, sheet, stamps, notes } = reading
    const list = {
      document,
      connector,
      version,
      series,
      sheet,
      columns,
      contents,
      rowNumbers,
      stamps,
      notes,
      entry,
    }
    if (held !== undefined) this.lists[held] = list
    else this.documents.set(document, this.lists.push(list) - 1)
  }

  build(): Corpus {
    return { contents: this.contents, lists: this.lists }
  }

  /** Most rows follow one another as they did on the list before: that is tried before the table of all. */
  private internAll(signature: string, columns: Columns, { rows, series }: ListReading): Int32Array {
    const before = this.lists.findLast((list) => list.series === series && list.columns === columns)?.contents
    let next = 0
    return Int32Array.from(rows, (row) => {
      const likely = before?.[next] ?? -1
      const content = sameCells(this.contents[likely]?.cells, row)
        ? likely
        : this.intern(signature, columns, row)
      if (content === likely) next++
      else next = (before?.indexOf(content) ?? -1) + 1 || next
      return content
    })
  }

  private keysOfContents(): Map<string, number> {
    const signatures = new Map<Columns, string>()
    const keys = new Map<string, number>()
    for (const [id, { columns, cells }] of this.contents.entries()) {
      const signature = signatures.get(columns) ?? JSON.stringify(columns)
      signatures.set(columns, signature)
      keys.set(keyOf(signature, cells, 0), id)
    }
    return keys
  }

  private intern(signature: string, columns: Columns, row: readonly [number, ...Cell[]]): number {
    this.byKey ??= this.keysOfContents()
    const key = keyOf(signature, row, 1)
    const known = this.byKey.get(key)
    if (known !== undefined) return known
    const id = this.contents.push({ columns, cells: row.slice(1) as Cell[] }) - 1
    this.byKey.set(key, id)
    return id
  }
}

/** The reading that a list of a corpus was gathered from. */
export function readingOf(corpus: Corpus, list: ListRecord): ListReading {
  const { document, connector, version, series, sheet, columns, stamps, notes } = list
  const rows = Array.from(list.contents, (content, at): ListReading['rows'][number] => {
    const cells = corpus.contents[content]?.cells
    if (cells === undefined) throw new RangeError(`no row content ${content}`)
    return [list.rowNumbers[at] ?? 0, ...cells]
  })
  return { kind: 'list', connector, version, document, series, sheet, columns, rows, stamps, notes }
}

function sameCells(cells: readonly Cell[] | undefined, row: readonly [number, ...Cell[]]): boolean {
  if (cells === undefined || cells.length !== row.length - 1) return false
  for (let at = 0; at < cells.length; at++)
    if (!sameCell(cells[at] ?? null, row[at + 1] as Cell)) return false
  return true
}

function sameCell(a: Cell, b: Cell): boolean {
  if (a === null || b === null || typeof a === 'string' || typeof b === 'string') return a === b
  return a.text === b.text && a.link === b.link && a.day === b.day && a.kind === b.kind
}

/** Texts stand behind their length: whatever they hold, no two rows have one key. */
function keyOf(signature: string, cells: readonly unknown[], from: number): string {
  let key = signature
  for (let at = from; at < cells.length; at++) {
    const cell = cells[at] as Cell
    if (cell === null) key += '-'
    else if (typeof cell === 'string') key += `${cell.length}:${cell}`
    else key += JSON.stringify([cell.text, cell.day, cell.link, cell.kind])
  }
  return key
}
