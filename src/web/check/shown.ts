import type { Block } from '../../model/article.js'
import { type CheckedDocument, type DocumentJson, documentJson } from '../../verdict/check-document.js'
import type { shown } from '../messages/english-check.js'

/** A checked document as it is shown: its JSON, and the text that is marked. */
export interface Shown {
  readonly json: DocumentJson
  readonly text: string
  readonly blocks: readonly Block[]
}

/** One claim of it. */
export type ShownClaim = DocumentJson['claims'][number]

/** The words that it is shown with. */
export type ShownWords = typeof shown

/** A checked document as it is shown. */
export function shownOf(found: CheckedDocument): Shown {
  const { text, blocks } = found.article
  return { json: documentJson(found), text, blocks }
}

/** The words of a stretch, shortened where they are long. */
export function excerpt(text: string, most = 160): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= most ? line : `${line.slice(0, most).replace(/\s+\S*$/, '')} …`
}
