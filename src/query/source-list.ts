import type { RecordedClaim } from '../model/claim.js'
import type { Day } from '../model/day.js'
import type { Sha256 } from '../model/entry.js'
import { QuestionError } from '../model/errors.js'
import type { StateCode } from '../model/state.js'
import type { Register } from '../register/register.js'
import type { Law } from '../rules/law.js'
import type { AsOf } from './as-of.js'
import { dayWords, whenTold } from './numbered.js'
import { type SaidOn, type SourceDocument, type SourceKind, sourceDocuments } from './source-documents.js'

/** A source beside the lists, with how much was drawn from it. */
export interface SourceListed {
  readonly id: string
  readonly publishers: readonly string[]
  readonly addresses: readonly string[]
  readonly kinds: readonly SourceKind[]
  readonly saidOn: readonly SaidOn[]
  /** When the project last looked at it; null where that is not kept. */
  readonly checked: Day | null
  /** The SHA-256 of the document where it is held. */
  readonly held: Sha256 | null
  /** How many claims, entries of law and facts were drawn from it. */
  readonly drawn: { readonly claims: number; readonly law: number; readonly facts: number }
}

/** The sources of an answer, by who published them. */
export interface SourceList extends AsOf {
  readonly sources: readonly SourceListed[]
}

/** Which sources are asked for: those of a publisher, by a part of its name, and those that tell of a state. */
export interface SourcesAsked {
  readonly publisher?: string | undefined
  readonly state?: StateCode | undefined
}

/** Every source beside the lists, in the order of publishers, the newest of each first. */
export function sourceList(
  register: Register,
  law: Law,
  { on, knownAt }: AsOf,
  { publisher, state }: SourcesAsked = {},
): SourceList {
  const part = publisher?.trim().toLowerCase()
  const sources = [...sourceDocuments(register, law, { on, knownAt }).values()]
    .filter(
      ({ publishers }) => part === undefined || publishers.some((one) => one.toLowerCase().includes(part)),
    )
    .filter((source) => state === undefined || tellsOf(source, state))
    .map(listed)
    .sort((a, b) => compare(bare(a), bare(b)) || compare(newest(b), newest(a)) || compare(a.id, b.id))
  return { on, knownAt, sources }
}

/** All that was drawn from one source. */
export interface SourceTold extends AsOf, SourceListed {
  readonly claims: readonly ClaimDrawn[]
  readonly law: readonly LawNamed[]
  readonly facts: readonly FactTold[]
}

/** A claim as it was drawn: whom it is about, what it says, and the place in the source where that is kept. */
export interface ClaimDrawn {
  readonly subject: string
  readonly says: RecordedClaim['says']
  /** The day, month or year that it is about, in words. */
  readonly day: string
  readonly observedOn: Day
  readonly text: string
  readonly quote: string | null
  readonly doubt: string | null
  readonly confidence: RecordedClaim['confidence']
  readonly file: string
  readonly locator: string
}

/** An entry of law that names the source. */
export interface LawNamed {
  readonly id: string
  readonly state: StateCode | 'US'
  readonly name: string
  readonly summary: string
  readonly quotes: readonly string[]
}

/** A fact about an agency that the law asks for. */
export interface FactTold {
  readonly agency: string
  readonly operatesCountyJail: boolean
  readonly summary: string
  readonly observed: Day
}

/** One source by its id; a `QuestionError` where none of these days has it. */
export function sourceTold(register: Register, law: Law, { on, knownAt }: AsOf, id: string): SourceTold {
  const source = sourceDocuments(register, law, { on, knownAt }).get(id)
  if (source === undefined) throw new QuestionError(noSource(id, { on, knownAt }))
  return {
    on,
    knownAt,
    ...listed(source),
    claims: source.claims.map(claimDrawn),
    law: source.law.map(({ entry, quotes }) => ({
      id: entry.id,
      state: entry.state,
      name: 'citation' in entry ? entry.citation : `${entry.by}, ${entry.on}`,
      summary: entry.summary,
      quotes,
    })),
    facts: source.facts.map(({ agency, operatesCountyJail, summary, observed }) => ({
      agency,
      operatesCountyJail,
      summary,
      observed,
    })),
  }
}

/** That no source has an id, in words. */
export function noSource(id: string, { on, knownAt }: AsOf): string {
  return `no source with the id ${JSON.stringify(id)} is held on ${on}, as known at ${knownAt}`
}

function listed({
  id,
  publishers,
  addresses,
  kinds,
  saidOn,
  checked,
  held,
  claims,
  law,
  facts,
}: SourceDocument) {
  const drawn = { claims: claims.length, law: law.length, facts: facts.length }
  return { id, publishers, addresses, kinds, saidOn, checked: checked ?? null, held: held ?? null, drawn }
}

function claimDrawn(claim: RecordedClaim): ClaimDrawn {
  const { subject, says, observedOn, text, quote, doubt, confidence, file, locator } = claim
  return {
    ...{ subject, says, day: dayWords(whenTold(claim)), observedOn, text },
    ...{ quote: quote ?? null, doubt: doubt ?? null, confidence, file, locator },
  }
}

function tellsOf({ claims, law, facts }: SourceDocument, state: StateCode): boolean {
  const own = `us-${state.toLowerCase()}`
  return (
    claims.some(({ subject }) => subject === own || subject.startsWith(`${own}/`)) ||
    law.some(({ entry }) => entry.state === state) ||
    facts.some(({ agency }) => agency.startsWith(`${own}/`))
  )
}

function bare({ publishers: [first = ''] }: SourceListed): string {
  return first.toLowerCase().replace(/^[^\p{L}\p{N}]+/u, '')
}

function newest({ saidOn }: SourceListed): string {
  return saidOn.at(-1)?.on ?? ''
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
