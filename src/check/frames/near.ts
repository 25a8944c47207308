import type { Span } from '../../model/article.js'
import type { Hit } from '../frame.js'

const stop = /[;!?]|: |\n/g

/** The words right after those found, in lower case, up to the end of their statement. */
export function ahead({ scene, sentence, at }: Hit, length = 80): string {
  const words = scene.lower.slice(at.end, Math.min(sentence.end, at.end + length))
  const end = words.search(stop)
  return end < 0 ? words : words.slice(0, end)
}

/** The words right before those found, in lower case, from the start of their statement. */
export function behind({ scene, sentence, at }: Hit, length = 90): string {
  const words = scene.lower.slice(Math.max(sentence.start, at.start - length), at.start)
  let from = 0
  for (const { index, 0: mark } of words.matchAll(stop)) from = index + mark.length
  return words.slice(from)
}

/** The words of the clause before those found. */
export function opening({ scene, clause, at }: Hit): string {
  return scene.lower.slice(clause.start, Math.max(clause.start, at.start))
}

/** The whole sentence in lower case. */
export function around({ scene, sentence }: Hit): string {
  return scene.lower.slice(sentence.start, sentence.end)
}

/** The text of some lines before the sentence, in lower case. */
export function earlier({ scene, sentence }: Hit, length = 1500): string {
  return scene.lower.slice(Math.max(0, sentence.start - length), sentence.start)
}

/** From a place in the sentence to another, without the spaces and marks at its ends. */
export function bare({ scene }: Hit, { start, end }: Span): Span {
  const words = scene.folded.slice(start, end)
  const lead = /^[\s,;:."'()-]*/.exec(words)?.[0].length ?? 0
  const tail = /[\s,;:.!?"'(-]*$/.exec(words)?.[0].length ?? 0
  return { start: start + lead, end: Math.max(start + lead, end - tail) }
}
