import { type Fold, type FoldOptions, foldAgencies } from '../../src/agencies/fold.js'
import { foldReader } from '../../src/agencies/fold-reader.js'
import type { Judgement } from '../../src/agencies/judgement.js'
import { parseJudgements } from '../../src/agencies/judgement.js'
import type { Appearance, Model, PrintedAgency } from '../../src/agencies/printed.js'
import { addDays, day, parseDay } from '../../src/model/day.js'
import { stateOf } from '../../src/model/state.js'

/**
 * Printed names from lists written as rows `FL | Tampa PD | TFM | 2025-02-28 | Hillsborough County | file.pdf`,
 * where the date, the county and the file may be left out. Participating lists are a week apart from 3 March
 * 2025, pending ones from the day after.
 */
export function printedOn(
  participating: readonly string[][],
  pending: readonly string[][] = [],
): PrintedAgency[] {
  const names = new Map<string, { agency: Omit<PrintedAgency, 'appearances'>; appearances: Appearance[] }>()
  for (const [series, lists, first] of [
    ['participating', participating, day('2025-03-03')],
    ['pending', pending, day('2025-03-04')],
  ] as const)
    lists.forEach((rows, at) => {
      for (const row of rows) {
        const [state = '', name = '', model = '', signed = '', county = '', moa = ''] = row.split('|')
        const agency = { state: stateOf(state) ?? 'FL', name: name.replace(/^ | $/g, '') }
        const held = names.get(`${state}|${name}`) ?? { agency, appearances: [] }
        names.set(`${state}|${name}`, held)
        const on = addDays(first, 7 * at)
        const of = {
          model: (model.trim() || undefined) as Model | undefined,
          signed: parseDay(signed.trim()),
          county: county.trim(),
        }
        held.appearances.push({
          series,
          ...of,
          moa: moa.trim(),
          type: '',
          from: at,
          to: at,
          fromDay: on,
          toDay: on,
        })
      }
    })
  return [...names.values()].map(({ agency, appearances }) => ({ ...agency, appearances }))
}

/** A fold of lists, and what a name means in it as `FL Tampa Police Department`. */
export function folded(
  printed: readonly PrintedAgency[],
  options: Partial<FoldOptions> = {},
): { fold: Fold; means: (row: string) => string | undefined } {
  const fold = foldAgencies(printed, { judgements: [], ...options })
  const reader = foldReader(fold)
  const means = (row: string) => {
    const [state = '', name = '', model = ''] = row.split('|').map((part) => part.trim())
    const is = reader(stateOf(state) ?? 'FL', name, (model || undefined) as Model | undefined)?.is
    return is && `${is.state} ${is.name}`
  }
  return { fold, means }
}

/** A judgement of today by a tester. */
export function judged(fields: Record<string, unknown>): Judgement[] {
  return parseJudgements(JSON.stringify({ reason: 'a reason', by: 'a tester', on: '2026-11-23', ...fields }))
}
