import { type WrittenDay, writtenDay } from './written-day.js'

/** What a page tells of itself in its head, in JSON-LD, and in a `time` element. */
export interface PageFacts {
  readonly title?: string
  readonly publisher?: string
  readonly author?: string
  readonly address?: string
  readonly day?: WrittenDay & { readonly from: string }
}

/** The facts that a page tells of itself, as printed; what it does not tell is absent. */
export function pageFacts(document: Document, data: readonly string[]): PageFacts {
  const metas = metasOf(document)
  const article = data.flatMap(articlesOf)[0] ?? {}
  const meta = (...names: readonly string[]) =>
    names.map((name) => metas.get(name)).find((value) => value !== undefined)
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? undefined
  return given({
    title: meta('og:title', 'twitter:title') ?? textIn(article['headline']),
    publisher: meta('og:site_name') ?? nameIn(article['publisher']),
    author: nameIn(article['author']) ?? meta('author', 'article:author', 'parsely-author', 'dc.creator'),
    address: [canonical, meta('og:url')].find((one) => one !== undefined && /^https?:\/\/[^\s/]/i.test(one)),
    day: dayOf(document, meta, article),
  })
}

function metasOf(document: Document): Map<string, string> {
  const metas = new Map<string, string>()
  for (const element of document.querySelectorAll('meta')) {
    const name = ['property', 'name', 'itemprop']
      .map((key) => element.getAttribute(key))
      .find((value) => value !== null && value !== '')
    const content = oneLine(element.getAttribute('content') ?? '')
    if (name !== undefined && name !== null && content !== '' && !metas.has(name.toLowerCase()))
      metas.set(name.toLowerCase(), content)
  }
  return metas
}

const dayMetas = [
  ...['article:published_time', 'datepublished', 'og:published_time', 'parsely-pub-date', 'pubdate'],
  ...['publishdate', 'publish-date', 'publication_date', 'dc.date.issued', 'dc.date', 'dcterms.created'],
  ...['sailthru.date', 'cxenseparse:recs:publishtime', 'date'],
]

function dayOf(
  document: Document,
  meta: (name: string) => string | undefined,
  article: Fields,
): PageFacts['day'] {
  const times = [...document.querySelectorAll('time')].slice(0, 50)
  const time = times.find((one) => one.hasAttribute('pubdate')) ?? times[0]
  const told: (readonly [from: string, text: string | undefined])[] = [
    ['its JSON-LD datePublished', textIn(article['datePublished'])],
    ...dayMetas.map((name) => [`its meta ${name}`, meta(name)] as const),
    ['its time element', time?.getAttribute('datetime') ?? undefined],
  ]
  for (const [from, text] of told) {
    const found = text === undefined ? undefined : writtenDay(text)
    if (found !== undefined) return { ...found, from: `${from} ${JSON.stringify(text?.slice(0, 80))}` }
  }
  return undefined
}

type Fields = Readonly<Record<string, unknown>>

/** The objects of a JSON-LD text that tell of an article, at most a few levels down. */
function articlesOf(text: string): Fields[] {
  const found: Fields[] = []
  const rest: { value: unknown; depth: number }[] = [{ value: parsed(text), depth: 0 }]
  for (let seen = 0; seen < 2000; seen++) {
    const next = rest.shift()
    if (next === undefined) break
    const { value, depth } = next
    if (typeof value !== 'object' || value === null || depth > 4) continue
    if (Array.isArray(value)) {
      for (const one of value.slice(0, 200)) rest.push({ value: one, depth: depth + 1 })
      continue
    }
    const fields = value as Fields
    const types = [fields['@type']].flat().filter((type) => typeof type === 'string')
    if (types.some((type) => /(?:Article|Posting|Report|WebPage)$/.test(type)) && 'datePublished' in fields)
      found.push(fields)
    rest.push({ value: fields['@graph'], depth: depth + 1 })
    rest.push({ value: fields['mainEntity'], depth: depth + 1 })
  }
  return found
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, ''))
  } catch {
    return undefined
  }
}

/** A name, of an object that has one, or of several. */
function nameIn(value: unknown, depth = 0): string | undefined {
  if (Array.isArray(value) && depth < 2) {
    const names = value.slice(0, 10).flatMap((one) => nameIn(one, depth + 1) ?? [])
    return names.length === 0 ? undefined : [...new Set(names)].join(', ')
  }
  if (typeof value === 'object' && value !== null) return textIn((value as Fields)['name'])
  return textIn(value)
}

function textIn(value: unknown): string | undefined {
  const text = typeof value === 'string' ? oneLine(value) : ''
  // An author's address is no name.
  return text === '' || /^https?:/i.test(text) ? undefined : text
}

function oneLine(text: string): string {
  return text.slice(0, 500).replace(/\s+/g, ' ').trim()
}

/** The fields that have a value. */
function given<T extends object>(fields: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T
}
