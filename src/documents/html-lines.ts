import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { SourceError } from '../model/errors.js'
import type { PrintedLine } from '../model/printed-line.js'
import { plainLine } from './plain-line.js'

const mostBytes = 16 << 20
const mostLines = 200_000

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document

/** Elements whose text no reader of the page sees. Nothing of a page is ever run. */
const unseen: ReadonlySet<string> = new Set([
  ...[
    'script',
    'style',
    'template',
    'noscript',
    'head',
    'svg',
    'math',
    'object',
    'iframe',
    'select',
    'textarea',
  ],
])

/** Elements after which a new line begins; the cells of a row stay on one. */
const blocks: ReadonlySet<string> = new Set([
  ...[
    'address',
    'article',
    'aside',
    'blockquote',
    'body',
    'br',
    'caption',
    'center',
    'dd',
    'div',
    'dl',
    'dt',
  ],
  ...[
    'fieldset',
    'figure',
    'footer',
    'form',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'header',
    'hr',
    'li',
    'main',
  ],
  ...['nav', 'ol', 'p', 'pre', 'section', 'table', 'tbody', 'tfoot', 'thead', 'tr', 'ul'],
])

/** What a reader sees of an HTML page, line by line; a `SourceError` where it is longer than is read. */
export function htmlLines(html: string, where: string): PrintedLine[] {
  if (html.length > mostBytes) throw new SourceError(where, `a page of at most ${mostBytes} bytes`, 'more')
  const texts: string[] = ['']
  // Pages nest deeper than calls may: what is still to be read stands in a list of its own.
  const rest: (Node | 'line' | 'cell')[] = [parse(html)]
  for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
    if (node === 'line') texts.push('')
    else if (node === 'cell') texts[texts.length - 1] += ' '
    else if (node.nodeName === '#text')
      texts[texts.length - 1] += (node as DefaultTreeAdapterTypes.TextNode).value
    else push(node, rest)
    if (texts.length > mostLines) throw new SourceError(where, `a page of at most ${mostLines} lines`, 'more')
  }
  return texts
    .map(plainLine)
    .filter((text) => text !== '')
    .map((text, at) => ({ place: `line ${at + 1}`, text }))
}

function push(node: Node, rest: (Node | 'line' | 'cell')[]): void {
  if (unseen.has(node.nodeName) || isHidden(node) || !('childNodes' in node)) return
  // In a cell, lines are those of the row: `AYES:` stands in one cell, the names in the next.
  const mark =
    node.nodeName === 'td' || node.nodeName === 'th' ? 'cell' : blocks.has(node.nodeName) ? 'line' : undefined
  if (mark !== undefined) rest.push(mark)
  for (let at = node.childNodes.length - 1; at >= 0; at--) {
    const child = node.childNodes[at]
    if (child !== undefined) rest.push(child)
  }
  if (mark !== undefined) rest.push(mark)
}

function isHidden(node: Node): boolean {
  return (
    'attrs' in node &&
    node.attrs.some(
      ({ name, value }) => name === 'hidden' || (name === 'style' && /display\s*:\s*none/i.test(value)),
    )
  )
}
