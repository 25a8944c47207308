import type { Span } from '../model/article.js'
import type { Quotation } from './quotations.js'
import type { Scene } from './scene.js'
import type { Sentence } from './sentences.js'
import type { Attribution } from './text-claim.js'

/** Who says a quotation that no verb of saying stands beside: named before a colon or after a dash, or nobody by name. */
export function introducedBy(
  scene: Scene,
  sentence: Sentence,
  quotation: Quotation,
): Attribution | undefined {
  return (
    signed(scene, sentence, quotation) ??
    namedAfter(scene, sentence, quotation) ??
    beforeColon(scene, sentence, quotation) ??
    listed(scene, sentence, quotation)
  )
}

/** "..." - Art Magruder, Jailer: the name stands after a dash, in the same block or as the next one. */
function signed(scene: Scene, { block, blockAt }: Sentence, { end }: Quotation): Attribution | undefined {
  const rest = scene.lower.slice(end, block.end)
  const next = scene.article.blocks[blockAt + 1]
  const from = rest.trim() === '' && next !== undefined ? next.start : end
  const dash = /^\s*[-\u2013\u2014]{1,2} ?/.exec(scene.lower.slice(from, from + 6))?.[0].length
  if (dash === undefined) return undefined
  const person = scene.peopleIn({ start: from + dash, end: from + dash + 40 })[0]
  return person?.start === from + dash
    ? { kind: 'direct_quote', speaker: scene.speakerOf(person) }
    : undefined
}

const nameAlone =
  /^,? ?((?:(?:se\u00f1ora?|do\u00f1a|don|sister|father|brother|the rev\.) )?\p{L}{2,}(?: \p{L}\.)?(?: [\p{L}'-]{2,}){0,2})(?:, (?:\d\d|[\p{L} '-]{3,50}))?\.?\s*$/u

/** "...", Ana Lozano, teacher. A name is all that follows, to the end of the block. */
function namedAfter(scene: Scene, { block }: Sentence, { start, end }: Quotation): Attribution | undefined {
  if (block.end - end > 90 || start !== block.start) return undefined
  const match = nameAlone.exec(scene.lower.slice(end, block.end))
  if (match === null) return undefined
  const words = match[1] ?? ''
  const from = end + match[0].indexOf(words)
  const person = scene.peopleIn({ start: from, end: from + words.length })[0]
  if (person !== undefined) return { kind: 'direct_quote', speaker: scene.speakerOf(person) }
  const name = scene.folded.slice(from, from + words.length)
  return /^(?:\p{Ll}+ )?\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}.'-]*)*$/u.test(name)
    ? {
        kind: 'direct_quote',
        speaker: { name: scene.article.text.slice(from, from + words.length), resolvedBy: 'text' },
      }
    : undefined
}

const nobody =
  /^[*_]*(?:claim|myth|rumou?r|fiction|objection|fear|worry|mito|rumor|falso|afirmaci\u00f3n|dicen|they say|you'll hear|some say|people say)(?: (?:no\.? ?)?\d{1,2})?[*_.]*:[*_]* ?$/
const inBrackets = /^\[[^\]:]{2,30}: ?([^\]]{2,40})\] ?$/
const someone =
  /^(?:an? |one |una? |otr[oa] |(?:the |el |la )?(?=mujer|hombre|woman|man|caller|voice|voz))(?!.* for the )[^"]{2,70}?:? ?$/

/** "The clerk confirmed it by email:" and "[SOUND: Cassar]": whoever the words before a colon begin with. */
function beforeColon(scene: Scene, sentence: Sentence, quotation: Quotation): Attribution | undefined {
  const words = scene.lower.slice(sentence.start, quotation.start)
  const bracket = inBrackets.exec(words)
  if (bracket === null && !/: ?$/.test(words)) return undefined
  if (nobody.test(words)) return { kind: 'vague' }
  const name = bracket?.[1] ?? words.replace(/[*_]*: ?$/, '')
  const start = sentence.start + words.indexOf(name)
  const at = { start, end: start + name.length }
  const person = scene.peopleIn(at)[0]
  if (person !== undefined && (bracket !== null || person.start - start < 5))
    return { kind: 'direct_quote', speaker: scene.speakerOf(person) }
  if (someone.test(name)) return { kind: 'vague' }
  const speaker = officeOpening(scene, at)
  return speaker === undefined ? undefined : { kind: 'direct_quote', speaker }
}

const officeFirst =
  /^(?:the|el|la) (?:[\p{L}']+ ){0,2}?(?:sheriff|chief|mayor|clerk|manager|administrator|director|commissioner|governor|judge|secretary|president|solicitor|attorney|undersheriff|captain|alguacil|alcalde(?:sa)?|jef[ea]|secretari[oa]|director[a]?|administrador[a]?|fiscal|gobernador[a]?)(?= |$)/u

function officeOpening(scene: Scene, at: Span) {
  const words = officeFirst.exec(scene.lower.slice(at.start, at.end))?.[0]
  return words === undefined
    ? undefined
    : scene.sayerNamed({ start: at.start, end: at.start + words.length }).speaker
}

/** What is put in a list of claims or questions, to be answered after it: nobody by name says it. */
function listed(scene: Scene, { block }: Sentence, { start, end }: Quotation): Attribution | undefined {
  if (block.kind === 'heading' && !scene.lower.slice(start, end).includes('?')) return undefined
  const before = scene.lower.slice(block.start, start)
  const after = scene.lower.slice(end, block.end)
  const set = /^(?:\d{1,2}[.)] |[-\u2022] )?[*_]{1,3}$/.test(before) && /^[*_.]{1,4}(?:\s|$)/.test(after)
  const asked = before === '' && after.trim() === '' && /\?["']?$/.test(scene.lower.slice(start, end))
  const answered = before === '' && /^ [-\u2013\u2014] ?\p{L}/u.test(after)
  return set || asked || answered ? { kind: 'vague' } : undefined
}
