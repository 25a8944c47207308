import type { RecordedClaim } from '../model/claim.js'
import type {
  CorrectionDecision,
  CorrectionRequest,
  CorrectionState,
  LoggedCorrection,
  OwnCorrection,
} from '../model/correction.js'
import type { Day } from '../model/day.js'
import { dueBy } from './due.js'

/** What is held of corrections: the log's entries, and what the record's keepers put right themselves. */
export interface CorrectionsHeld {
  readonly log: readonly LoggedCorrection[]
  readonly own: readonly OwnCorrection[]
  /** The last entry of the log that these hold. */
  readonly upTo: number
}

export const noCorrections: CorrectionsHeld = { log: [], own: [], upTo: 0 }

/** A request with what became of it by a day. */
export interface Correction {
  readonly number: number
  readonly request: Logged<CorrectionRequest>
  readonly state: CorrectionState
  /** In the order in which they were taken. */
  readonly decisions: readonly Logged<CorrectionDecision>[]
  readonly due: Day
}

type Logged<Body> = Body & LoggedCorrection

/** Every request that was received by a day, with its state on that day, in the order of numbers. */
export function correctionsBy(log: readonly LoggedCorrection[], day?: Day): Correction[] {
  const taken = log.filter(({ on }) => day === undefined || on <= day)
  const decisions = new Map<number, Logged<CorrectionDecision>[]>()
  for (const one of taken)
    if (one.kind === 'decision') decisions.set(one.request, [...(decisions.get(one.request) ?? []), one])
  return taken.flatMap((request) => {
    if (request.kind !== 'request') return []
    const { number } = request
    const own = decisions.get(number) ?? []
    const state = own.at(-1)?.state ?? 'received'
    return [{ number, request, state, decisions: own, due: dueBy(request.on) }]
  })
}

/** Whether a request still waits for a decision, of the record's keepers or of who asked. */
export function isOpen({ state }: Correction): boolean {
  return state === 'received' || state === 'under-review' || state === 'needs-more'
}

/** Whether the keepers owe a decision past its day. While they wait for more, they do not. */
export function isOverdue({ state, due }: Correction, day: Day): boolean {
  return (state === 'received' || state === 'under-review') && day > due
}

/**
 * The record with the accepted corrections laid over it: a claim that one withdraws is left out from the day of
 * the decision on, and a claim that one brings is taken in from that day on. The files stay as they are.
 */
export function withCorrections(
  record: readonly RecordedClaim[],
  log: readonly LoggedCorrection[],
  day?: Day,
): readonly RecordedClaim[] {
  const accepted = acceptedBy(log, day)
  if (accepted.length === 0) return record
  const withdrawn = new Set(accepted.flatMap(withdrawnBy))
  return [...record, ...accepted.flatMap(broughtBy)].filter(
    (claim) => !withdrawn.has(claimKey(claim.file, claimText(claim))),
  )
}

/** The corrections accepted by a day. */
export function acceptedBy(log: readonly LoggedCorrection[], day?: Day): Correction[] {
  return correctionsBy(log, day).filter(({ state }) => state === 'accepted')
}

/** A claim in one line: its day, and what is claimed. Its place in a file may change, this tells it again. */
export function claimText({ on, written, text }: RecordedClaim): string {
  return `${written ?? on}: ${text}`
}

/** The file under which the claims stand that corrections bring. */
export const correctionsFile = 'corrections'

function withdrawnBy({ request: { about, was } }: Correction): string[] {
  return 'file' in about && was !== undefined ? [claimKey(about.file, was)] : []
}

function claimKey(file: string, text: string): string {
  return `${file}\n${text}`
}

function broughtBy({ number, request, decisions }: Correction): RecordedClaim[] {
  const { claim, by, document, hash } = request
  const decided = decisions.at(-1)
  if (claim === undefined || decided === undefined) return []
  return [
    {
      ...claim,
      observedOn: decided.on,
      source: {
        publisher: `Correction ${number}, asked for by ${by.office}, ${by.organisation}`,
        address: `/corrections/${number}`,
      },
      document: document?.sha256 ?? hash,
      file: correctionsFile,
      locator: `correction ${number}`,
    },
  ]
}
