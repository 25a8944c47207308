import type { ClaimSource, RecordedClaim } from '../model/claim.js'
import type { Day } from '../model/day.js'
import type { Register } from '../register/register.js'
import { type Citation, cite } from './cite.js'

/** A value, and the numbers of the sources that tell it. Several of them for one thing: the sources disagree. */
export interface Sourced<T> {
  readonly value: T
  readonly sources: readonly number[]
}

/** A source among those of one answer, by its number, with the claims that were taken from it. */
export interface NumberedSource {
  readonly number: number
  readonly publisher: string
  readonly address: string
  readonly observedOn: Day
  /** Whether the publisher calls it minutes, an agenda or file of the body, or neither. */
  readonly kind: 'minutes' | 'agenda' | 'other'
  readonly evidence: readonly Citation[]
}

/** The day, month or year of a claim, with the words in which the record writes it where it is no plain day. */
export interface WhenTold {
  readonly on: Day
  readonly latest?: Day
  readonly approximate: boolean
  readonly written?: string
}

/** Whether a claim is about the day asked about, or one before it. */
export function isBy(claim: Pick<RecordedClaim, 'on' | 'latest'>, on: Day): boolean {
  return (claim.latest ?? claim.on) <= on
}

export function whenTold({ on, latest, approximate, written }: RecordedClaim): WhenTold {
  return {
    on,
    ...(latest === undefined ? {} : { latest }),
    approximate,
    ...(written === undefined ? {} : { written }),
  }
}

/** The day in words: a month or a year stays one, and about a day stays about it. */
export function dayWords({ on, latest, approximate, written }: WhenTold): string {
  const day = latest === undefined ? on : (written ?? on).replace('~', '')
  return approximate ? `about ${day}` : day
}

/** The sources of claims, numbered from 1 as they come: claims from one address are one source. */
export class Numbering {
  private readonly byAddress = new Map<string, RecordedClaim[]>()

  constructor(
    private readonly register: Register,
    claims: readonly RecordedClaim[],
  ) {
    for (const claim of claims) {
      const known = this.byAddress.get(claim.source.address)
      if (known === undefined) this.byAddress.set(claim.source.address, [claim])
      else known.push(claim)
    }
  }

  of(claim: RecordedClaim): number {
    return [...this.byAddress.keys()].indexOf(claim.source.address) + 1
  }

  /** Every value that claims tell, once each, with who tells it. Claims that tell none are passed over. */
  told<C extends RecordedClaim, T>(claims: readonly C[], value: (claim: C) => T | undefined): Sourced<T>[] {
    const found = new Map<T, Set<number>>()
    for (const claim of claims) {
      const one = value(claim)
      if (one === undefined) continue
      const sources = found.get(one) ?? new Set()
      found.set(one, sources.add(this.of(claim)))
    }
    return [...found].map(([one, sources]) => ({ value: one, sources: [...sources].sort((a, b) => a - b) }))
  }

  sources(): NumberedSource[] {
    return [...this.byAddress.values()].flatMap((claims, at) => {
      const [first] = claims
      if (first === undefined) return []
      return [
        {
          number: at + 1,
          publisher: first.source.publisher,
          address: first.source.address,
          observedOn: first.observedOn,
          kind: kindOfSource(first.source),
          evidence: claims.map((claim) => cite(this.register, { claim })),
        },
      ]
    })
  }
}

/** What a publisher calls a source, in its name or its address. */
export function kindOfSource({ publisher, address }: ClaimSource): NumberedSource['kind'] {
  const words = `${publisher} ${address}`
  if (/\bminutes\b/i.test(words)) return 'minutes'
  return /\b(agenda|legistar|legislation|granicus|novusagenda|civicclerk)/i.test(words) ? 'agenda' : 'other'
}
