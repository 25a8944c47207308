import type { MeasureSeries, OtherValue, SeriesPoint } from '../query/measure-series.js'
import type { MeasuresAnswer } from '../query/measures.js'
import type { PublishedTable, Value } from './table.js'

/** Every value of every series of an answer, a row each; of a period the one that leads stands first. */
export function measuresTable({ agency, series }: MeasuresAnswer): PublishedTable {
  const rows = series.flatMap((one) =>
    [one, one.state, one.country].flatMap((beside) =>
      (beside?.points ?? []).flatMap((point) => (beside === undefined ? [] : rowsOf(beside, point))),
    ),
  )
  return { name: 'measures', title: `Measures of ${agency.name}`, columns, rows }
}

const columns: PublishedTable['columns'] = [
  { name: 'subject', type: 'string', description: 'the agency, its state, or the country' },
  { name: 'measure', type: 'string', description: 'what is counted' },
  { name: 'unit', type: 'string', description: 'what one of the value is' },
  { name: 'publisher', type: 'string', description: 'who counts' },
  { name: 'period', type: 'string', description: 'a year, quarter or month' },
  { name: 'value', type: 'number', description: 'as the source prints it' },
  { name: 'edition', type: 'string', description: 'leading, earlier, or same: another value of one edition' },
  {
    name: 'per_100000',
    type: 'number',
    description: 'the value for each 100,000 of the population beside it',
  },
  { name: 'population', type: 'integer', description: 'how many persons the figure covers' },
  { name: 'method', type: 'string', description: 'how it was counted' },
  { name: 'revision', type: 'string', description: 'which edition, as the source names it' },
  { name: 'said_on', type: 'date', description: 'the day on which the source said so' },
  { name: 'doubt', type: 'string', description: 'what is shaky about it' },
  { name: 'source', type: 'string', description: 'where it is published' },
  { name: 'document', type: 'string', description: 'SHA-256 of the document that holds it' },
  { name: 'locator', type: 'string', description: 'the place in the document' },
]

function rowsOf(series: MeasureSeries, point: SeriesPoint): Value[][] {
  return [
    rowOf(series, point, { ...point, edition: 'leading' }),
    ...point.others.map((other) => rowOf(series, point, other)),
  ]
}

function rowOf(
  { subject, measure, unit, publisher }: MeasureSeries,
  { period }: SeriesPoint,
  one: (SeriesPoint & { edition: 'leading' }) | OtherValue,
): Value[] {
  const leading = 'others' in one ? one : undefined
  const [first] = one.evidence
  return [
    ...[subject, measure, unit, publisher, period, one.value, one.edition],
    leading?.per100000 ?? null,
    leading?.population ?? null,
    one.method ?? null,
    one.revision ?? null,
    one.saidOn,
    leading?.doubt ?? null,
    first?.link ?? null,
    first?.document ?? null,
    first?.locator ?? null,
  ]
}
