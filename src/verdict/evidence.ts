import type { RecordedClaim } from '../model/claim.js'
import type { Day } from '../model/day.js'
import type { Authority, Provision } from '../model/law.js'
import { type Citation, cite } from '../query/cite.js'
import type { Register } from '../register/register.js'

/** What a verdict rests on: a cell of a list, a claim of the record, or an entry of the law. */
export type Evidence =
  | (Citation & { readonly kind: 'list' })
  | (Citation & {
      readonly kind: 'claim'
      readonly publisher: string
      readonly quote?: string
      readonly doubt?: string
    })
  | LawEvidence

/** An entry of the law held: a provision, or what somebody said that it means. */
export interface LawEvidence {
  readonly kind: 'law'
  readonly id: string
  /** The file and line that hold it. */
  readonly file: string
  readonly locator: string
  readonly heading: string
  readonly text: string
  readonly quote?: string
  readonly observedOn: Day | null
  readonly publisher: string
  readonly link?: string
}

/** A claim of the record as evidence, with its doubt where it has one. */
export function byClaim(register: Register, claim: RecordedClaim): Evidence {
  const { source, quote, doubt, text } = claim
  return {
    kind: 'claim',
    ...cite(register, { claim }),
    text,
    publisher: source.publisher,
    ...(quote === undefined ? {} : { quote }),
    ...(doubt === undefined ? {} : { doubt }),
  }
}

/** A citation of an answer: of a list's cell, or of a claim. */
export function byCitation(citation: Citation): Evidence {
  return citation.file.startsWith('record/')
    ? { kind: 'claim', ...citation, publisher: citation.heading }
    : { kind: 'list', ...citation }
}

export function byProvision(provision: Provision): LawEvidence {
  const { citation, inForceFrom, enacted } = provision
  return onceMade(provision, () => lawEvidence(provision, citation, enacted ?? inForceFrom ?? null))
}

export function byAuthority(authority: Authority): LawEvidence {
  return onceMade(authority, () => lawEvidence(authority, authority.by, authority.madePublic))
}

/** Evidence by its entry: the claims of a document rest on the same few. */
const made = new WeakMap<Provision | Authority, LawEvidence>()

function onceMade(entry: Provision | Authority, make: () => LawEvidence): LawEvidence {
  const known = made.get(entry) ?? make()
  made.set(entry, known)
  return known
}

function lawEvidence(entry: Provision | Authority, heading: string, observedOn: Day | null): LawEvidence {
  const [quote] = entry.quotes
  const source = entry.sources[quote?.source ?? 0] ?? entry.sources[0]
  const [file, ...place] = entry.where.split(', ')
  return {
    kind: 'law',
    id: entry.id,
    file: file ?? entry.where,
    locator: place.length === 0 ? entry.id : place.join(', '),
    heading,
    text: entry.summary,
    ...(quote === undefined ? {} : { quote: quote.text }),
    observedOn,
    publisher: source?.publisher ?? '',
    ...(source === undefined ? {} : { link: source.address }),
  }
}

/** Evidence without what stands in it twice. */
export function onceEach(evidence: readonly Evidence[]): Evidence[] {
  if (evidence.length < 2) return [...evidence]
  const byPlace = new Map(evidence.map((one) => [`${one.file}\n${one.locator}\n${one.heading}`, one]))
  return [...byPlace.values()]
}
