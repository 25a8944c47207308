/** A piece of a page that both a server writes out and a script builds: an element, or a text, which stays a text. */
export type PageNode = string | PageElement

/** An element with attributes and what stands in it. An attribute that is undefined is left out. */
export interface PageElement {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string | undefined>>
  readonly children: readonly PageNode[]
}

/** What may stand in an element: nodes, and nothing where nothing is to stand. */
export type Child = PageNode | undefined | readonly Child[]

/** An element. */
export function el(
  tag: string,
  attributes: PageElement['attributes'] = {},
  ...children: readonly Child[]
): PageElement {
  return { tag, attributes, children: flat(children) }
}

function flat(children: readonly Child[]): PageNode[] {
  return children.flatMap((child) => {
    if (child === undefined || child === '') return []
    return typeof child === 'object' && !('tag' in child) ? flat(child) : [child]
  })
}

/** A link to another site, where the address is one of the web; else its text alone. */
export function linkOut(address: string, ...children: readonly Child[]): Child {
  if (!/^https?:\/\/[^\s/]/i.test(address)) return children
  return el('a', { href: address, rel: 'noreferrer nofollow external' }, ...children)
}
