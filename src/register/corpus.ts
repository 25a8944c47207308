import { type Cell, sameCells } from '../model/cell.js'
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
  /** The contents of rows that readings share, by their columns and cells. */
  private readonly shared = new Map<Columns, WeakMap<readonly Cell[], number>>()
  private byKey: Map<string, number> | undefined

  constructor(from?: Corpus) {
    if (from === undefined) return
    for (const content of from.contents) this.contents.push(content)
    const known = keysOf.get(from)
    if (known !== undefined) this.byKey = new Map(known)
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
    const rowNumbers = new Int32Array(reading.rows.length)
    for (let at = 0; at < rowNumbers.length; at++) rowNumbers[at] = reading.rows[at]?.number ?? 0
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
    const corpus = { contents: this.contents, lists: this.lists }
    if (this.byKey !== undefined) keysOf.set(corpus, this.byKey)
    return corpus
  }

  /** Most rows follow one another as they did on the list before: that is tried before the table of all. */
  private internAll(signature: string, columns: Columns, { rows, series }: ListReading): Int32Array {
    const known = this.shared.get(columns) ?? new WeakMap<readonly Cell[], number>()
    this.shared.set(columns, known)
    const before = this.lists.findLast((list) => list.series === series && list.columns === columns)?.contents
    const contents = new Int32Array(rows.length)
    let next = 0
    for (let at = 0; at < rows.length; at++) {
      const cells = rows[at]?.cells ?? []
      const shared = known.get(cells)
      if (shared !== undefined) {
        contents[at] = shared
        continue
      }
      const likely = before?.[next] ?? -1
      const held = this.contents[likely]?.cells
      const content =
        held !== undefined && sameCells(held, cells) ? likely : this.intern(signature, columns, cells)
      known.set(cells, content)
      if (content === likely) next++
      else next = (before?.indexOf(content) ?? -1) + 1 || next
      contents[at] = content
    }
    return contents
  }

  private keysOfContents(): Map<string, number> {
    const signatures = new Map<Columns, string>()
    const keys = new Map<string, number>()
    for (const [id, { columns, cells }] of this.contents.entries()) {
      const signature = signatures.get(columns) ?? JSON.stringify(columns)
      signatures.set(columns, signature)
      keys.set(keyOf(signature, cells), id)
    }
    return keys
  }

  private intern(signature: string, columns: Columns, cells: readonly Cell[]): number {
    this.byKey ??= this.keysOfContents()
    const key = keyOf(signature, cells)
    const known = this.byKey.get(key)
    if (known !== undefined) return known
    const id = this.contents.push({ columns, cells }) - 1
    this.byKey.set(key, id)
    return id
  }
}

/** The table of row contents by their keys, of corpora that were built with one: to add to it need not make it anew. */
const keysOf = new WeakMap<Corpus, ReadonlyMap<string, number>>()

/** The reading that a list of a corpus was gathered from. */
export function readingOf(corpus: Corpus, list: ListRecord): ListReading {
  const { document, connector, version, series, sheet, columns, stamps, notes } = list
  const rows = Array.from(list.contents, (content, at): ListReading['rows'][number] => {
    const cells = corpus.contents[content]?.cells
    if (cells === undefined) throw new RangeError(`no row content ${content}`)
    return { number: list.rowNumbers[at] ?? 0, cells }
  })
  return { kind: 'list', connector, version, document, series, sheet, columns, rows, stamps, notes }
}

/** Texts stand behind their length: whatever they hold, no two rows have one key. */
function keyOf(signature: string, cells: readonly Cell[]): string {
  let key = signature
  for (const cell of cells) {
    if (cell === null) key += '-'
    else if (typeof cell === 'string') key += `${cell.length}:${cell}`
    else key += JSON.stringify([cell.text, cell.day, cell.link, cell.kind])
  }
  return key
}
