import type { Span } from '../model/article.js'
import { clauseSubject } from './clause-subject.js'
import { matchesOf } from './matches.js'
import { paperNamed } from './paper-owner.js'
import { isPerson, personMeant } from './pronoun-meant.js'
import { spokesperson } from './sayer-named.js'
import { betweenSubjectAndVerb } from './saying-words.js'
import type { Memory } from './sayings.js'
import type { Sayer, Scene } from './scene.js'
import type { Sentence } from './sentences.js'
import { leadOf, noSubject, subjectLike, subjectPhrase } from './subject-phrase.js'

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
  const comma = words.charAt(bare.length) === ',' ? 1 : 0
  const person = personEnding(scene, start, end + comma)
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
  /(?:^|[ ,"])(?:(?:her|his|su) (?:\p{L}+ )?(?:memo|letter|opinion|motion|brief|suit|analysis|report|statement|e-?mail|testimony|order|ruling|filing|post|office|staff|aides|lawyers?|attorneys?|abogados|carta|informe|opini[oó]n|escrito|oficina)|(?:its|their|sus) (?:\p{L}+ )?(?:memo|letter|opinion|statement|filing|brief|suit|lawyers|attorneys|abogados))$/u

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
  const lead =
    afterQuote.exec(scene.lower.slice(Math.max(0, from - 2), person.start))?.[1] ??
    leading.exec(scene.lower.slice(from, person.start))?.[1] ??
    capitals.exec(scene.folded.slice(from, person.start))?.[1] ??
    ''
  const at = { start: person.start - lead.length, end }
  return { at, kind: 'indirect', speaker: scene.speakerOf(person) }
}

/** "Vince Carrow of Pineola County, who heads a panel, said" and "Deb Szymanski, who said". */
const apposition =
  /^(?: (?:of|from|for|with|de) [^",;]{2,40})?(?:,(?: [^"]{2,200},)(?: who| quien)?|, (?:who|quien))$/

/** "...," roofing contractor Ana Ruiz said: all that stands between a quotation and a name. */
const afterQuote =
  /" ?((?!(?:and|but|as|while|when|after|before|which|that|then|in|on|at|to|y|pero|mientras) )(?:[\p{L}\d'&.-]+ ){1,8})$/u

/** "its chief, Gene Ashcraft": what stands before a name and belongs to it. */
const leading =
  /(?:^ ?|[,"'] )((?:(?:its|the|their|his|her|an?|el|la|su|un|una|former|retired|state|local|county|city|town) |[\p{L}]+'s )+)$/u

/** "Franklin Gap" or "Chief Deputy" before an office: words with capitals up to the mark before them. */
const capitals =
  /(?:^ ?|[,"'] )(?!(?:In|On|At|By|Since|After|But|And|When|As|The|En|El|La|Y|Pero) )((?:\p{Lu}[\p{L}.'-]* ){1,5})$/u

/** "of Pinal County, Wyo.,": where the person named before the verb is from. */
const placeAfter = /^,? (?:of|from|with|at|in|for|de|del|en) (?!which|whom)[^";:]{2,70}$/

/** A body or a group that the phrase before a verb ends with: "the department", "attorneys for the state". */
function nounPhrase(scene: Scene, bare: string, start: number): SayerAt | undefined {
  const phrase = subjectPhrase(bare)
  if (phrase === undefined) return undefined
  const words = bare.slice(phrase.from, phrase.to)
  const lead = (bare.endsWith('who') ? heard.exec(words) : /^ */.exec(words))?.[0].length ?? 0
  const from = start + phrase.from + lead
  return {
    at: { start: from, end: start + bare.length },
    ...scene.sayerNamed({ start: from, end: start + phrase.to }),
  }
}

/** "Sloat checked with Town counsel, who says": the one who says it is named last. */
const heard = /^(?:.* (?:with|to|by|from|told|asked) | *)/

const turned = /^ (?:(?:el|la|los|las|the|un|una|a|an) )?/

/** "said Morales", "dijo el jefe de policía". */
function after(scene: Scene, sentence: Sentence, verb: Span): SayerAt | undefined {
  const rest = scene.lower.slice(verb.end, sentence.end)
  const skip = verb.end + (turned.exec(rest)?.[0].length ?? 0)
  const person = scene
    .peopleIn({ start: verb.end, end: Math.min(sentence.end, verb.end + 90) })
    .find(({ end }) => !ofAnother.test(scene.lower.slice(end, end + 60)))
  if (
    person !== undefined &&
    person.start - skip <= 40 &&
    !/[,.;:"]| (?:that|que|to) /.test(scene.lower.slice(skip, person.start))
  )
    return { at: { start: verb.end, end: person.end }, kind: 'indirect', speaker: scene.speakerOf(person) }
  if (person !== undefined && officeThenName.test(scene.lower.slice(verb.end, person.start)))
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
  if (!subjectLike.test(phrase) || notSubject.test(phrase) || / (?:that|que) /.test(phrase)) return undefined
  const at = { start: verb.end + 1, end: verb.end + phrase.length }
  return { at, ...scene.sayerNamed(at) }
}

/** "said Kline's lawyer, Ana Ruiz": another than the one who says it. */
const ofAnother =
  /^'s? (?:\p{Ll}+ ){0,2}(?:lawyer|attorney|counsel|staff|aide|office|campaign|spokes(?:man|woman|person)|sheriff|chief|mayor|deputy|brother|sister|wife|husband|mother|father|son|daughter)s?(?![\p{L}])/u

/** "explica la directora legal del centro, Maritza Colón" */
const officeThenName =
  /^ (?:(?:en|in|on|a|ante|durante) [^,.;:"]{3,40}? )?(?:(?:the|its|el|la|su|un|una) |[\p{L}.' -]{3,40}'s )[^,.;:"]{3,60}, (?:the |el |la )?$/u

const notSubject = /^ (?:en|in|on|to|al|ante|durante|por|through|via|at|by|con|with) /

const onePerson = /^ (?:an?|one) \p{L}+/u
const unaPersona = /^ (?:entre \p{L}+ )?(?:una?|uno) \p{L}+/u

/** "dijo el alcalde antes de votar": what tells when or where it was said. */
const when =
  /(?<=^ (?:(?:the|el|la|los|las|an?|una?) |\p{L}+'s )\p{L}.*?) (?:antes de|despu\u00e9s de|tras|durante|al \p{L}+r\b|en (?:un|una|el|la|su|conferencia|entrevista)|a (?:est[ea] |la |los |las |un |una |\p{Ll}+s(?![\p{L}]))|before|after|during|as (?:he|she|they|the)|in (?:an|a|his|her|its)) .*$/u

/** Spanish leaves a subject out that is known: ", dijo." */
function dropped(scene: Scene, sentence: Sentence, verb: Span, memory: Memory): SayerAt | undefined {
  if (scene.article.language !== 'es' || memory.last === undefined) return undefined
  const lead = scene.lower.slice(sentence.start, verb.start)
  const next = scene.lower.slice(verb.end, verb.end + 5)
  if (!/^(?:[^\p{L}]*|.*["',] ?(?:tambi\u00e9n |adem\u00e1s,? |y )?)$/u.test(lead) && !/^ que /.test(next))
    return undefined
  return { at: verb, kind: 'indirect', speaker: { ...memory.last, resolvedBy: 'pronoun' } }
}
