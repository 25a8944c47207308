import { raw } from 'hono/html'
import { KeptBy } from '../query/kept.js'
import type { Html } from './html.js'
import { linksWithin } from './links.js'
import { drawnFor, type View } from './view.js'

/** Markup that stands alike on many pages, such as a state's law: drawn once, with its links in its language. */
export interface Shared {
  readonly text: string
}

/** A whole page, piece by piece: its own markup, and what it shares with others. */
export type PagePieces = readonly (string | Shared)[]

/**
 * Markup that is the same on every page of which `of` and `key` are the same, beside the day and the language. Until
 * the page is whole a mark stands for it. What must be waited for is not shared.
 */
export function shared(
  view: View,
  of: object,
  key: string,
  make: () => Html,
  kept: KeptMarkup = parts,
): Html {
  const one = kept.get(of, `${drawnFor(view)} ${key}`, () => {
    const markup = linksWithin(view.t.language, make())
    return markup instanceof Promise ? markup : { text: text(piecesOf(view, String(markup))) }
  })
  if (one instanceof Promise) return one
  return raw(`<shared n="${view.shared.push(one) - 1}">`)
}

/** Where what is shared is kept: each kind of it apart, so that none drives out another. */
export type KeptMarkup = KeptBy<Shared | Extract<Html, Promise<unknown>>>

/** What it is kept by is of one day itself: the keys of one differ by little more than the language. */
const parts: KeptMarkup = new KeptBy(20)

/** A page with what it shares. */
export function whole(view: View, markup: Html): Html {
  if (markup instanceof Promise) return markup.then((text) => whole(view, text))
  const pieces = piecesOf(view, String(markup))
  const page = raw(text(pieces))
  drawn.set(page, pieces)
  return page
}

const drawn = new WeakMap<object, PagePieces>()

/** The pieces of a page that is drawn. */
export function pagePieces(page: Awaited<Html>): PagePieces {
  return drawn.get(page) ?? [String(page)]
}

/** Whether any of what a page shares holds a text. */
export function sharedHolds({ shared }: View, what: string): boolean {
  return shared.some(({ text }) => text.includes(what))
}

/** Texts of others are escaped: none of them can look like a mark. */
function piecesOf({ shared }: View, markup: string): PagePieces {
  if (shared.length === 0) return [markup]
  return markup
    .split(/<shared n="(\d+)">/)
    .map((piece, at) => (at % 2 === 0 ? piece : (shared[Number(piece)] ?? '')))
}

function text(pieces: PagePieces): string {
  let all = ''
  for (const piece of pieces) all += typeof piece === 'string' ? piece : piece.text
  return all
}
