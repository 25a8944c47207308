import type {
  AgencyReply,
  CorrectionDocument,
  CorrectionState,
  FactPointer,
  LoggedCorrection,
  OwnCorrection,
  PublicOffice,
} from '../model/correction.js'
import { pointerText } from '../model/correction.js'
import type { Day } from '../model/day.js'
import { type Correction, claimText, correctionsBy, isOpen, isOverdue } from '../register/corrections.js'
import { workingDaysToDecide } from '../register/due.js'
import { factLabel, placeNow } from './fact.js'
import type { World } from './world.js'

/** The public log: what was asked, what became of it, what agencies reply, and the record's own mistakes. */
export interface CorrectionsAnswer {
  /** The day on which all of this stood so. */
  readonly knownAt: Day
  /** How many working days a request may wait for its decision. */
  readonly workingDaysToDecide: number
  readonly corrections: readonly CorrectionTold[]
  readonly replies: readonly ReplyTold[]
  readonly own: readonly OwnCorrection[]
}

/** One request, with the old value, the new one, who asked, why, by when it is due, and what was decided. */
export interface CorrectionTold {
  readonly number: number
  readonly agency: { readonly id: string; readonly name: string }
  readonly state: CorrectionState
  readonly open: boolean
  readonly overdue: boolean
  readonly receivedOn: Day
  readonly dueBy: Day
  readonly about: FactPointer
  /** Where the fact stands in the record of that day; null where it stands no more. */
  readonly place: FactPointer | null
  /** The fact's name for people. */
  readonly fact: string
  /** What the record showed when the request was received; null where it was silent. */
  readonly was: string | null
  readonly proposed: string
  readonly reason: string
  readonly by: PublicOffice
  readonly document: CorrectionDocument | null
  readonly effect: CorrectionEffect
  /** The claim that the request brings, in one line; null where it brings none. */
  readonly claim: string | null
  readonly decisions: readonly DecisionTold[]
}

/** What accepting a request does: it never changes a list, nor a file of the record. */
export type CorrectionEffect =
  | 'withdraws the claim'
  | 'replaces the claim'
  | 'adds a claim'
  | 'marks as disputed'

/** A step that a request took. */
export interface DecisionTold {
  readonly state: CorrectionState
  readonly on: Day
  readonly by: string
  readonly reason: string
}

/** An agency's own words on a fact. */
export interface ReplyTold {
  readonly number: number
  readonly agency: { readonly id: string; readonly name: string }
  readonly about: FactPointer
  /** Where the fact stands in the record of that day; null where it stands no more. */
  readonly place: FactPointer | null
  readonly fact: string
  /** What the record showed when the agency replied; null where it was silent. */
  readonly was: string | null
  readonly text: string
  readonly by: PublicOffice
  readonly on: Day
  /** The later reply to the same fact that stands in its place; null where this one stands. */
  readonly replacedBy: number | null
}

/** What requests are asked for: those in one state, those that are open, those that are overdue. */
export type CorrectionFilter = 'open' | 'overdue' | CorrectionState

export const correctionFilters: readonly CorrectionFilter[] = [
  'open',
  'overdue',
  'received',
  'under-review',
  'needs-more',
  'accepted',
  'rejected',
  'withdrawn',
]

/** The log as it stood on a day: all of it, of one agency, or what is in one state. */
export function corrections(
  world: World,
  {
    knownAt,
    agency,
    state,
  }: { knownAt: Day; agency?: string | undefined; state?: CorrectionFilter | undefined },
): CorrectionsAnswer {
  const { log, own } = world.corrections
  const ofAgency = (id: string) => agency === undefined || id === agency
  return {
    knownAt,
    workingDaysToDecide,
    corrections: correctionsBy(log, knownAt)
      .filter(({ request }) => ofAgency(request.subject))
      .map((one) => correctionTold(world, one, knownAt))
      .filter((one) => state === undefined || isIn(one, state)),
    replies: repliesTold(world, knownAt).filter((one) => ofAgency(one.agency.id) && state === undefined),
    own: own.filter(({ on, subject }) => on <= knownAt && ofAgency(subject) && state === undefined),
  }
}

/** One request as it stood on a day; undefined where the log has none of that number. */
export function correction(world: World, number: number, knownAt: Day): CorrectionTold | undefined {
  const found = correctionsBy(world.corrections.log, knownAt).find((one) => one.number === number)
  return found === undefined ? undefined : correctionTold(world, found, knownAt)
}

function isIn({ open, overdue, state }: CorrectionTold, asked: CorrectionFilter): boolean {
  if (asked === 'open') return open
  return asked === 'overdue' ? overdue : state === asked
}

function correctionTold(world: World, one: Correction, knownAt: Day): CorrectionTold {
  const { number, request, state, due, decisions } = one
  const { subject, about, was, proposed, reason, by, on, document, claim } = request
  return {
    number,
    agency: agencyNamed(world, subject),
    state,
    open: isOpen(one),
    overdue: isOverdue(one, knownAt),
    receivedOn: on,
    dueBy: due,
    about,
    place: placeNow(world.asKnownAt(knownAt), subject, about, was),
    fact: factLabel(about),
    was: was ?? null,
    proposed,
    reason,
    by,
    document: document ?? null,
    effect: effectOf(one),
    claim: claim === undefined ? null : `${claim.says} ${claimText(claim)}`,
    decisions: decisions.map(({ state, on, by, reason }) => ({ state, on, by, reason })),
  }
}

function effectOf({ request: { about, claim } }: Correction): CorrectionEffect {
  if ('file' in about) return claim === undefined ? 'withdraws the claim' : 'replaces the claim'
  return claim === undefined ? 'marks as disputed' : 'adds a claim'
}

function repliesTold(world: World, knownAt: Day): ReplyTold[] {
  const replies = world.corrections.log.filter(
    (one): one is AgencyReply & LoggedCorrection => one.kind === 'reply' && one.on <= knownAt,
  )
  const last = new Map(replies.map((reply) => [keyOf(reply), reply.number]))
  return replies.map((reply) => {
    const { number, subject, about, was, text, by, on } = reply
    const standing = last.get(keyOf(reply)) ?? number
    const agency = agencyNamed(world, subject)
    const replacedBy = standing === number ? null : standing
    return {
      number,
      agency,
      about,
      place: placeNow(world.asKnownAt(knownAt), subject, about, was),
      fact: factLabel(about),
      was: was ?? null,
      text,
      by,
      on,
      replacedBy,
    }
  })
}

function keyOf({ subject, about }: AgencyReply): string {
  return `${subject} ${pointerText(about)}`
}

function agencyNamed(world: World, id: string): { id: string; name: string } {
  const agency = world.now().agencies.get(id) ?? world.directory.byId(id)
  return { id, name: agency?.name ?? id }
}
