import type { Flag, TextClaim } from '../check/text-claim.js'
import type { Published } from '../model/article.js'
import type { Day } from '../model/day.js'
import type { Sha256 } from '../model/entry.js'
import type { AsOf } from '../query/as-of.js'
import type { Evidence } from './evidence.js'
import type { Message } from './message.js'

/**
 * What the record says of a claim. It is about the record and about no more: `differs` is not "false", and `silent` is
 * said of the record, not of the claim.
 */
export type VerdictWord =
  | 'agrees'
  | 'agrees_in_part'
  | 'differs'
  | 'record_conflicts'
  | 'silent'
  | 'not_checkable'
  | 'not_checked'

export const verdictWords: readonly VerdictWord[] = [
  'agrees',
  'agrees_in_part',
  'differs',
  'record_conflicts',
  'silent',
  'not_checkable',
  'not_checked',
]

/** What of a claim is held against the record. */
export type SlotName =
  | 'agreement'
  | 'announcement'
  | 'amount'
  | 'citation'
  | 'content'
  | 'count'
  | 'date'
  | 'direction'
  | 'duty'
  | 'hours'
  | 'model'
  | 'office'
  | 'outcome'
  | 'person'
  | 'quote'
  | 'reason'
  | 'rule'
  | 'source_kind'
  | 'stage'
  | 'step'
  | 'supervision'
  | 'powers'
  | 'tally'
  | 'training'
  | 'unanimous'
  | 'vote'
  | 'where'

/** One slot of a claim: what the document says, what the record holds, and how the two stand to each other. */
export interface SlotVerdict {
  readonly slot: SlotName
  readonly said: string
  /** Every value held; several where sources disagree, none where the record is silent. */
  readonly held: readonly string[]
  readonly verdict: 'agrees' | 'differs' | 'record_conflicts' | 'silent' | 'not_checkable'
}

/** What was searched where the record is silent, and what would settle the question. */
export interface Coverage {
  /** ICE's lists, the record kept beside them, or the law held. */
  readonly searched: 'lists' | 'record' | 'law'
  /** How many lists, claims or entries were looked through. */
  readonly count: number
  readonly from: Day | null
  readonly to: Day | null
  /** The last of ICE's lists that was read. */
  readonly lastList: Day | null
  readonly wouldSettle: Message
}

/** What the record says of one claim at one pair of dates. */
export interface Verdict extends AsOf {
  readonly verdict: VerdictWord
  readonly slots: readonly SlotVerdict[]
  /** What is held, in codes and values; a template makes the sentence. */
  readonly told: readonly Message[]
  readonly evidence: readonly Evidence[]
  /** Where the record is silent on any slot. */
  readonly coverage: Coverage | null
  /** The ids of the agencies that the words may mean, where they mean several or none. */
  readonly candidates: readonly string[]
}

/** Whether the speaker is held to have said it; that it holds is another question. */
export interface SaidVerdict extends AsOf {
  readonly verdict: 'agrees' | 'agrees_in_part' | 'differs' | 'silent' | 'not_checked'
  readonly speaker: string
  readonly told: readonly Message[]
  readonly evidence: readonly Evidence[]
}

/** A claim of a document with what the record says of it: as it stood on the document's day, and as it stands now. */
export interface CheckedClaim {
  readonly claim: TextClaim
  /** The words of the claim. */
  readonly text: string
  /** Null where the day of the document is not known. */
  readonly then: Verdict | null
  readonly now: Verdict
  /** Null where the document does not say who said it. */
  readonly said: { readonly then: SaidVerdict | null; readonly now: SaidVerdict } | null
}

/** A flag with the words of its passage, and of the other one where it is about two. */
export interface CheckedFlag extends Flag {
  readonly text: string
  readonly otherText?: string
}

/** A document held against the record. */
export interface CheckedArticle {
  readonly document: Sha256
  readonly published: Published
  /** The two dates of each check. `then` is null where the document's day is not known, and `whyNoThen` says so once. */
  readonly then: AsOf | null
  readonly now: AsOf
  readonly whyNoThen: Message | null
  readonly claims: readonly CheckedClaim[]
  readonly flags: readonly CheckedFlag[]
}
