import type { RecordedClaim } from '../model/claim.js'
import type { Day } from '../model/day.js'
import type { Sha256 } from '../model/entry.js'
import type { Authority, Provision, Reference } from '../model/law.js'
import { addressId, heldDocument, plainAddress, sourceIdOf } from '../model/source-id.js'
import type { Register } from '../register/register.js'
import type { Law } from '../rules/law.js'
import type { CuratedFact } from '../rules/parse-facts.js'
import type { AsOf } from './as-of.js'
import { KeptBy } from './kept.js'
import { isBy, kindOfSource, type NumberedSource } from './numbered.js'
import { stateLawOn } from './state-law.js'

/** A document beside ICE's lists, with all that the record and the law held draw from it. */
export interface SourceDocument {
  readonly id: string
  /** The document that is held; undefined where only its address is. */
  readonly held: Sha256 | undefined
  /** Who published it, as claims name them. */
  readonly publishers: readonly string[]
  readonly addresses: readonly string[]
  /** What kinds of source its claims make it, as far as the record tells. */
  readonly kinds: readonly SourceKind[]
  /** The days on which it said so; `about` where it prints none. */
  readonly saidOn: readonly SaidOn[]
  /** When the project last looked at it, where that is kept: of law alone. */
  readonly checked: Day | undefined
  readonly claims: readonly RecordedClaim[]
  readonly law: readonly LawDrawn[]
  /** Facts about agencies that the law asks for. */
  readonly facts: readonly CuratedFact[]
}

/** What the record tells of the kind of a source. */
export type SourceKind = NumberedSource['kind'] | 'study'

/** A day on which a source said something. */
export interface SaidOn {
  readonly on: Day
  readonly about: boolean
}

/** An entry of law that names a source, and the words of it that are quoted. */
export interface LawDrawn {
  readonly entry: Provision | Authority
  readonly reference: Reference
  readonly quotes: readonly string[]
}

const kept = new KeptBy<ReadonlyMap<string, SourceDocument>>(4)

/** Every source beside the lists that tells something of a day or before, known by a day, by its id. */
export function sourceDocuments(
  register: Register,
  law: Law,
  { on, knownAt }: AsOf,
): ReadonlyMap<string, SourceDocument> {
  return kept.get(register, `${on} ${knownAt}`, () => {
    const drawn = new Map<string, Drawn>()
    const at = (id: string) => {
      const one = drawn.get(id) ?? { claims: [], law: [], facts: [] }
      drawn.set(id, one)
      return one
    }
    for (const claim of [...register.recorded.values()].flat()) {
      const id = sourceIdOf({ ...claim, address: claim.source.address })
      // What a source had said by then of days to come, it had said.
      if (id !== undefined && (isBy(claim, on) || claim.observedOn <= on)) at(id).claims.push(claim)
    }
    for (const one of lawDrawn(law, { on, knownAt })) at(addressId(one.reference.address)).law.push(one)
    for (const fact of law.facts)
      if (fact.observed <= on && fact.observed <= knownAt) at(addressId(fact.address)).facts.push(fact)
    return new Map([...drawn].map(([id, one]) => [id, sourceOf(id, one)]))
  })
}

interface Drawn {
  readonly claims: RecordedClaim[]
  readonly law: LawDrawn[]
  readonly facts: CuratedFact[]
}

function lawDrawn(law: Law, asOf: AsOf): LawDrawn[] {
  return law.states.flatMap(({ state }) => {
    const { provisions, authorities } = stateLawOn(law, state, asOf)
    return [...provisions, ...authorities].flatMap((entry) =>
      entry.sources.map((reference, at) => {
        const quotes = entry.quotes.flatMap(({ text, source, origin }) =>
          source === at && origin === 'as printed' ? [text] : [],
        )
        return { entry, reference, quotes }
      }),
    )
  })
}

function sourceOf(id: string, { claims, law, facts }: Drawn): SourceDocument {
  const references = law.map(({ reference }) => reference)
  const named = [...claims.map(({ source }) => source), ...references, ...facts]
  const [first] = claims
  return {
    id,
    held: first === undefined ? undefined : heldDocument(first),
    publishers: [...new Set(named.map(({ publisher }) => publisher))],
    // The first spelling of each.
    addresses: [
      ...new Map(named.map(({ address }) => [plainAddress(address), address] as const).reverse()).values(),
    ].reverse(),
    kinds: kindsOf(claims, law),
    saidOn: daysOf(claims, [
      ...references.map(({ published }) => published),
      ...facts.map(({ observed }) => observed),
    ]),
    checked: references
      .flatMap(({ checked }) => checked ?? [])
      .sort()
      .at(-1),
    claims: [...claims].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
    law,
    facts,
  }
}

/**
 * The kinds that its claims tell. Law tells none; `other` is left out where a second kind, or law that is drawn
 * from the source, says more.
 */
function kindsOf(claims: readonly RecordedClaim[], law: readonly LawDrawn[]): SourceKind[] {
  const kinds = new Set(
    claims.map((claim) => (claim.says === 'finding' ? 'study' : kindOfSource(claim.source))),
  )
  return kinds.size + law.length > 1 ? [...kinds].filter((kind) => kind !== 'other') : [...kinds]
}

function daysOf(claims: readonly RecordedClaim[], printed: readonly (Day | undefined)[]): SaidOn[] {
  const days = new Map<string, SaidOn>()
  for (const on of printed) if (on !== undefined) days.set(on, { on, about: false })
  for (const { observedOn, observedAbout } of claims)
    if (!days.has(observedOn)) days.set(observedOn, { on: observedOn, about: observedAbout === true })
  return [...days.values()].sort((a, b) => (a.on < b.on ? -1 : 1))
}
