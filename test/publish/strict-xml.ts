/** An element of a parsed XML document. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Element[]
  readonly text: string
}

const character = /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Parses a whole XML document without a document type; throws at anything that is not well-formed. */
export function strictXml(document: string): Element {
  if (!character.test(document)) throw new Error('a character that XML cannot hold')
  const declaration = '<?xml version="1.0" encoding="utf-8"?>\n'
  if (!document.startsWith(declaration)) throw new Error('no declaration')
  const [root, end] = element(document, declaration.length)
  if (document.slice(end).trim() !== '') throw new Error('more than one root')
  return root
}

function element(xml: string, start: number): [Element, number] {
  const tag = /<([A-Za-z]+)((?: [a-z:]+="[^"<]*")*)\s*(\/?)>/y
  tag.lastIndex = start
  const found = tag.exec(xml)
  if (found === null) throw new Error(`no tag at ${xml.slice(start, start + 30)}`)
  const [whole, name = '', given = '', empty] = found
  const attributes: Record<string, string> = {}
  for (const [, key = '', value = ''] of given.matchAll(/ ([a-z:]+)="([^"]*)"/g)) {
    if (Object.hasOwn(attributes, key)) throw new Error(`${key} twice`)
    attributes[key] = decoded(value)
  }
  let at = start + whole.length
  if (empty === '/') return [{ name, attributes, children: [], text: '' }, at]
  const children: Element[] = []
  let text = ''
  for (;;) {
    const next = xml.indexOf('<', at)
    if (next < 0) throw new Error(`${name} does not close`)
    text += decoded(xml.slice(at, next))
    if (xml.startsWith(`</${name}>`, next))
      return [{ name, attributes, children, text }, next + name.length + 3]
    const [child, end] = element(xml, next)
    children.push(child)
    at = end
  }
}

function decoded(text: string): string {
  return text.replace(/&([^;]*);?/g, (whole, name: string) => {
    const found = entities[name]
    if (found === undefined || !whole.endsWith(';')) throw new Error(`an entity ${whole}`)
    return found
  })
}
