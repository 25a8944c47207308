import type { Span } from '../model/article.js'
import type { Sayer, Scene } from './scene.js'

const paper =
  'letter|memo|memorandum|opinion|brief|suit|lawsuit|filing|complaint|motion|analysis|testimony|guidance|statement|release|e-?mail|answer|petition|appeal|carta|memorando|opini\u00f3n|escrito|demanda|comunicado|dictamen|an\u00e1lisis'

const from = new RegExp(
  `^(?:an? |the |una? |la |el )?(?:[\\p{L}-]+ ){0,2}(?:${paper}) (?:from|by|of|filed by|signed by|written by|de|del|firmad[oa] por|presentad[oa] por) ((?:the |la |el )?[^,;:".]{3,70}?)(?= (?:to|on|in|last|dated|this|that|a|en|que)(?: |$)|$)`,
  'u',
)
const possessive = new RegExp(
  `^((?:the |an? )?[\\p{L}.' -]{2,60}?)'s? (?:[\\p{L}-]+ ){0,2}(?:${paper})(?= |$)`,
  'u',
)

const before = new RegExp(`^(?:an? |the )?([\\p{L}.' ]{4,50}) (?:[\\p{L}-]+ )?(?:${paper})$`, 'u')

/** Whose paper it is that says something: of "a memo from the legislative counsel" the counsel. */
export function ownerOf(scene: Scene, at: Span): Sayer | undefined {
  const words = scene.lower.slice(at.start, at.end)
  const name = (from.exec(words) ?? possessive.exec(words))?.[1] ?? namedBefore(scene, at, words)
  if (name === undefined) return undefined
  const start = at.start + words.indexOf(name)
  const { kind, speaker } = scene.sayerNamed({ start, end: start + name.length })
  return kind === 'vague' || speaker === undefined ? undefined : { kind: 'document', speaker }
}

/** "A Justice Department filing": a name with capitals before the word for a paper. */
function namedBefore({ folded }: Scene, at: Span, words: string): string | undefined {
  const name = before.exec(words)?.[1]
  if (name === undefined) return undefined
  const start = at.start + words.indexOf(name)
  return /^(?:\p{Lu}[\p{L}.']*(?: (?:of|and|de|del) )?[ ]?)+$/u.test(folded.slice(start, start + name.length))
    ? name
    : undefined
}
