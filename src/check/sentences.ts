import type { Block, Span } from '../model/article.js'
import { maskedStops } from './abbreviations.js'
import { type Quotation, trimmed } from './quotations.js'

/** A sentence, with the block that it stands in. */
export interface Sentence extends Span {
  readonly block: Block
  /** The number of the block in the article. */
  readonly blockAt: number
}

/** No sentence is longer than this: what runs on is cut at a space. */
const longest = 1500

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/** The sentences of a block, in order. None ends within a quotation. */
export function sentencesIn(
  folded: string,
  block: Block,
  blockAt: number,
  quotations: readonly Quotation[],
): Sentence[] {
  const sentence = ({ start, end }: Span): Sentence => ({ start, end, block, blockAt })
  if (block.kind === 'heading') return pieces(folded, block).map(sentence)
  const masked = maskedStops(withoutBreaks(folded, block), block.start, quotations)
  const spans: Span[] = []
  for (const { index, segment } of segmenter.segment(masked)) {
    const span = trimmed(folded, { start: block.start + index, end: block.start + index + segment.length })
    const last = spans.at(-1)
    if (last !== undefined && goesOn(folded, last, span)) spans[spans.length - 1] = { ...last, end: span.end }
    else if (span.end > span.start) spans.push(span)
  }
  return spans.flatMap((span) => pieces(folded, span)).map(sentence)
}

/** A line break within a paragraph ends no sentence, but after a short line and before an item of a list. */
function withoutBreaks(folded: string, { start, end }: Span): string {
  const words = folded.slice(start, end)
  if (!words.includes('\n')) return words.replace(/[\r\u2028\u2029\u0085]/g, ' ')
  return words.replace(/[\n\r\u2028\u2029\u0085]/g, (mark, at: number) => {
    const next = words.slice(at + 1, at + 12)
    const line = words.slice(words.lastIndexOf('\n', at - 1) + 1, at)
    return /^\s*(?:[-*\u2022\u00b7] ?\S|\(?\d{1,2}[.)] )/.test(next) ||
      (line.length < 60 && /^\p{Lu}/u.test(next))
      ? mark
      : ' '
  })
}

/** Whether a quotation that ends in a question mark goes on with its sayer, or a cut was no end at all. */
function goesOn(folded: string, last: Span, next: Span): boolean {
  const before = folded.slice(Math.max(last.start, last.end - 3), last.end)
  const after = folded.slice(next.start, next.start + 60)
  if (/[?!]["']$/.test(before)) return sayer.test(after)
  return (
    /^[\p{Ll},;]/u.test(after) &&
    !/[.?!:]["')]?$/.test(before) &&
    !folded.slice(last.end, next.start).includes('\n')
  )
}

const sayer =
  /^(?:\S{1,20} ){0,4}(?:said|asked|says|told|added|wrote|replied|dijo|pregunt\u00f3|a\u00f1adi\u00f3|agreg\u00f3)\b/

function pieces(folded: string, span: Span): Span[] {
  const found: Span[] = []
  let start = span.start
  while (span.end - start > longest) {
    const space = folded.lastIndexOf(' ', start + longest)
    const cut = space > start + longest / 2 ? space : start + longest
    found.push(trimmed(folded, { start, end: cut }))
    start = cut
  }
  found.push(trimmed(folded, { start, end: span.end }))
  return found.filter(({ start, end }) => end > start)
}
