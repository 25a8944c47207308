import type { Block, Span } from '../model/article.js'
import { matchesOf } from './matches.js'

/** Words inside quotation marks; the span has the marks too. */
export interface Quotation extends Span {
  /** The words without the marks. */
  readonly words: Span
  /** Not closed in its block: the speaker goes on in the next one, or the mark was forgotten. */
  readonly open: boolean
}

/** The quotations of a block, outermost only, in order. */
export function quotationsIn(text: string, block: Block): Quotation[] {
  const found: Quotation[] = []
  let done = block.start
  for (const { index } of matchesOf(opening, text.slice(block.start, block.end))) {
    const at = block.start + index
    const close = at < done ? undefined : closerOf(text, at, block)
    if (close === undefined) continue
    const end = closeOf(text, at, close, block.end)
    if (end === undefined && !close.mayStayOpen) continue
    found.push(quotation(text, at, end, block.end))
    done = end ?? block.end
  }
  return found.length === 0 ? dialogueOf(text, block) : found
}

const opening = /["'\u00ab\u2018\u201c]/g

interface Closer {
  readonly marks: string
  readonly single: boolean
  readonly mayStayOpen: boolean
}

const curly: Closer = { marks: '\u201d', single: false, mayStayOpen: true }
const guillemet: Closer = { marks: '\u00bb', single: false, mayStayOpen: true }
const straight: Closer = { marks: '"', single: false, mayStayOpen: false }
const straightOpen: Closer = { ...straight, mayStayOpen: true }
const singleCurly: Closer = { marks: '\u2019', single: true, mayStayOpen: false }
const singleStraight: Closer = { marks: "'", single: true, mayStayOpen: false }

/** What closes the quotation that opens here; undefined where none opens. */
function closerOf(text: string, at: number, block: Block): Closer | undefined {
  const mark = text.charAt(at)
  if (mark === '\u201c') return curly
  if (mark === '\u00ab') return guillemet
  const opens = !wordLike.test(text.charAt(at - 1)) || at === block.start
  if (mark === '"') {
    if (!opens) return undefined
    return at === block.start ? straightOpen : straight
  }
  if (!opens || !wordLike.test(text.charAt(at + 1))) return undefined
  if (mark === '\u2018') return singleCurly
  return mark === "'" ? singleStraight : undefined
}

const wordLike = /[\p{L}\p{N}.,!?]/u

/** Where the quotation ends, after its closing mark. A single mark inside a word is an apostrophe. */
function closeOf(text: string, at: number, { marks, single }: Closer, end: number): number | undefined {
  const last = Math.min(end, at + (single ? 300 : longest))
  for (let next = at + 1; next < last; next++) {
    if (text.charAt(next) !== marks) continue
    if (marks === '"' && /\s/.test(text.charAt(next - 1))) continue
    if (single && (next === at + 1 || /[\p{L}\p{N}]/u.test(text.charAt(next + 1)))) continue
    return next + 1
  }
  return undefined
}

/** A quotation runs no further than this: what is longer has lost its closing mark. */
const longest = 4000

function quotation(text: string, at: number, end: number | undefined, blockEnd: number): Quotation {
  const stop = end ?? Math.min(blockEnd, at + longest)
  const words = { start: at + 1, end: end === undefined ? stop : end - 1 }
  // American papers put the comma inside the marks, British and Spanish ones after them.
  return { start: at, end: stop, words: trimmed(text, words), open: end === undefined }
}

/**
 * A line of Spanish dialogue: it opens with a dash, and the sayer stands between two more. A line without a sayer is
 * an answer of an interview, or a question, which nobody is quoted with.
 */
function dialogueOf(text: string, block: Block): Quotation[] {
  const opening = /^[\u2014\u2013]\s?(?=[\p{L}\u00bf\u00a1])/u.exec(text.slice(block.start, block.start + 4))
  if (opening === null) return []
  const last = Math.min(block.end, block.start + longest)
  const from = block.start + opening[0].length
  const words = text.slice(from, last)
  const sayer = /\s[\u2014\u2013]{1,2}\s?(?=\p{Ll})/u.exec(words)
  const part = (start: number, end: number): Quotation => {
    const span = trimmed(text, { start, end })
    return { ...span, words: span, open: false }
  }
  if (sayer === null) return words.trimEnd().endsWith('?') ? [] : [part(from, last)]
  const first = part(from, from + sayer.index)
  const goesOn = /[\u2014\u2013][.,;:]?\s+(?=[\p{L}\u00bf\u00a1])/u.exec(
    words.slice(sayer.index + sayer[0].length),
  )
  if (goesOn === null) return [first]
  return [first, part(from + sayer.index + sayer[0].length + goesOn.index + goesOn[0].length, last)]
}

/** A span without white space at its ends. */
export function trimmed(text: string, { start, end }: Span): Span {
  let from = start
  let to = end
  while (from < to && /\s/.test(text.charAt(from))) from++
  while (to > from && /\s/.test(text.charAt(to - 1))) to--
  return { start: from, end: to }
}
