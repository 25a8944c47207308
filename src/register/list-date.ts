import { type Day, daysBetween, easternDay } from '../model/day.js'
import type { Sighting } from '../model/reading.js'
import type { ListRecord } from './corpus.js'
import { type ListName, nearestLabel, readListName } from './list-name.js'
import type { Placing } from './lists.js'

/**
 * The date of one list by itself. The first name that bears a day on or after the day on which the workbook
 * was saved gives it; a name that bears an earlier day, or none, is wrong, and the saved stamp decides.
 */
export function dateList(
  list: ListRecord,
  sightings: readonly Sighting[],
  signed: { newest: Day | undefined; later: Day | undefined },
): Placing {
  // In the order of names, so that it is all one in which order the archives were read.
  const seen = [...sightings].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
  const names = seen.map(({ name }) => readListName(name))
  const saved = list.stamps.modified === undefined ? undefined : easternDay(list.stamps.modified)
  const placing: Placing = {
    ...list,
    name: names[0]?.name ?? '',
    slot: '',
    sightings: seen,
    on: undefined,
    flags: [],
    reasons: [],
    stands: false,
  }
  if (list.stamps.captured !== undefined) fromCapture(placing, list.stamps.captured, names)
  else if (saved !== undefined) fromSaved(placing, saved, list.stamps.modified ?? '', names)
  else fromNames(placing, names)
  addSigned(placing, signed)
  addServedAgain(placing, names)
  return placing
}

/** The addresses in the rows bear the time at which an archive captured the page: that is the list's day. */
function fromCapture(placing: Placing, captured: string, names: readonly ListName[]): void {
  placing.on = captured.slice(0, 10) as Day
  placing.slot = captured.slice(11, 19).replaceAll(':', '')
  placing.reasons.push(
    `the archive's own addresses in its rows were captured at ${captured} (the day is in UTC, as the archive counts)`,
  )
  const named = names.find(({ by }) => by === 'capture')
  if (named === undefined || named.day === placing.on) return
  placing.flags.push('misnamed')
  placing.reasons.push(`its name ${named.name} bears ${named.day ?? 'no day'}: the rows decide`)
}

function fromSaved(placing: Placing, saved: Day, modified: string, names: readonly ListName[]): void {
  const stamp = `the workbook was saved at ${modified} (${saved} in Washington)`
  const candidates = names.flatMap((name) => candidate(name, saved)).sort(inTime)
  const first = candidates[0]
  placing.on = first?.on ?? saved
  placing.reasons.push(first === undefined ? stamp : `${stamp}, ${daysBefore(saved, first.on)}`)
  if (first !== undefined) Object.assign(placing, { name: first.name, slot: first.slot })
  if (first !== undefined && first.edits === 0)
    placing.reasons.unshift(`its name ${first.name} bears ${first.on}`)
  for (const wrong of names.filter(({ by, day }) => by === 'label' && (day === undefined || day < saved))) {
    const repaired = candidates.find(({ name }) => name === wrong.name)
    if (!placing.flags.includes('misnamed')) placing.flags.push('misnamed')
    const why =
      wrong.day === undefined
        ? `${wrong.digits} is no day`
        : `${wrong.day} lies ${count(daysBetween(wrong.day, saved), 'day')} before the workbook was saved`
    const then =
      repaired === undefined
        ? 'the stamp decides'
        : `${repaired.on} is ${count(repaired.edits, 'edit')} from its digits`
    placing.reasons.push(`its name ${wrong.name} cannot be right: ${why}; ${then}`)
  }
}

interface Candidate {
  readonly on: Day
  readonly name: string
  readonly slot: string
  /** How many digits of the name must be wrong for it to bear this day. */
  readonly edits: number
  readonly by: ListName['by']
}

/** The day that a name gives a list that was saved on a day: its own, or the nearest label that is possible. */
function candidate({ name, slot, by, day, digits }: ListName, saved: Day): Candidate[] {
  if (day !== undefined && day >= saved) return [{ on: day, name, slot, edits: 0, by }]
  if (by !== 'label') return []
  const { day: on, edits } = nearestLabel(digits, saved)
  return edits <= 2 ? [{ on, name, slot, edits, by }] : []
}

function inTime(a: Candidate, b: Candidate): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1
  return (
    Number(a.by === 'capture') - Number(b.by === 'capture') ||
    a.edits - b.edits ||
    a.name.length - b.name.length ||
    (a.slot < b.slot ? -1 : a.slot > b.slot ? 1 : a.name < b.name ? -1 : 1)
  )
}

function daysBefore(saved: Day, on: Day): string {
  const days = daysBetween(saved, on)
  return days === 0 ? 'the same day' : `${count(days, 'day')} before`
}

function fromNames(placing: Placing, names: readonly ListName[]): void {
  const dated = names
    .filter(({ day }) => day !== undefined)
    .sort((a, b) => ((a.day ?? '') < (b.day ?? '') ? -1 : 1))[0]
  if (dated?.day === undefined) {
    placing.flags.push('undated')
    placing.reasons.push('the workbook bears no stamp of its saving, and no name of it bears a day')
    return
  }
  Object.assign(placing, { on: dated.day, name: dated.name, slot: dated.slot })
  placing.reasons.push(
    `its name ${dated.name} bears ${dated.day}; the workbook bears no stamp to check that by`,
  )
}

function addSigned(
  placing: Placing,
  { newest, later }: { newest: Day | undefined; later: Day | undefined },
): void {
  if (placing.on === undefined) return
  if (newest !== undefined && newest <= placing.on)
    placing.reasons.push(
      `the newest date of signature on it is ${newest}, ${count(daysBetween(newest, placing.on), 'day')} before`,
    )
  const after = later ?? (newest !== undefined && newest > placing.on ? newest : undefined)
  if (after === undefined || after <= placing.on) return
  placing.flags.push('signed-after-list')
  placing.reasons.push(
    `it bears ${after} as a date of signature, which lies after it: that cell is in doubt, not the list`,
  )
}

/** Later names of the same bytes, and names of the other list. */
function addServedAgain(placing: Placing, names: readonly ListName[]): void {
  const swapped = names.filter(({ series }) => series !== undefined && series !== placing.series)
  for (const { name } of swapped)
    placing.reasons.push(
      `it was published as ${name}, yet its columns are those of the ${placing.series} list: the columns decide`,
    )
  if (swapped.length > 0) placing.flags.push('swapped')
  const again = names.filter(
    ({ by, day, name }) =>
      by === 'label' &&
      day !== undefined &&
      placing.on !== undefined &&
      day >= placing.on &&
      name !== placing.name,
  )
  if (again.length === 0) return
  placing.flags.push('served-again')
  placing.reasons.push(`the same bytes were published again as ${again.map(({ name }) => name).join(', ')}`)
}

function count(number: number, unit: string): string {
  return `${number} ${unit}${Math.abs(number) === 1 ? '' : 's'}`
}
