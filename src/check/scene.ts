import type { Article, Span } from '../model/article.js'
import type { StateCode } from '../model/state.js'
import { type AgencyNamed, agenciesNamed } from './agencies-named.js'
import { foldMarks, lowered, withoutAccents } from './folded.js'
import type { Gazetteer } from './gazetteer.js'
import { readsAsMinutes } from './minutes.js'
import { type PersonNamed, peopleNamed } from './people.js'
import { type Quotation, quotationsIn } from './quotations.js'
import { sayerNamed, speakerOf } from './sayer-named.js'
import { type Sentence, sentencesIn } from './sentences.js'
import { Sieve } from './sieve.js'
import { overlapping } from './spans.js'
import type { AgencyMeant, Attribution, Speaker } from './text-claim.js'
import { tokensOf } from './tokens.js'

/** Who is told to say something. */
export interface Sayer {
  readonly kind: Exclude<Attribution['kind'], 'none' | 'direct_quote' | 'ambiguous'>
  readonly speaker?: Speaker
}

/** A document with all that is found in it before claims are read. */
export interface Scene {
  readonly article: Article
  /** The text with its marks folded, and that in lower case: every offset is one of the text. */
  readonly folded: string
  readonly lower: string
  /** In lower case without accents. */
  readonly bare: string
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
  readonly people: readonly PersonNamed[]
  readonly agencies: readonly AgencyNamed[]
  readonly state?: StateCode
  /** The agency that the document is mostly about. */
  readonly main?: AgencyMeant
  readonly mainAgency?: string
  /** Whether it reads as minutes of a meeting do. */
  readonly minutes: boolean
  /** Whether a place lies within a quotation. */
  quoted(at: number): boolean
  peopleIn(span: Span): readonly PersonNamed[]
  agenciesIn(span: Span): readonly AgencyNamed[]
  quotationsIn(span: Span): readonly Quotation[]
  /** The sieve of a sentence, for patterns that are looked for in it or in its parts. */
  sieveOf(sentence: Sentence): Sieve
  speakerOf(person: PersonNamed): Speaker
  /** Who is meant by words that stand where a sayer stands. */
  sayerNamed(at: Span): Sayer
}

export function sceneOf(article: Article, gazetteer: Gazetteer): Scene {
  const { text, blocks } = article
  const folded = foldMarks(text)
  const lower = lowered(folded)
  const tokens = tokensOf(folded)
  const people = peopleNamed(text, folded, lower, tokens)
  const names = people.map(({ name }) => name)
  const named = agenciesNamed(folded, tokens, gazetteer, (token) => overlapping(names, token).length > 0)
  const quotations = blocks.flatMap((block) => quotationsIn(text, block))
  const sentences = blocks.flatMap((block, at) =>
    sentencesIn(folded, block, at, overlapping(quotations, block)),
  )
  const main = mainAgency(named.agencies)
  const bare = withoutAccents(lower)
  const scene: Scene = {
    article,
    folded,
    lower,
    bare,
    sentences,
    quotations,
    people,
    agencies: named.agencies,
    minutes: readsAsMinutes(article, lower),
    quoted: (at) => overlapping(quotations, { start: at, end: at + 1 }).length > 0,
    peopleIn: (span) => overlapping(people, span),
    agenciesIn: (span) => overlapping(named.agencies, span),
    quotationsIn: (span) => overlapping(quotations, span),
    sieveOf: sievesIn(bare),
    speakerOf,
    sayerNamed: (at) => sayerNamed(scene, at),
    ...(named.state === undefined ? {} : { state: named.state }),
    ...(main === undefined ? {} : { main, mainAgency: main.name }),
  }
  return scene
}

/** Sieves of sentences, each made once. */
function sievesIn(bare: string): (sentence: Sentence) => Sieve {
  const sieves = new Map<Sentence, Sieve>()
  return (sentence) => {
    const sieve = sieves.get(sentence) ?? new Sieve(bare, sentence.start, sentence.end)
    sieves.set(sentence, sieve)
    return sieve
  }
}

/** The agency that is named most often; a place counts for its police where nothing else is named. */
function mainAgency(agencies: readonly AgencyNamed[]): AgencyMeant | undefined {
  const counts = new Map<string, { count: number; meant: AgencyMeant }>()
  for (const { meant } of agencies) {
    const key = meant.ids.join()
    const held = counts.get(key)
    const better =
      held === undefined || (held.meant.how === 'place' && meant.how === 'named') ? meant : held.meant
    counts.set(key, { count: (held?.count ?? 0) + (meant.how === 'named' ? 3 : 1), meant: better })
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.meant
}
