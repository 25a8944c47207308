import type { Agency } from '../agencies/agency.js'
import { matchesOf } from '../check/matches.js'
import type { Slots, TextClaim, TextReading } from '../check/text-claim.js'
import type { Article } from '../model/article.js'
import { type StateCode, stateCodes, stateName, stateOf } from '../model/state.js'
import type { AsOf } from '../query/as-of.js'
import type { World } from '../query/world.js'
import type { Register } from '../register/register.js'
import type { Law } from '../rules/law.js'

/** One claim that is held against the record at one pair of dates, with all that this needs. */
export interface Asked extends AsOf {
  readonly world: World
  readonly register: Register
  readonly law: Law
  readonly article: Article
  readonly reading: TextReading
  readonly about: About
  readonly claim: TextClaim
  readonly text: string
  /** The state that the claim is about. */
  readonly state: StateCode | undefined
}

/** What a document is about, as far as its claims tell: what a claim means that names no agency or state itself. */
export interface About {
  /** The agency that more than half of the claims with an agency mean. */
  readonly agency: string | undefined
  readonly state: StateCode | undefined
}

/** Whom a claim is about. */
export type Subject =
  | { readonly kind: 'agency'; readonly agency: Agency }
  | { readonly kind: 'unresolved'; readonly name: string; readonly candidates: readonly string[] }
  | { readonly kind: 'none' }

/** The agency that a claim means; none where it names none. */
export function subjectOf({ world, register, claim }: Asked): Subject {
  const meant = claim.slots.agency?.value
  if (meant === undefined) return { kind: 'none' }
  const [id, ...more] = meant.ids
  const agency =
    id === undefined || more.length > 0 ? undefined : (register.agencies.get(id) ?? world.directory.byId(id))
  return agency === undefined
    ? { kind: 'unresolved', name: meant.name, candidates: meant.ids }
    : { kind: 'agency', agency }
}

/** The agency that a claim means, or that the document is about where the claim names none. */
export function agencyMeant(asked: Asked): Subject {
  const subject = subjectOf(asked)
  if (subject.kind !== 'none' || asked.about.agency === undefined) return subject
  const { world, register, about } = asked
  const agency = register.agencies.get(about.agency ?? '') ?? world.directory.byId(about.agency ?? '')
  return agency === undefined ? subject : { kind: 'agency', agency }
}

/**
 * The state that a claim is about: its place, the one that its words name, the state of its agency, or that of the
 * document. Words that name several states, or speak of states at large, mean none that could be looked up.
 */
export function stateMeant({ slots }: TextClaim, about: About, text: string): StateCode | undefined {
  const own = stateOfPlace(slots) ?? stateOfAgency(slots)
  if (own !== undefined) return own
  const [named, ...more] = statesNamed(text)
  if (more.length > 0 || /\bstates\b(?! law)/i.test(text)) return undefined
  return named ?? about.state
}

function statesNamed(text: string): StateCode[] {
  return [...new Set(statesPrinted(text))]
}

const codes: ReadonlyMap<string, StateCode> = new Map(stateCodes.map((code) => [stateName(code), code]))

/** A name that stands in another, as Virginia in West Virginia, is not found there: the longer is tried first. */
const anyState = new RegExp(
  `\\b(?:${[...codes.keys()].sort((a, b) => b.length - a.length).join('|')})\\b(?! City)`,
  'g',
)

/** The states that a text names, as often as it does. */
function statesPrinted(text: string): StateCode[] {
  return matchesOf(anyState, text).flatMap(([name]) => codes.get(name) ?? [])
}

/** What the claims of a document are about. */
export function aboutOf({ claims }: TextReading, text: string): About {
  const agencies = claims.flatMap(({ slots }) =>
    slots.agency?.value.ids.length === 1 ? slots.agency.value.ids : [],
  )
  // The states that the text names lead: an agency's name may be read as that of another state.
  const inText = statesPrinted(text)
  const inClaims = claims.flatMap(({ slots }) => stateOfPlace(slots) ?? stateOfAgency(slots) ?? [])
  const states = inText.length > 0 ? inText : inClaims
  const agency = mostOften(agencies)
  const isLeading = agencies.filter((one) => one === agency).length * 2 > agencies.length
  const state = mostOften(states)
  const isOne = states.filter((one) => one === state).length * 2 > states.length
  return { agency: isLeading ? agency : undefined, state: isOne ? state : undefined }
}

function stateOfPlace({ place }: Slots): StateCode | undefined {
  const code = /^us-([a-z]{2})\b/.exec(place?.value ?? '')?.[1]
  return code === undefined ? undefined : stateOf(code)
}

function stateOfAgency({ agency }: Slots): StateCode | undefined {
  const [id] = agency?.value.ids ?? []
  const code = agency?.value.state ?? /^us-([a-z]{2})\//.exec(id ?? '')?.[1]
  return code === undefined ? undefined : stateOf(code)
}

function mostOften<T extends string>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0]
}
