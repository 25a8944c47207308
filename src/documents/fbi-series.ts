import { SourceError } from '../model/errors.js'
import { type ClosedJson, described } from './closed-json.js'

/** A number that the FBI's answer prints for a period; undefined where it prints none. */
export type PrintedValues = ReadonlyMap<string, number | undefined>

/** Where the FBI writes -1 for a rate there is none: nobody is covered by it. */
const noRate = -1

/** The series below a field, by their labels. None where the field is null, as for an agency without reports. */
export function seriesBelow(fields: ClosedJson, name: string): Map<string, PrintedValues> {
  const found = fields.optionalNested(name)
  return new Map((found?.names() ?? []).map((label) => [label, valuesOf(found, label)]))
}

function valuesOf(fields: ClosedJson | undefined, label: string): PrintedValues {
  const series = fields?.optionalNested(label)
  return new Map(
    (series?.names() ?? []).map((printed) => {
      const where = series?.where(printed) ?? label
      return [periodOf(printed, where), numberOf(series?.take(printed), where)]
    }),
  )
}

/** `01-2024` is the month `2024-01`; police employment is told by `2024`, the year. */
function periodOf(printed: string, where: string): string {
  if (/^\d{4}$/.test(printed)) return printed
  const [, month, year] = /^(0[1-9]|1[0-2])-(\d{4})$/.exec(printed) ?? []
  if (month === undefined) throw new SourceError(where, 'a month such as 01-2024, or a year', printed)
  return `${year}-${month}`
}

function numberOf(value: unknown, where: string): number | undefined {
  if (value === undefined || value === noRate) return undefined
  if (typeof value === 'number' && Number.isFinite(value) && value >= 0) return value
  throw new SourceError(where, 'a number from 0, or null', described(value))
}
