import type { RecordedClaim } from './claim.js'
import type { Day } from './day.js'
import type { Sha256 } from './entry.js'

/** An entry of the log of corrections. None is ever changed: a later one says what became of an earlier one. */
export type CorrectionBody = CorrectionRequest | CorrectionDecision | AgencyReply

/** An entry as the log holds it: the number of a request is the number by which everybody names it. */
export type LoggedCorrection = CorrectionBody & { readonly number: number; readonly hash: Sha256 }

/** A public office asks that a fact be put right. */
export interface CorrectionRequest {
  readonly kind: 'request'
  /** The agency that the fact is about, by its id. */
  readonly subject: string
  readonly about: FactPointer
  /** What the record showed of it on that day; absent where it was silent. */
  readonly was?: string
  /** What it should say, in words. */
  readonly proposed: string
  readonly reason: string
  readonly by: PublicOffice
  /** The day on which it was received. */
  readonly on: Day
  readonly document?: CorrectionDocument
  /** The claim that the record takes in where the request is accepted, in the form of the record. */
  readonly claim?: RecordedClaim
}

/** What was decided of a request, by whom, and why. */
export interface CorrectionDecision {
  readonly kind: 'decision'
  readonly request: number
  readonly state: DecidedState
  /** A role, such as `editor`; no person's name. */
  readonly by: string
  readonly reason: string
  readonly on: Day
}

/** An agency's own words on a fact: they stand beside it, and change nothing in it. */
export interface AgencyReply {
  readonly kind: 'reply'
  readonly subject: string
  readonly about: FactPointer
  /** What the record showed of it when the agency replied; absent where it was silent. */
  readonly was?: string
  readonly text: string
  readonly by: PublicOffice
  readonly on: Day
}

/** Which fact is meant: a step of an agreement, a claim of the record, or a field of the agency's page. */
export type FactPointer =
  | { readonly agreement: string; readonly stage: string }
  | { readonly file: string; readonly claim: string }
  | { readonly field: AgencyField }

/** A field of an agency's page that can be pointed to. */
export type AgencyField = (typeof agencyFields)[number]

export const agencyFields = ['name', 'kind', 'counties', 'ori', 'officers', 'population', 'other'] as const

/** Who asks: a public office, never a person. */
export interface PublicOffice {
  readonly office: string
  readonly organisation: string
}

/** A paper that came with a request. It is kept and not published; this is. */
export interface CorrectionDocument {
  readonly sha256: Sha256
  readonly name: string
  readonly kind: DocumentKind
  readonly bytes: number
}

/** What kind of paper may come with a request. */
export type DocumentKind = 'pdf' | 'png' | 'jpeg' | 'html' | 'text'

/** What a request may become. */
export type DecidedState = (typeof decidedStates)[number]

export const decidedStates = ['under-review', 'needs-more', 'accepted', 'rejected', 'withdrawn'] as const

/** Where a request stands. */
export type CorrectionState = 'received' | DecidedState

/** A mistake of this record that its keepers found and put right themselves. */
export interface OwnCorrection {
  readonly on: Day
  /** An agency's id, or what part of the record it was in. */
  readonly subject: string
  readonly what: string
  readonly was: string
  readonly now: string
  readonly why: string
}

/** Whether two pointers point to the same fact. */
export function samePointer(a: FactPointer, b: FactPointer): boolean {
  return pointerText(a) === pointerText(b)
}

/** A pointer in one line: `us-fl/doral-police-department/tfm, signed`. */
export function pointerText(about: FactPointer): string {
  if ('agreement' in about) return `${about.agreement}, ${about.stage}`
  if ('file' in about) return `${about.file}, ${about.claim}`
  return about.field
}
