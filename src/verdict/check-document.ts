import { type Gazetteer, gazetteerOf, readClaims } from '../check/read.js'
import { type Review, type ReviewedReading, reviewed } from '../check/review.js'
import type { TextReading } from '../check/text-claim.js'
import type { Article } from '../model/article.js'
import type { Day } from '../model/day.js'
import type { World } from '../query/world.js'
import type { Law } from '../rules/law.js'
import { checkArticle } from './check-article.js'
import { checkedJson } from './checked-json.js'
import type { CheckedArticle } from './verdict.js'

/** What is held against: the record and the law. */
export interface Held {
  readonly world: World
  readonly law: Law
}

/** A document that was read and held against the record. */
export interface CheckedDocument {
  readonly article: Article
  readonly reading: TextReading
  readonly checked: CheckedArticle
  /** What persons said of its claims. */
  readonly reviewed: ReviewedReading
}

/** Reads a document for claims, and holds each against the record as known on a day, after what persons said of it. */
export function checkDocument(
  { world, law }: Held,
  article: Article,
  knownAt: Day,
  reviews: readonly Review[] = [],
): CheckedDocument {
  const found = reviewed(readClaims(article, gazetteerOfWorld(world)), article, reviews)
  const { reading } = found
  return { article, reading, checked: checkArticle(world, law, article, reading, knownAt), reviewed: found }
}

const gazetteers = new WeakMap<World, Gazetteer>()

/** The names of all agencies of the directory and the lists; made once for a world. */
export function gazetteerOfWorld(world: World): Gazetteer {
  let gazetteer = gazetteers.get(world)
  if (gazetteer === undefined) {
    gazetteer = gazetteerOf([...world.directory.agencies, ...world.now().agencies.values()])
    gazetteers.set(world, gazetteer)
  }
  return gazetteer
}

/** What a document tells of itself; its text is not repeated. */
export type DocumentFacts = Omit<Article, 'document' | 'text' | 'blocks' | 'published'> & {
  /** In UTF-16 code units, as every offset is. */
  readonly length: number
}

/** The JSON of a checked document: what it tells of itself, and every claim with its verdicts and its review. */
export function documentJson({ article, checked, reviewed: found }: CheckedDocument) {
  const { document: _, text, blocks: __, published: ___, ...facts } = article
  const json = checkedJson(checked)
  return {
    ...(facts satisfies Omit<DocumentFacts, 'length'>),
    length: text.length,
    ...json,
    claims: json.claims.map((claim, at) => ({ ...claim, review: reviewOf(found.reviews[at]) })),
    /** Reviews that took a claim away, and those of claims that were not read this time. */
    reviews: { rejected: found.rejected, unmatched: found.unmatched },
  }
}

/** The JSON of a checked document. */
export type DocumentJson = ReturnType<typeof documentJson>

function reviewOf(review: Review | undefined) {
  if (review === undefined) return { state: 'unreviewed' as const }
  const { action, by, words, on } = review
  return { state: action === 'accept' ? ('accepted' as const) : ('edited' as const), by, words, on }
}
