import type { Article, Span } from '../model/article.js'
import { attributionOf, QuoteSpeakers } from './attribution.js'
import { clauseAround, clausesOf } from './clauses.js'
import { flagsIn, opinionClauses } from './flags.js'
import type { Frame, Hit } from './frame.js'
import { families } from './frames/all.js'
import { immigration } from './frames/words.js'
import type { Gazetteer } from './gazetteer.js'
import { merged } from './merge.js'
import { denies, hedgesIn, modalityOf } from './modality.js'
import { quoteClaim } from './quote-claims.js'
import { roleClaims } from './role-claims.js'
import { type Memory, type Saying, sayingsIn } from './sayings.js'
import { type Scene, sceneOf } from './scene.js'
import type { Sentence } from './sentences.js'
import { shared } from './spans.js'
import type { Attribution, Flag, TextClaim, TextReading } from './text-claim.js'

export { type Gazetteer, type GazetteerSource, gazetteerOf } from './gazetteer.js'

/** Reads a document for claims. The same document and gazetteer give the same reading. */
export function readClaims(article: Article, gazetteer: Gazetteer): TextReading {
  const scene = sceneOf(article, gazetteer)
  const claims: TextClaim[] = []
  const flags: Flag[] = []
  const memory: Memory = {}
  const quotes = new QuoteSpeakers()
  const about = aboutImmigration(scene)
  for (const sentence of scene.sentences) {
    const read = readSentence(scene, sentence, memory, quotes, about(sentence))
    claims.push(...read.claims)
    flags.push(...read.flags)
  }
  const roles = roleClaims(scene)
  return {
    claims: merged([...claims, ...roles]),
    flags: [...flags, ...documentFlags(scene)].sort(
      (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
    ),
  }
}

/** Whether a sentence is about immigration enforcement: it says so, or its block, its heading or the block before does. */
function aboutImmigration({ article, lower }: Scene): (sentence: Sentence) => boolean {
  const blocks = article.blocks.map(({ start, end }) => immigration.test(lower.slice(start, end)))
  const all = blocks.filter((about) => about).length
  return ({ blockAt }) => all >= 2 || blocks[blockAt] === true || blocks[blockAt - 1] === true
}

function readSentence(
  scene: Scene,
  sentence: Sentence,
  memory: Memory,
  quotes: QuoteSpeakers,
  about: boolean,
): { claims: TextClaim[]; flags: Flag[] } {
  const sayings = sayingsIn(scene, sentence, memory)
  const clauses = clausesOf(
    scene.lower,
    sentence,
    sayings.map(({ cue }) => cue),
  )
  const claims: TextClaim[] = []
  let quoted: Attribution | undefined
  for (const quotation of scene.quotationsIn(sentence)) {
    if (quotation.start < sentence.start) continue
    quoted = quotes.attribution(quotation, sentence.blockAt, sayings)
    if (quoted.speaker !== undefined) memory.last = quoted.speaker
    const claim = quoteClaim(scene, quotation, quoted)
    if (claim !== undefined) claims.push(claim)
  }
  const named = sayings.find(({ speaker }) => speaker !== undefined)?.speaker
  if (named !== undefined) quotes.remember(named, sentence.blockAt)
  const opinions = opinionClauses(scene, sentence, clauses)
  for (const hit of hitsIn(scene, sentence, clauses, about))
    claims.push(...claimsOf(hit, sayings, quoted, opinions))
  return { claims, flags: flagsIn(scene, sentence, sayings, clauses) }
}

interface FrameHit extends Hit {
  readonly frame: Frame
}

function* hitsIn(
  scene: Scene,
  sentence: Sentence,
  clauses: readonly Span[],
  about: boolean,
): Generator<FrameHit> {
  const words = scene.lower.slice(sentence.start, sentence.end)
  for (const { gate, frames } of families) {
    if (!gate.test(words)) continue
    for (const frame of frames) {
      if (frame.about === true && !about) continue
      if (frame.needs !== undefined && !frame.needs.test(words)) continue
      for (const match of words.matchAll(frame.words)) {
        const at = {
          start: sentence.start + match.index,
          end: sentence.start + match.index + match[0].length,
        }
        if (at.end === at.start) continue
        const clause = frame.take === 'match' ? at : clauseAround(clauses, at)
        const own = scene.lower.slice(clause.start, clause.end)
        if (frame.unless?.test(own) !== true) yield { frame, scene, sentence, match, at, clause, words: own }
      }
    }
  }
}

function claimsOf(
  hit: FrameHit,
  sayings: readonly Saying[],
  quoted: Attribution | undefined,
  opinions: readonly Span[],
): TextClaim[] {
  const { frame, scene, sentence, clause, at, words } = hit
  const slots = frame.slots === undefined ? {} : frame.slots(hit)
  if (slots === undefined) return []
  const spans = frame.members === undefined ? [clause] : frame.members(hit)
  const inQuote = scene.quotationsIn(at).some(({ start, end }) => start < at.end && end > at.start)
  const judged = opinions.some((opinion) => 2 * shared(opinion, clause) > clause.end - clause.start)
  return spans.flatMap((span) => {
    if (span.end <= span.start) return []
    const attribution = attributionOf(scene, sayings, span, inQuote ? quoted : undefined)
    if (judged && attribution.kind === 'none' && frame.members === undefined && !hard.test(frame.type))
      return []
    const before = scene.lower.slice(sentence.start, clause.start)
    const modality =
      frame.modality ??
      (attribution.kind === 'vague' && /^law|^personnel|^event/.test(frame.type) === false
        ? modalityOf(words, before)
        : modalityOf(words, before))
    const agency = frame.members === undefined ? undefined : scene.agenciesIn(span)[0]
    return [
      {
        span,
        type: frame.type,
        also: frame.also ?? [],
        modality,
        polarity: denies(words) ? 'no' : 'yes',
        hedges: hedgesIn(words, clause.start),
        attribution,
        slots:
          agency === undefined
            ? slots
            : { ...slots, agency: { value: agency.meant, at: { start: agency.start, end: agency.end } } },
        rule: frame.rule,
      } satisfies TextClaim,
    ]
  })
}

/** Types whose words tell a fact even where the clause judges as well. */
const hard = /^(?:vote|personnel\.count|funding|event|outcome|law\.ruling|agreement)/

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
