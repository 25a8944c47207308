import type { Memory, Saying } from './sayings.js'
import type { Scene } from './scene.js'
import type { Sentence } from './sentences.js'

/** Minutes put a name and a colon before what somebody said: "Hoyt: does not see the problem". */
export function labelled(scene: Scene, sentence: Sentence, memory: Memory): Saying[] {
  const opening = scene.lower.slice(sentence.start, sentence.start + 110)
  const match = opening.includes(':')
    ? label.exec(opening)
    : scene.minutes && isAskedHere(scene, sentence)
      ? dashLabel.exec(opening)
      : null
  if (match === null || /\b(?:moved|seconded)\b/.test(match[0])) return []
  const words = match[1] ?? ''
  const start = sentence.start + match[0].indexOf(words)
  const at = { start, end: start + words.length }
  const known = scene.peopleIn(at)[0] ?? holderIn(scene, sentence, match[0])
  if (known !== undefined && known.start > at.start && known.start < at.end && match[0].includes(', '))
    return []
  const { speaker } = known === undefined ? scene.sayerNamed(at) : { speaker: scene.speakerOf(known) }
  const initial = /^\p{Lu}\. \p{Lu}/u.test(scene.folded.slice(at.start, at.end))
  const office = scene.minutes && officeAlone.test(words)
  if (speaker === undefined || (known === undefined && speaker.office === undefined && !initial && !office))
    return []
  memory.last = speaker
  memory.turn = { speaker, blockAt: sentence.blockAt }
  const cue = { start: sentence.start, end: sentence.start + match[0].length }
  return [{ cue, content: [{ start: cue.end, end: sentence.end }], kind: 'indirect', speaker }]
}

const label =
  /^(?:[-*\u2022\u2013] ?|\*\*)?(?:(?:mr|mrs|ms|dr)\. )?((?:\p{L}\. |\p{L}{2,4}\. |\p{L}\/\p{L} )?[\p{L}'-]+(?: [\p{L}.'-]+){0,4})(?:, \d\d, [^:;"]{3,80}|, (?:(?:mr|mrs|ms|dr)\. )?[^:,.;"]{3,50}| \([^:)]{2,50}\))?:(?:\*\*)? ?(?=["\p{L}\d$])/u
/** "Chief \u2014 two of nine." */
const dashLabel =
  /^(?:\([a-z\d]{1,2}\) )?(?:(?:mr|mrs|ms|dr)\. )?((?:the )?[\p{L}'-]+(?: [\p{L}'-]+){0,2}) [\u2014\u2013-] (?=["\p{L}\d$])/u

/** Whether a sentence asks, or stands after a question in its block. */
function isAskedHere({ lower }: Scene, { start, end, block }: Sentence): boolean {
  return /\?\s*$/.test(lower.slice(start, end)) || /\?\s*$/.test(lower.slice(block.start, start))
}

/** "Clerk: it does not": an office that speaks in minutes. */
const officeAlone =
  /^(?:the )?(?:clerk|director|counsel|attorney|staff|chief|sheriff|undersheriff|manager|administrator|solicitor|captain|marshal|treasurer|chair(?:man|woman)?|mayor|engineer|superintendent|commander|lieutenant|president|jefe|jefa|alcalde|alcaldesa|alguacil|secretari[oa]|administrador[a]?|abogad[oa])$/

/** "The Budget Director, Mrs. Winifred Askew: none": the name after the office. */
function holderIn(scene: Scene, { start }: Sentence, words: string) {
  const comma = /^(?:the )?[^,]+, /.exec(words)?.[0].length
  if (comma === undefined) return undefined
  const person = scene.peopleIn({ start: start + comma, end: start + words.length })[0]
  return person !== undefined && person.start <= start + comma ? person : undefined
}
