import { KeptBy } from '../query/kept.js'
import { datesIn } from './format.js'
import { html, type Part } from './html.js'
import type { Messages } from './messages/messages.js'
import { type Piece, told, toldInBrief } from './sentences.js'

/**
 * A text that the record holds or makes, on a page of any language: a sentence that the record makes itself is told
 * in the page's language, and any other stays in the language in which it is kept, and is marked so.
 */
export function fromRecord(t: Messages, text: string, read = told): Part {
  if (t.language === 'en' || !/\p{L}{2}/u.test(text)) return datesIn(text)
  return drawn.get(read, `${t.language} ${text}`, () => {
    const pieces: readonly Piece[] = read(t, text) ?? [{ kept: text }]
    return pieces.map((piece) =>
      typeof piece === 'string' ? datesIn(piece) : asKept(t, datesIn(piece.kept)),
    )
  })
}

/** Pages share most of these texts, and to tell which sentence one is takes longer than the rest of its page. */
const drawn = new KeptBy<readonly Part[]>(10_000)

/** The same of a sentence or a cell of a brief. */
export function fromBrief(t: Messages, text: string): Part {
  return fromRecord(t, text, toldInBrief)
}

/** The same where no markup may stand. */
export function plainFromRecord(t: Messages, text: string): string {
  if (t.language === 'en') return text
  return (told(t, text) ?? [text]).map((piece) => (typeof piece === 'string' ? piece : piece.kept)).join('')
}

/** What stays in the language in which sources and the record tell it: titles, quotations, law, notes. */
export function asKept(t: Messages, part: Part): Part {
  return t.language === 'en' ? part : html`<span lang="en">${part}</span>`
}

/** What a page tells search engines of itself, where it can be told in the language of the page. */
export function describedIn(t: Messages, sentence: string): { description?: string } {
  const pieces = t.language === 'en' ? [sentence] : told(t, sentence)
  const isTold = pieces?.every((piece) => typeof piece === 'string')
  return isTold ? { description: pieces?.join('') ?? '' } : {}
}
