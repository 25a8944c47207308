import { matchesOf } from './matches.js'
import { isPerson, personMeant } from './pronoun-meant.js'
import type { Memory, Saying } from './sayings.js'
import { aroundCue, ascribed, isAmid } from './sayings-without-verb.js'
import type { Sayer, Scene } from './scene.js'
import type { Sentence } from './sentences.js'

/** What is told to be somebody's view or words, by a pronoun, a "para" or after the words. */
export function viewsTold(scene: Scene, sentence: Sentence, memory: Memory): Saying[] {
  return [
    ...inTheirView(scene, sentence, memory),
    ...paraOpening(scene, sentence),
    ...ownWords(scene, sentence, memory),
  ]
}

const theirView =
  /(?<![\p{L}])(?:in (his|her) (?:own )?(?:view|opinion|judge?ment|estimation|telling|reading|eyes)|by (his|her) (?:own )?(?:count|reckoning|estimate|account)|to (his|her) (?:mind|way of thinking)|a (su) (?:juicio|entender|parecer|modo de ver)|en (su) opini[o\u00f3]n)(?![\p{L}])/gu

/** "In his view", "a su juicio": that of whoever spoke last. */
function inTheirView(scene: Scene, sentence: Sentence, { last }: Memory): Saying[] {
  if (last === undefined || !scene.sieveOf(sentence).mayHold(theirView)) return []
  const words = scene.lower.slice(sentence.start, sentence.end)
  return matchesOf(theirView, words).flatMap((match) => {
    const start = sentence.start + match.index
    const end = start + match[0].length
    const pronoun = match.slice(1).find((one) => one !== undefined) ?? ''
    const speaker = personMeant(scene, { start: start + match[0].indexOf(pronoun), end }, last)
    const cue = { start, end }
    if (scene.quoted(start) || !isPerson(scene, speaker) || isAmid(scene, sentence, cue)) return []
    const told = { kind: 'indirect', speaker: { ...speaker, resolvedBy: 'pronoun' } } as const
    return [ascribed(cue, aroundCue(scene, sentence, cue), told)]
  })
}

const wereWords =
  /(?<=" )(?:were|was|is|are) (?:(his|her)|([\p{L} .'-]{3,50}?)'s?) (?:exact |own |only |whole )?(?:words|answer|reply|response|verdict|summary|explanation)(?![\p{L}])/gu

/** "...," were her words. */
function ownWords(scene: Scene, sentence: Sentence, { last }: Memory): Saying[] {
  if (!scene.sieveOf(sentence).mayHold(wereWords)) return []
  return matchesOf(wereWords, scene.lower.slice(sentence.start, sentence.end)).flatMap((match) => {
    const start = sentence.start + match.index
    const cue = { start, end: start + match[0].length }
    const word = match[1] ?? match[2] ?? ''
    const at = { start: start + match[0].indexOf(` ${word}`) + 1, end: cue.end }
    const told: Sayer | undefined =
      match[2] !== undefined
        ? scene.sayerNamed({ start: at.start, end: at.start + word.length })
        : last && { kind: 'indirect', speaker: { ...personMeant(scene, at, last), resolvedBy: 'pronoun' } }
    return told === undefined ? [] : [ascribed(cue, [{ start: sentence.start, end: start }], told)]
  })
}

/** "Para el alcalde Luis Peña, la ley no obliga": a named holder of an office with whom a sentence opens. */
function paraOpening(scene: Scene, sentence: Sentence): Saying[] {
  if (scene.article.language !== 'es' || !scene.lower.startsWith('para ', sentence.start)) return []
  const start = sentence.start + 5
  const person = scene.peopleIn({ start, end: sentence.end })[0]
  if (person?.person.office === undefined || person.start - start > 40) return []
  if (!/^(?:el |la )?[\p{L} ]*$/u.test(scene.lower.slice(start, person.start))) return []
  const rest = /^(?:, [^,;:"]{3,60})?, (?=\p{L})/u.exec(scene.lower.slice(person.end, sentence.end))
  if (rest === null) return []
  const cue = { start: sentence.start, end: person.end + rest[0].length }
  const told = { kind: 'indirect', speaker: scene.speakerOf(person) } as const
  return [ascribed(cue, [{ start: cue.end, end: sentence.end }], told)]
}
