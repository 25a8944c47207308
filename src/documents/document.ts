import { createHash } from 'node:crypto'
import { cellText } from '../model/cell.js'
import type { Sha256 } from '../model/entry.js'
import { otherFormat } from './file-format.js'
import { readWorkbook, type Workbook } from './workbook.js'

/** The bytes of one file with the name it came under. What the bytes hold is read on demand, once. */
export class SourceDocument {
  readonly sha256: Sha256
  /** The file's name without the label `<start of sha256>__` that an archive may have put before it. */
  readonly name: string
  private opened: Workbook | undefined

  constructor(
    readonly bytes: Buffer,
    fileName: string,
  ) {
    this.sha256 = createHash('sha256').update(bytes).digest('hex')
    const [, label = '', rest = ''] = /^([0-9a-f]{8,64})__(.+)$/.exec(fileName) ?? []
    this.name = label !== '' && this.sha256.startsWith(label) ? rest : fileName
  }

  /** Whether the bytes begin as a zip archive does; what is inside may still be anything. */
  get isZip(): boolean {
    return this.bytes.length > 3 && this.bytes.readUInt32LE(0) === 0x04034b50
  }

  /** The document as a workbook; a `SourceError` where it is none. */
  workbook(): Workbook {
    this.opened ??= readWorkbook(this.bytes, this.name)
    return this.opened
  }

  /** What the document looks to be, for a person whose file no source claims. */
  describe(): string {
    if (!this.isZip)
      return (
        otherFormat(this.bytes) ?? `a file that begins ${JSON.stringify(this.bytes.toString('utf8', 0, 60))}`
      )
    const { sheets } = this.workbook()
    const first = sheets[0]?.rows[0]?.cells.map(cellText).filter(Boolean).join(' | ')
    return `a workbook whose first row is ${first ?? 'empty'}`
  }

  /** The document as UTF-8 text, without a byte order mark. */
  text(): string {
    return this.bytes.toString('utf8').replace(/^\uFEFF/, '')
  }
}
