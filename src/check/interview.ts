import type { Span } from '../model/article.js'
import { matchesOf } from './matches.js'
import { trimmed } from './quotations.js'
import type { Scene } from './scene.js'
import type { Speaker } from './text-claim.js'

/** What somebody answers in an interview: words that are theirs without quotation marks. */
export interface Answer {
  readonly words: Span
  /** Undefined where it is somebody without a name. */
  readonly speaker?: Speaker
}

/** The answers of an interview, in the order of the text. */
export function answersOf(scene: Scene): readonly Answer[] {
  const turns = turnsOf(scene)
  if (scene.minutes || turns.slice(0, 6).some(({ words }) => memo.test(words))) return []
  return postersAnswers(scene, turns) ?? labelledAnswers(scene, turns) ?? unlabelledAnswers(scene, turns)
}

/** A block, or a part of one whose first line is a question. */
interface Turn extends Span {
  readonly words: string
}

function turnsOf({ article: { blocks, text }, lower }: Scene): Turn[] {
  return blocks.flatMap(({ start, end }) => {
    const first = /^[^\n]{3,260}\?[*_"]*(?= *\n)|^(?:\d{1,2}[.)] )?[*_][^\n]{3,260}[*_](?= *\n)/.exec(
      lower.slice(start, end),
    )
    const lines = matchesOf(lineLabel, lower.slice(start, end)).map(({ index }) => start + index)
    const cuts =
      lines.length > 0
        ? [start, ...lines, end]
        : [start, ...(first === null ? [] : [start + first[0].length]), end]
    return cuts.slice(1).map((to, at) => {
      const span = trimmed(text, { start: cuts[at] ?? start, end: to })
      return { ...span, words: lower.slice(span.start, span.end) }
    })
  })
}

/** The head of a memo, whose questions its writer answers in it. */
const memo = /^(?:\*\*)?(?:memorandum|to|from|para|de):/

const label =
  /^[*_[]{0,3}((?:\p{L}{1,3}\. )?[\p{L}'-]{3,20}(?: [\p{L}'-]{2,20}){0,2})[\]*_]{0,3}:[*_]{0,2} (?=\S)/u
/** "**OP:** Nope.": a line of a thread that a label begins. */
const lineLabel = /(?<=\n)(?=\*{0,2}(?:u\/[\w-]{3,25}|@[\w-]{3,25}|op)(?: \[op\])?:\*{0,2} )/g
const poster = /^\*{0,2}(?:op|[\w/@-]{3,25} \[op\]):\*{0,2} (?=\S)/

/** What the one who opened a thread answers in it. */
function postersAnswers(scene: Scene, turns: readonly Turn[]): readonly Answer[] | undefined {
  const own = turns.flatMap((turn) => {
    const lead = poster.exec(turn.words)?.[0].length
    return lead === undefined ? [] : [{ turn, lead }]
  })
  const speaker = own.length < 3 ? undefined : partner(scene, 0)
  if (speaker === undefined) return undefined
  return own.map(({ turn, lead }) => ({
    words: trimmed(scene.article.text, { start: turn.start + lead, end: turn.end }),
    speaker,
  }))
}

const asks = /\?[*_"]*$/

/** "HOST: ...", "CHIEF: ...": who asks most is the host, and what the others say are answers. */
function labelledAnswers(scene: Scene, turns: readonly Turn[]): readonly Answer[] | undefined {
  const labels = turns.map(({ words }) => label.exec(words))
  const counts = new Map<string, { turns: number; questions: number }>()
  labels.forEach((match, at) => {
    const name = match?.[1]
    if (name === undefined) return
    const held = counts.get(name) ?? { turns: 0, questions: 0 }
    const asked = asks.test(turns[at]?.words ?? '') ? 1 : 0
    counts.set(name, { turns: held.turns + 1, questions: held.questions + asked })
  })
  const [host, most] = [...counts].sort((a, b) => b[1].questions - a[1].questions)[0] ?? []
  if (host === undefined || most === undefined || most.questions < 2 || most.questions < most.turns / 5)
    return undefined
  const others = [...counts].filter(([name]) => name !== host)
  if (others.reduce((sum, [, other]) => sum + other.turns, 0) < 2) return undefined
  return labels.flatMap((match, at) => {
    const turn = turns[at]
    const name = match?.[1] ?? ''
    if (match === null || name === host || turn === undefined) return []
    const start = turn.start + match[0].indexOf(name)
    const speaker = calledBy(scene, { start, end: start + name.length })
    if (speaker === undefined) return []
    const words = trimmed(scene.article.text, { start: turn.start + match[0].length, end: turn.end })
    return [{ words, ...(speaker === 'vague' ? {} : { speaker }) }]
  })
}

const nameless =
  /^(?:caller|listener|resident|voice|man|woman|audience|reader|student|oyente|vecin[oa]|hombre|mujer|p\u00fablico|lector[a]?|voz)(?: \p{L}+)?$/u

function calledBy(scene: Scene, at: Span): Speaker | 'vague' | undefined {
  const name = scene.lower.slice(at.start, at.end)
  if (nameless.test(name)) return 'vague'
  const person = scene.peopleIn(at)[0]
  if (person !== undefined) return scene.speakerOf(person)
  const { speaker } = scene.sayerNamed(at)
  return speaker?.office === undefined ? undefined : speaker
}

/**
 * Answers are told to be somebody's where they are in the first person: those of a list of frequent questions are the
 * document's own.
 */
function unlabelledAnswers(scene: Scene, turns: readonly Turn[]): readonly Answer[] {
  const words = turns.map((turn) => turn.words)
  const first = words.findIndex((turn) => question.test(turn))
  const questions = words.filter((turn) => question.test(turn)).length
  // Lines of dialogue are quotations by themselves.
  if (first < 0 || questions < 3 || words.some((turn) => /^[\u2014\u2013-] ?\u00bf?\p{L}/u.test(turn)))
    return []
  const answers = words.flatMap((_, at) => (at > first && isAnswer(words, at) ? [at] : []))
  const own = answers.filter((at) => firstPerson.test(words[at] ?? ''))
  const speaker = partner(scene, turns[first]?.start ?? 0)
  const told = interviewed.test(scene.lower.slice(0, turns[first]?.start ?? 0))
  if (speaker === undefined || own.length < (told ? 1 : 2)) return []
  if (!told && 4 * own.length < answers.length) return []
  return answers.flatMap((at) => {
    const turn = turns[at]
    if (turn === undefined) return []
    const lead = answered.exec(turn.words)?.[0].length ?? 0
    return [{ words: trimmed(scene.article.text, { start: turn.start + lead, end: turn.end }), speaker }]
  })
}

/** Words before the first question that tell of an interview. */
const interviewed =
  /(?<![\p{L}])(?:interview(?:ed)?|q&a|q & a|(?:spoke|sat down|talked) with|entrevist(?:a|amos|\u00f3)|convers(?:amos|\u00f3|aci\u00f3n) con|habl(?:amos|\u00f3) con|versi\u00f3n editada)(?![\p{L}])/u

const question = /^[^"]{4,260}\?[*_ ]*$/
const emphasised = /^(?:\d{1,2}[.)] )?(?:\*\*?|__?)(?!\*).{3,260}(?:\*\*?|__?)$/
const answered = /^(?:a|r|answer|respuesta)[.:] /
const firstPerson =
  /(?:^|[ ,;.("-])(?:i|i'm|i've|i'd|i'll|my|me|yo|mi|mis|m\u00ed[oa]|conmigo|nosotros|quiero|creo|dije|tengo|puedo|soy|estoy|s\u00e9|vi|fui|digo)(?=[ ,;.)])/

/** Where answers are marked, those that are; else the block that follows a question, or what is set as one. */
function isAnswer(words: readonly string[], at: number): boolean {
  const block = words[at] ?? ''
  const before = words[at - 1] ?? ''
  if (question.test(block) || emphasised.test(block)) return false
  if (words.some((other) => answered.test(other))) return answered.test(block)
  if (question.test(before)) return true
  const set = words.filter((other) => question.test(other) && emphasised.test(other)).length
  if (emphasised.test(before) && set >= 3) return true
  // Between two answers stands what the one who asks puts to them, without a question mark.
  const next = words[at + 1]
  return (
    question.test(words[at - 3] ?? '') &&
    before.length < 160 &&
    (next === undefined || question.test(next)) &&
    set === 0
  )
}

/** Whom an interview is with: of those named before its first question the first with an office, or the first. */
export function partner(scene: Scene, before: number): Speaker | undefined {
  const first = scene.people.filter(({ start }) => start < before)
  const people = first.length === 0 ? scene.people : first
  const person = people.find(({ person: { office } }) => office !== undefined) ?? people[0]
  return person === undefined ? undefined : scene.speakerOf(person)
}
