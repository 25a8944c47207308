import type { Span } from '../model/article.js'
import { clauseSubject } from './clause-subject.js'
import { matchesOf } from './matches.js'
import type { Sayer, Scene } from './scene.js'

const paper =
  'letter|memo|memorandum|opinion|handout|count|brief|suit|lawsuit|filing|complaint|motion|analysis|testimony|guidance|statement|release|e-?mail|answer|petition|appeal|carta|memorando|opini\u00f3n|escrito|demanda|comunicado|dictamen|an\u00e1lisis'

const by =
  '(?:from|by|of|filed by|signed by|written by|lodged by|de|del|firmad[oa] por|presentad[oa] por|enviad[oa] por)'
const from = new RegExp(
  `^(?:an? |the |una? |la |el )?(?:[\\p{L}-]+ ){0,2}(?:${paper}),? ${by} ((?:the |la |el )?[^,;:".]{3,70}?)(?= (?:to|on|in|last|dated|this|that|a|en|que)(?: |$)|,|$)`,
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
  if (name === undefined) return ownerBefore(scene, at, words)
  const start = at.start + words.indexOf(name)
  return ownerNamed(scene, { start, end: start + name.length })
}

function ownerNamed(scene: Scene, { start, end }: Span): Sayer | undefined {
  const lead = /^.* (?=(?:the|el|la) )/.exec(scene.lower.slice(start, end))?.[0].length ?? 0
  const { kind, speaker } = scene.sayerNamed({ start: start + lead, end })
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

const known = new RegExp(`^(?:the|that|this|la|el) (?:[\\p{L}\\d-]+ ){0,2}?(${paper})$`, 'u')

/** Words for one paper, by which it is named again. */
const alike: readonly RegExp[] = [
  /^(?:memo|memorandum|memorando|analysis|opinion|letter)$/,
  /^(?:suit|lawsuit|complaint|petition|filing|demanda|escrito)$/,
  /^(?:brief|filing|motion|answer)$/,
  /^(?:statement|release|e-?mail|comunicado)$/,
]

/** "The memo says": whose it is was told where it was first named. */
function ownerBefore(scene: Scene, { start }: Span, words: string): Sayer | undefined {
  const word = known.exec(words)?.[1]
  if (word === undefined) return undefined
  const kin = alike.find((one) => one.test(word))
  return paperNamed(
    scene,
    Math.max(0, start - 3000),
    start,
    (other) => other === word || kin?.test(other) === true,
  )
}

const anyPaper = new RegExp(`(?<![\\p{L}-])(?:${paper})(?![\\p{L}-])`, 'gu')

/** The owner of the paper that is named last in a stretch, where its sentence tells one. */
export function paperNamed(
  scene: Scene,
  from: number,
  to: number,
  wanted: (word: string) => boolean,
): Sayer | undefined {
  const named = matchesOf(anyPaper, scene.lower.slice(from, to)).reverse()
  for (const { index, 0: word } of named) {
    const at = { start: from + index, end: from + index + word.length }
    const owner = wanted(word) && !scene.quoted(at.start) ? ownerTold(scene, at) : undefined
    if (owner !== undefined) return owner
  }
  return undefined
}

const lead = /(?:^|[ ,"(])((?:an? |the |una? |la |el )?(?:[\p{L}\d.'-]+ ){0,4})$/u
const written =
  /^ (?:that|which|que) ((?:the |el |la )?[^,;:"]{3,60}?) (?:\p{L}+ed|wrote|sent|gave|envi[o\u00f3]|escribi[o\u00f3]|mand[o\u00f3]|entreg[o\u00f3])(?= |,)/u
const writtenBy =
  /^ que (?:nos |le |les |me )?(?:envi[o\u00f3]|escribi[o\u00f3]|mand[o\u00f3]|entreg[o\u00f3]|firm[o\u00f3]) ([^,;:".]{3,50})/u

/** Whose a paper is, by the words around it: "a letter from", "that the attorney delivered", "in a memo, Ruiz found". */
function ownerTold(scene: Scene, at: Span): Sayer | undefined {
  const sentence = scene.sentences.find(({ start, end }) => start <= at.start && at.start < end)
  if (sentence === undefined) return undefined
  const words = scene.lower.slice(sentence.start, at.start)
  const opening = lead.exec(words)?.[1] ?? ''
  const phrase = { start: at.start - opening.length, end: Math.min(sentence.end, at.end + 80) }
  const rest = scene.lower.slice(at.end, phrase.end)
  const by = (writtenBy.exec(rest) ?? written.exec(rest))?.[1]
  if (by !== undefined) {
    const start = at.end + rest.indexOf(by)
    return ownerNamed(scene, { start, end: start + by.length })
  }
  const told = scene.lower.slice(phrase.start, phrase.end)
  const name = (from.exec(told) ?? possessive.exec(told.slice(0, opening.length + at.end - at.start)))?.[1]
  const named = name ?? namedBefore(scene, phrase, told.slice(0, opening.length + at.end - at.start))
  if (named !== undefined) {
    const start = phrase.start + told.indexOf(named)
    return ownerNamed(scene, { start, end: start + named.length })
  }
  if (!/^(?:an?|una?) /.test(opening)) return undefined
  return authorOf(scene, sentence, phrase.start)
}

/** "From Sheriff Drury, a letter", "Ruiz, in an opinion, has held", "In a memo, Ruiz found". */
function authorOf(scene: Scene, { start, end }: Span, paperAt: number): Sayer | undefined {
  const person = scene.peopleIn({ start, end: paperAt })[0]
  if (
    person !== undefined &&
    /^(?:from |de )?(?:the |el |la )?$/.test(scene.lower.slice(start, person.start))
  )
    return { kind: 'document', speaker: scene.speakerOf(person) }
  const subject = clauseSubject(scene, start, end)
  return subject?.speaker === undefined || subject.kind !== 'indirect'
    ? undefined
    : { kind: 'document', speaker: subject.speaker }
}
