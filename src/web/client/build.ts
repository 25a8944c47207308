import type { PageNode } from '../node.js'

/** Builds a node into a page. Every text becomes a text and nothing else. */
export function built(node: PageNode): Node {
  if (typeof node === 'string') return document.createTextNode(node)
  const element = document.createElement(node.tag)
  for (const [name, value] of Object.entries(node.attributes))
    if (value !== undefined) element.setAttribute(name, value)
  element.append(...node.children.map(built))
  return element
}
