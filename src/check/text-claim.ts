import type { Model } from '../model/agreement.js'
import type { Span } from '../model/article.js'
import type { VoteValue } from '../model/decision.js'
import type { MoneyKind } from '../model/money.js'
import type { OfficerStage } from '../model/officers.js'
import type { StateCode } from '../model/state.js'

/** What a claim is about, `subject.aspect`. docs/checking.md says of each what it takes in, with examples. */
export type ClaimType = (typeof claimTypes)[number]

export const claimTypes = [
  'agreement.exists',
  'agreement.status',
  'agreement.motive',
  'participation.aggregate',
  'stance.announced',
  'stance.official',
  'statement.quote',
  'statement.reported',
  'law.mandate',
  'law.ruling',
  'law.statement',
  'law.enacted',
  'law.encouraged',
  'law.trend',
  'law.penalty',
  'funding.amount',
  'funding.risk',
  'vote.result',
  'vote.member',
  'vote.margin',
  'personnel.count',
  'personnel.training',
  'personnel.authority',
  'personnel.duties',
  'program.description',
  'outcome.crime',
  'event.count',
  'trend',
  'demographic',
  'reaction.public',
  'concern.alleged',
  'research.finding',
  'role.held',
] as const

/** How the text puts a claim. `at_issue`: asked, sought or conditional, not said to be so. */
export type Modality =
  | 'asserted'
  | 'presupposed'
  | 'hedged'
  | 'alleged'
  | 'planned'
  | 'denied'
  | 'at_issue'
  | 'opinion'

/** One claim that a text makes, with the words that make it. */
export interface TextClaim {
  /** The words of the claim, without those that tell who said it. */
  readonly span: Span
  readonly type: ClaimType
  /** Other types that the same words also have. */
  readonly also: readonly ClaimType[]
  readonly modality: Modality
  /** `no` where the text denies it: "has not signed". */
  readonly polarity: 'yes' | 'no'
  /** The words that hedge it. */
  readonly hedges: readonly Span[]
  readonly attribution: Attribution
  readonly slots: Slots
  /** The rule that read it, by name. */
  readonly rule: string
}

/** Who says it, and how that is known. */
export interface Attribution {
  /** `none`: the text says it itself. `vague`: by people whom it does not name. */
  readonly kind: 'direct_quote' | 'indirect' | 'document' | 'vague' | 'none' | 'ambiguous'
  readonly speaker?: Speaker
  /** The words that tell it: "Morales said", "critics argue". */
  readonly cue?: Span
}

/** A person, body, court or document to whom words are ascribed. */
export interface Speaker {
  /** In full, as the document first prints it: `Manny Morales`. */
  readonly name: string
  /** The office, as the document tells it: `Police Chief`. */
  readonly office?: string
  /** `text`: named in the sentence; `continued`: the sayer of the quotation before; `pronoun`: inferred. */
  readonly resolvedBy: 'text' | 'continued' | 'pronoun' | 'person'
}

/** A value that a claim tells, with the words that tell it where they stand in the text. */
export interface Slot<T> {
  readonly value: T
  readonly at?: Span
}

/** An agency meant by a text. Of `ids` several stand where the words fit several, none where they fit no agency. */
export interface AgencyMeant {
  readonly ids: readonly string[]
  /** As printed, or as the document names it elsewhere: `Miami Police Department`. */
  readonly name: string
  readonly state?: StateCode
  /** `named` here; a `place` whose police are meant; the agency of the `document`; a `pronoun`. */
  readonly how: 'named' | 'place' | 'document' | 'pronoun'
}

/** A number as a text tells it: "nearly 200" is at most 200 and about it; "millions" is 2,000,000 or more. */
export interface Quantity {
  readonly min?: number
  readonly max?: number
  readonly approximate: boolean
  readonly unit: string
}

/** How far a text says that an agreement has come, or what was done with it. */
export type Step =
  | 'proposed'
  | 'approved'
  | 'rejected'
  | 'signed'
  | 'joined'
  | 'pending'
  | 'listed'
  | 'trained'
  | 'active'
  | 'continues'
  | 're-evaluated'
  | 'suspended'
  | 'withdrawn'

/** What kind of source a text says that something rests on. */
export type SourceKind =
  | 'statute'
  | 'ruling'
  | 'order'
  | 'party_statement_in_court'
  | 'ag_opinion'
  | 'letter'
  | 'press'
  | 'unspecified'

/** What a text says that the law asks. */
export type DutyTold = 'required' | 'not_required' | 'barred' | 'allowed' | 'encouraged'

/** What a claim tells, slot by slot; a slot that it does not tell is absent. */
export interface Slots {
  readonly agency?: Slot<AgencyMeant>
  /** The state, place or group that it is about, where that is no single agency: `us-fl`, `municipalities`. */
  readonly place?: Slot<string>
  readonly model?: Slot<Model>
  readonly step?: Slot<Step>
  /** EDTF: `2025-06-17`, `2025-08`, `2025`. "Recently" is no day. */
  readonly on?: Slot<string>
  readonly count?: Slot<Quantity>
  readonly stage?: Slot<OfficerStage | 'assigned'>
  readonly sourceKind?: Slot<SourceKind>
  readonly duty?: Slot<DutyTold>
  /** Whom the law is said to reach: `municipality`, `sheriff`, `county`, `any`. */
  readonly reaches?: Slot<string>
  readonly citation?: Slot<string>
  readonly body?: Slot<string>
  readonly outcome?: Slot<'passed' | 'failed' | 'deferred'>
  readonly tally?: Slot<{ readonly for: number; readonly against: number }>
  readonly unanimous?: Slot<boolean>
  readonly vote?: Slot<VoteValue>
  readonly amount?: Slot<Quantity>
  readonly moneyKind?: Slot<MoneyKind>
  readonly hours?: Slot<Quantity>
  readonly person?: Slot<string>
  readonly office?: Slot<string>
  /** The words between the quotation marks. */
  readonly quote?: Slot<string>
  /** `homicides`, `crime`, `arrests`, `deportations`: what was counted, or moved. */
  readonly measure?: Slot<string>
  readonly direction?: Slot<'up' | 'down' | 'same'>
  readonly actor?: Slot<string>
  readonly reason?: Slot<string>
}

/** A passage to be read with care: it is no claim that a record could settle, or it does not say who says so. */
export interface Flag {
  readonly span: Span
  readonly kind: FlagKind
  /** The other passage, where two of the document do not go together. */
  readonly other?: Span
}

/** What the care is for. */
export type FlagKind =
  | 'opinion'
  | 'prediction'
  | 'vague_attribution'
  | 'unnamed_research'
  | 'vague_quantity'
  | 'unnamed_authority'
  | 'internal_conflict'
  | 'no_source_cited'
  | 'undated'

/** All that was read in a document. */
export interface TextReading {
  /** In the order of the text. */
  readonly claims: readonly TextClaim[]
  readonly flags: readonly Flag[]
  /** The end of a document that is too long to be read to its end; absent where all of it was read. */
  readonly unread?: Span
}
