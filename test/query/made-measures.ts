import type { Agency } from '../../src/agencies/agency.js'
import type { RecordedClaim } from '../../src/model/claim.js'
import { day } from '../../src/model/day.js'
import { daysOf } from '../../src/model/period.js'

/** What differs from claim to claim; the rest is a yearly count of homicides by the FBI. */
export interface MadeMeasure {
  readonly subject?: string
  readonly measure?: string
  readonly unit?: string
  readonly said?: string
  readonly method?: string
  readonly revision?: string
  readonly population?: number
  readonly publisher?: string
}

let made = 0

/** A claim of one value of a series. */
export function measure(
  period: string,
  value: number,
  { subject, measure, unit, said, publisher, ...rest }: MadeMeasure = {},
): RecordedClaim {
  const { first, last } = daysOf(period)
  made++
  return {
    says: 'measure',
    subject: subject ?? 'us-fl/miami-police-department',
    on: first,
    latest: last,
    approximate: false,
    written: period,
    observedOn: day(said ?? '2026-01-15'),
    text: `${value} in ${period}.`,
    source: { publisher: publisher ?? 'FBI', address: 'https://example.org/series' },
    confidence: 'high',
    document: '0'.repeat(64),
    file: 'record/made.yaml',
    locator: `claim ${String(made).padStart(4, '0')}`,
    measure: measure ?? 'homicides',
    unit: unit ?? 'offenses',
    period,
    value,
    ...rest,
  }
}

/** A police department of a city, as the national directory has it. */
export function cityPolice(name: string, population?: number, state: 'FL' | 'GA' = 'FL'): Agency {
  return {
    id: `us-${state.toLowerCase()}/${name.toLowerCase()}-police-department`,
    name: `${name} Police Department`,
    state,
    kind: 'municipal-police',
    counties: [],
    ...(population === undefined ? {} : { population, figuresYear: 2024 }),
  }
}
