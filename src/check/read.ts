import type { Article, Span } from '../model/article.js'
import { askedOf } from './asked-of.js'
import { QuoteSpeakers } from './attribution.js'
import { clausesOf } from './clauses.js'
import { flagsIn, opinionClauses } from './flags.js'
import { floorOf } from './floor.js'
import type { Gazetteer } from './gazetteer.js'
import { claimsOf } from './hit-claims.js'
import { hitsIn } from './hits.js'
import { answersOf } from './interview.js'
import { legalClaims } from './legal-claims.js'
import { weightsHeld } from './likeness/held.js'
import { likenedHits } from './likeness/likened.js'
import type { ClauseSeen } from './likeness/signs.js'
import type { WeightTable } from './likeness/weighing.js'
import { type Word, wordsOf } from './likeness/words-of.js'
import { looseHits } from './loose.js'
import { merged } from './merge.js'
import { personMeant } from './pronoun-meant.js'
import { answerClaims, quoteClaim } from './quote-claims.js'
import { withEchoes } from './quote-echoes.js'
import { introducedBy } from './quote-introductions.js'
import { roleClaims } from './role-claims.js'
import { type Memory, sayingsIn } from './sayings.js'
import { type Scene, sceneOf } from './scene.js'
import type { Sentence } from './sentences.js'
import { meets } from './spans.js'
import type { Attribution, Flag, Speaker, TextClaim, TextReading } from './text-claim.js'
import { type Nearness, topicOf } from './topic.js'
import { type WordsFound, wordsFound } from './words-found.js'

export { type Gazetteer, type GazetteerSource, gazetteerOf } from './gazetteer.js'

/** Reads a document for claims. The same document and gazetteer give the same reading. */
export function readClaims(article: Article, gazetteer: Gazetteer): TextReading {
  const scene = sceneOf(upTo(article, longest), gazetteer)
  const unread = { start: longest, end: article.text.length }
  const { claims, flags } = readSentences(scene, weightsHeld())
  return {
    claims: merged(withEchoes(scene, [...claims, ...roleClaims(scene)])),
    flags: [...flags, ...documentFlags(scene)].sort(
      (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
    ),
    ...(article.text.length > longest ? { unread } : {}),
  }
}

/** What the rules alone read, and the clauses of the text as likeness sees them: what it is learned from. */
export function readByRule(article: Article, gazetteer: Gazetteer): Omit<SentenceRead, 'flags'> {
  const scene = sceneOf(article, gazetteer)
  const { claims, seen } = readSentences(scene, undefined)
  return { claims: merged(claims), seen }
}

interface SentenceRead {
  readonly claims: readonly TextClaim[]
  readonly flags: readonly Flag[]
  readonly seen: readonly ClauseSeen[]
}

function readSentences(scene: Scene, weights: WeightTable | undefined): SentenceRead {
  const claims: TextClaim[] = []
  const flags: Flag[] = []
  const seen: ClauseSeen[] = []
  let before: readonly Word[] = []
  const memory: Memory = {}
  const quotes = new QuoteSpeakers()
  const topics = scene.sentences.map(topicOf(scene))
  const found = wordsFound(scene, topics)
  const answers = answersOf(scene)
  for (const [at, sentence] of scene.sentences.entries()) {
    memory.answer = answers.find(({ words: { start, end } }) => start < sentence.end && sentence.start < end)
    const words = wordsOf(scene, sentence)
    const read = readSentence(scene, sentence, memory, quotes, topics[at] ?? 'other', found[at] ?? [], {
      words,
      before,
      weights,
    })
    before = words
    claims.push(...read.claims)
    flags.push(...read.flags)
    seen.push(...read.seen)
  }
  return { claims: [...claims, ...answerClaims(scene, answers)], flags, seen }
}

/** No document is read further than this, some 65,000 words. */
const longest = 400_000

function upTo(article: Article, end: number): Article {
  if (article.text.length <= end) return article
  const blocks = article.blocks
    .filter(({ start }) => start < end)
    .map((block) => ({ ...block, end: Math.min(block.end, end) }))
  return { ...article, text: article.text.slice(0, end), blocks }
}

function readSentence(
  scene: Scene,
  sentence: Sentence,
  memory: Memory,
  quotes: QuoteSpeakers,
  topic: Nearness,
  found: readonly WordsFound[],
  { words, before, weights }: Likening,
): SentenceRead {
  const sayings = sayingsIn(scene, sentence, memory)
  const cues = sayings.map(({ cue }) => cue)
  const clauses = clausesOf(scene.lower, sentence, cues)
  const claims: TextClaim[] = []
  let quoted: Attribution | undefined
  const own = subjectOf(scene, sentence, memory)
  for (const quotation of scene.quotationsIn(sentence)) {
    if (quotation.start < sentence.start) continue
    quoted = quotes.attribution(quotation, sentence, sayings, {
      subject: within(scene, sentence, quotation) ? own : undefined,
      introduced: introducedBy(scene, sentence, quotation),
      onSign: sign.test(scene.lower.slice(sentence.start, quotation.start)),
    })
    if (quoted.speaker !== undefined) memory.last = quoted.speaker
    const claim = quoteClaim(scene, quotation, quoted)
    if (claim !== undefined) claims.push(claim)
  }
  const named = sayings.find(({ speaker }) => speaker !== undefined)?.speaker
  const subject = named ?? own
  if (subject !== undefined) {
    quotes.remember(subject, sentence.blockAt)
    memory.last = sayings.findLast(({ speaker }) => speaker !== undefined)?.speaker ?? subject
  }
  const asked = named === undefined ? askedOf(scene, sentence) : undefined
  if (asked !== undefined) {
    quotes.remember(asked, sentence.blockAt)
    memory.last = asked
  }
  const opinions = opinionClauses(scene, sentence, clauses)
  const voices = { sayings, quoted, floor: floorOf(scene, sentence, memory, sayings, own) }
  const told = hitsIn(scene, sentence, found, clauses, cues).flatMap((hit) => claimsOf(hit, voices, opinions))
  const loose = looseHits(scene, sentence, clauses, told, topic).flatMap((hit) =>
    claimsOf(hit, voices, opinions),
  )
  claims.push(...told, ...loose)
  if (topic === 'near') claims.push(...legalClaims(scene, sayings, claims))
  const seen = clauses.map((clause) => ({
    clause,
    words,
    before,
    read: claims
      .filter((claim) => claim.rule !== 'quotation' && meets(claim.span, clause))
      .map(({ type }) => type),
    quoted: scene.quoted(clause.start + 1),
    heading: sentence.block.kind === 'heading',
    topic,
    language: scene.article.language,
  }))
  const flagged = flagsIn(scene, sentence, sayings, clauses)
  if (weights === undefined || topic === 'other') return { claims, flags: flagged, seen }
  const liked = likenedHits(scene, sentence, seen, claims, weights).flatMap((hit) =>
    claimsOf(hit, voices, opinions),
  )
  return { claims: [...claims, ...liked], flags: flagged, seen }
}

/** What likeness goes by beside the sentence itself; without weights only the rules read. */
interface Likening {
  readonly words: readonly Word[]
  readonly before: readonly Word[]
  readonly weights: WeightTable | undefined
}

/** The person with whom a sentence begins. */
function subjectOf(scene: Scene, sentence: Sentence, memory: Memory): Speaker | undefined {
  const pronoun = /^(?:he|she|él|ella) /.test(scene.lower.slice(sentence.start, sentence.start + 5))
  if (pronoun)
    return memory.last === undefined
      ? undefined
      : { ...personMeant(scene, sentence, memory.last), resolvedBy: 'pronoun' }
  const holder = holderOpening(scene, sentence)
  if (holder !== undefined) return holder
  const person = scene.peopleIn(sentence).find(({ start }) => !scene.quoted(start))
  if (person === undefined || person.start - sentence.start > 70) return undefined
  const before = scene.lower.slice(sentence.start, person.start)
  return /\b(?:by|to|of|from|for|with|against|por|de|con|a)(?: the| el| la)? $/.test(before)
    ? undefined
    : scene.speakerOf(person)
}

/** "The solicitor was asked": the holder of an office with whom a sentence begins. */
function holderOpening(scene: Scene, { start, end }: Sentence): Speaker | undefined {
  const words = /^(?:the|el|la) \p{L}+(?: general| attorney| manager| de polic[i\u00ed]a)?(?= )/u.exec(
    scene.lower.slice(start, Math.min(end, start + 40)),
  )?.[0]
  if (words === undefined) return scene.minutes ? bareHolder(scene, { start, end }) : undefined
  if (/^(?:the|el|la) (?:police|sheriff's)$/.test(words)) return undefined
  const { speaker } = scene.sayerNamed({ start, end: start + words.length })
  return speaker?.office === undefined ? undefined : speaker
}

/** "Counsel walked through the statute": minutes leave the article out. */
function bareHolder(scene: Scene, { start, end }: Span): Speaker | undefined {
  const words =
    /^(?:counsel|chief|sheriff|clerk|director|attorney|solicitor|manager|undersheriff|mayor|jefe|alguacil)(?= \p{Ll})/u.exec(
      scene.lower.slice(start, Math.min(end, start + 20)),
    )?.[0]
  if (words === undefined || /^\p{Lu}/u.test(scene.folded.slice(start + words.length + 1))) return undefined
  const { speaker } = scene.sayerNamed({ start, end: start + words.length })
  return speaker?.office === undefined ? undefined : speaker
}

/** What is written on signs has no speaker. */
const sign =
  /\b(?:signs?|banners?|placards?|posters?|t-shirts?|shirts?|stickers?|flyers?|letreros?|pancartas?|carteles)\b[^.;]{0,60}$/

/** Whether a quotation is part of what its sentence tells: words stand before it that are not quoted. */
function within(scene: Scene, sentence: Sentence, { start }: { readonly start: number }): boolean {
  const before = scene.lower.slice(sentence.start, start)
  return (before.match(/\p{L}{2,}/gu) ?? []).length > 2 || /^(?:the|el|la) \p{L}+ $/u.test(before)
}

/** What is missing from a document as a whole, told on its first block. */
function documentFlags({ article, people, lower }: Scene): Flag[] {
  const first = article.blocks[0]
  if (first === undefined) return []
  const span = { start: first.start, end: first.end }
  const flags: Flag[] = []
  if (article.published.how === 'unknown') flags.push({ span, kind: 'undated' })
  if (people.length === 0 && !/according to|seg[uú]n|https?:/.test(lower))
    flags.push({ span, kind: 'no_source_cited' })
  return flags
}
