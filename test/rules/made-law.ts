import type { Day } from '../../src/model/day.js'
import type { StateLaw } from '../../src/model/law.js'
import type { AgencyFacts, Fact } from '../../src/rules/facts.js'
import { parseLaw } from '../../src/rules/parse-law.js'

/** One provision as YAML, with fields that a test sets in place of the usual ones. */
export function provision(fields: Readonly<Record<string, string>>): string {
  const usual: Record<string, string> = {
    id: 'xx-1',
    citation: 's. 1',
    instrument: 'statute',
    force: 'statute',
    title: 'A title',
    summary: 'What it does.',
    binds: '{ every: true }',
    joining: 'none',
    leaving: 'none',
    models: '[TFM, WSO, JEM]',
    status: 'in force',
    enacted: '2025-01-01',
    inForce: '{ from: 2025-02-01 }',
    sources: "[{ publisher: A publisher, address: 'https://example.org/1' }]",
    review: 'unreviewed',
    confidence: 'high',
  }
  const all = Object.entries({ ...usual, ...fields }).filter(([, value]) => value !== '')
  return all.map(([name, value], at) => `${at === 0 ? '  - ' : '    '}${name}: ${value}`).join('\n')
}

/** One authority as YAML. */
export function authority(fields: Readonly<Record<string, string>>): string {
  const usual: Record<string, string> = {
    id: 'xx-a',
    of: '[xx-1]',
    force: 'attorney-general-letter',
    by: 'The Attorney General',
    side: 'state',
    on: '2025-03-18',
    public: '2025-03-18',
    binds: '{ every: true }',
    position: 'required',
    summary: 'Says so.',
    sources: "[{ publisher: A publisher, address: 'https://example.org/2' }]",
    confidence: 'high',
  }
  const all = Object.entries({ ...usual, ...fields }).filter(([, value]) => value !== '')
  return all.map(([name, value], at) => `${at === 0 ? '  - ' : '    '}${name}: ${value}`).join('\n')
}

/** A state's file with these provisions and authorities. */
export function file(
  provisions: readonly string[],
  authorities: readonly string[] = [],
  head = 'state: FL',
): string {
  return [
    head,
    'provisions:',
    ...provisions,
    ...(authorities.length === 0 ? [] : ['authorities:', ...authorities]),
  ].join('\n')
}

export function law(provisions: readonly string[], authorities: readonly string[] = []): StateLaw {
  return parseLaw(file(provisions, authorities), 'law/fl.yaml')
}

/** A nation whose law permits every agency to join. */
export const nation: StateLaw = parseLaw(
  file(
    [provision({ id: 'us-1', joining: 'permits', enacted: '1996-09-30', inForce: '{ from: 1996-09-30 }' })],
    [],
    'state: US',
  ),
  'law/us.yaml',
)

export function day(text: string): Day {
  return text as Day
}

/** Facts of an agency, as a test holds them. */
export function facts(values: {
  kind?: NonNullable<AgencyFacts['kind']>['value']
  jail?: boolean
  population?: number
  officers?: number
  countyPopulation?: number
  id?: string
}): AgencyFacts {
  const fact = <T>(value: T): Fact<T> => ({ value, source: 'the test' })
  return {
    ...(values.id === undefined ? {} : { id: values.id }),
    ...(values.kind === undefined ? {} : { kind: fact(values.kind) }),
    ...(values.jail === undefined ? {} : { operatesCountyJail: fact(values.jail) }),
    ...(values.population === undefined ? {} : { population: fact(values.population) }),
    ...(values.countyPopulation === undefined ? {} : { countyPopulation: fact(values.countyPopulation) }),
    ...(values.officers === undefined ? {} : { officers: fact(values.officers) }),
  }
}
