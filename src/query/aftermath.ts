import type { Day } from '../model/day.js'
import type { Authority, Provision } from '../model/law.js'
import type { StateCode } from '../model/state.js'
import type { Agreement, Register } from '../register/register.js'
import { test } from '../rules/condition.js'
import type { Law } from '../rules/law.js'
import { agencyFacts } from './agency-facts.js'
import type { AsOf } from './as-of.js'
import { stageOn } from './stage.js'

/** What followed a change of law, or a statement on what it means, among the agencies that it binds. */
export interface Aftermath {
  readonly on: Day
  readonly what: string
  readonly id: string
  /** Agreements that stood on that day: by the day asked about, which still stand and which do not. */
  readonly kept: readonly string[]
  readonly left: readonly string[]
  /** Agreements first listed after it. */
  readonly joined: readonly string[]
}

/**
 * For each provision that took effect and each authority that was made public by a day, who of the bound
 * agencies kept an agreement, left one or joined after. What came after is not said to come of it.
 */
export function aftermaths(register: Register, law: Law, asOf: AsOf, state: StateCode): Aftermath[] {
  const { provisions, authorities } = law.of(state)
  const turns = [...provisions.flatMap(turnOfProvision), ...authorities.map(turnOfAuthority)]
  return turns
    .filter(({ on }) => on <= asOf.on && on <= asOf.knownAt)
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.id < b.id ? -1 : 1))
    .map(({ on, what, id, binds }) => {
      const bound = agreementsBound(register, law, { binds, state, knownAt: asOf.knownAt })
      const stood = bound.filter((agreement) => stands(register, agreement, on))
      return {
        on,
        what,
        id,
        kept: stood.filter((agreement) => stands(register, agreement, asOf.on)).map(idOf),
        left: stood.filter((agreement) => !stands(register, agreement, asOf.on)).map(idOf),
        joined: bound.filter((agreement) => isListedAfter(agreement, on, asOf.on)).map(idOf),
      }
    })
}

interface Turn {
  readonly on: Day
  readonly what: string
  readonly id: string
  readonly binds: Provision['binds']
}

function turnOfProvision({ id, citation, title, inForceFrom, status, binds }: Provision): Turn[] {
  if (inForceFrom === undefined || status === 'not enacted' || status === 'pending') return []
  return [{ on: inForceFrom, what: `${citation} takes effect: ${title}`, id, binds }]
}

function turnOfAuthority({ id, by, summary, madePublic, binds }: Authority): Turn {
  return { on: madePublic, what: `${by}: ${summary}`, id, binds }
}

function agreementsBound(
  register: Register,
  law: Law,
  { binds, state, knownAt }: { binds: Provision['binds']; state: StateCode; knownAt: Day },
): Agreement[] {
  return [...register.agreements.values()].filter(({ agencyId, listed }) => {
    const agency = register.agencies.get(agencyId)
    if (agency?.state !== state || listed.length === 0) return false
    return test(binds, agencyFacts(register, law, agency, knownAt)).holds === true
  })
}

function stands(register: Register, agreement: Agreement, on: Day): boolean {
  return stageOn(register, agreement, on).stage === 'listed'
}

function isListedAfter({ rungs }: Agreement, from: Day, to: Day): boolean {
  const first = rungs.find(({ stage }) => stage === 'listed')
  return first !== undefined && first.on > from && first.on <= to
}

function idOf({ id }: Agreement): string {
  return id
}
