import type { Condition } from '../model/law.js'
import type { BearingLaw } from './decide.js'
import type { AgencyFacts } from './facts.js'

/** The facts of an agency that some of the law asks for; agencies that have the same of these are asked the same. */
export function factsThatBear(facts: AgencyFacts, { state, nation }: BearingLaw): AgencyFacts {
  const [own, all] = [askedBy(state), askedBy(nation)]
  const asks = (fact: keyof AgencyFacts) => own.facts.has(fact) || all.facts.has(fact)
  const named = facts.id !== undefined && (own.named.has(facts.id) || all.named.has(facts.id))
  const { id, kind, operatesCountyJail, population, countyPopulation, officers } = facts
  return {
    ...(id !== undefined && (named || asks('id')) ? { id } : {}),
    ...(kind !== undefined && asks('kind') ? { kind } : {}),
    ...(operatesCountyJail !== undefined && asks('operatesCountyJail') ? { operatesCountyJail } : {}),
    ...(population !== undefined && asks('population') ? { population } : {}),
    ...(countyPopulation !== undefined && asks('countyPopulation') ? { countyPopulation } : {}),
    ...(officers !== undefined && asks('officers') ? { officers } : {}),
  }
}

/** The facts that law asks for, and the agencies that statements on it are about. */
interface Asked {
  readonly facts: ReadonlySet<keyof AgencyFacts>
  readonly named: ReadonlySet<string>
}

const known = new WeakMap<BearingLaw['state'], Asked>()

function askedBy(law: BearingLaw['state']): Asked {
  const held = known.get(law)
  if (held !== undefined) return held
  const provisions = law.provisions.flatMap(({ binds }) => factsIn(binds))
  const authorities = law.authorities.flatMap(({ binds }) => factsIn(binds))
  // A provision tells of each agency whether it is the one named; a statement is told of that one alone.
  const facts = [...provisions, ...authorities.filter(([fact]) => fact !== 'id')].map(([fact]) => fact)
  const asked = { facts: new Set(facts), named: new Set(authorities.flatMap(([, agencies]) => agencies)) }
  known.set(law, asked)
  return asked
}

/** The facts that a condition asks for, each with the agencies that it names. */
function factsIn(condition: Condition): (readonly [fact: keyof AgencyFacts, agencies: readonly string[]])[] {
  if ('every' in condition) return []
  if ('all' in condition) return condition.all.flatMap(factsIn)
  if ('any' in condition) return condition.any.flatMap(factsIn)
  if ('not' in condition) return factsIn(condition.not)
  if ('kind' in condition) return [['kind', []]]
  if ('agency' in condition) return [['id', condition.agency]]
  if ('operatesCountyJail' in condition) return [['operatesCountyJail', []]]
  if ('populationAtLeast' in condition) return [['population', []]]
  return 'countyPopulationAtLeast' in condition ? [['countyPopulation', []]] : [['officers', []]]
}
