import { SourceError } from '../model/errors.js'
import { piecesOf } from './html-tags.js'

/** A page that is well formed and small enough to be looked at closely: no script, no style, no comment. */
export interface CleanPage {
  readonly html: string
  /** The texts of its JSON-LD. */
  readonly data: readonly string[]
  /** How many elements and texts its body has, each as often as it is deep: what looking at it closely costs. */
  readonly work: number
}

/** How deep the elements of a page nest at most, and how many it has. Newspapers nest some 40 deep. */
export const pageLimits = { depth: 200, parts: 100_000, data: 1 << 20 } as const

/** Elements of which nothing is read: they are no text of the page, or what a reader does not see of it. */
const muted: ReadonlySet<string> = new Set(
  'svg math object noscript template select option button canvas video audio map datalist dialog'.split(' '),
)

const empty: ReadonlySet<string> = new Set(
  'area base basefont bgsound br col command embed frame hr image img input keygen link meta param source track wbr'.split(
    ' ',
  ),
)

/** What an opening tag ends, where that is the innermost element. */
const ends: Readonly<Record<string, readonly string[]>> = {
  li: ['li'],
  dt: ['dt', 'dd'],
  dd: ['dt', 'dd'],
  tr: ['tr', 'td', 'th'],
  td: ['td', 'th'],
  th: ['td', 'th'],
  tbody: ['thead', 'tbody', 'tr', 'td', 'th'],
  tfoot: ['tbody', 'tr', 'td', 'th'],
  ...Object.fromEntries(
    'address article aside blockquote details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul'
      .split(' ')
      .map((name) => [name, ['p']]),
  ),
}

/** The attributes that tell an article from what stands around it. */
const kept: ReadonlySet<string> = new Set(
  'class id style hidden aria-hidden aria-modal role rel itemprop datetime pubdate href'.split(' '),
)
const keptInHead: ReadonlySet<string> = new Set(['name', 'property', 'itemprop', 'content', 'rel', 'href'])

/** A page with its head told apart and its tags in order; a `SourceError` where it is larger than is read. */
export function cleanPage(page: string, where: string): CleanPage {
  const head: string[] = []
  const body = new Body(where)
  const data: string[] = []
  for (const piece of piecesOf(page)) {
    if (piece.kind === 'text') body.text(piece.text)
    else if (piece.kind === 'close') body.close(piece.name)
    else if (piece.kind === 'raw') {
      if (piece.name === 'title' && !body.isMuted && !head.some((one) => one.startsWith('<title')))
        head.push(`<title>${escaped(piece.text)}</title>`)
      const type = piece.attributes.get('type')?.trim().toLowerCase() ?? ''
      const held = data.reduce((sum, { length }) => sum + length, piece.text.length)
      if (type.startsWith('application/ld+json') && held <= pageLimits.data && data.length < 50)
        data.push(piece.text)
    } else if (piece.name === 'meta' || piece.name === 'link') {
      if (head.length < 500) head.push(tag(piece.name, piece.attributes, keptInHead))
    } else if (!['html', 'head', 'body'].includes(piece.name)) body.open(piece.name, piece.attributes)
  }
  const html = `<!doctype html><html><head>${head.join('')}</head><body>${body.end()}</body></html>`
  return { html, data, work: body.work }
}

class Body {
  work = 0
  private parts = 0
  private readonly written: string[] = []
  private readonly stack: { readonly name: string; readonly muted: boolean }[] = []
  private mutedBy = 0

  constructor(private readonly where: string) {}

  get isMuted(): boolean {
    return this.mutedBy > 0
  }

  text(text: string): void {
    if (this.isMuted) return
    this.work += (this.stack.length * text.length) / 100
    // Each entity becomes a node of its own.
    for (let at = 0; at < text.length; at++) if (text[at] === '&' || text[at] === '<') this.count()
    this.written.push(text.replaceAll('<', '&lt;'))
  }

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    this.count()
    if (name === 'br' || name === 'hr') {
      if (!this.isMuted) this.written.push(`<${name}>`)
      return
    }
    if (empty.has(name)) return
    for (let top = this.stack.at(-1); top && ends[name]?.includes(top.name); top = this.stack.at(-1))
      this.pop()
    if (this.stack.length >= pageLimits.depth)
      throw new SourceError(this.where, `a page that nests at most ${pageLimits.depth} deep`, 'a deeper one')
    const isUnseen = muted.has(name) || isHidden(attributes)
    this.stack.push({ name, muted: isUnseen })
    if (isUnseen) this.mutedBy++
    else if (!this.isMuted) this.written.push(tag(nameOf(name), attributes, kept))
  }

  close(name: string): void {
    const at = this.stack.findLastIndex((one) => one.name === name)
    if (at < 0) return
    while (this.stack.length > at) this.pop()
  }

  end(): string {
    while (this.stack.length > 0) this.pop()
    return this.written.join('')
  }

  private pop(): void {
    const { name, muted: wasUnseen } = this.stack.pop() ?? { name: '', muted: false }
    if (wasUnseen) this.mutedBy--
    else if (!this.isMuted) this.written.push(`</${nameOf(name)}>`)
  }

  private count(): void {
    this.parts++
    this.work += 10 + this.stack.length
    if (this.parts > pageLimits.parts)
      throw new SourceError(this.where, `a page of at most ${pageLimits.parts} elements and entities`, 'more')
  }
}

function isHidden(attributes: ReadonlyMap<string, string>): boolean {
  return attributes.has('hidden') || /display\s*:\s*none/i.test(attributes.get('style') ?? '')
}

/** A name that no element can have stands for a plain part of a line. */
function nameOf(name: string): string {
  return /^[a-z][a-z0-9-]{0,40}$/.test(name) ? name : 'span'
}

function tag(name: string, attributes: ReadonlyMap<string, string>, wanted: ReadonlySet<string>): string {
  const held = [...attributes]
    .filter(([key]) => wanted.has(key))
    .map(([key, value]) => ` ${key}="${escaped(value.slice(0, 2000)).replaceAll('"', '&quot;')}"`)
  return `<${name}${held.join('')}>`
}

function escaped(text: string): string {
  return text.replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
