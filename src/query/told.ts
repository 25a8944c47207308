import type { ClaimBase, RecordedClaim } from '../model/claim.js'
import type { Day } from '../model/day.js'
import type { Register } from '../register/register.js'
import { type Citation, cite } from './cite.js'

/** What every answer from a claim of the record carries: its day, its words, how sure it is, and the way back. */
export interface Told {
  readonly on: Day
  /** The month or year that the source tells, where it tells no day. */
  readonly written?: string
  /** The day on which the source said so. */
  readonly observedOn: Day
  readonly text: string
  readonly confidence: ClaimBase['confidence']
  readonly doubt?: string
  readonly publisher: string
  readonly evidence: readonly Citation[]
}

/** The part of an answer that every claim has. */
export function told(register: Register, claim: RecordedClaim): Told {
  const { on, written, observedOn, text, confidence, doubt, source } = claim
  return {
    on,
    ...(written === undefined ? {} : { written }),
    observedOn,
    text,
    confidence,
    ...(doubt === undefined ? {} : { doubt }),
    publisher: source.publisher,
    evidence: [cite(register, { claim })],
  }
}
