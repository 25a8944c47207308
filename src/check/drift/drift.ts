import type { Article, Span } from '../../model/article.js'
import type { Sha256 } from '../../model/entry.js'
import type { ClaimType, TextReading } from '../text-claim.js'

/** A document with what was read in it. */
export interface ReadArticle {
  readonly article: Article
  readonly reading: TextReading
}

/**
 * How a passage of a document stands to a source. `no_counterpart` says that nothing like it was found in the source
 * given; another source may have it. `compare`: the words are alike, and no rule tells more. `dropped` is a passage of the source that the document does not have.
 */
export type DriftRelation =
  | 'quote_verbatim'
  | 'quote_altered'
  | 'quote_to_paraphrase'
  | 'kept'
  | 'strengthened'
  | 'weakened'
  | 'changed'
  | 'speaker_changed'
  | 'compare'
  | 'dropped'
  | 'no_counterpart'
  | 'conflicts_with_itself'

/** In what the wording of a passage moved. */
export type ChangeKind =
  | 'stage'
  | 'step'
  | 'source_kind'
  | 'certainty'
  | 'degree'
  | 'number'
  | 'speech_act'
  | 'speaker'
  | 'date'
  | 'value'

/** One thing that is told otherwise than in the source: what it was there, what it is here, and which way it moved. */
export interface Change {
  readonly kind: ChangeKind
  readonly from: string
  readonly to: string
  /** `changed` where neither is more than the other. */
  readonly way: 'stronger' | 'weaker' | 'changed'
}

/** A passage of one of the two documents. */
export interface Passage {
  readonly span: Span
  readonly text: string
  readonly type: ClaimType
  readonly speaker: string | null
}

/** A passage of the document beside the one of the source that it stems from, as far as rules tell. */
export interface Drift {
  readonly relation: DriftRelation
  readonly derivative: Passage | null
  readonly source: Passage | null
  /** How the two were found to belong together; pairs found by words alone are for a person to compare. */
  readonly aligned: 'quote' | 'slots' | 'words' | null
  readonly changes: readonly Change[]
  /** Words within the quotation marks that the source has and the document leaves out, and the other way round. */
  readonly edit: { readonly dropped: readonly string[]; readonly added: readonly string[] } | null
  /** Of a passage without counterpart: whether a record could settle it. */
  readonly checkable: boolean
}

/** A document against one source: every passage of both. */
export interface DriftReport {
  readonly derivative: Sha256
  readonly source: Sha256
  /** In the order of the document; what the source alone has follows. */
  readonly drifts: readonly Drift[]
}
