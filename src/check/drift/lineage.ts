import type { Day } from '../../model/day.js'
import type { Sha256 } from '../../model/entry.js'
import type { Drift, Passage, ReadArticle } from './drift.js'
import { driftBetween } from './drift-between.js'
import { type SharingSource, sourcesSharing } from './sources-sharing.js'

/** Which of many documents are rewrites of which, and how the wording of each fact travelled. */
export interface Lineage {
  /** In the order of their days; those without a day last. */
  readonly documents: readonly LineageDocument[]
  readonly rewrites: readonly Rewrite[]
  readonly facts: readonly TravelledFact[]
}

/** One of the documents, with its day where it tells one. */
export interface LineageDocument {
  readonly document: Sha256
  readonly on: Day | null
  readonly publisher: string | null
}

/** A document that has the words of an earlier one: the earliest of those with which it shares the most. */
export interface Rewrite {
  readonly document: Sha256
  readonly of: Sha256
  /** Whether their days tell which came first; on one day, or without a day, nothing does. */
  readonly order: 'by day' | 'not told'
  readonly quotes: readonly string[]
  /** Claims that both tell, by slots. */
  readonly claims: number
}

/** One fact as documents told it, the first telling first. */
export interface TravelledFact {
  readonly tellings: readonly Telling[]
}

/** One telling of a fact: its words, and how they stand to the telling that they stem from. */
export interface Telling {
  readonly document: Sha256
  readonly passage: Passage
  readonly from: Sha256 | null
  readonly relation: Drift['relation'] | null
  readonly changes: Drift['changes']
  /** Of a quotation that was altered: which words. */
  readonly edit: Drift['edit']
}

/** How many claims in common, quotations apart, make a document a rewrite of another. */
const enoughClaims = 4

/** The lineage of documents, from shared quotations first and shared claims second, in the order of their days. */
export function lineageOf(articles: readonly ReadArticle[]): Lineage {
  const ordered = [...articles].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
  const rewrites: Rewrite[] = []
  const chains = new Map<string, Telling[]>()
  ordered.forEach((one, at) => {
    const parent = parentOf(one, ordered.slice(0, at))
    if (parent === undefined) return
    rewrites.push(parent.rewrite)
    travel(one, parent, chains)
  })
  return {
    documents: ordered.map(({ article }) => ({
      document: article.document,
      on: dayOf(article),
      publisher: article.publisher ?? null,
    })),
    rewrites,
    facts: [...new Set(chains.values())].map((tellings) => ({ tellings })),
  }
}

interface Parent {
  readonly source: ReadArticle
  readonly rewrite: Rewrite
  readonly drifts: readonly Drift[]
}

function orderOf({ article }: ReadArticle): string {
  return `${dayOf(article) ?? '9999'} ${article.document}`
}

function dayOf({ published }: ReadArticle['article']): Day | null {
  return published.how === 'unknown' ? null : published.on
}

/** The earlier document with which one shares the most quoted words, and of those the most claims; the earliest of equals. */
function parentOf(one: ReadArticle, earlier: readonly ReadArticle[]): Parent | undefined {
  const sharing = new Map(sourcesSharing(one, earlier).map((source) => [source.document, source]))
  const candidates = earlier.flatMap((source): (Parent & { score: number })[] => {
    const quotes = sharing.get(source.article.document)
    const { drifts } = driftBetween(one, source)
    const alike = drifts.filter(({ aligned }) => aligned === 'slots')
    // What a heading and a paragraph tell alike is one claim of the source.
    const claims = new Set(alike.map(({ source: passage }) => passage?.span.start)).size
    if (quotes === undefined && claims < enoughClaims) return []
    // What is told with fewer changes is nearer.
    const changed = alike.reduce((sum, { changes }) => sum + changes.length, 0)
    const score = (quotes?.words ?? 0) * 2 + claims - changed / 2
    return [{ source, drifts, rewrite: rewrite(one, source, quotes, claims), score }]
  })
  return candidates.reduce<(typeof candidates)[number] | undefined>(
    (best, next) => (best === undefined || next.score > best.score ? next : best),
    undefined,
  )
}

function rewrite(
  one: ReadArticle,
  source: ReadArticle,
  quotes: SharingSource | undefined,
  claims: number,
): Rewrite {
  const [own, other] = [dayOf(one.article), dayOf(source.article)]
  return {
    document: one.article.document,
    of: source.article.document,
    order: own !== null && other !== null && other < own ? 'by day' : 'not told',
    quotes: quotes?.shared.map(({ text }) => text) ?? [],
    claims,
  }
}

/** Carries each fact that both documents tell from the one to the other. */
function travel(one: ReadArticle, { source, drifts }: Parent, chains: Map<string, Telling[]>): void {
  const { document } = one.article
  for (const { relation, derivative, source: passage, aligned, changes, edit } of drifts) {
    if (derivative === null || passage === null || aligned === null || aligned === 'words') continue
    if (relation === 'speaker_changed') continue
    const from = source.article.document
    const key = placeOf(from, passage)
    const chain = chains.get(key) ?? [
      { document: from, passage, from: null, relation: null, changes: [], edit: null },
    ]
    chains.set(key, chain)
    chain.push({ document, passage: derivative, from, relation, changes, edit })
    chains.set(placeOf(document, derivative), chain)
  }
}

function placeOf(document: Sha256, { span, type }: Passage): string {
  return `${document} ${span.start}-${span.end} ${type}`
}
