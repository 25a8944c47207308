import type { Block, Span } from '../model/article.js'

/** A line longer than this was not broken to fit a page: it is a paragraph of its own. */
const brokenAt = 120
const longestHeading = 110

/** The blocks of a plain text: what blank lines part, and within that items, and paragraphs of one line each. */
export function textBlocks(text: string): Block[] {
  const blocks: Block[] = []
  for (const lines of groups(text)) {
    const whole = lines.some(({ start, end }) => end - start > brokenAt)
    let from = 0
    for (let at = 1; at <= lines.length; at++) {
      const next = lines[at]
      if (next !== undefined && !whole && !isItem(text, next)) continue
      const [first, last] = [lines[from], lines[at - 1]]
      if (first !== undefined && last !== undefined)
        blocks.push({ kind: kindOf(text, first, last), start: first.start, end: last.end })
      from = at
    }
  }
  return blocks
}

/** The lines between blank ones, each without the space around it. */
function* groups(text: string): Generator<Span[]> {
  let group: Span[] = []
  for (const line of linesOf(text)) {
    if (line.start < line.end) group.push(line)
    else if (group.length > 0) {
      yield group
      group = []
    }
  }
  if (group.length > 0) yield group
}

function* linesOf(text: string): Generator<Span> {
  const lineEnd = /\r\n|[\n\r\f\u2028\u2029]/g
  let at = 0
  while (at <= text.length) {
    lineEnd.lastIndex = at
    const found = lineEnd.exec(text)
    yield trimmed(text, at, found?.index ?? text.length)
    if (found === null) return
    at = found.index + found[0].length
  }
}

function trimmed(text: string, from: number, to: number): Span {
  let [start, end] = [from, to]
  while (start < end && isSpace(text.charAt(start))) start++
  while (end > start && isSpace(text.charAt(end - 1))) end--
  return { start, end }
}

function isSpace(letter: string): boolean {
  return /[\s\u200b\u2060]/.test(letter)
}

function isItem(text: string, { start, end }: Span): boolean {
  return /^(?:[-*•‣▪◦·–—]|\(?\d{1,3}[.)]|\(?[a-z]\))\s+\S/i.test(text.slice(start, Math.min(end, start + 12)))
}

function kindOf(text: string, first: Span, last: Span): Block['kind'] {
  if (isItem(text, first)) return 'item'
  return first === last && isHeading(text.slice(first.start, first.end)) ? 'heading' : 'paragraph'
}

/** A short line that no mark ends, and that begins as a name does; a line that names the writer is none. */
export function isHeading(line: string): boolean {
  if (line.length > longestHeading || /^(?:by|por)\s+\p{Lu}/iu.test(line)) return false
  if (/^["“«]/.test(line) && /["”»]$/.test(line)) return false
  return /^[^\p{L}\p{N}]{0,3}[\p{Lu}\p{N}\p{Lo}]/u.test(line) && !/[.,;:…!][)\]"'”’»]*$/.test(line)
}
