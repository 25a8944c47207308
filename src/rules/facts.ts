import type { AgencyKind } from '../agencies/agency.js'

/** A fact held of an agency, and where it is from, in a sentence that a reader can check. */
export interface Fact<T> {
  readonly value: T
  readonly source: string
}

/** What is held of an agency that law asks for. A fact that is not held is absent: it is never assumed. */
export interface AgencyFacts {
  readonly id?: string
  readonly kind?: Fact<AgencyKind>
  readonly operatesCountyJail?: Fact<boolean>
  readonly population?: Fact<number>
  readonly countyPopulation?: Fact<number>
  readonly officers?: Fact<number>
}

/** A condition held against facts: whether it holds, what was used, and what would have to be known. */
export interface Tested {
  readonly holds: boolean | undefined
  readonly used: readonly UsedFact[]
  /** What is not held and would decide, as questions: `whether this agency operates a county jail`. */
  readonly unknown: readonly string[]
}

export interface UsedFact {
  readonly fact: string
  readonly value: string
  readonly source: string
}
