import type { DriftReport, ReadArticle } from '../check/drift/drift.js'
import { driftBetween } from '../check/drift/drift-between.js'
import { type Lineage, lineageOf } from '../check/drift/lineage.js'
import { type Gazetteer, readClaims } from '../check/read.js'
import type { Article } from '../model/article.js'

/** How a document stands to each of its sources, and which of all of them are rewrites of which. */
export interface DocumentsCompared {
  readonly reports: readonly DriftReport[]
  readonly lineage: Lineage
}

/** A document held against each source, in the order of the sources. */
export function driftReports(
  document: Article,
  sources: readonly Article[],
  gazetteer: Gazetteer,
): DriftReport[] {
  const one = readWith(document, gazetteer)
  return sources.map((source) => driftBetween(one, readWith(source, gazetteer)))
}

/** The lineage of documents, all being equal; a text that is given twice is read once. */
export function lineageOfDocuments(documents: readonly Article[], gazetteer: Gazetteer): Lineage {
  const once = new Map(documents.map((article) => [article.document, article]))
  return lineageOf([...once.values()].map((article) => readWith(article, gazetteer)))
}

/** Both of them, for a page that shows both. */
export function documentsCompared(
  document: Article,
  sources: readonly Article[],
  gazetteer: Gazetteer,
): DocumentsCompared {
  return {
    reports: driftReports(document, sources, gazetteer),
    lineage: lineageOfDocuments([document, ...sources], gazetteer),
  }
}

function readWith(article: Article, gazetteer: Gazetteer): ReadArticle {
  return { article, reading: readClaims(article, gazetteer) }
}
