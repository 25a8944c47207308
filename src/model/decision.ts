import type { Model } from './agreement.js'
import type { ClaimBase } from './claim.js'

/** How one member voted. A member of whom the source tells nothing is not in the list of votes. */
export type VoteValue = 'for' | 'against' | 'abstained' | 'recused' | 'absent'

export const voteValues: readonly VoteValue[] = ['for', 'against', 'abstained', 'recused', 'absent']

/** What became of an item at a meeting. */
export type Outcome =
  | 'scheduled'
  | 'discussed'
  | 'deferred'
  | 'revived'
  | 'passed'
  | 'failed'
  | 'withdrawn'
  | 'signed-without-vote'

export const outcomes: readonly Outcome[] = [
  'scheduled',
  'discussed',
  'deferred',
  'revived',
  'passed',
  'failed',
  'withdrawn',
  'signed-without-vote',
]

/** What a motion would do to the agreement: `other` where it is about something else, as detention or a suit. */
export type Motion = 'join' | 'leave' | 'keep' | 'void' | 'defer' | 'other'

export const motions: readonly Motion[] = ['join', 'leave', 'keep', 'void', 'defer', 'other']

/** What a body decided on an item, as one source tells it. */
export interface DecisionClaim extends ClaimBase {
  readonly says: 'decision'
  readonly model?: Model
  /** The body that decides: `Miami City Commission`. */
  readonly body: string
  /** The kind of meeting, as the source calls it: `special meeting`. */
  readonly meeting?: string
  /** The body's own number of the item: `17407`. */
  readonly item?: string
  readonly motion: Motion
  readonly outcome: Outcome
  /** Votes as counted by the source; a kind of vote that it does not count is absent here, never zero. */
  readonly tally?: Partial<Readonly<Record<VoteValue, number>>>
  /** Whether the source says `unanimous`. */
  readonly unanimous: boolean
  readonly votes: readonly MemberVote[]
  readonly movedBy?: string
  readonly secondedBy?: string
  readonly reasons: readonly StatedReason[]
}

/** The public vote of one member of a body. */
export interface MemberVote {
  readonly member: string
  /** The office or seat, as the source tells it: `Vice Chair, District 3`. */
  readonly seat?: string
  readonly vote: VoteValue
}

/** A reason that somebody in office stated for or against. */
export interface StatedReason {
  readonly by: string
  readonly side: 'for' | 'against' | 'neither'
  readonly text: string
  readonly quote?: string
}
