import type { Scene } from './scene.js'
import type { Speaker } from './text-claim.js'

/**
 * Whose words the blocks of an interview are that are no questions, by the number of the block. Answers are told to be
 * somebody's where they are in the first person: those of a list of frequent questions are the document's own.
 */
export function answersOf(scene: Scene): ReadonlyMap<number, Speaker> {
  const { blocks } = scene.article
  const words = blocks.map(({ start, end }) => scene.lower.slice(start, end).trim())
  const first = words.findIndex((block) => question.test(block))
  const speaker = partner(scene)
  if (first < 0 || speaker === undefined || words.filter((block) => question.test(block)).length < 3)
    return new Map()
  const answers = words.flatMap((_, at) => (at > first && isAnswer(words, at) ? [at] : []))
  const own = answers.filter((at) => firstPerson.test(words[at] ?? ''))
  return own.length < 2 || 3 * own.length < answers.length
    ? new Map()
    : new Map(answers.map((at) => [at, speaker] as const))
}

const question = /^[^"]{4,260}\?[*_ ]*$/
const answered = /^(?:a|r|answer|respuesta)[.:] /
const firstPerson = /(?:^|[ ,;.("-])(?:i|i'm|i've|i'd|i'll|my|me|yo|mi|mis|conmigo|nosotros)(?=[ ,;.)])/

/** Where answers are marked, those that are; else the block that follows a question. */
function isAnswer(words: readonly string[], at: number): boolean {
  const block = words[at] ?? ''
  if (question.test(block)) return false
  if (words.some((other) => answered.test(other))) return answered.test(block)
  return question.test(words[at - 1] ?? '')
}

/** Whom an interview is with: the first person named with an office, or the first named. */
function partner(scene: Scene): Speaker | undefined {
  const person = scene.people.find(({ person: { office } }) => office !== undefined) ?? scene.people[0]
  return person === undefined ? undefined : scene.speakerOf(person)
}
