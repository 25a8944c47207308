import { raw } from 'hono/html'
import type { Html } from './html.js'
import type { PageNode } from './node.js'

/** A node written out as HTML, every text and value escaped. */
export function written(node: PageNode): Html {
  return raw(textOf(node))
}

function textOf(node: PageNode): string {
  if (typeof node === 'string') return escaped(node)
  const { tag, attributes, children } = node
  const values = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [value === '' ? ` ${name}` : ` ${name}="${escaped(value)}"`],
  )
  const open = `<${tag}${values.join('')}>`
  return tag === 'br' || tag === 'input' ? open : `${open}${children.map(textOf).join('')}</${tag}>`
}

const marks: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => marks[mark] ?? mark)
}
