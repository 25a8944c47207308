import type { Span } from '../model/article.js'
import { clauseSubject } from './clause-subject.js'
import { matchesOf } from './matches.js'
import { paperNamed } from './paper-owner.js'
import type { PersonNamed } from './people.js'
import { spokesperson } from './sayer-named.js'
import { betweenSubjectAndVerb } from './saying-words.js'
import type { Memory } from './sayings.js'
import type { Sayer, Scene } from './scene.js'
import type { Sentence } from './sentences.js'
import { leadOf, noSubject, subjectLike, subjectPhrase } from './subject-phrase.js'
import type { Speaker } from './text-claim.js'

/** Who is told to say, with the words that name them. */
export interface SayerAt extends Sayer {
  readonly at: Span
}

/** The subject of a verb of saying: before it, or after it where the words are turned round. */
export function sayerOf(scene: Scene, sentence: Sentence, verb: Span, memory: Memory): SayerAt | undefined {
  return (
    before(scene, sentence, verb, memory) ??
    after(scene, sentence, verb) ??
    dropped(scene, sentence, verb, memory)
  )
}

function before(scene: Scene, sentence: Sentence, verb: Span, memory: Memory): SayerAt | undefined {
  const start = phraseStart(scene, sentence, verb.start)
  const words = scene.lower.slice(start, verb.start).replace(/ $/, '')
  const bare = words.replace(betweenSubjectAndVerb, '')
  const end = start + bare.length
  const person = personEnding(scene, start, end)
  if (person !== undefined) return person
  const paper = ownPaper(memory, bare, end)
  if (paper !== undefined) return paper
  const pronoun = /(?:^|[ ,"])(he|she|they|it|[e\u00e9]l|ella|ellos)$/.exec(bare)
  if (pronoun !== null) {
    const at = { start: end - (pronoun[1] ?? '').length, end }
    return memory.last === undefined || pronoun[1] === 'they' || pronoun[1] === 'it'
      ? pronounBody(scene, memory, at, pronoun[1] ?? '')
      : { at, kind: 'indirect', speaker: { ...personMeant(scene, at, memory.last), resolvedBy: 'pronoun' } }
  }
  const some =
    /(?:^|[ ,"])(one|another|some|several|many|others|uno|una|otro|otra|algunos|varios|muchos)$/.exec(
      bare,
    )?.[1]
  if (some !== undefined) return { at: { start: end - some.length, end }, kind: 'vague' }
  return (
    nounPhrase(scene, bare, start) ?? conjoined(scene, sentence, bare, end) ?? properName(scene, bare, start)
  )
}

const noName =
  /^(?:nothing|neither|nobody|everyone|everybody|someone|others?|some|many|most|both|all|this|that|these|those|there|here|what|who|which|when|then|now|also|and|but|yes|still|asked|none|each|only|more|two|three|four|five|six|seven|eight|nine|ten|officers|deputies|sponsors|es[eao]|est[eao]|nos|les|even|instead|later|earlier|last|next|monday|tuesday|wednesday|thursday|friday|saturday|sunday|nadie|nada|tambi\u00e9n|ayer|hoy|luego|seg\u00fan|ahora|as\u00ed|\p{L}+ly)$/u

/** "Homan said", "Homeland Security says": a name that the document never prints in full, or that of a body. */
function properName(scene: Scene, bare: string, start: number): SayerAt | undefined {
  const lead = leadOf(bare)
  const word = bare.slice(lead).trim()
  const from = start + bare.indexOf(word, lead)
  const at = { start: from, end: from + word.length }
  const first = /^[^ ]*/.exec(word)?.[0] ?? ''
  if (noName.test(first) || noSubject.test(first)) return undefined
  const words = scene.folded.slice(at.start, at.end)
  if (!(/^\p{Lu}\p{Ll}{2,}$/u.test(words) || bodyName.test(words))) return undefined
  return {
    at,
    kind: 'indirect',
    speaker: { name: scene.article.text.slice(at.start, at.end), resolvedBy: 'text' },
  }
}

/** Two to six words with capitals, and small ones between them. */
const bodyName =
  /^\p{Lu}[\p{L}'\u2019.-]+(?: (?:of |for |and |de |del |de la |para |y )?\p{Lu}[\p{L}'\u2019.-]+){1,5}$/u

/** "The Justice Department set up a hotline and wrote": the subject of the verb before the "and". */
function conjoined(scene: Scene, sentence: Sentence, bare: string, end: number): SayerAt | undefined {
  if (!/(?:^|,? )(?:and|but|y|pero)(?: then)?$/.test(bare)) return undefined
  const subject = clauseSubject(scene, sentence.start, end)
  return subject === undefined ? undefined : { ...subject, at: { start: end, end } }
}

const paperOfSomebody =
  /(?:^|[ ,"])(?:(?:her|his|su) (?:\p{L}+ )?(?:memo|letter|opinion|report|statement|e-?mail|testimony|order|ruling|filing|post|office|staff|aides|lawyers?|attorneys?|abogados|carta|informe|opini[oó]n|escrito|oficina)|(?:its|their|sus) (?:\p{L}+ )?(?:memo|letter|opinion|statement|filing|brief|suit|lawyers|attorneys|abogados))$/u

/** "Her memo says": what the one who spoke last wrote. */
function ownPaper(memory: Memory, bare: string, end: number): SayerAt | undefined {
  const words = paperOfSomebody.exec(bare)?.[0]
  if (words === undefined || memory.last === undefined) return undefined
  return {
    at: { start: end - words.trimStart().length, end },
    kind: /(?:office|staff|aides|lawyers?|attorneys?|abogados|oficina)$/.test(words)
      ? 'indirect'
      : 'document',
    speaker: { ...memory.last, resolvedBy: 'pronoun' },
  }
}

/** Whom "he" or "she" means: whoever spoke last, or where that is a body the person named last before. */
export function personMeant(scene: Scene, { start }: Span, last: Speaker): Speaker {
  const sentence = scene.sentences.find(({ start: from, end }) => from <= start && start < end)
  const first = sentence === undefined ? undefined : opening(scene, sentence.start, start)
  if (first !== undefined) return scene.speakerOf(first)
  if (isPerson(scene, last)) return last
  const person = scene.people.findLast(
    ({ end }) => end <= start && start - end < 700 && !scene.quoted(end - 1),
  )
  return person === undefined ? last : scene.speakerOf(person)
}

/** "Councilman Bo Kerr changed sides, he says": the person with whom the sentence of a pronoun begins. */
function opening(scene: Scene, from: number, to: number): PersonNamed | undefined {
  const person = scene.peopleIn({ start: from, end: to })[0]
  return person !== undefined &&
    /^(?:(?:the|el|la|his|her|its) (?:\p{L}+ )?)?$/u.test(scene.lower.slice(from, person.start))
    ? person
    : undefined
}

function isPerson({ people }: Scene, { name }: Speaker): boolean {
  return people.some(({ person }) => person.name === name)
}

function pronounBody(scene: Scene, memory: Memory, at: Span, word: string): SayerAt | undefined {
  if (word === 'it' && memory.paper?.speaker !== undefined) return { at, kind: 'document', ...memory.paper }
  const paper = word === 'it' ? paperBefore(scene, at) : undefined
  if (paper !== undefined) return { at, ...paper }
  if (word === 'it' && memory.paper !== undefined) return { at, kind: 'document' }
  if (memory.last === undefined || (word === 'it' && isPerson(scene, memory.last)))
    return word === 'it' ? { at, kind: 'document' } : undefined
  return { at, kind: 'indirect', speaker: { ...memory.last, resolvedBy: 'pronoun' } }
}

/** Whose paper the sentence before names. */
function paperBefore(scene: Scene, { start }: Span): Sayer | undefined {
  const at = scene.sentences.findIndex(({ start: from, end }) => from <= start && start < end)
  const [last, own] = [scene.sentences[at - 1], scene.sentences[at]]
  return last === undefined || last.blockAt !== own?.blockAt
    ? undefined
    : paperNamed(scene, last.start, last.end, () => true)
}

/** Where the phrase before a verb begins: after the last quotation, semicolon or dash before it. */
function phraseStart(scene: Scene, sentence: Sentence, verb: number): number {
  const quoted = scene.quotationsIn({ start: sentence.start, end: verb }).at(-1)
  const from = Math.max(sentence.start, verb - 260, quoted?.end ?? 0)
  const words = scene.lower.slice(from, verb)
  let start = from
  for (const match of matchesOf(
    /(?:"|(?<!s)') (?=\p{L})|; | - |, (?:but|and|while|pero|mientras) |: /gu,
    words,
  ))
    start = from + match.index + match[0].length
  return start
}

/** A person whose name, or whose apposition after it, ends where the verb begins. */
function personEnding(scene: Scene, from: number, end: number): SayerAt | undefined {
  const people = scene.peopleIn({ start: from, end })
  const last = people.at(-1)
  if (last === undefined) return undefined
  const gap = scene.lower.slice(last.end, end)
  const apposed = people.find(({ end: stop }) => apposition.test(scene.lower.slice(stop, end)))
  const placed = people.findLast(
    ({ end: stop }) => stop - from <= 60 && placeAfter.test(scene.lower.slice(stop, end)),
  )
  const person =
    /^(?:,? (?:jr\.|sr\.|d|r|[a-z]-[a-z.]+),?|['s]{0,2}|,)$/.test(gap) || gap === ''
      ? last
      : (apposed ?? placed)
  if (person === undefined) return undefined
  const lead = leading.exec(scene.lower.slice(from, person.start))?.[1] ?? ''
  const at = { start: person.start - lead.length, end }
  return { at, kind: 'indirect', speaker: scene.speakerOf(person) }
}

/** "Vince Carrow of Pineola County, who heads a panel, said" and "Deb Szymanski, who said". */
const apposition =
  /^(?: (?:of|from|for|with|de) [^",;]{2,40})?(?:,(?: [^"]{2,200},)(?: who| quien)?|, (?:who|quien))$/

/** "its chief, Gene Ashcraft": what stands before a name and belongs to it. */
const leading =
  /(?:^ ?|[,"'] )((?:(?:its|the|their|his|her|an?|el|la|su|un|una|former|retired|state|local|county|city|town) |[\p{L}]+'s )+)$/u

/** "of Pinal County, Wyo.,": where the person named before the verb is from. */
const placeAfter = /^,? (?:of|from|with|at|in|for|de|del|en) (?!which|whom)[^";:]{2,70}$/

/** A body or a group that the phrase before a verb ends with: "the department", "attorneys for the state". */
function nounPhrase(scene: Scene, bare: string, start: number): SayerAt | undefined {
  const phrase = subjectPhrase(bare)
  if (phrase === undefined) return undefined
  const lead = /^ */.exec(bare.slice(phrase.from))?.[0].length ?? 0
  const from = start + phrase.from + lead
  return {
    at: { start: from, end: start + bare.length },
    ...scene.sayerNamed({ start: from, end: start + phrase.to }),
  }
}

const turned = /^ (?:(?:el|la|los|las|the|un|una|a|an) )?/

/** "said Morales", "dijo el jefe de policía". */
function after(scene: Scene, sentence: Sentence, verb: Span): SayerAt | undefined {
  const rest = scene.lower.slice(verb.end, sentence.end)
  const skip = verb.end + (turned.exec(rest)?.[0].length ?? 0)
  const person = scene.peopleIn({ start: verb.end, end: Math.min(sentence.end, verb.end + 90) })[0]
  if (
    person !== undefined &&
    person.start - skip <= 40 &&
    !/[,.;:"]| (?:that|que|to) /.test(scene.lower.slice(skip, person.start))
  )
    return { at: { start: verb.end, end: person.end }, kind: 'indirect', speaker: scene.speakerOf(person) }
  const opening = scene.lower.slice(sentence.start, verb.start)
  if (!/["',] ?-? ?$/.test(opening)) return undefined
  const phrase = (/^[^,.;:"]{3,80}(?=[,.;:]|$)/.exec(rest)?.[0] ?? '').replace(when, '')
  const someone = (scene.article.language === 'es' ? unaPersona : onePerson).test(phrase)
  if (
    someone &&
    !spokesperson.test(phrase.trim()) &&
    scene.agenciesIn({ start: verb.end, end: verb.end + phrase.length }).length === 0
  )
    return { at: { start: verb.end, end: verb.end + phrase.length }, kind: 'vague' }
  if (!subjectLike.test(phrase) || / (?:that|que) /.test(phrase)) return undefined
  const at = { start: verb.end + 1, end: verb.end + phrase.length }
  return { at, ...scene.sayerNamed(at) }
}

const onePerson = /^ (?:an?|one) \p{L}+/u
const unaPersona = /^ (?:entre \p{L}+ )?(?:una?|uno) \p{L}+/u

/** "dijo el alcalde antes de votar": what tells when or where it was said. */
const when =
  /(?<=^ (?:the|el|la|los|las|an?|una?) \p{L}.*?) (?:antes de|despu\u00e9s de|tras|durante|al \p{L}+r\b|en (?:un|una|el|la|su|conferencia|entrevista)|before|after|during|as (?:he|she|they|the)|in (?:an|a|his|her|its)) .*$/u

/** Spanish leaves a subject out that is known: ", dijo." */
function dropped(scene: Scene, sentence: Sentence, verb: Span, memory: Memory): SayerAt | undefined {
  if (scene.article.language !== 'es' || memory.last === undefined) return undefined
  const lead = scene.lower.slice(sentence.start, verb.start)
  const next = scene.lower.slice(verb.end, verb.end + 5)
  if (!/^(?:[^\p{L}]*|.*["',] ?(?:tambi\u00e9n |adem\u00e1s,? |y )?)$/u.test(lead) && !/^ que /.test(next))
    return undefined
  return { at: verb, kind: 'indirect', speaker: { ...memory.last, resolvedBy: 'pronoun' } }
}
