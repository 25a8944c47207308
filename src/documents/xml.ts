import { SourceError } from '../model/errors.js'

const [slash, equals] = [0x2f, 0x3d]

/**
 * A forward-only reader of the XML that office files are made of. It checks that tags close in order,
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
    private readonly xml: string,
    private readonly where: string,
  ) {}

  /** The name of the tag last read, with its prefix cut off (`x:row` reads as `row`). */
  get name(): string {
    return this.xml.slice(this.nameStart, this.nameEnd)
  }

  /** The tag last read, from its name to before its `>`. */
  get tag(): string {
    return this.xml.slice(this.nameStart, this.tagEnd)
  }

  /** Whether the tag last read has this name. */
  is(name: string): boolean {
    return this.nameEnd - this.nameStart === name.length && this.xml.startsWith(name, this.nameStart)
  }

  /** Moves to the next tag; false at the end of the document. */
  next(): boolean {
    const { xml } = this
    for (;;) {
      const start = xml.indexOf('<', this.at)
      if (start < 0) return this.end()
      const first = xml.charCodeAt(start + 1)
      if (first === 0x21 || first === 0x3f) {
        this.skipDeclaration(start, first)
        continue
      }
      const end = xml.indexOf('>', start)
      if (end < 0)
        throw new SourceError(this.where, 'a tag that closes with ">"', xml.slice(start, start + 40))
      this.at = end + 1
      this.readTag(start, end, first === 0x2f)
      return true
    }
  }

  /** Moves behind a whole element that `scan` reads where the reader stands; false where it returns -1. */
  skip(scan: (xml: string, at: number) => number): boolean {
    const end = scan(this.xml, this.at)
    if (end < 0) return false
    this.at = end
    return true
  }

  /** The text between the last tag and the next one, undecoded. */
  text(): string {
    const end = this.xml.indexOf('<', this.at)
    return this.xml.slice(this.at, end < 0 ? undefined : end)
  }

  /** The attribute of the last tag with this exact name, undecoded. */
  attribute(name: string): string | undefined {
    const { xml, tagEnd } = this
    let at = this.pastSpace(this.nameEnd)
    while (at < tagEnd && xml.charCodeAt(at) !== slash) {
      const start = at
      while (at < tagEnd && xml.charCodeAt(at) !== equals && xml.charCodeAt(at) > 0x20) at++
      const end = at
      at = this.pastSpace(at)
      const open = xml.charCodeAt(at) === equals ? this.pastSpace(at + 1) : tagEnd
      const quote = open < tagEnd ? xml.charAt(open) : ''
      const close = quote === '"' || quote === "'" ? xml.indexOf(quote, open + 1) : -1
      if (close < 0 || close > tagEnd)
        throw new SourceError(
          this.where,
          `an attribute in quotes in <${this.name}>`,
          xml.slice(start, start + 40),
        )
      if (end - start === name.length && xml.startsWith(name, start)) return xml.slice(open + 1, close)
      at = this.pastSpace(close + 1)
    }
    return undefined
  }

  private pastSpace(from: number): number {
    let at = from
    while (at < this.tagEnd && this.xml.charCodeAt(at) <= 0x20) at++
    return at
  }

  private readTag(start: number, end: number, closing: boolean): void {
    const { xml } = this
    let at = start + (closing ? 2 : 1)
    this.nameStart = at
    for (; at < end; at++) {
      const code = xml.charCodeAt(at)
      if (code <= 0x20 || code === 0x2f) break
      if (code === 0x3a) this.nameStart = at + 1
    }
    this.nameEnd = at
    this.tagEnd = end
    this.kind = closing ? 'close' : xml.charCodeAt(end - 1) === 0x2f ? 'empty' : 'open'
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
      if (this.xml.charCodeAt(start + at) !== this.xml.charCodeAt(this.nameStart + at)) return false
    return true
  }

  private skipDeclaration(start: number, first: number): void {
    const { xml } = this
    const close = first === 0x3f ? '?>' : xml.startsWith('<!--', start) ? '-->' : undefined
    if (close === undefined)
      throw new SourceError(this.where, 'XML without declarations or CDATA', xml.slice(start, start + 40))
    const end = xml.indexOf(close, start)
    if (end < 0)
      throw new SourceError(
        this.where,
        `a ${close} that ends the comment or instruction`,
        xml.slice(start, start + 40),
      )
    this.at = end + close.length
  }

  private end(): boolean {
    if (this.open.length > 0)
      throw new SourceError(
        this.where,
        `</${this.xml.slice(this.open.at(-2), this.open.at(-1))}>`,
        'the end of the file',
      )
    return false
  }
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
