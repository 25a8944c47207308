import type { Span } from '../model/article.js'
import type { Answer } from './interview.js'
import { matchesOf } from './matches.js'
import { spelledOut } from './pattern-words.js'
import { sayerOf } from './sayer.js'
import { afterQuoteVerb, markedVerb, openVerb, reckonVerb, sayVerb } from './saying-words.js'
import { sayingsInPassing } from './sayings-in-passing.js'
import { labelled } from './sayings-labelled.js'
import { sayingsWithoutVerb } from './sayings-without-verb.js'
import type { Scene } from './scene.js'
import type { Sentence } from './sentences.js'
import type { Attribution, Speaker } from './text-claim.js'
import { viewsTold } from './views-told.js'

/** That somebody is told, in a sentence, to have said something. */
export interface Saying {
  /** The words that tell it: "Morales said", "according to the letter". */
  readonly cue: Span
  /** The words that are ascribed. */
  readonly content: readonly Span[]
  readonly kind: Exclude<Attribution['kind'], 'none' | 'direct_quote' | 'ambiguous'>
  /** Undefined where it is vague. */
  readonly speaker?: Speaker
}

/** Who is known to have spoken last, as a text is read from its top. */
export interface Memory {
  last?: Speaker
  /** Whose turn a block is, in minutes. */
  turn?: { readonly speaker: Speaker; readonly blockAt: number }
  /** The answer of an interview that is being read. */
  answer?: Answer | undefined
  /** What a paragraph that ended in a colon leads on to: the items of a list after it. */
  list?: { readonly speaker: Speaker; readonly blockAt: number } | undefined
  /** Who was told to say something last in minutes, and in which block. */
  running?: { readonly speaker: Speaker; readonly blockAt: number }
  /** Which person was told to say something last, in which block, and how many sentences may go on with it. */
  told?: {
    readonly speaker: Speaker
    readonly blockAt: number
    readonly left: number
    readonly leads: boolean
  }
  /** Where what was said last was said by a paper: whose paper it is, where that is known. */
  paper?: { readonly speaker?: Speaker } | undefined
}

const verbs = new RegExp(
  spelledOut(
    `\\b(?<![\\p{L}'])(?<!\\p{L}-)(?:${sayVerb}|${markedVerb}|${openVerb}|${reckonVerb})(?![\\p{L}'-])`,
  ),
  'gu',
)

/** The sayings of a sentence, in order. `memory` is told whoever speaks. */
export function sayingsIn(scene: Scene, sentence: Sentence, memory: Memory): Saying[] {
  const spoken = [
    ...labelled(scene, sentence, memory),
    ...named(scene, sentence, memory),
    ...told(scene, sentence, memory),
    ...sayingsWithoutVerb(scene, sentence),
    ...viewsTold(scene, sentence, memory),
  ]
  const found = [...spoken, ...sayingsInPassing(scene, sentence, memory, spoken)]
  return bounded(
    scene,
    found.sort((a, b) => a.cue.start - b.cue.start),
  )
}

const afterQuote = new RegExp(`${afterQuoteVerb}(?![\\p{L}'-])`, 'gu')

/** The verbs of a sentence that may tell a saying, in order. */
function verbsIn(scene: Scene, sentence: Sentence, words: string): RegExpExecArray[] {
  const found = scene.sieveOf(sentence).mayHold(verbs) ? matchesOf(verbs, words) : []
  if (scene.article.language !== 'es' || scene.quotationsIn(sentence).length === 0) return found
  const more = matchesOf(afterQuote, words).filter(({ index }) => !found.some((one) => one.index === index))
  return more.length === 0 ? found : [...found, ...more].sort((a, b) => a.index - b.index)
}

function told(scene: Scene, sentence: Sentence, memory: Memory): Saying[] {
  const words = scene.lower.slice(sentence.start, sentence.end)
  const found: Saying[] = []
  for (const match of verbsIn(scene, sentence, words)) {
    const start = sentence.start + match.index
    const verb = { start, end: start + match[0].length }
    if (scene.quoted(start) || found.some(({ cue }) => start < cue.end)) continue
    if (tellsNothing(match[0], words.slice(match.index + match[0].length))) continue
    const sayer = sayerOf(scene, sentence, verb, memory)
    if (sayer === undefined) continue
    if (isNoun(scene, match[0], verb, speakerIsPerson(sayer))) continue
    const { kind, speaker, at } = sayer
    if (speaker !== undefined && kind !== 'document') memory.last = speaker
    memory.paper = kind === 'document' ? { ...(speaker === undefined ? {} : { speaker }) } : undefined
    const first = Math.min(at.start, verb.start)
    const how = isHow.exec(scene.lower.slice(Math.max(sentence.start, first - 10), first))?.[0].length ?? 0
    const cue = { start: first - how, end: Math.max(at.end, verb.end) }
    const content = contentOf(scene, sentence, cue, cue.end === verb.end)
    if (content.length > 0)
      found.push({
        cue: withThat(scene, sentence, cue),
        content,
        kind,
        ...(speaker === undefined ? {} : { speaker }),
      })
  }
  return found
}

/** "..." is how Ruiz put it. */
const isHow = /(?<=" )(?:is|was) how $/

/** "asked the chief to resign", "said no": words that say nothing that could be held against a record. */
function tellsNothing(verb: string, after: string): boolean {
  if (/^(?:goes|went) on$/.test(verb)) return !/^(?:[,:]| (?:that|to say))/.test(after)
  if (/^(?:asked|urged|urges|reminded|advised|inquired|wondered|wonders)$/.test(verb))
    return /^(?! (?:that|que|whether|if|si) )(?: [^",]{1,60}? to \p{L}| (?:who|how|what|when|why|about|for)\b)[^"]*$/u.test(
      after,
    )
  if (
    /^(?:told|tells?|wrote|writes)$/.test(verb) &&
    /^ (?:to )?(?![^;]*(?:that|que) )[^",.;]{2,60} to \p{L}/u.test(after)
  )
    return true
  if (withThing.test(verb) && thing.test(after) && !clause.test(after)) return true
  if (
    /^(?:wrote|writes)$/.test(verb) &&
    /^ (?:an?|the|two|several) (?:check|cheque|ticket|citation|policy|grant|resolution|ordinance)s?\b/.test(
      after,
    )
  )
    return true
  if (verb === 'read' && /^ (?:an?|the|una?|from) [^":]*$/.test(after)) return true
  if (verb === 'believed' && after.startsWith(' to be')) return true
  if (/^(?:put|puts) it$/.test(verb) && /^ (?:on|off|in|to|into)\b/.test(after)) return true
  return (
    /^(?:said|says|say|dijo)$/.test(verb) &&
    /^ (?:so\b|(?:no|yes|nothing|s[i\u00ed])(?=[.,;:)]|$| (?:to|about|of|and|but|when|after|more|else|a|thanks)(?![\p{L}])))/u.test(
      after,
    )
  )
}

/** "Announced an agreement", "answered 10,318 calls", "wrote a check": something done, rather than said. */
const withThing =
  /^(?:announced|announces|answered|answers|added|adds|admitted|admits|promised|promises|shared|continued|posted|disputed|negó|anunci[oó]|denied|disclosed|proclaimed|declared)$/
const thing =
  /^ (?!(?:it|that|this|us|me|him|them|in|on|at|to|by|for|from|as|when|whether|how|why|what|who|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|last|earlier|he|she|they|there|no one|nobody|not|que|el lunes|el martes|ayer|hoy|en|durante|por|a|de)[ ,])(?:(?:an?|the|its|his|her|their|two|three|four|five|six|some|more|new|revised|quarterly|plans?|un|una|la|el|los|las|su|sus) )?[\p{L}\d,$-]+(?! that | que )/u
const clause =
  /^ [^,.;:"]{3,60} (?:will|would|must|has|have|had|is|are|was|were|can|could|may|should|ser[aá]n?|fue|tiene|ha|han) /

/** Words that are nouns as often as verbs: "the United States", "federal reports", "their claims". */
const nouns =
  /^(?:states|reports?|claims?|fears?|estimates|notes|shared?|read|reads|posted|continued|worry|worries|think|believes?|warns?|allowed|determined|figured|figures|began|begins|holds|held|reasons|feels|hopes|agrees|agreed|objects|informa|publica|anuncia|cuenta|suggests?|suggested|indicates?|maintains|maintained|argue|believe)$/

function isNoun(scene: Scene, word: string, verb: Span, person: boolean): boolean {
  if (!nouns.test(word)) return false
  if (/united $/.test(scene.lower.slice(Math.max(0, verb.start - 7), verb.start))) return true
  if (person) return false
  const after = scene.lower.slice(verb.end, verb.end + 60)
  return (
    !/^(?:(?:,? ?["']| que |: )| (?:[^,.;:"]{3,40} )?that (?!was |were |is |are |has |have |had |will |would |can |may ))/.test(
      after,
    ) &&
    !/["'],? ?$/.test(scene.lower.slice(Math.max(0, verb.start - 40), verb.start)) &&
    word !== 'argue' &&
    word !== 'believe'
  )
}

function speakerIsPerson({ kind, speaker }: { kind: string; speaker?: Speaker }): boolean {
  return (
    kind === 'indirect' &&
    speaker !== undefined &&
    (speaker.office !== undefined || speaker.resolvedBy === 'pronoun')
  )
}

/** Verbs after which the one who is told something stands, or a place. */
const withObject =
  /(?:told|tells?|wrote|writes|written|warned|warns|informed|notified|assured|advised|reminded|convinced|responded|replied|answered|suggested|reported|announced|testified|emailed|posted|dijo|inform[o\u00f3]|escribi[o\u00f3]|advirti[o\u00f3]|asegur[o\u00f3]|dijeron)$/
const when = /^(?:,? (?:on|in|at|during|to|en|durante|a|el) [^,;:"]{1,70}?,?)? (?:that|que) /u
const that =
  /^(?!,? (?:which|who|and|but|quien|y|pero) )(?:,? (?:to )?(?:the )?[\p{L}' .-]{1,40}?)?(?:,? (?:on|in|at|during|to|en|durante|a|el) [^,;:"]{1,70}?,?)? (?:that|que) /u

/** A cue with its "that", which is no word of the claim. */
function withThat(scene: Scene, sentence: Sentence, cue: Span): Span {
  const after = scene.lower.slice(cue.end, Math.min(sentence.end, cue.end + 130))
  const object = withObject.test(scene.lower.slice(cue.start, cue.end)) ? that : when
  const direct = /^,? (?:that|que) /.exec(after) ?? object.exec(after)
  return direct === null ? cue : { start: cue.start, end: cue.end + direct[0].length }
}

/** What is ascribed: what stands before a cue that closes the sentence, what follows one that does not, or both. */
function contentOf(scene: Scene, sentence: Sentence, cue: Span, endsInVerb: boolean): Span[] {
  const before = { start: sentence.start, end: cue.start }
  const after = { start: cue.end, end: sentence.end }
  const ahead = scene.lower.slice(before.start, before.end)
  const rest = scene.lower.slice(after.start, after.end)
  const trails = /[,?!]["']? ?$/.test(ahead) || /["'] ?$/.test(ahead)
  const closes = /^[^"]{0,80}[.!?]?$/.test(rest) && !/^[^,]{0,60}\b(?:that|que) /.test(rest)
  if (/^[^,"]{0,60}\b(?:that|que) /.test(rest))
    return ahead.trimEnd().endsWith('"') ? [before, after] : [after]
  const opens = ahead.trim() === '' || (!ahead.includes('"') && !/[\p{L}]{3}/u.test(ahead))
  if (opens) return [after]
  if (whenOnly.test(ahead) && tells.test(scene.lower.slice(cue.start, cue.end)) && isSaid.test(rest))
    return [after]
  if (
    trails &&
    !(/" $/.test(ahead) && /^[^"]*;/.test(rest)) &&
    ((endsInVerb && parenthesis.test(rest)) || joined.test(rest))
  )
    return [before, after]
  if (trails && (closes || /^(?:[.,]|$)/.test(rest) || /^[^"]{0,120}\.$/.test(rest)))
    return rest.includes('"') ? [before, after] : [before]
  if (trails) return ahead.includes('"') ? [before, after] : [after]
  return [after]
}

/** "Of those held, the sheriff said by phone, 52 were picked up": the sentence goes on after its sayer. */
const parenthesis = /^(?: (?!that |que )[^,".;:]{2,40})?, (?!who |which |quien |que )[^"]{12,}/

/** "Asked about costs, the office said there were none": what is said follows, though a comma stands before. */
const whenOnly =
  /^(?:asked|in|on|at|after|before|during|since|when|while|for|last|this|en|tras|durante|al|ante|sobre) [^,"]{2,90}, $/
const tells =
  /\b(?:said|says|argued|argues|thinks|believes|claims|claimed|contends|insists|dijo|dice|cree|sostiene|afirma)$/
const isSaid =
  /^ (?!(?:on|in|at|to|of|by|for|from|with|as|outside|inside|during|after|before|when|while|earlier|later|last|this|through|via|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|en|a|al|durante|tras|el (?:lunes|martes|mi\u00e9rcoles|jueves|viernes|s\u00e1bado|domingo)|ayer|hoy)\b)\p{L}+ [^"]{6,}/u

/** "Tulsa has joined, she noted; two other counties came later": what a second half adds is said as well. */
const joined = /^(?: (?!that |que )[^,".;:]{2,60})?(?:;|, (?:and|but|y|pero)) [^"]{8,}/

const naming =
  /\b(?:called|calls|dubbed|described|describes|likened|termed|labell?ed|denounced|denounces|dismissed|blasted|hailed|praised|summed|calific[oó]|calificaron|tild[oó]|describi[oó]|tach[oó]|llam[oó])(?= [^".;]{0,70}")/g

/** "called the order "a win"": the quotation is what somebody names a thing. */
function named(scene: Scene, sentence: Sentence, memory: Memory): Saying[] {
  if (!scene.sieveOf(sentence).mayHold(naming)) return []
  const words = scene.lower.slice(sentence.start, sentence.end)
  return matchesOf(naming, words).flatMap((match) => {
    const verb = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length }
    if (scene.quoted(verb.start)) return []
    const quotation = scene.quotationsIn({ start: verb.end, end: Math.min(sentence.end, verb.end + 75) })[0]
    const sayer = sayerOf(scene, sentence, verb, memory)
    if (sayer === undefined || quotation === undefined) return []
    const { kind, speaker, at } = sayer
    if (speaker !== undefined) memory.last = speaker
    const cue = { start: Math.min(at.start, verb.start), end: verb.end }
    return [{ cue, content: [quotation], kind, ...(speaker === undefined ? {} : { speaker }) }]
  })
}

/** A turn of the writer's own after what somebody said. */
const aside = /, (?:even (?:after|as)|despite|a pesar de) /

/** What is ascribed to one ends where the next one begins. */
function bounded(scene: Scene, sayings: readonly Saying[]): Saying[] {
  return sayings.map((told, at) => {
    const saying = withoutAside(scene, told)
    const next = sayings[at + 1]
    if (next === undefined || next.kind === 'vague') return saying
    const content = saying.content.map(({ start, end }) =>
      start <= next.cue.start && end > next.cue.start && saying.cue.start < start
        ? { start, end: next.cue.start }
        : { start, end },
    )
    return { ...saying, content }
  })
}

function withoutAside({ lower }: Scene, saying: Saying): Saying {
  if (saying.kind === 'vague') return saying
  const content = saying.content.map(({ start, end }) => {
    const at = start < saying.cue.start ? -1 : lower.slice(start, end).search(aside)
    return at > 0 ? { start, end: start + at } : { start, end }
  })
  return { ...saying, content }
}
