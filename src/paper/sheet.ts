import PDFDocument from 'pdfkit'
import { columnWidth, frame, type Piece } from './frame.js'
import { winAnsi } from './win-ansi.js'

/** A part of the tree that tells readers of the screen what is what. */
type Structure = ReturnType<PDFKit.PDFDocument['struct']>

/** How a text is set: its size in points, bold or not, how dark. */
export interface Type {
  readonly size: number
  readonly bold?: boolean
  readonly colour?: string
}

/** What a document says of itself. */
export interface SheetFacts {
  readonly title: string
  readonly subject: string
  /** The instant that it bears as that of its making: the same question gives the same bytes. */
  readonly made: Date
}

/** A tagged document of Letter pages, and the pieces of text that go onto it. */
export class Sheet {
  readonly doc: PDFKit.PDFDocument
  private readonly root: Structure
  private readonly chunks: Buffer[] = []
  private readonly done: Promise<Uint8Array>

  constructor({ title, subject, made }: SheetFacts) {
    this.doc = new PDFDocument({
      size: 'LETTER',
      margin: 0,
      tagged: true,
      lang: 'en-US',
      displayTitle: true,
      pdfVersion: '1.7',
      info: { Title: title, Subject: subject, Author: 'Comity', CreationDate: made, ModDate: made },
    })
    this.doc.on('data', (chunk: Buffer) => void this.chunks.push(chunk))
    this.done = new Promise((resolve) => {
      this.doc.on('end', () => resolve(new Uint8Array(Buffer.concat(this.chunks))))
    })
    this.root = this.doc.struct('Document')
    this.doc.addStructure(this.root)
  }

  /** A part of the tree, below another or at its top. */
  part(tag: string, parent: Structure = this.root): Structure {
    const made = this.doc.struct(tag)
    parent.add(made)
    return made
  }

  /** Draws a text as a part of the tree, and returns its height. */
  text(text: string, type: Type, at: Box & { tag: string; parent?: Structure }): number {
    const shown = winAnsi(text)
    const inner = this.doc.struct(at.tag, {}, () => {
      this.set(type).text(shown, at.x, at.y, { width: at.width, lineGap: gap(type) })
    })
    const parent = at.parent ?? this.root
    parent.add(inner)
    return this.height(text, type, at.width)
  }

  height(text: string, type: Type, width: number): number {
    return this.set(type).heightOfString(winAnsi(text), { width, lineGap: gap(type) })
  }

  /** A line across, which says nothing. */
  rule(x: number, y: number, width: number, colour = '#c8c4bb'): void {
    this.doc.markContent('Artifact', { type: 'Layout' })
    this.doc
      .moveTo(x, y)
      .lineTo(x + width, y)
      .lineWidth(0.4)
      .stroke(colour)
    this.doc.endMarkedContent()
  }

  /** The foot of the page that is drawn. */
  foot(text: string): void {
    const type = { size: 7.5, colour: '#555555' }
    this.doc.markContent('Artifact', { type: 'Pagination' })
    this.set(type).text(winAnsi(text), frame.margin, frame.height - frame.margin - 8, {
      width: frame.width - 2 * frame.margin,
      lineBreak: false,
    })
    this.doc.endMarkedContent()
  }

  /** A paragraph of a column. */
  paragraph(text: string, type: Type, { tag = 'P', below = 3, withNext = false } = {}): Piece {
    return {
      height: this.height(text, type, columnWidth) + below,
      withNext,
      draw: (x, y) => void this.text(text, type, { x, y, width: columnWidth, tag }),
    }
  }

  /** A paragraph that begins with a few bold words. */
  leading(lead: string, text: string, type: Type): Piece {
    const bold = { ...type, bold: true }
    const words = [...inWords(`${lead}.`, bold), ...inWords(text, type)]
    const lines = this.lines(words)
    const height = this.height('x', type, columnWidth)
    return {
      height: lines.length * height + 3,
      withNext: false,
      draw: (x, y) => {
        const inner = this.doc.struct('P', {}, () => {
          for (const [at, line] of lines.entries()) this.line(line, x, y + at * height)
        })
        this.root.add(inner)
      },
    }
  }

  /** Words of two types, broken into lines. */
  private lines(words: readonly Word[]): Word[][] {
    const lines: Word[][] = [[]]
    let left = columnWidth
    for (const word of words) {
      const width = this.set(word.type).widthOfString(`${word.text} `)
      if (width > left && left < columnWidth) {
        lines.push([])
        left = columnWidth
      }
      lines.at(-1)?.push(word)
      left -= width
    }
    return lines
  }

  /** One line: the words of each type in one go, so that readers of the text find whole phrases. */
  private line(words: readonly Word[], x: number, y: number): void {
    let left = x
    for (const type of new Set(words.map((word) => word.type))) {
      const text = `${words
        .filter((word) => word.type === type)
        .map((word) => word.text)
        .join(' ')} `
      this.set(type).text(text, left, y, { lineBreak: false })
      left += this.set(type).widthOfString(text)
    }
  }

  async bytes(): Promise<Uint8Array> {
    this.root.end()
    this.doc.end()
    return await this.done
  }

  private set({ size, bold = false, colour = '#111111' }: Type): PDFKit.PDFDocument {
    return this.doc
      .font(bold ? 'Helvetica-Bold' : 'Helvetica')
      .fontSize(size)
      .fillColor(colour)
  }
}

/** A word as it is set. */
interface Word {
  readonly text: string
  readonly type: Type
}

function inWords(text: string, type: Type): Word[] {
  return winAnsi(text)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => ({ text: word, type }))
}

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
}

/** Helvetica's lines stand close: a little air between them. */
function gap({ size }: Type): number {
  return size * 0.06
}
