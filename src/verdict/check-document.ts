import { type Gazetteer, gazetteerOf, readClaims } from '../check/read.js'
import { type Review, type ReviewedReading, reviewed } from '../check/review.js'
import type { TextReading } from '../check/text-claim.js'
import type { Article } from '../model/article.js'
import type { Day } from '../model/day.js'
import type { World } from '../query/world.js'
import type { Law } from '../rules/law.js'
import { checkArticle } from './check-article.js'
import { type CheckedJson, type ClaimJson, checkedJson } from './checked-json.js'
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
export interface DocumentFacts {
  readonly media: Article['media']
  readonly title?: string
  readonly publisher?: string
  /** The author line as published. */
  readonly author?: string
  readonly address?: string
  readonly language: Article['language']
  /** In UTF-16 code units, as every offset is. */
  readonly length: number
}

/** Whether a person has looked at a claim, and what they said. */
export interface ReviewTold {
  readonly state: 'unreviewed' | 'accepted' | 'edited'
  /** A role, not a person. */
  readonly by?: string
  readonly words?: string
  readonly on?: Day
}

/** A claim of a document with its verdicts and its review. */
export interface DocumentClaim extends ClaimJson {
  readonly review: ReviewTold
}

/** The JSON of a checked document: what it tells of itself, and every claim with its verdicts and its review. */
export interface DocumentJson extends DocumentFacts, Omit<CheckedJson, 'claims'> {
  readonly claims: readonly DocumentClaim[]
  /** Reviews that took a claim away, and those of claims that were not read this time. */
  readonly reviews: { readonly rejected: readonly Review[]; readonly unmatched: readonly Review[] }
}

/** A checked document as JSON. */
export function documentJson({ article, checked, reviewed: found }: CheckedDocument): DocumentJson {
  const { document: _, text, blocks: __, published: ___, ...facts } = article
  const json = checkedJson(checked)
  return {
    ...facts,
    length: text.length,
    ...json,
    claims: json.claims.map((claim, at) => ({ ...claim, review: reviewOf(found.reviews[at]) })),
    reviews: { rejected: found.rejected, unmatched: found.unmatched },
  }
}

function reviewOf(review: Review | undefined): ReviewTold {
  if (review === undefined) return { state: 'unreviewed' }
  const { action, by, words, on } = review
  return { state: action === 'accept' ? 'accepted' : 'edited', by, words, on }
}
