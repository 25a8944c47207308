import { grouped } from '../agencies/grouping.js'
import { typographic } from '../agencies/name.js'
import { type Model, models } from '../model/agreement.js'
import type { Day } from '../model/day.js'
import type { List } from '../register/lists.js'
import type { Agreement, Register } from '../register/register.js'
import { type AsOf, listOn } from './as-of.js'
import { type StandingRow, standingRows } from './standing.js'

export type CountBy = 'state' | 'model' | 'kind'

/** How many rows, agreements, agencies and states the list in force on a day holds, and by which rule. */
export interface Counts extends AsOf {
  readonly list: {
    readonly file: string
    readonly date: Day
    readonly document: string
    readonly reasons: readonly string[]
    readonly flags: readonly string[]
  }
  readonly rows: number
  readonly agreements: number
  readonly agencies: number
  readonly names: number
  readonly states: number
  readonly byModel: Readonly<Record<Model, number>>
  readonly by?: { readonly [group: string]: { readonly agreements: number; readonly agencies: number } }
  /** What a reader would stumble over: rows that stand twice, spellings that are one agency. */
  readonly notes: readonly string[]
  readonly rule: string
}

export const countingRule =
  'rows: rows of the list that hold anything below its header; agreements: different pairs of agency and model among them; agencies: different agencies, once spellings and renames are folded; names: different names as printed, but for spaces, quotes and case; states: states, the District of Columbia and territories of those agencies. The list is the last participating list on or before the day.'

/** The counts of the last participating list on or before a day; undefined before the first list held. */
export function counts(register: Register, asOf: AsOf, by?: CountBy): Counts | undefined {
  const list = listOn(register.lists.participating, asOf.on)
  if (list === undefined) return undefined
  const rows = standingRows(register, 'participating', list.position)
  const standing = [...new Set(rows.map(({ agreement }) => agreement))]
  const agencies = new Set(standing.map(({ agencyId }) => agencyId))
  const names = new Set(rows.map(({ agreement, content }) => nameKey(register, agreement, content)))
  return {
    ...asOf,
    list: {
      file: list.name,
      date: list.on,
      document: list.document,
      reasons: list.reasons,
      flags: list.flags,
    },
    rows: list.contents.length,
    agreements: standing.length,
    agencies: agencies.size,
    names: names.size,
    states: new Set([...agencies].map((id) => register.agencies.get(id)?.state)).size,
    byModel: Object.fromEntries(
      models.map((model) => [model, standing.filter((one) => one.model === model).length]),
    ) as Record<Model, number>,
    ...(by === undefined ? {} : { by: groupsOf(register, standing, by) }),
    notes: notesOf(register, list, rows, { agencies: agencies.size, names: names.size }),
    rule: countingRule,
  }
}

/** The agreements that have a row on the participating list at a position. */
export function standingAt(register: Register, position: number): Agreement[] {
  const rows = standingRows(register, 'participating', position)
  return [...new Set(rows.map(({ agreement }) => agreement))]
}

/** Why rows are more than agreements, and names more than agencies, by name. */
function notesOf(
  register: Register,
  list: List,
  standing: readonly StandingRow[],
  { agencies, names }: { agencies: number; names: number },
): string[] {
  const notes: string[] = []
  const at = (content: number) => `row ${list.rowNumbers[list.contents.indexOf(content)]}`
  for (const [id, rows] of grouped(standing, ({ agreement }) => agreement.id)) {
    if (rows.length > 1)
      notes.push(
        `${id} stands in ${rows.length} rows: ${rows.map(({ content }) => `${at(content)} ${JSON.stringify(register.rows[content]?.name.trim())}`).join(', ')}`,
      )
  }
  const twice = list.contents.length - new Set(list.contents).size
  if (twice > 0)
    notes.push(
      `${twice} ${twice === 1 ? 'row repeats' : 'rows repeat'} another row of the list cell for cell`,
    )
  for (const content of new Set(list.contents)) {
    const row = register.rows[content]
    if (row?.state !== undefined) continue
    notes.push(
      `${at(content)} names no state (${JSON.stringify(row?.stateText)}), so that its agency cannot be told: ${JSON.stringify(row?.name)}`,
    )
  }
  if (names > agencies) notes.push(`${names} names as printed fold into ${agencies} agencies`)
  return notes
}

function nameKey(register: Register, { agencyId }: Agreement, content: number): string {
  return `${register.agencies.get(agencyId)?.state}|${typographic(register.rows[content]?.name ?? '')}`
}

function groupsOf(register: Register, standing: readonly Agreement[], by: CountBy) {
  const groups = new Map<string, { agreements: number; agencies: Set<string> }>()
  for (const one of standing) {
    const agency = register.agencies.get(one.agencyId)
    const name = by === 'model' ? (one.model ?? 'not stated') : (agency?.[by] ?? 'unknown')
    const group = groups.get(name) ?? { agreements: 0, agencies: new Set() }
    groups.set(name, group)
    group.agreements++
    group.agencies.add(one.agencyId)
  }
  return Object.fromEntries(
    [...groups]
      .sort(([a, x], [b, y]) => y.agreements - x.agreements || (a < b ? -1 : 1))
      .map(([name, group]) => [name, { agreements: group.agreements, agencies: group.agencies.size }]),
  )
}
