import { SourceError } from '../model/errors.js'

const [less, greater, slash, equals, colon] = [0x3c, 0x3e, 0x2f, 0x3d, 0x3a]
const [exclamation, question, quote, apostrophe] = [0x21, 0x3f, 0x22, 0x27]

/**
 * A forward-only reader of the XML that office files are made of, in UTF-8. It checks that tags close in order,
 * refuses document type declarations, and leaves entities to `decodeText`.
 */
export class XmlReader {
  /** Whether the tag last read opens, closes, or does both (`<c/>`). */
  kind: 'open' | 'close' | 'empty' = 'open'
  /** Where the text after the last tag starts. */
  private at = 0
  private nameStart = 0
  private nameEnd = 0
  private tagEnd = 0
  /** Where the names of the tags that are open start and end, pair by pair. */
  private readonly open: number[] = []

  constructor(
    private readonly bytes: Buffer,
    private readonly where: string,
  ) {}

  /** The name of the tag last read, with its prefix cut off (`x:row` reads as `row`). */
  get name(): string {
    return this.slice(this.nameStart, this.nameEnd)
  }

  /** Whether the tag last read has this name. */
  is(name: string): boolean {
    return this.nameEnd - this.nameStart === name.length && this.stands(name, this.nameStart)
  }

  /** Moves to the next tag; false at the end of the document. */
  next(): boolean {
    const { bytes } = this
    for (;;) {
      const start = indexOf(bytes, less, this.at)
      if (start < 0) return this.end()
      const first = bytes[start + 1]
      if (first === exclamation || first === question) {
        this.skipDeclaration(start, first)
        continue
      }
      const end = indexOf(bytes, greater, start)
      if (end < 0) throw new SourceError(this.where, 'a tag that closes with ">"', this.excerpt(start))
      this.at = end + 1
      this.readTag(start, end, first === slash)
      return true
    }
  }

  /** Moves behind a whole element that `scan` reads where the reader stands; false where it returns -1. */
  skip(scan: (at: number) => number): boolean {
    const end = scan(this.at)
    if (end < 0) return false
    this.at = end
    return true
  }

  /** The text between the last tag and the next one, undecoded. */
  text(): string {
    const end = indexOf(this.bytes, less, this.at)
    return this.slice(this.at, end < 0 ? this.bytes.length : end)
  }

  /** The attribute of the last tag with this exact name, undecoded. */
  attribute(name: string): string | undefined {
    const { bytes, tagEnd } = this
    let at = this.pastSpace(this.nameEnd)
    while (at < tagEnd && bytes[at] !== slash) {
      const start = at
      while (at < tagEnd && bytes[at] !== equals && (bytes[at] ?? 0) > 0x20) at++
      const end = at
      at = this.pastSpace(at)
      const open = bytes[at] === equals ? this.pastSpace(at + 1) : tagEnd
      const mark = open < tagEnd ? bytes[open] : 0
      const close = mark === quote || mark === apostrophe ? indexOf(bytes, mark, open + 1) : -1
      if (close < 0 || close > tagEnd)
        throw new SourceError(this.where, `an attribute in quotes in <${this.name}>`, this.excerpt(start))
      if (end - start === name.length && this.stands(name, start)) return this.slice(open + 1, close)
      at = this.pastSpace(close + 1)
    }
    return undefined
  }

  private pastSpace(from: number): number {
    let at = from
    while (at < this.tagEnd && (this.bytes[at] ?? 0) <= 0x20) at++
    return at
  }

  private slice(start: number, end: number): string {
    return this.bytes.toString('utf8', start, end)
  }

  private excerpt(start: number): string {
    return this.slice(start, start + 40)
  }

  /** Whether a word, which is in ASCII, stands at a place. */
  private stands(word: string, start: number): boolean {
    for (let at = 0; at < word.length; at++) if (this.bytes[start + at] !== word.charCodeAt(at)) return false
    return true
  }

  private readTag(start: number, end: number, closing: boolean): void {
    const { bytes } = this
    let at = start + (closing ? 2 : 1)
    this.nameStart = at
    for (; at < end; at++) {
      const byte = bytes[at] ?? 0
      if (byte <= 0x20 || byte === slash) break
      if (byte === colon) this.nameStart = at + 1
    }
    this.nameEnd = at
    this.tagEnd = end
    this.kind = closing ? 'close' : bytes[end - 1] === slash ? 'empty' : 'open'
    if (this.kind === 'open') this.open.push(this.nameStart, at)
    else if (closing && !this.closes())
      throw new SourceError(this.where, 'tags that close in order', `</${this.name}> at character ${start}`)
  }

  /** Whether the closing tag last read closes the tag that was opened last. */
  private closes(): boolean {
    const end = this.open.pop()
    const start = this.open.pop()
    if (end === undefined || start === undefined || end - start !== this.nameEnd - this.nameStart)
      return false
    for (let at = 0; at < end - start; at++)
      if (this.bytes[start + at] !== this.bytes[this.nameStart + at]) return false
    return true
  }

  private skipDeclaration(start: number, first: number): void {
    const isComment = this.stands('<!--', start)
    if (first !== question && !isComment)
      throw new SourceError(this.where, 'XML without declarations or CDATA', this.excerpt(start))
    const close = isComment ? '-->' : '?>'
    const end = this.bytes.indexOf(close, start)
    if (end < 0)
      throw new SourceError(
        this.where,
        `a ${close} that ends the comment or instruction`,
        this.excerpt(start),
      )
    this.at = end + close.length
  }

  private end(): boolean {
    if (this.open.length > 0)
      throw new SourceError(
        this.where,
        `</${this.slice(this.open.at(-2) ?? 0, this.open.at(-1) ?? 0)}>`,
        'the end of the file',
      )
    return false
  }
}

/** The place of a byte from a place on; -1 where it is none. Tags are short: a call would take longer than this. */
function indexOf(bytes: Uint8Array, byte: number, from: number): number {
  for (let at = from; at < bytes.length; at++) if (bytes[at] === byte) return at
  return -1
}

/** Text with XML's entities and Excel's `_x000D_` escapes replaced by what they stand for. */
export function decodeText(text: string): string {
  const decoded = decodeEntities(text)
  if (!decoded.includes('_x')) return decoded
  return decoded.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
}

/** Text with XML's entities replaced: for addresses, which have no escapes of Excel's. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#(\d+)|#[xX]([0-9a-fA-F]+)|(amp|lt|gt|quot|apos));/g, entity)
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function entity(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return named[name] ?? whole
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
}
