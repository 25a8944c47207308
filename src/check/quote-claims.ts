import type { Answer } from './interview.js'
import type { Quotation } from './quotations.js'
import type { Scene } from './scene.js'
import type { Attribution, TextClaim } from './text-claim.js'

/** The claim that a quotation makes: that somebody said these words. */
export function quoteClaim(
  scene: Scene,
  quotation: Quotation,
  attribution: Attribution,
): TextClaim | undefined {
  const { start, end, words } = quotation
  const text = scene.article.text.slice(words.start, words.end)
  if (
    (isScare(text) && !isWhole(text, attribution)) ||
    (attribution.kind === 'ambiguous' && isTitle(text, scene, quotation))
  )
    return undefined
  return {
    span: { start, end },
    type: 'statement.quote',
    also: [],
    modality: 'asserted',
    polarity: 'yes',
    hedges: [],
    attribution,
    slots: { quote: { value: text, at: words } },
    rule: 'quotation',
  }
}

/** What is answered in an interview is said in these words, without quotation marks. */
export function answerClaims(scene: Scene, answers: readonly Answer[]): TextClaim[] {
  return answers.flatMap(({ words, speaker }) => {
    const text = scene.article.text.slice(words.start, words.end)
    if (scene.quotationsIn(words).some(({ start, end }) => 2 * (end - start) > text.length)) return []
    const attribution: Attribution =
      speaker === undefined
        ? { kind: 'vague' }
        : { kind: 'direct_quote', speaker: { ...speaker, resolvedBy: 'continued' } }
    return [
      {
        ...{
          span: words,
          type: 'statement.quote',
          also: [],
          modality: 'asserted',
          polarity: 'yes',
          hedges: [],
        },
        ...{ attribution, slots: { quote: { value: text, at: words } }, rule: 'answer' },
      } satisfies TextClaim,
    ]
  })
}

/** "Arithmetic," he says: one or two words that are all that somebody says. */
function isWhole(text: string, { kind, cue }: Attribution): boolean {
  return kind === 'direct_quote' && cue !== undefined && /^\p{Lu}[\s\S]*[.,!?]$/u.test(text)
}

/** One or two words in marks are no statement. */
function isScare(text: string): boolean {
  return text.split(/\s+/).length < 3
}

/** Names of laws, programmes and papers stand in marks too: capitals throughout, outside of headings. */
function isTitle(text: string, scene: Scene, { start }: Quotation): boolean {
  const heading = scene.article.blocks.some(
    (block) => block.kind === 'heading' && block.start <= start && start < block.end,
  )
  if (heading) return false
  const words = text.replace(/[.,]$/, '').split(/\s+/)
  const capitals = words.filter((word) => /^[\p{Lu}\d]/u.test(word) || small.has(word))
  return capitals.length === words.length
}

const small: ReadonlySet<string> = new Set([
  'of',
  'the',
  'and',
  'for',
  'to',
  'in',
  'on',
  'a',
  'an',
  'de',
  'la',
  'del',
  'y',
  'with',
  'by',
])
