import { addDays, type Day, dayOf } from '../model/day.js'
import { editsBetween } from '../model/edits.js'
import type { Series } from '../model/reading.js'

/** What a file name says of the list under it. */
export interface ListName {
  readonly name: string
  /** Which list the name says that it is; undefined where it says neither. */
  readonly series: Series | undefined
  /** `label`: ICE's own date; `capture`: an archive's stamp, in UTC. */
  readonly by: 'label' | 'capture' | 'nothing'
  /** The digits that stand for the date, and the day that they name where there is one. */
  readonly digits: string
  readonly day: Day | undefined
  /** What stands behind the date: `am`, `pm`, `mid`, `pmB`, or a capture's time. */
  readonly slot: string
}

/** A file name such as `participatingAgencies08022025pm.xlsx` taken apart; nothing is corrected. */
export function readListName(name: string): ListName {
  const held = known.get(name)
  if (held !== undefined) return held
  const read = readName(name)
  if (known.size >= 20_000) known.clear()
  known.set(name, read)
  return read
}

const known = new Map<string, ListName>()

function readName(name: string): ListName {
  const series = /participating/i.test(name) ? 'participating' : /pending/i.test(name) ? 'pending' : undefined
  const stamp = /(\d{4})-?(\d{2})-?(\d{2})-?(\d{6})(?!\d)/.exec(name)
  if (stamp) {
    const [, year, month, dayOfMonth, slot = ''] = stamp
    const digits = `${year}${month}${dayOfMonth}`
    return {
      name,
      series,
      by: 'capture',
      digits,
      day: dayOf(Number(year), Number(month), Number(dayOfMonth)),
      slot,
    }
  }
  const [, digits = '', slot = ''] = /(\d{6,10})[ _-]?([a-z]*\d?)?/i.exec(name) ?? []
  if (digits === '') return { name, series, by: 'nothing', digits, day: undefined, slot: '' }
  return { name, series, by: 'label', digits, day: labelDay(digits), slot: slot.toLowerCase() }
}

/** The day from `saved` to a week later whose label is nearest to these digits, and by how many edits. */
export function nearestLabel(digits: string, saved: Day): { day: Day; edits: number } {
  let best = { day: saved, edits: editsBetween(digits, labelOf(saved)) }
  for (let later = 1; later <= 7; later++) {
    const day = addDays(saved, later)
    const distance = editsBetween(digits, labelOf(day))
    if (distance < best.edits) best = { day, edits: distance }
  }
  return best
}

/** ICE writes the year with four digits, or with two (`091526pm`). */
function labelDay(digits: string): Day | undefined {
  if (digits.length !== 8 && digits.length !== 6) return undefined
  const year = digits.length === 6 ? `20${digits.slice(4)}` : digits.slice(4)
  const found = dayOf(Number(year), Number(digits.slice(0, 2)), Number(digits.slice(2, 4)))
  return found === undefined || found < '1996' || found > '2100' ? undefined : found
}

/** ICE's label of a day: month, day, year, without separators. */
function labelOf(day: Day): string {
  return day.slice(5, 7) + day.slice(8, 10) + day.slice(0, 4)
}
