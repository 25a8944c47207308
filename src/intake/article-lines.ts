import type { Article, Block } from '../model/article.js'
import { SourceError } from '../model/errors.js'
import type { PrintedLine } from '../model/printed-line.js'
import { dayLine } from './article-text.js'
import { type HandedIn, longestArticle } from './handed-in.js'
import { languageOf } from './language.js'
import { publishedOf } from './published.js'
import { isHeading } from './text-blocks.js'

/** The printed lines of a PDF, put together to paragraphs, as a document to be read. */
export function articleOfLines(
  lines: readonly PrintedLine[],
  handedIn: HandedIn & { document: string },
): Article {
  const printed = withoutRepeats(lines.map(({ place, text }) => ({ page: pageOf(place), text })))
  const width = usualWidth(printed)
  const parts: string[] = []
  const blocks: Block[] = []
  let length = 0
  for (const lines of paragraphs(printed, width)) {
    const text = together(lines.map((line) => line.text))
    const page = lines[0]?.page ?? 1
    const kind = lines.length === 1 && isHeading(text) && text.length < width * 0.9 ? 'heading' : 'paragraph'
    if (parts.length > 0) length += 2
    blocks.push({ kind, start: length, end: length + text.length, page })
    parts.push(text)
    length += text.length
  }
  if (length > longestArticle)
    throw new SourceError(handedIn.where, `a text of at most ${longestArticle} characters`, `${length}`)
  const text = parts.join('\n\n')
  const { document, publisher, address } = handedIn
  const [first] = blocks
  return {
    document,
    media: 'application/pdf',
    text,
    blocks,
    ...(first?.kind === 'heading' ? { title: text.slice(first.start, first.end) } : {}),
    ...(publisher === undefined ? {} : { publisher }),
    ...(address === undefined ? {} : { address }),
    published: publishedOf(handedIn, dayLine(text, blocks), address),
    language: languageOf(text),
  }
}

interface Line {
  readonly page: number
  readonly text: string
}

function pageOf(place: string): number {
  return Number(/^page (\d+)/.exec(place)?.[1] ?? 1)
}

/** The lines without page numbers, and without what the head or foot of three pages or more repeats. */
function withoutRepeats(lines: readonly Line[]): Line[] {
  const pagesOf = new Map<string, Set<number>>()
  const atEdge = lines.filter(({ page }, at) => lines[at - 2]?.page !== page || lines[at + 2]?.page !== page)
  for (const { page, text } of atEdge) {
    const key = text.replace(/\d+/g, '#')
    pagesOf.set(key, (pagesOf.get(key) ?? new Set()).add(page))
  }
  const edges = new Set(atEdge)
  return lines.filter((line) => {
    if (!edges.has(line)) return true
    const key = line.text.replace(/\d+/g, '#')
    return (pagesOf.get(key)?.size ?? 0) < 3 && !/^(?:page )?#(?: of #| ?\/ ?#)?$/i.test(key)
  })
}

/** How long a line is that fills its column: nine in ten are no longer. */
function usualWidth(lines: readonly Line[]): number {
  const lengths = lines.map(({ text }) => text.length).sort((a, b) => a - b)
  return lengths[Math.floor(lengths.length * 0.9)] ?? 80
}

/** A paragraph ends with a line that does not fill its column: at the end of a sentence, or before a heading. */
function* paragraphs(lines: readonly Line[], width: number): Generator<Line[]> {
  let open: Line[] = []
  for (const [at, line] of lines.entries()) {
    open.push(line)
    const next = lines[at + 1]
    const short = line.text.length < width * 0.75
    const ended = /[.!?:;][)\]"'”’»]*$/.test(line.text)
    const begins = next === undefined || /^[^\p{L}\p{N}]*(?:\p{Lu}|\d+[.)]\s)/u.test(next.text)
    const goesOn = next !== undefined && (!begins || (!short && next.page === line.page))
    if (goesOn || (!ended && !short)) continue
    yield open
    open = []
  }
  if (open.length > 0) yield open
}

/** The lines as one; a word that was parted at the end of a line is whole again. */
function together(lines: readonly string[]): string {
  return lines.reduce((text, line) =>
    /\p{Ll}[-\u2010]$/u.test(text) && /^\p{Ll}/u.test(line) ? text.slice(0, -1) + line : `${text} ${line}`,
  )
}
