import { languageOfPath } from '../../model/language.js'
import { addressIn } from '../address.js'
import type { PageNode } from '../node.js'

const pageSpace = 'http://www.w3.org/1999/xhtml'
const drawingSpace = 'http://www.w3.org/2000/svg'

/** Builds a node into a page. Every text becomes a text and nothing else. What stands in a drawing is drawn. */
export function built(node: PageNode, within = pageSpace): Node {
  if (typeof node === 'string') return document.createTextNode(node)
  const space = node.tag === 'svg' ? drawingSpace : within
  const element = document.createElementNS(space, node.tag)
  for (const [name, value] of Object.entries(node.attributes))
    if (value !== undefined) element.setAttribute(name, name === 'href' ? inLanguage(value) : value)
  element.append(...node.children.map((child) => built(child, space)))
  return element
}

/** An address in the language of the page that leads to it. */
function inLanguage(address: string): string {
  return addressIn(languageOfPath(location.pathname).language, address)
}
