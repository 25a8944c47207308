import type { ClaimBase } from '../model/claim.js'
import { SourceError } from '../model/errors.js'
import type { Fields } from '../model/fields.js'
import type { MeasureClaim } from '../model/measure.js'
import { isPeriod } from '../model/period.js'
import { optional } from './optional.js'

/** What a claim says of one value of a series. */
export function readMeasure(fields: Fields, base: ClaimBase): MeasureClaim {
  const period = fields.text('period')
  if (!isPeriod(period))
    throw new SourceError(
      fields.where('period'),
      'a year, quarter or month such as 2024, 2024-Q3, 2024-07',
      period,
    )
  return {
    ...base,
    says: 'measure',
    measure: fields.text('measure'),
    unit: fields.text('unit'),
    ...optional('by', fields.optionalText('by')),
    period,
    value: fields.number('value'),
    ...optional('method', fields.optionalText('method')),
    ...optional('revision', fields.optionalText('revision')),
    ...optional('population', fields.has('population') ? fields.count('population') : undefined),
  }
}
