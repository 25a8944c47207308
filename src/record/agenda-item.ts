import type { ClaimSource } from '../model/claim.js'
import type { Day } from '../model/day.js'
import type { DecisionClaim, VoteValue } from '../model/decision.js'
import type { Sha256 } from '../model/entry.js'

/** One item of a body's meeting as a source prints it, before anything is made of its words. */
export interface AgendaItem {
  /** The agency that the body decides for. */
  readonly subject: string
  /** The source's own id of the item, the same in everything that it serves of it. */
  readonly id?: string
  readonly body: string
  readonly on: Day
  readonly meeting?: string
  /** The body's own number of the item. */
  readonly item?: string
  readonly title: string
  /** Texts beside the title: notes of agenda and minutes. */
  readonly notes: readonly string[]
  /** What was done, in the source's words: `Approved`, `Deferred`; undefined where it tells nothing. */
  readonly action?: string
  readonly passed?: boolean
  readonly tally?: DecisionClaim['tally']
  readonly unanimous: boolean
  readonly votes: readonly SaidVote[]
  readonly movedBy?: string
  readonly secondedBy?: string
  readonly cancelled: boolean
  readonly observedOn: Day
  readonly source: ClaimSource
  readonly confidence: DecisionClaim['confidence']
  readonly document: Sha256
  readonly file: string
  readonly locator: string
}

/** A member and the word that a source has for the member's vote; undefined where it has none. */
export interface SaidVote {
  readonly member: string
  readonly said: string | VoteValue | undefined
}
