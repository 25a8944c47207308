import type { PagePieces, Shared } from '../page-pieces.js'
import type { StillPlace } from './address.js'

/** How a page is made one of files. */
export interface StillSite {
  /** Where an address stands among the files; undefined where none answers it. */
  place(address: string): StillPlace | undefined
  /** The address of a server that answers every question, without a slash at its end. */
  readonly live?: string | undefined
  /** Where the page stands that says what files cannot answer. */
  readonly needs: string
  /** The title of a link that leads there. */
  readonly title: string
}

/** What a page says of itself as a file, in its language. */
export interface StillWords {
  /** Markup that goes into the head, and at the beginning of the content. */
  readonly head: string
  readonly content: string
}

/** Markup as files have it, and the places of this site that it leads to. */
export interface StillMarkup {
  readonly bytes: Uint8Array
  readonly found: readonly StillPlace[]
}

/**
 * Pages of one language as files, whose addresses lead to files. What only a server can answer leads to one, where its
 * address is known, or else to a page that says so. Forms ask a server, but for the search and the two that read
 * documents, whose scripts answer here.
 */
export class StillText {
  private readonly shared = new WeakMap<Shared, StillMarkup>()
  private readonly tags = new Map<string, StillTag>()

  constructor(private readonly site: StillSite) {}

  page(pieces: PagePieces, { head, content }: StillWords): StillMarkup {
    const bytes = new Encoded()
    const found: StillPlace[] = []
    for (const piece of pieces) {
      if (typeof piece === 'string') {
        const text = this.leading(piece, found)
          .replace('</head>', () => `${head}</head>`)
          .replace('<main id="main">\n', (main) => `${main}${content}`)
        bytes.add(text)
      } else {
        const known = this.ofShared(piece)
        found.push(...known.found)
        bytes.add(known.bytes)
      }
    }
    return { bytes: bytes.all(), found }
  }

  /** What many pages share becomes the same in each. */
  private ofShared(piece: Shared): StillMarkup {
    const known = this.shared.get(piece)
    if (known !== undefined) return known
    const found: StillPlace[] = []
    const made = { bytes: encoder.encode(this.leading(piece.text, found)), found }
    this.shared.set(piece, made)
    return made
  }

  /** Markup that leads to files; adds the places that it leads to. */
  private leading(markup: string, found: StillPlace[]): string {
    return markup.replace(tags, (tag) => {
      const { text, place } = this.tag(tag)
      if (place !== undefined) found.push(place)
      return text
    })
  }

  private tag(tag: string): StillTag {
    // What leads to one agency stands on its own pages, or in what is shared.
    if (tag.includes('/agency/us-')) return stillTag(tag, this.site)
    const known = this.tags.get(tag)
    if (known !== undefined) return known
    if (this.tags.size >= mostTags) this.tags.clear()
    // A piece of a text keeps the whole text in memory: this is a copy.
    const own = decoder.decode(encoder.encode(tag))
    const made = stillTag(own, this.site)
    this.tags.set(own, made)
    return made
  }
}

/** The same few hundred tags stand on every page. */
const mostTags = 20_000
const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** Texts and bytes one after the other, as bytes. One room serves every page: most pages are hundreds of pieces. */
class Encoded {
  private static room = new Uint8Array(1 << 20)
  private length = 0

  add(piece: string | Uint8Array): void {
    // A character takes three bytes at most.
    this.makeRoom(typeof piece === 'string' ? piece.length * 3 : piece.length)
    const { room } = Encoded
    if (typeof piece === 'string')
      this.length += encoder.encodeInto(piece, room.subarray(this.length)).written
    else {
      room.set(piece, this.length)
      this.length += piece.length
    }
  }

  all(): Uint8Array {
    return Encoded.room.slice(0, this.length)
  }

  private makeRoom(more: number): void {
    if (this.length + more <= Encoded.room.length) return
    const larger = new Uint8Array((this.length + more) * 2)
    larger.set(Encoded.room.subarray(0, this.length))
    Encoded.room = larger
  }
}

/** Tags that name an address of this site. */
const tags = /<[a-z]+ [^<>]*?(?:href|src|action|data-frames)="\/[^<>]*>/g

interface StillTag {
  readonly text: string
  readonly place?: StillPlace | undefined
}

function stillTag(tag: string, site: StillSite): StillTag {
  const [whole = '', name = '', told = ''] = / (href|src|action|data-frames)="(\/[^"]*)"/.exec(tag) ?? []
  const { needs, title } = site
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
