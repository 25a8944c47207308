import { languageOfPath } from '../../model/language.js'
import { addressIn } from '../address.js'
import type { PageNode } from '../node.js'

/** Builds a node into a page. Every text becomes a text and nothing else. */
export function built(node: PageNode): Node {
  if (typeof node === 'string') return document.createTextNode(node)
  const element = document.createElement(node.tag)
  for (const [name, value] of Object.entries(node.attributes))
    if (value !== undefined) element.setAttribute(name, name === 'href' ? within(value) : value)
  element.append(...node.children.map(built))
  return element
}

/** An address in the language of the page that leads to it. */
function within(address: string): string {
  return addressIn(languageOfPath(location.pathname).language, address)
}
