import type { StillPlace } from './address.js'

/** How a page is made one of files. */
export interface StillSite {
  /** Where an address stands among the files; undefined where none answers it. */
  place(address: string): StillPlace | undefined
  /** The address of a server that answers every question, without a slash at its end. */
  readonly live?: string | undefined
}

/** What a page says of itself as a file, in its language. */
export interface StillWords {
  /** Where the page stands that says what files cannot answer. */
  readonly needs: string
  /** The title of a link that leads there. */
  readonly title: string
  /** Markup that goes into the head, and at the beginning of the content. */
  readonly head: string
  readonly content: string
}

/** A page as a file, and the places of this site that it leads to. */
export interface StillPage {
  readonly text: string
  readonly found: readonly StillPlace[]
}

/**
 * A page whose addresses lead to files. What only a server can answer leads to one, where its address is known, or
 * else to a page that says so. Forms ask a server, but for the search and the two that read documents, whose scripts answer here.
 */
export function stillPage(markup: string, words: StillWords, site: StillSite): StillPage {
  const found = new Map<string, StillPlace>()
  const text = markup
    .replace(tags, (tag) => {
      const { text, place } = stillTag(tag, words, site)
      if (place !== undefined) found.set(place.file, place)
      return text
    })
    .replace('</head>', `${words.head}</head>`)
    .replace(/<main id="main">\n/, (main) => `${main}${words.content}`)
  return { text, found: [...found.values()] }
}

/** Tags that name an address of this site. */
const tags = /<[a-z]+ [^<>]*?(?:href|src|action|data-frames)="\/[^<>]*>/g

function stillTag(
  tag: string,
  { needs, title }: StillWords,
  site: StillSite,
): { text: string; place?: StillPlace | undefined } {
  const [whole = '', name = '', told = ''] = / (href|src|action|data-frames)="(\/[^"]*)"/.exec(tag) ?? []
  const address = told.replaceAll('&amp;', '&')
  const asksServer = name === 'action' && !ownForms.test(address)
  const place = asksServer ? undefined : site.place(address)
  if (place !== undefined) {
    if (place.address === address) return { text: tag, place }
    return { text: tag.replace(whole, () => ` ${name}="${escaped(place.address)}"`), place }
  }
  if (site.live !== undefined)
    return { text: tag.replace(whole, () => ` ${name}="${escaped(`${site.live}${address}`)}"`) }
  if (tag.startsWith('<link')) return { text: '' }
  const says = name === 'href' && !tag.includes(' title=') ? ` title="${escaped(title)}"` : ''
  return { text: tag.replace(whole, () => ` ${name}="${needs}"${says}`) }
}

/** Forms that a script of their page answers. */
const ownForms = /^(\/[a-z]{2})?\/(search|check|drift)$/

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
}
