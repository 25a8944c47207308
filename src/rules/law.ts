import type { StateLaw } from '../model/law.js'
import type { StateCode } from '../model/state.js'
import type { BearingLaw } from './decide.js'
import type { CuratedFact } from './parse-facts.js'

/** The law of the country as held, and the facts that persons carried in for it. It never changes once read. */
export class Law {
  private readonly byState: ReadonlyMap<StateLaw['state'], StateLaw>
  private readonly byAgency: ReadonlyMap<string, CuratedFact>

  constructor(
    readonly states: readonly StateLaw[],
    readonly facts: readonly CuratedFact[],
  ) {
    this.byState = new Map(states.map((law) => [law.state, law]))
    this.byAgency = new Map(facts.map((fact) => [fact.agency, fact]))
  }

  /** The law of a state; of one without a file, none at all. */
  of(state: StateCode | 'US'): StateLaw {
    return (
      this.byState.get(state) ?? {
        state,
        heldFrom: undefined,
        provisions: [],
        authorities: [],
        searched: undefined,
      }
    )
  }

  /** What bears on an agency of a state. */
  bearing(state: StateCode): BearingLaw {
    return { state: this.of(state), nation: this.of('US') }
  }

  /** What persons carried in about an agency. */
  factOf(agencyId: string): CuratedFact | undefined {
    return this.byAgency.get(agencyId)
  }
}
