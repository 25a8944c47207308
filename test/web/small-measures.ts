import type { Hono } from 'hono'
import type { Agency } from '../../src/agencies/agency.js'
import type { RecordedClaim } from '../../src/model/claim.js'
import { smallSite } from '../api/asking.js'
import { smallDirectory } from '../api/small-world.js'
import { cityPolice, measure } from '../query/made-measures.js'

const like: readonly Agency[] = ['Tampa', 'Orlando', 'Hialeah'].map((name) => cityPolice(name, 400_000))

const directory = [
  ...smallDirectory.map((agency) =>
    agency.id === 'us-fl/miami-police-department' ? { ...agency, population: 440_000 } : agency,
  ),
  ...like,
]

const months = Array.from({ length: 48 }, (_, at) => {
  const year = 2021 + Math.floor(at / 12)
  return `${year}-${String((at % 12) + 1).padStart(2, '0')}`
})

/** Homicides of Miami by year and by month with a gap, a break and an earlier edition; of its peers, the state, the country. */
export const measuresRecord: readonly RecordedClaim[] = [
  ...[32, 45, 61, 47, 49, 31, 27].flatMap((value, at) =>
    at === 4
      ? []
      : [
          measure(String(2018 + at), value, {
            population: 440_000,
            method: at < 3 ? 'summary' : 'NIBRS',
            publisher: 'Federal Bureau of Investigation',
          }),
        ],
  ),
  measure('2023', 35, {
    said: '2024-02-01',
    method: 'NIBRS',
    publisher: 'Federal Bureau of Investigation',
  }),
  ...like.flatMap(({ id }, which) =>
    ['2020', '2021', '2022', '2023', '2024'].map((year, at) =>
      measure(year, 20 + 7 * which + 3 * at, {
        subject: id,
        population: 400_000,
        publisher: 'Federal Bureau of Investigation',
      }),
    ),
  ),
  ...['2022', '2023', '2024'].flatMap((year, at) => [
    measure(year, 1200 - 50 * at, { subject: 'us-fl', publisher: 'Federal Bureau of Investigation' }),
    measure(year, 21_500 - 1500 * at, { subject: 'us', publisher: 'Federal Bureau of Investigation' }),
  ]),
  ...months.map((month, at) =>
    measure(month, (at * 7) % 11, {
      measure: 'calls-for-service',
      unit: 'calls',
      publisher: 'City of Miami',
    }),
  ),
]

/** A site whose record holds them. */
export function measuresSite(record: readonly RecordedClaim[] = measuresRecord): Hono {
  return smallSite({ record, directory })
}
