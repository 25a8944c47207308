import type { ReadArticle } from '../check/drift/drift.js'
import { type SharedWords, sourcesSharing } from '../check/drift/sources-sharing.js'
import type { ClaimSource, RecordedClaim } from '../model/claim.js'
import type { Day } from '../model/day.js'
import type { Register } from '../register/register.js'

/** A source of the record whose quoted words a document has. */
export interface QuotedSource extends ClaimSource {
  /** The day on which it said so. */
  readonly on: Day
  readonly shared: readonly SharedWords[]
}

/** The sources of the record of which a document quotes six words or more in a row; those with the most words first. */
export function quotedSources(of: ReadArticle, { recorded }: Register): QuotedSource[] {
  const sources = new Map<string, RecordedClaim[]>()
  for (const claim of [...recorded.values()].flat()) {
    if (claim.quote === undefined) continue
    const known = sources.get(claim.source.address)
    if (known === undefined) sources.set(claim.source.address, [claim])
    else known.push(claim)
  }
  const held = [...sources].map(([address, claims]) => asDocument(address, claims))
  return sourcesSharing(of, held).flatMap(({ document, shared }) => {
    const claim = sources.get(document)?.[0]
    return claim === undefined ? [] : [{ ...claim.source, on: claim.observedOn, shared }]
  })
}

/** The quotations that the record holds of a source, as a document that is named by its address. */
function asDocument(address: string, claims: readonly RecordedClaim[]): ReadArticle {
  const text = [...new Set(claims.map(({ quote }) => quote))].join('\n\n')
  return {
    article: {
      document: address,
      media: 'text/plain',
      text,
      blocks: [],
      published: { how: 'unknown' },
      language: 'en',
    },
    reading: { claims: [], flags: [] },
  }
}
