import type { AgencyKind } from '../agencies/agency.js'
import type { Model } from '../model/agreement.js'
import type { Day } from '../model/day.js'
import { Fields, readTop } from '../model/fields.js'
import { type StateCode, stateCodes } from '../model/state.js'
import type { Answer } from './answer.js'
import type { AgencyFacts, Fact } from './facts.js'

/** A situation, and the answer that a reader of the law expects, with the reason. */
export interface LawCase {
  readonly where: string
  readonly says: string
  readonly facts: AgencyFacts
  readonly on: Day
  readonly knownAt: Day
  readonly model: Model | undefined
  readonly joining: Answer
  readonly leaving: Answer | undefined
  readonly contested: boolean | undefined
  readonly because: string
}

const answers: readonly Answer[] = [
  'required',
  'required to attempt',
  'best efforts',
  'encouraged',
  'permitted',
  'needs approval',
  'limited',
  'prohibited',
  'contested',
  'unknown',
  'no provision held',
]

/** The cases of one state, from the YAML of their file. */
export function parseCases(text: string, file: string): { state: StateCode | 'US'; cases: LawCase[] } {
  const { of, reading } = readTop(text, file)
  const state = of.oneOf('state', ['US' as const, ...stateCodes])
  const cases = of.list('cases', (node, at) => readCase(Fields.of(node, reading, at)))
  of.close()
  return { state, cases }
}

function readCase(of: Fields): LawCase {
  const agency = of.take('agency')
  const where = of.where()
  const on = of.day('on')
  const found: LawCase = {
    where,
    says: of.text('says'),
    facts: agency === undefined ? {} : readFacts(of.nested(agency, 'agency')),
    on,
    knownAt: of.optionalDay('knownAt') ?? on,
    model: of.has('model') ? of.oneOf<Model>('model', ['TFM', 'WSO', 'JEM']) : undefined,
    joining: of.oneOf('joining', answers),
    leaving: of.has('leaving') ? of.oneOf('leaving', answers) : undefined,
    contested: of.has('contested') ? of.flag('contested') : undefined,
    because: of.text('because'),
  }
  of.close()
  return found
}

function readFacts(of: Fields): AgencyFacts {
  const fact = <T>(value: T): Fact<T> => ({ value, source: 'the case' })
  const facts: AgencyFacts = {
    ...(of.has('id') ? { id: of.text('id') } : {}),
    ...(of.has('kind') ? { kind: fact(of.text('kind') as AgencyKind) } : {}),
    ...(of.has('operatesCountyJail') ? { operatesCountyJail: fact(of.flag('operatesCountyJail')) } : {}),
    ...(of.has('population') ? { population: fact(of.number('population')) } : {}),
    ...(of.has('countyPopulation') ? { countyPopulation: fact(of.number('countyPopulation')) } : {}),
    ...(of.has('officers') ? { officers: fact(of.number('officers')) } : {}),
  }
  of.close()
  return facts
}
