import { type Day, parseDay } from '../model/day.js'
import { SourceError } from '../model/errors.js'
import { ClosedJson, described } from './closed-json.js'

/** One award as USAspending prints it, with the fields that were asked for. */
export interface UsaspendingAward {
  /** USAspending's own id: `ASST_NON_15PBJA24GG00001_1501`. It tells awards of all agencies apart. */
  readonly id: string
  readonly number: string
  readonly recipient: string
  readonly uei: string | undefined
  /** In whole cents. */
  readonly awarded: number
  /** In whole cents; undefined where the answer prints none. */
  readonly outlays: number | undefined
  readonly from: Day
  readonly to: Day | undefined
  /** The day on which money was first obligated, where it is told. */
  readonly obligated: Day | undefined
  readonly agency: string
  readonly subAgency: string | undefined
  readonly listing: string | undefined
}

/** A page of answers of USAspending's `search/spending_by_award`. */
export interface UsaspendingPage {
  readonly page: number
  readonly hasNext: boolean
  readonly awards: readonly UsaspendingAward[]
}

/** What `comity fetch usaspending` asks for of each award. `CFDA Number` is one of assistance only. */
export const usaspendingFields = [
  'Award ID',
  'Recipient Name',
  'Recipient UEI',
  'Award Amount',
  'Total Outlays',
  'Start Date',
  'End Date',
  'Base Obligation Date',
  'Awarding Agency',
  'Awarding Sub Agency',
] as const

/** Fields that each award has without being asked for, or along with others. */
const alongside = ['internal_id', 'awarding_agency_id', 'agency_slug', 'recipient_id'] as const

/** The fields that a question asked for, as it was kept with its answer. */
export function fieldsAsked(request: ClosedJson): string[] {
  const fields = request.take('fields')
  if (Array.isArray(fields) && fields.every((one) => typeof one === 'string')) return fields
  throw new SourceError(request.where('fields'), 'a list of names', JSON.stringify(fields) ?? 'nothing')
}

/** Reads an answer; a field that is missing of those asked for, or one more than known, stops it with its name. */
export function readUsaspendingPage(answer: ClosedJson, asked: readonly string[]): UsaspendingPage {
  for (const name of ['spending_level', 'limit', 'messages']) answer.take(name)
  const results = answer.take('results')
  if (!Array.isArray(results))
    throw new SourceError(answer.where('results'), 'a list of awards', typeof results)
  const meta = answer.nested('page_metadata')
  answer.close()
  const [page, hasNext] = [meta.take('page'), meta.take('hasNext')]
  if (typeof page !== 'number') throw new SourceError(meta.where('page'), 'a number', described(page))
  if (typeof hasNext !== 'boolean')
    throw new SourceError(meta.where('hasNext'), 'true or false', described(hasNext))
  for (const name of ['last_record_unique_id', 'last_record_sort_value']) meta.take(name)
  meta.close()
  const awards = results.map((one: unknown, at) =>
    readAward(ClosedJson.of(one, `${answer.path}, results ${at + 1}`), asked),
  )
  return { page, hasNext, awards }
}

function readAward(row: ClosedJson, asked: readonly string[]): UsaspendingAward {
  for (const name of [...usaspendingFields, ...asked, 'generated_internal_id'])
    if (!row.names().includes(name))
      throw new SourceError(row.where(name), 'the field, as it was asked for', 'none')
  for (const name of alongside) row.take(name)
  const award = {
    id: row.text('generated_internal_id'),
    number: row.text('Award ID'),
    recipient: row.text('Recipient Name'),
    uei: row.optionalText('Recipient UEI'),
    awarded: needed(row, 'Award Amount', centsAt(row, 'Award Amount'), 'dollars from 0'),
    outlays: centsAt(row, 'Total Outlays'),
    from: needed(row, 'Start Date', dayAt(row, 'Start Date'), 'a day such as 2025-10-01'),
    to: dayAt(row, 'End Date'),
    obligated: dayAt(row, 'Base Obligation Date'),
    agency: row.text('Awarding Agency'),
    subAgency: row.optionalText('Awarding Sub Agency'),
    listing: row.optionalText('CFDA Number'),
  }
  row.close()
  return award
}

function needed<T>(row: ClosedJson, name: string, value: T | undefined, expected: string): T {
  if (value === undefined) throw new SourceError(row.where(name), expected, 'nothing')
  return value
}

/** Dollars as JSON writes them, in whole cents. Money taken back, below zero, is nothing that was awarded. */
function centsAt(row: ClosedJson, name: string): number | undefined {
  const value = row.take(name)
  if (value === undefined) return undefined
  const cents = typeof value === 'number' ? Math.round(value * 100) : Number.NaN
  if (Number.isSafeInteger(cents) && cents >= 0) return cents
  throw new SourceError(row.where(name), 'dollars from 0', JSON.stringify(value))
}

function dayAt(row: ClosedJson, name: string): Day | undefined {
  const text = row.optionalText(name)
  if (text === undefined) return undefined
  const found = parseDay(text.slice(0, 10))
  if (found === undefined) throw new SourceError(row.where(name), 'a day such as 2025-10-01', text)
  return found
}
