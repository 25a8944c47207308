import type { Span } from '../model/article.js'
import { matchesOf } from './matches.js'
import { participle } from './saying-words.js'
import type { Saying } from './sayings.js'
import type { Sayer, Scene } from './scene.js'
import type { Sentence } from './sentences.js'

/** What is ascribed without a verb of saying: by "according to", by a noun, by a participle, by "reportedly". */
export function sayingsWithoutVerb(scene: Scene, sentence: Sentence): Saying[] {
  return [
    ...byParticiple(scene, sentence),
    ...accordingTo(scene, sentence),
    ...byNoun(scene, sentence),
    ...reported(scene, sentence),
  ]
}

export function ascribed(cue: Span, content: readonly Span[], { kind, speaker }: Sayer): Saying {
  return { cue, content, kind, ...(speaker === undefined ? {} : { speaker }) }
}

const according =
  /(?<![\p{L}])(?:according to|seg[u\u00fa]n(?: (?:inform\u00f3|report\u00f3|dijo|explic\u00f3|indic\u00f3|public\u00f3|se\u00f1al\u00f3|confirm\u00f3|detall\u00f3))?|per(?= (?:the|its|chief|sheriff|mr\.|ms\.|city|county|state|town) )|de acuerdo con|de acuerdo a|conforme a) ((?:[^,.;:"()]|\.(?=\p{L}|,)|(?<=\b\p{L}{1,4})\.(?= ))+)/gu

/** "according to its commander, Col. Bryan Waugh,": the person whom the office before stands for. */
function apposedTo(scene: Scene, name: Span): (Sayer & { readonly end: number }) | undefined {
  const person = scene.peopleIn({ start: name.end, end: name.end + 60 })[0]
  if (person === undefined || scene.peopleIn(name).length > 0) return undefined
  if (!/^, (?:the |el |la )?$/.test(scene.lower.slice(name.end, person.start))) return undefined
  return { kind: 'indirect', speaker: scene.speakerOf(person), end: person.end }
}

const viewOf =
  /(?<![\p{L}])(?:by (?:the )?(?:estimate|count|tally|reckoning|account|figures)s? of|in the (?:words|view|opinion|judge?ment|estimation|telling|account|reading) of|it is the (?:position|view|opinion|understanding|contention) of|a juicio de|en opini[oó]n de|en palabras de|a decir de|en la versi[oó]n de) ((?:[^,.;:"()](?! that | que ))+[^,.;:"() ]?)/gu
const ownView =
  /(?<![\p{L}])(\p{L}[\p{L} .-]{1,60}?)'s? (?:(?:own |stated |legal |official )?(?:position|view|opinion|argument|understanding|contention|theory|reading|answer|reply|complaint|concern|worry|fear|estimate|point|brief|suit|lawsuit|letter|memo)(?:,[^,;:"]{3,60},)? (?:is|was|has been) that|(?:answer|reply|response|position|argument|explanation):) /gu

/** "by the count of the sheriff", "in the chief's view": whose words or reckoning it is. */
const ownCount =
  /(?<![\p{L}])(?:by (?:the )?([\p{L}][\p{L} .-]{1,50}?)'s? (?:own )?(?:reckoning|count|estimate|account|lights)|in (?:the )?([\p{L}][\p{L} .-]{1,50}?)'s? (?:own )?(?:view|opinion|judge?ment|estimation|telling|words|reading|eyes))(?![\p{L}])/gu

/** "The law, in his view, asks": words amid a clause, which is not cut there. */
export function isAmid({ lower }: Scene, { start, end }: Span, cue: Span): boolean {
  const opens = /(?:^|[;:"] ?|[;:] (?:and|but|so|y|pero) )$/.test(lower.slice(start, cue.start))
  return !opens && !/^["]?(?:[.;:]|$)/.test(lower.slice(cue.end, end))
}

function byNoun(scene: Scene, sentence: Sentence): Saying[] {
  const words = scene.lower.slice(sentence.start, sentence.end)
  const sieve = scene.sieveOf(sentence)
  const views = !sieve.mayHold(viewOf)
    ? []
    : matchesOf(viewOf, words).map((match) => ({ match, opens: match[0].startsWith('it ') }))
  const counts = !sieve.mayHold(ownCount)
    ? []
    : matchesOf(ownCount, words).map((match) => ({ match, opens: false }))
  const own = !sieve.mayHold(ownView)
    ? []
    : matchesOf(ownView, words).map((match) => ({ match, opens: true }))
  return [...views, ...counts, ...own].flatMap(({ match, opens }) => {
    const start = sentence.start + match.index
    if (scene.quoted(start)) return []
    const name = match[1] ?? match[2] ?? ''
    const from = start + match[0].indexOf(name)
    const sayer = scene.sayerNamed({ start: from, end: from + name.length })
    const cue = { start, end: start + match[0].length }
    if (match[2] !== undefined && isAmid(scene, sentence, cue)) return []
    const after = { start: cue.end, end: sentence.end }
    const content = opens ? [after] : aroundCue(scene, sentence, cue)
    return [ascribed(cue, content, sayer)]
  })
}

function accordingTo(scene: Scene, sentence: Sentence): Saying[] {
  if (!scene.sieveOf(sentence).mayHold(according)) return []
  const words = scene.lower.slice(sentence.start, sentence.end)
  return matchesOf(according, words).flatMap((match) => {
    const start = sentence.start + match.index
    if (scene.quoted(start)) return []
    const name = { start: start + match[0].length - (match[1] ?? '').length, end: start + match[0].length }
    const holder = apposedTo(scene, name)
    const sayer = holder ?? scene.sayerNamed(name)
    const cue = { start, end: holder?.end ?? name.end }
    if (measure.test(scene.lower.slice(name.start, name.end))) return []
    const content = aroundCue(scene, sentence, cue)
    return [ascribed(cue, content, sayer)]
  })
}

/** "Doled out according to the number of beds" tells no source. */
const measure =
  /^(?:the |its |their )?(?:number|size|type|kind|rank|need|severity|length|tama[n\u00f1]o|n[u\u00fa]mero)s? of /

/** "Between July and October, according to his office, deputies held seven": what is told stands after the cue. */
const notYetTold =
  /^[^\p{L}]*(?:(?:and|but|y|pero) )?(?:(?:since|between|in|by|during|as of|for|from|at|of|so far|last|this|through|until|on|under|entre|desde|en|hasta|durante|para|solo|de) [^,;"]{2,70},?)? ?,? ?$/u
/** "52 agencies are enrolled, according to a roster, 18 of them municipal": more of the same. */
const more =
  /^, (?:(?:and )?(?:about |nearly |roughly |some )?(?:\d|most|half|all|many|none|one|two|three|four|five|six|seven|eight|nine|ten)|up from|down from|compared with|including)/

/** What is ascribed by a cue within a sentence: what stands before it, or after it where nothing is told before. */
export function aroundCue({ lower }: Scene, sentence: Sentence, cue: Span): Span[] {
  const words = lower.slice(sentence.start, cue.start)
  const part = Math.max(words.lastIndexOf('; '), words.lastIndexOf(': '))
  const before = { start: part < 0 ? sentence.start : sentence.start + part + 2, end: cue.start }
  const after = { start: cue.end, end: sentence.end }
  if (lower.startsWith(': ', cue.end)) return [before, after]
  if (notYetTold.test(lower.slice(before.start, before.end))) return [before, after]
  return more.test(lower.slice(after.start, after.end)) ? [before, after] : [before]
}

function byParticiple(scene: Scene, sentence: Sentence): Saying[] {
  if (!scene.sieveOf(sentence).mayHold(participle)) return []
  const words = scene.lower.slice(sentence.start, sentence.end)
  return matchesOf(participle, words).flatMap((match) => {
    const start = sentence.start + match.index
    const end = start + match[0].length
    if (scene.quoted(start)) return []
    const court = /court|judicial|judge|ruling|fallo|judicial/.test(match[1] ?? '')
    const sayer: Sayer = court
      ? { kind: 'indirect', speaker: { name: 'court', resolvedBy: 'text' } }
      : { kind: 'document' }
    return [ascribed({ start, end }, [{ start: end, end: clauseEnd(scene, end, sentence.end) }], sayer)]
  })
}

function clauseEnd({ lower }: Scene, from: number, to: number): number {
  const at = lower.slice(from, to).search(/, (?:a|an|the|which|but|and|even|although|una?|lo que|pero) /)
  return at < 0 ? to : from + at
}

const hearsay =
  /(?<![\p{L}])(?:reportedly|allegedly|supposedly|purportedly|supuestamente|presuntamente|al parecer|se dice que|rumored to)(?![\p{L}])/gu

function reported(scene: Scene, sentence: Sentence): Saying[] {
  if (!scene.sieveOf(sentence).mayHold(hearsay)) return []
  const words = scene.lower.slice(sentence.start, sentence.end)
  return matchesOf(hearsay, words).map((match) => {
    const start = sentence.start + match.index
    return { cue: { start, end: start + match[0].length }, content: [sentence], kind: 'vague' as const }
  })
}
