import { clauseSubject } from './clause-subject.js'
import { matchesOf } from './matches.js'
import { personMeant } from './pronoun-meant.js'
import type { Memory, Saying } from './sayings.js'
import type { Sayer, Scene } from './scene.js'
import type { Sentence } from './sentences.js'

const english =
  'writing|noting|adding|saying|arguing|explaining|warning|claiming|insisting|stating|finding|concluding|contending|asserting|cautioning|acknowledging|predicting|stressing|emphasizing|alleging|complaining|promising|vowing|testifying|conceding|suggesting|recalling|observing|pointing out|reasoning|replying|maintaining|declaring'
const spanish =
  'diciendo|se\u00f1alando|argumentando|alegando|advirtiendo|explicando|asegurando|afirmando|sosteniendo|aclarando|insistiendo|agregando|a\u00f1adiendo|al (?:se\u00f1alar|considerar|afirmar|alegar|sostener|explicar)'

const inPassing = new RegExp(
  `(?:(?<=, (?:\\p{L}+ly |and |y )?)(?:${english}|${spanish})|(?<= )(?:before|after|by) (?:${english}))(?: (?:only|in part|in (?:a|an|his|her|its) [^,.;:"]{3,30}))?,? (?:(?:that|que) |(?="))`,
  'gu',
)

/** "He signed it, adding that": what is said beside something done, by whoever does it. */
export function sayingsInPassing(
  scene: Scene,
  sentence: Sentence,
  memory: Memory,
  told: readonly Saying[],
): Saying[] {
  if (!scene.sieveOf(sentence).mayHold(inPassing)) return []
  const words = scene.lower.slice(sentence.start, sentence.end)
  return matchesOf(inPassing, words).flatMap((match) => {
    const cue = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length }
    if (scene.quoted(cue.start) || told.some((one) => one.cue.start <= cue.start && cue.start < one.cue.end))
      return []
    const sayer = whoDoes(scene, sentence, cue.start, memory, told)
    if (sayer === undefined) return []
    const { kind, speaker } = sayer
    if (speaker !== undefined) memory.last = speaker
    const content = [{ start: cue.end, end: sentence.end }]
    return [{ cue, content, kind, ...(speaker === undefined ? {} : { speaker }) }]
  })
}

/** Whoever was told to speak before in the sentence, or begins its last clause. */
function whoDoes(
  scene: Scene,
  sentence: Sentence,
  at: number,
  { last }: Memory,
  told: readonly Saying[],
): Sayer | undefined {
  const before = told.findLast(({ cue }) => cue.end <= at)
  if (before !== undefined) return before
  const words = scene.lower.slice(sentence.start, at)
  if (
    /^(?:he|she|\u00e9l|ella) /.test(words.slice(words.lastIndexOf('; ') + 1).trimStart()) &&
    last !== undefined
  )
    return { kind: 'indirect', speaker: { ...personMeant(scene, sentence, last), resolvedBy: 'pronoun' } }
  return clauseSubject(scene, sentence.start, at)
}
