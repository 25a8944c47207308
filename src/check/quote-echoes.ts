import type { Scene } from './scene.js'
import type { TextClaim } from './text-claim.js'

/**
 * Headings repeat words of a quotation and leave the sayer out, and an interview names its partner once: such
 * quotations get the speaker of the fuller one, or of the interview.
 */
export function withEchoes(scene: Scene, claims: readonly TextClaim[]): TextClaim[] {
  const known = claims.filter(
    ({ type, attribution }) => type === 'statement.quote' && attribution.speaker !== undefined,
  )
  const sources = known.slice(0, 500).map((claim) => ({ claim, words: wordsOf(scene, claim) }))
  return claims.map((claim) => {
    if (claim.attribution.kind !== 'ambiguous') return claim
    const own = wordsOf(scene, claim)
    const echo =
      claim.type === 'statement.quote' ? sources.find(({ words }) => echoes(own, words))?.claim : undefined
    const speaker = echo?.attribution.speaker ?? partner(scene, claim)
    if (speaker === undefined)
      return isDialogue(scene, claim) ? { ...claim, attribution: { kind: 'vague' } } : claim
    return {
      ...claim,
      attribution: { kind: 'direct_quote', speaker: { ...speaker, resolvedBy: 'continued' } },
    }
  })
}

function wordsOf({ lower }: Scene, { span }: TextClaim): readonly string[] {
  return lower.slice(span.start, span.end).match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Whether nearly all words of one stand in the other. */
function echoes(own: readonly string[], words: readonly string[]): boolean {
  const held = new Set(words)
  return own.length >= 3 && own.filter((word) => held.has(word)).length >= 0.75 * own.length
}

const dash = /^[\u2014\u2013]/

/** A line of dialogue, whose speaker the document does not name. */
function isDialogue({ article: { blocks, text } }: Scene, { span }: TextClaim): boolean {
  const block = blocks.find(({ start, end }) => start <= span.start && span.end <= end)
  return (
    block !== undefined && block.kind !== 'heading' && dash.test(text.slice(block.start, block.start + 1))
  )
}

/** The person of an interview: its lines open with a dash, and the person is the first whom the document names. */
function partner(scene: Scene, { span }: TextClaim) {
  const { text, blocks } = scene.article
  const block = blocks.find(({ start, end }) => start <= span.start && span.end <= end)
  if (block === undefined) return undefined
  const dialogue = dash.test(text.slice(block.start, block.start + 1))
  const lines = blocks.filter(({ start }) => dash.test(text.slice(start, start + 1))).length
  const [first] = scene.people
  const opens = blocks.find(({ start }) => dash.test(text.slice(start, start + 1)))
  if (first === undefined || (dialogue && first.start > (opens?.start ?? 0))) return undefined
  // What a heading quotes was mostly said by the one whom the document names first.
  return block.kind === 'heading' || (dialogue && lines >= 4) ? scene.speakerOf(first) : undefined
}
