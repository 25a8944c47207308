import type { Block } from '../model/article.js'

/** What is needed of a node: any tree that has these can be read. */
interface Node {
  readonly nodeType: number
  readonly nodeName: string
  readonly nodeValue: string | null
  readonly firstChild: Node | null
  readonly nextSibling: Node | null
}

/** A text put together of a page, with its blocks. */
export interface BlockText {
  readonly text: string
  readonly blocks: readonly Block[]
}

const kinds: Readonly<Record<string, Block['kind']>> = {
  ...Object.fromEntries(['H1', 'H2', 'H3', 'H4', 'H5', 'H6'].map((name) => [name, 'heading' as const])),
  LI: 'item',
  DT: 'item',
  DD: 'item',
  FIGCAPTION: 'caption',
  CAPTION: 'caption',
}

/** Elements that begin and end a block, of the kind that stands around them. */
const parting: ReadonlySet<string> = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DETAILS DIV DL FIELDSET FIGURE FOOTER FORM HEADER HR MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'.split(
    ' ',
  ),
)

/** The visible text below a node, block by block, white space as a page shows it. `first` is put before it. */
export function blockText(root: Node, first?: string): BlockText {
  const writer = new Writer()
  if (first !== undefined && first.trim() !== '') {
    writer.text(first)
    writer.end('heading')
  }
  // Pages nest deeper than calls may: what is still to be done stands in a list of its own.
  const rest: (Node | Block['kind'])[] = [root]
  const around: Block['kind'][] = ['paragraph']
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    if (typeof next === 'string') {
      writer.end(next)
      around.pop()
      continue
    }
    if (next !== root && next.nextSibling !== null) rest.push(next.nextSibling)
    if (next.nodeType === 3) writer.text(next.nodeValue ?? '')
    else if (next.nodeName === 'BR') writer.line()
    else if (next.nodeName === 'TD' || next.nodeName === 'TH') writer.text(' ')
    if (next.nodeType === 3) continue
    const kind = kinds[next.nodeName] ?? (parting.has(next.nodeName) ? around.at(-1) : undefined)
    if (kind !== undefined) {
      writer.end(around.at(-1) ?? 'paragraph')
      rest.push(kind)
      around.push(kind)
    }
    if (next.firstChild !== null) rest.push(next.firstChild)
  }
  writer.end('paragraph')
  return writer.told()
}

class Writer {
  private readonly parts: string[] = []
  private readonly blocks: Block[] = []
  private length = 0
  /** The pieces of the block that is being written. */
  private open: string[] = []

  text(text: string): void {
    this.open.push(text.replace(/[ \t\n\r\f]+/g, ' '))
  }

  line(): void {
    this.open.push('\n')
  }

  end(kind: Block['kind']): void {
    if (this.open.length === 0) return
    const text = this.open
      .join('')
      .replace(/ *\n */g, '\n')
      .replace(/ {2,}/g, ' ')
      .trim()
    this.open = []
    if (text === '') return
    const before = this.parts.at(-1)
    if (before === text && kind === 'heading') return
    if (this.blocks.length > 0) this.length += 2
    this.blocks.push({ kind, start: this.length, end: this.length + text.length })
    this.parts.push(text)
    this.length += text.length
  }

  told(): BlockText {
    return { text: this.parts.join('\n\n'), blocks: this.blocks }
  }
}
