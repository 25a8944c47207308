import type { Agency } from '../agencies/agency.js'
import type { Directory } from '../agencies/directory.js'
import { stateName } from '../model/state.js'
import type { Register } from '../register/register.js'
import type { AsOf } from './as-of.js'
import { comparable, type MeasurePeers, peersOf } from './measure-peers.js'
import { type MeasureSeries, seriesOf } from './measure-series.js'

/**
 * What the record holds of the measures of an agency, beside like agencies and the country. It shows what was
 * counted, and says nothing of why.
 */
export interface MeasuresAnswer extends AsOf {
  readonly agency: {
    readonly id: string
    readonly name: string
    readonly state: string
    readonly kind: string
    /** Persons served, by the national directory. */
    readonly population?: number
  }
  readonly sentence: string
  readonly series: readonly SeriesBeside[]
}

/** A series of an agency, with those that stand beside it. */
export interface SeriesBeside extends MeasureSeries {
  /** Absent where the directory tells no number of persons served, and so no size. */
  readonly peers?: MeasurePeers
  /** The same measure, unit and publisher for the agency's state, and for the country. */
  readonly state?: MeasureSeries
  readonly country?: MeasureSeries
}

/** The measures that the record holds of an agency: values with their sources, gaps, breaks and editions. */
export function measuresOf(
  register: Register,
  directory: Directory,
  agency: Agency,
  asOf: AsOf,
): MeasuresAnswer {
  const { id, name, state, kind, population } = agency
  const own = seriesOf(register, id, asOf.on)
  // Of most agencies nothing is held that others would stand beside.
  const beside = (subject: string) => (own.length === 0 ? [] : seriesOf(register, subject, asOf.on))
  const [ofState, ofCountry] = [beside(`us-${state.toLowerCase()}`), beside('us')]
  const series = own.map((one): SeriesBeside => {
    const peers = peersOf({ register, directory }, agency, one, asOf)
    const inState = ofState.find((other) => comparable(other, one))
    const inCountry = ofCountry.find((other) => comparable(other, one))
    return {
      ...one,
      ...(peers === undefined ? {} : { peers }),
      ...(inState === undefined ? {} : { state: inState }),
      ...(inCountry === undefined ? {} : { country: inCountry }),
    }
  })
  return {
    agency: { id, name, state, kind, ...(population === undefined ? {} : { population }) },
    ...asOf,
    sentence: sentence(agency, series),
    series,
  }
}

function sentence({ name, state }: Agency, series: readonly MeasureSeries[]): string {
  const who = `${name} (${stateName(state)})`
  if (series.length === 0) return `The record is silent: it holds no measure of ${who}.`
  const told = series.map(
    ({ measure, step, publisher, points }) =>
      `${words(measure)} by ${step} from ${points[0]?.period} to ${points.at(-1)?.period} (${publisher})`,
  )
  return `The record holds of ${who}: ${told.join('; ')}. What was counted, and nothing of why.`
}

/** A measure's name as words: `calls for service`. */
function words(measure: string): string {
  return measure.replaceAll('-', ' ')
}
