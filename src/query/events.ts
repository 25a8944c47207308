import type { EventClaim, EventKind } from '../model/happening.js'
import type { StateCode } from '../model/state.js'
import type { Register } from '../register/register.js'
import type { AsOf } from './as-of.js'
import { type Citation, cite } from './cite.js'
import { isBy, type WhenTold, whenTold } from './numbered.js'

/** What happened in a state, in the country, or linked with one agency, in the order of time. */
export interface Events extends AsOf {
  /** The state asked about, or the agency; both null where all were asked for. */
  readonly state: StateCode | null
  readonly agency: string | null
  readonly sentence: string
  readonly events: readonly Happening[]
}

/** One event as one source tells it. */
export interface Happening extends WhenTold {
  readonly kind: EventKind
  /** What it is filed under: the country, a state, or an agency. */
  readonly subject: string
  readonly place: string | null
  readonly by: string | null
  /** Null where the source prints no number: that is not none. */
  readonly count: number | null
  readonly unit: string | null
  readonly text: string
  readonly quote: string | null
  readonly doubt: string | null
  readonly confidence: EventClaim['confidence']
  /** The agencies that this source links with it; nothing else does. */
  readonly linked: readonly string[]
  readonly evidence: readonly Citation[]
}

/** What to ask events of: a state, or one agency. Neither: all that are held. */
export interface EventsOf {
  readonly state?: StateCode | undefined
  readonly agency?: string | undefined
}

/** An event is an agency's only where its source links the two: neither its place nor the file that holds it does. */
export function eventsOf(register: Register, { state, agency }: EventsOf, { on, knownAt }: AsOf): Events {
  const events = eventsHeld(register)
    .filter((claim) => isBy(claim, on))
    .filter((claim) => state === undefined || isOfState(claim, state))
    .filter((claim) => agency === undefined || claim.linked.includes(agency))
    .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
    .map((claim) => happening(register, claim))
  return {
    state: state ?? null,
    agency: agency ?? null,
    on,
    knownAt,
    sentence: sentence(events, on),
    events,
  }
}

const held = new WeakMap<Register['recorded'], readonly EventClaim[]>()

function eventsHeld({ recorded }: Register): readonly EventClaim[] {
  let all = held.get(recorded)
  if (all === undefined) {
    all = [...recorded.values()].flat().filter((claim): claim is EventClaim => claim.says === 'event')
    held.set(recorded, all)
  }
  return all
}

function isOfState({ subject }: EventClaim, state: StateCode): boolean {
  const own = `us-${state.toLowerCase()}`
  return subject === own || subject.startsWith(`${own}/`)
}

function happening(register: Register, claim: EventClaim): Happening {
  return {
    ...whenTold(claim),
    kind: claim.kind,
    subject: claim.subject,
    place: claim.place ?? null,
    by: claim.by ?? null,
    count: claim.count ?? null,
    unit: claim.unit ?? null,
    text: claim.text,
    quote: claim.quote ?? null,
    doubt: claim.doubt ?? null,
    confidence: claim.confidence,
    linked: claim.linked,
    evidence: [cite(register, { claim })],
  }
}

function orderOf({ on, observedOn, file, locator }: EventClaim): string {
  return `${on} ${observedOn} ${file} ${locator.replace(/\d+/g, (n) => n.padStart(6, '0'))}`
}

function sentence(events: readonly Happening[], on: string): string {
  if (events.length === 0)
    return `The record holds no such event up to ${on}. That is not to say that there was none.`
  const linked = events.filter((event) => event.linked.length > 0).length
  return `The record holds ${events.length} event${events.length === 1 ? '' : 's'} up to ${on}; the source itself links ${linked} with an agency.`
}
