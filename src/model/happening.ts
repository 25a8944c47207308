import type { ClaimBase } from './claim.js'

/** Something that happened at a place. It bears on an agency only where a source links them. */
export interface EventClaim extends ClaimBase {
  readonly says: 'event'
  readonly kind: EventKind
  readonly place?: string
  readonly by?: string
  readonly count?: number
  /** What is counted: `people repatriated`. */
  readonly unit?: string
  /** Agencies that this source itself links with the event. */
  readonly linked: readonly string[]
}

/** What kind of thing happened. */
export type EventKind =
  | 'announcement'
  | 'filing'
  | 'law'
  | 'letter'
  | 'office'
  | 'operation'
  | 'repatriation'
  | 'ruling'

export const eventKinds: readonly EventKind[] = [
  'announcement',
  'filing',
  'law',
  'letter',
  'office',
  'operation',
  'repatriation',
  'ruling',
]

/** What a person in office said in public, quoted briefly. */
export interface StatementClaim extends ClaimBase {
  readonly says: 'statement'
  readonly by: string
  /** The office held when it was said: `Chief of Police, Miami`. */
  readonly office: string
  /** Where it was said: a meeting, a letter, an interview. */
  readonly where?: string
  /** What it is about, in a word shared by statements that may answer or contradict each other. */
  readonly topic: string
  /** The id, in the same file, of an earlier statement that this one changes or contradicts. */
  readonly changes?: string
  readonly contradicts?: string
}
