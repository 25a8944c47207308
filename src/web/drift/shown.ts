import type { Drift, DriftReport } from '../../check/drift/drift.js'
import type { Article } from '../../model/article.js'
import type { DocumentsCompared } from '../../verdict/drift-documents.js'
import type { drift } from '../messages/english-drift.js'

/** One of the texts that are held against one another, as it is shown. */
export type ShownText = Pick<Article, 'document' | 'text' | 'blocks' | 'language'> & {
  /** As the reader named it, or as it names itself. */
  readonly name: string | undefined
}

/** Texts that are held against one another: the document first, then its sources. */
export interface TextsShown extends DocumentsCompared {
  readonly texts: readonly ShownText[]
}

/** The words that they are shown with: a language's, where it has others than English. */
export type DriftWords = {
  readonly [Name in keyof typeof drift]: (typeof drift)[Name] extends string ? string : (typeof drift)[Name]
}

/** Texts that were compared, as they are shown. */
export function textsShown(articles: readonly Article[], compared: DocumentsCompared): TextsShown {
  return {
    ...compared,
    texts: articles.map(({ document, text, blocks, language, publisher, address, title }) => ({
      document,
      text,
      blocks,
      language,
      name: publisher ?? hostOf(address) ?? title,
    })),
  }
}

/** The name of a text; where it has none, what it is here. */
export function nameOf({ texts }: TextsShown, at: number, words: DriftWords): string {
  return texts[at]?.name ?? (at === 0 ? words.document : words.source(at))
}

/** The names of texts by their hashes; of two that are the same the first. */
export function namesOf(shown: TextsShown, words: DriftWords): (document: string) => string {
  const names = new Map(
    shown.texts.map(({ document }, at) => [document as string, nameOf(shown, at, words)] as const).reverse(),
  )
  return (document) => names.get(document) ?? document.slice(0, 12)
}

/** The class that a relation is marked with: the same words, moved ones, those that stand alone. */
export function markOf(relation: Drift['relation']): string {
  if (relation === 'kept' || relation === 'quote_verbatim' || relation === 'quote_to_paraphrase')
    return 'agrees'
  if (relation === 'dropped' || relation === 'no_counterpart') return 'silent'
  if (relation === 'compare') return 'not_checkable'
  return relation === 'conflicts_with_itself' ? 'differs' : 'record_conflicts'
}

/** The passages of a report, numbered in the order in which they are told. */
export function numbered({ drifts }: DriftReport): readonly (readonly [number: number, drift: Drift])[] {
  return drifts.map((drift, at) => [at + 1, drift] as const)
}

function hostOf(address: string | undefined): string | undefined {
  return address === undefined ? undefined : /^https?:\/\/([^/?#]+)/i.exec(address)?.[1]
}
