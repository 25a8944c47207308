import type { Condition } from '../model/law.js'
import type { AgencyFacts, Fact, Tested, UsedFact } from './facts.js'

/**
 * Whether a condition holds, in three values. `all` is false as soon as one part is, and unknown only where
 * no part is false; `any` the other way round. A fact that is not held makes a test unknown, never false.
 */
export function test(condition: Condition, facts: AgencyFacts): Tested {
  if ('every' in condition) return { holds: true, used: [], unknown: [] }
  if ('all' in condition)
    return together(
      condition.all.map((part) => test(part, facts)),
      false,
    )
  if ('any' in condition)
    return together(
      condition.any.map((part) => test(part, facts)),
      true,
    )
  if ('not' in condition) {
    const inner = test(condition.not, facts)
    return { ...inner, holds: inner.holds === undefined ? undefined : !inner.holds }
  }
  return testFact(condition, facts)
}

/** The condition in words: `its kind is sheriff or county-corrections and it operates a county jail`. */
export function conditionText(condition: Condition): string {
  if ('every' in condition) return 'every agency'
  if ('all' in condition) return condition.all.map(conditionText).join(' and ')
  if ('any' in condition) return condition.any.map((part) => `(${conditionText(part)})`).join(' or ')
  if ('not' in condition) return `not (${conditionText(condition.not)})`
  if ('kind' in condition) return `its kind is ${condition.kind.join(' or ')}`
  if ('agency' in condition) return `it is ${condition.agency.join(' or ')}`
  if ('operatesCountyJail' in condition)
    return condition.operatesCountyJail ? 'it operates a county jail' : 'it operates no county jail'
  if ('populationAtLeast' in condition) return `it serves at least ${condition.populationAtLeast} people`
  if ('countyPopulationAtLeast' in condition)
    return `its county has at least ${condition.countyPopulationAtLeast} people`
  return `it has at least ${condition.officersAtLeast} officers`
}

/** `deciding` is the value of a part that settles the whole: false for all, true for any. */
function together(parts: readonly Tested[], deciding: boolean): Tested {
  const settled = parts.find(({ holds }) => holds === deciding)
  if (settled !== undefined) return settled
  const open = parts.filter(({ holds }) => holds === undefined)
  return {
    holds: open.length > 0 ? undefined : !deciding,
    used: parts.flatMap(({ used }) => used),
    unknown: open.flatMap(({ unknown }) => unknown),
  }
}

type FactCondition = Exclude<
  Condition,
  { all: unknown } | { any: unknown } | { not: unknown } | { every: unknown }
>

function testFact(condition: FactCondition, facts: AgencyFacts): Tested {
  if ('kind' in condition)
    return held(
      'kind',
      facts.kind,
      (kind) => condition.kind.includes(kind),
      'what kind of body this agency is',
    )
  if ('agency' in condition) {
    if (facts.id === undefined) return { holds: undefined, used: [], unknown: ['which agency this is'] }
    return {
      holds: condition.agency.includes(facts.id),
      used: [{ fact: 'agency', value: facts.id, source: 'its id' }],
      unknown: [],
    }
  }
  if ('operatesCountyJail' in condition)
    return held(
      'operates a county jail',
      facts.operatesCountyJail,
      (runs) => runs === condition.operatesCountyJail,
      'whether this agency operates a county jail',
    )
  if ('populationAtLeast' in condition)
    return held(
      'population',
      facts.population,
      (people) => people >= condition.populationAtLeast,
      'how many people this agency serves',
    )
  if ('countyPopulationAtLeast' in condition)
    return held(
      'population of its county',
      facts.countyPopulation,
      (people) => people >= condition.countyPopulationAtLeast,
      'how many people its county has',
    )
  return held(
    'officers',
    facts.officers,
    (officers) => officers >= condition.officersAtLeast,
    'how many officers this agency has',
  )
}

function held<T>(
  name: string,
  fact: Fact<T> | undefined,
  passes: (value: T) => boolean,
  question: string,
): Tested {
  if (fact === undefined) return { holds: undefined, used: [], unknown: [question] }
  const used: UsedFact = { fact: name, value: String(fact.value), source: fact.source }
  return { holds: passes(fact.value), used: [used], unknown: [] }
}
