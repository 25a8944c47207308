import { type Day, dayOf } from '../model/day.js'
import { SourceError } from '../model/errors.js'
import type { ClosedJson } from './closed-json.js'
import { type PrintedValues, seriesBelow } from './fbi-series.js'

/** What an answer of the FBI's Crime Data Explorer holds, by the labels that it prints. */
export interface FbiAnswer {
  /** Counts and rates by label: `Miami Police Department Offenses`. */
  readonly actuals: ReadonlyMap<string, PrintedValues>
  readonly rates: ReadonlyMap<string, PrintedValues>
  /** What one of each is: `Offenses`, `Offenses per 100,000 people`. Absent for police employment. */
  readonly units?: { readonly actuals: string; readonly rates: string }
  /** Percent of the population that reporting agencies cover, by who. */
  readonly coverage: ReadonlyMap<string, PrintedValues>
  readonly population: ReadonlyMap<string, PrintedValues>
  /** The population of those who reported, by who. */
  readonly participated: ReadonlyMap<string, PrintedValues>
  /** The last month that the FBI has: `2026-06`. Later ones stand there empty. */
  readonly until: string
  /** The day on which the FBI last renewed its figures. */
  readonly refreshed: Day
}

/** Counts of offenses, as `/summarized/...` answers. */
export function readSummarized(answer: ClosedJson): FbiAnswer {
  const offenses = answer.nested('offenses')
  const tooltips = answer.nested('tooltips')
  const populations = answer.nested('populations')
  const found = {
    actuals: seriesBelow(offenses, 'actuals'),
    rates: seriesBelow(offenses, 'rates'),
    units: readUnits(tooltips.nested('leftYAxisHeaders')),
    coverage: seriesBelow(tooltips, 'Percent of Population Coverage'),
    population: seriesBelow(populations, 'population'),
    participated: seriesBelow(populations, 'participated_population'),
    ...readDates(answer.nested('cde_properties')),
  }
  for (const fields of [offenses, tooltips, populations, answer]) fields.close()
  return found
}

/** Counts of employees, as `/pe/...` answers. */
export function readEmployment(answer: ClosedJson): FbiAnswer {
  answer.take('tooltips')
  const found = {
    actuals: seriesBelow(answer, 'actuals'),
    rates: seriesBelow(answer, 'rates'),
    coverage: new Map<string, PrintedValues>(),
    population: new Map<string, PrintedValues>(),
    participated: seriesBelow(answer, 'populations'),
    ...readDates(answer.nested('cde_properties')),
  }
  answer.close()
  return found
}

function readUnits(headers: ClosedJson): { actuals: string; rates: string } {
  const units = { actuals: headers.text('yAxisHeaderActual'), rates: headers.text('yAxisHeaderRates') }
  headers.close()
  return units
}

function readDates(properties: ClosedJson): { until: string; refreshed: Day } {
  const max = properties.nested('max_data_date')
  const last = properties.nested('last_refresh_date')
  const until = max.text('UCR')
  const refreshed = last.text('UCR')
  const [, untilMonth, untilYear] = /^(0[1-9]|1[0-2])\/(\d{4})$/.exec(until) ?? []
  if (untilMonth === undefined) throw new SourceError(max.where('UCR'), 'a month such as 06/2026', until)
  const [, month, date, year] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(refreshed) ?? []
  const day = dayOf(Number(year), Number(month), Number(date))
  if (day === undefined) throw new SourceError(last.where('UCR'), 'a day such as 06/15/2026', refreshed)
  for (const fields of [max, last, properties]) fields.close()
  return { until: `${untilYear}-${untilMonth}`, refreshed: day }
}
