/** A piece of a page as written, entities and all. Nothing of it is run, and nothing is fetched. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open'; readonly name: string; readonly attributes: ReadonlyMap<string, string> }
  | { readonly kind: 'close'; readonly name: string }
  /** An element whose inside is no markup, with that inside. */
  | {
      readonly kind: 'raw'
      readonly name: string
      readonly attributes: ReadonlyMap<string, string>
      readonly text: string
    }

/** Elements whose inside runs to their end tag, whatever stands in it. */
const raw: ReadonlySet<string> = new Set(
  'script style textarea title xmp iframe noembed noframes plaintext'.split(' '),
)

/** The pieces of a page, however broken: one pass over its text, which never looks back. */
export function* piecesOf(page: string): Generator<Piece> {
  let at = 0
  let text = 0
  while (at < page.length) {
    const start = page.indexOf('<', at)
    if (start < 0) break
    const next = page.charAt(start + 1)
    if (!/[a-z/!?]/i.test(next)) {
      at = start + 1
      continue
    }
    if (start > text) yield { kind: 'text', text: page.slice(text, start) }
    if (next === '!' || next === '?') at = afterDeclaration(page, start)
    else if (next === '/') {
      const end = endOr(page, page.indexOf('>', start))
      const name = /^[a-z][^\s/>]*/i.exec(page.slice(start + 2, Math.min(end, start + 80)))?.[0]
      if (name !== undefined) yield { kind: 'close', name: name.toLowerCase() }
      at = end + 1
    } else {
      const tag = tagAt(page, start + 1)
      at = tag.end
      if (raw.has(tag.name)) {
        const [from, to] = [at, endOfRaw(page, tag.name, at)]
        at = endOr(page, page.indexOf('>', to)) + 1
        yield { kind: 'raw', name: tag.name, attributes: tag.attributes, text: page.slice(from, to) }
      } else yield { kind: 'open', name: tag.name, attributes: tag.attributes }
    }
    text = at
  }
  if (text < page.length) yield { kind: 'text', text: page.slice(text) }
}

function endOr(page: string, found: number): number {
  return found < 0 ? page.length : found
}

function afterDeclaration(page: string, start: number): number {
  if (page.startsWith('<!--', start)) {
    // `<!-->` is a whole comment.
    const end = page.indexOf('-->', start + 2)
    return end < 0 ? page.length : end + 3
  }
  return endOr(page, page.indexOf('>', start)) + 1
}

function endOfRaw(page: string, name: string, from: number): number {
  const end = new RegExp(`</${name}(?=[\\s/>])`, 'gi')
  end.lastIndex = from
  return end.exec(page)?.index ?? page.length
}

interface Tag {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  /** Where the page goes on. */
  readonly end: number
}

/** The name and the attributes of a tag; a tag that never ends ends with the page. */
function tagAt(page: string, start: number): Tag {
  const nameEnd = skip(page, start, inName)
  const attributes = new Map<string, string>()
  let at = nameEnd
  for (;;) {
    at = skip(page, at, isBetween)
    if (at >= page.length || page.charAt(at) === '>') break
    // A sign of equality at the beginning is part of the name.
    const end = skip(page, at + 1, inAttribute)
    const name = page.slice(at, end).toLowerCase()
    at = skip(page, end, isSpace)
    if (page.charAt(at) !== '=') {
      if (!attributes.has(name)) attributes.set(name, '')
      continue
    }
    at = skip(page, at + 1, isSpace)
    const quote = page.charAt(at)
    const quoted = quote === '"' || quote === "'"
    const to = quoted ? endOr(page, page.indexOf(quote, at + 1)) : skip(page, at, inBare)
    if (!attributes.has(name)) attributes.set(name, page.slice(quoted ? at + 1 : at, to))
    at = quoted ? to + 1 : to
  }
  return { name: page.slice(start, nameEnd).toLowerCase(), attributes, end: at + 1 }
}

function skip(page: string, from: number, while_: (letter: string) => boolean): number {
  let at = from
  while (at < page.length && while_(page.charAt(at))) at++
  return at
}

const isSpace = (letter: string) => ' \t\n\r\f'.includes(letter)
const isBetween = (letter: string) => letter === '/' || isSpace(letter)
const inName = (letter: string) => letter !== '>' && !isBetween(letter)
const inAttribute = (letter: string) => letter !== '=' && inName(letter)
const inBare = (letter: string) => letter !== '>' && !isSpace(letter)
