import type { ClaimSource } from '../model/claim.js'
import type { Sha256 } from '../model/entry.js'
import { SourceError } from '../model/errors.js'
import type { MeasureClaim } from '../model/measure.js'
import { daysOf } from '../model/period.js'
import { stateName } from '../model/state.js'
import type { FbiAnswer } from './fbi-answer.js'
import type { FbiAsked } from './fbi-asked.js'
import type { PrintedValues } from './fbi-series.js'

/** What the claims of an answer have in common. */
export interface About {
  readonly asked: FbiAsked
  readonly source: ClaimSource
  readonly document: Sha256
  readonly file: string
}

/** A series of an answer: whose it is, what one of it is, and where it stands. */
interface Labelled {
  readonly who: string
  readonly subject: string
  readonly measure: string
  readonly unit: string
  readonly label: string
  readonly within: 'actuals' | 'rates'
}

const units = { Offenses: 'offenses', Clearances: 'clearances' } as const

/** The claims of counts and rates of offenses: of the agency, and the rates beside it of its state and the country. */
export function offenses(answer: FbiAnswer, about: About, measure: string): MeasureClaim[] {
  const { asked, file } = about
  const expected = { actuals: 'Offenses', rates: 'Offenses per 100,000 people' }
  for (const within of ['actuals', 'rates'] as const)
    if (answer.units?.[within] !== expected[within])
      throw new SourceError(
        `${file}, answer, tooltips, leftYAxisHeaders`,
        expected[within],
        answer.units?.[within] ?? 'nothing',
      )
  const agencies = new Set<string>()
  const claims = (['actuals', 'rates'] as const).flatMap((within) =>
    [...answer[within]].flatMap(([label, values]) => {
      const where = `${file}, answer, offenses, ${within}, ${label}`
      const [, who = '', what] = /^(.+) (Offenses|Clearances)$/.exec(label) ?? []
      if (what === undefined) throw new SourceError(where, 'offenses or clearances of somebody', label)
      const unit = `${units[what as keyof typeof units]}${within === 'rates' ? ' per 100,000 persons' : ''}`
      const subject = subjectOf(who, asked)
      if (subject === asked.agency) agencies.add(who)
      if (subject === undefined || agencies.size > 1)
        throw new SourceError(where, 'the agency, its state, or the United States', who)
      return claimsOf({ who, subject, measure, unit, label, within }, values, answer, about)
    }),
  )
  return asked.agency === undefined || claims.some(({ subject }) => subject === asked.agency) ? claims : []
}

/** Whose series a label tells; a name that is no state's and not the country's is the agency's. */
function subjectOf(who: string, { agency, state }: FbiAsked): string | undefined {
  if (who === 'United States') return 'us'
  if (state !== undefined && who === stateName(state)) return `us-${state.toLowerCase()}`
  return agency
}

const perThousand = 'Law Enforcement Employees per 1,000 People'

/** The claims of officers and other employees; each is the sum of what the answer prints of men and women. */
export function employment(answer: FbiAnswer, about: About): MeasureClaim[] {
  const { asked, file } = about
  const subject = asked.agency ?? (asked.state === undefined ? 'us' : `us-${asked.state.toLowerCase()}`)
  const claims = (['Officers', 'Civilians'] as const).flatMap((what) => {
    const [men, women] = ['Male', 'Female'].map((who) => answer.actuals.get(`${who} ${what}`))
    const both = new Map<string, number | undefined>()
    for (const [year, value] of men ?? []) {
      const other = women?.get(year)
      both.set(year, value === undefined || other === undefined ? undefined : value + other)
    }
    const measure = what === 'Officers' ? 'police-officers' : 'police-civilians'
    const unit = what === 'Officers' ? 'officers' : 'employees'
    const label = `Male ${what} and Female ${what}`
    const who = 'Participated Population'
    return claimsOf({ who, subject, measure, unit, label, within: 'actuals' }, both, answer, about)
  })
  const known = new Set([
    'Male Officers',
    'Female Officers',
    'Male Civilians',
    'Female Civilians',
    perThousand,
  ])
  for (const label of [...answer.actuals.keys(), ...answer.rates.keys()])
    if (!known.has(label)) throw new SourceError(`${file}, answer, ${label}`, [...known].join(', '), label)
  return claims
}

function claimsOf(
  { who, subject, measure, unit, label, within }: Labelled,
  values: PrintedValues,
  { participated, population, coverage, until, refreshed }: FbiAnswer,
  { source, document, file }: About,
): MeasureClaim[] {
  return [...values].flatMap(([period, value]): MeasureClaim[] => {
    const reported = participated.get(who)
    const covered = reported === undefined ? population.get(who)?.get(period) : reported.get(period)
    // A month of which nobody reported stands there as 0 too: it is unknown, not zero.
    if (value === undefined || (value === 0 && !covered) || period > until) return []
    const { first, last } = daysOf(period)
    const percent = coverage.get(who)?.get(period)
    return [
      {
        says: 'measure',
        subject,
        on: first,
        latest: last,
        approximate: false,
        written: period,
        observedOn: refreshed,
        text: `${label}, ${period}: ${value} ${unit}, by the FBI's figures as renewed on ${refreshed}.`,
        source,
        confidence: 'high',
        ...(percent === undefined || percent >= 100
          ? {}
          : { doubt: `Agencies that reported cover ${percent} percent of the population.` }),
        document,
        file,
        locator: `${within}, ${label}, ${period}`,
        measure,
        unit,
        period,
        value,
        revision: refreshed,
        ...(covered ? { population: covered } : {}),
      },
    ]
  })
}
