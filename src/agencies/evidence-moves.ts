import { daysBetween } from '../model/day.js'
import { add, type Group, type Run } from './evidence.js'

/** A group where it stands on a run of lists. */
export interface Stand<G extends Group = Group> {
  readonly group: G
  readonly run: Run
}

/**
 * Two groups of one state that change places.
 *
 * - `swapped`: one is gone from the very list on which the other appears, in one series, with one model and
 *   one date of signature.
 * - `handed-over`: one was pending and was never listed; within three weeks the other, which never was
 *   pending, is listed with that model.
 */
export interface Move<G extends Group = Group> {
  readonly how: 'swapped' | 'handed-over'
  readonly before: Stand<G>
  readonly after: Stand<G>
  /** Whether nothing else of that state, model and date goes or comes there: the two can only mean each other. */
  readonly alone: boolean
}

/** Every move between the groups of each state. */
export function movesOf(groups: readonly Group[]): Move[] {
  const stands = groups.flatMap((group) => group.runs.map((run) => ({ group, run })))
  return [...swaps(stands, ({ group }) => group.state), ...handOvers(stands, ({ group }) => group.state)]
}

/** Swaps between stands that `of` gives one name. */
export function swaps<G extends Group>(
  stands: readonly Stand<G>[],
  of: (stand: Stand<G>) => string,
): Move<G>[] {
  const place = (stand: Stand<G>, at: number) =>
    `${of(stand)}|${stand.run.series}|${stand.run.model}|${stand.run.signed}|${at}`
  const comes = new Map<string, Stand<G>[]>()
  const goes = new Map<string, Stand<G>[]>()
  for (const stand of stands) add(comes, place(stand, stand.run.from), stand)
  for (const stand of stands) {
    const next = place(stand, stand.run.to + 1)
    if (comes.has(next) && (stand.run.series === 'participating' || isOrphan(stand))) add(goes, next, stand)
  }
  return [...goes].flatMap(([at, going]) => pair('swapped', going, comes.get(at) ?? []))
}

/** Hand-overs between stands that `of` gives one name. */
export function handOvers<G extends Group>(
  stands: readonly Stand<G>[],
  of: (stand: Stand<G>) => string,
): Move<G>[] {
  const listed = new Map<string, Stand<G>[]>()
  const orphans = new Map<string, Stand<G>[]>()
  for (const stand of stands) {
    const key = `${of(stand)}|${stand.run.model}`
    if (isNewcomer(stand)) add(listed, key, stand)
    else if (isOrphan(stand)) add(orphans, `${key}|${stand.run.to}`, stand)
  }
  return [...orphans].flatMap(([key, going]) => {
    const coming = (listed.get(key.slice(0, key.lastIndexOf('|'))) ?? []).filter(({ run }) =>
      soonAfter(going, run),
    )
    return pair('handed-over', going, coming)
  })
}

function pair<G extends Group>(
  how: Move['how'],
  going: readonly Stand<G>[],
  coming: readonly Stand<G>[],
): Move<G>[] {
  const alone = going.length === 1 && coming.length === 1
  return going.flatMap((before) =>
    coming.filter(({ group }) => group !== before.group).map((after) => ({ how, before, after, alone })),
  )
}

/** A pending run whose group is not listed with that model then or later. */
function isOrphan({ group, run }: Stand): boolean {
  return (
    run.series === 'pending' &&
    !group.runs.some((other) => isListed(other, run) && other.toDay >= run.fromDay)
  )
}

/** The first listing of a group with a model with which it was not pending before. */
function isNewcomer({ group, run }: Stand): boolean {
  const before = (other: Run) => other.model === run.model && other.fromDay < run.fromDay
  return run.series === 'participating' && !group.runs.some(before)
}

function isListed(run: Run, { model }: Run): boolean {
  return run.series === 'participating' && run.model === model
}

const threeWeeks = 21

function soonAfter(going: readonly Stand[], { fromDay }: Run): boolean {
  return going.some(({ run }) => {
    const days = daysBetween(run.toDay, fromDay)
    return days >= 0 && days <= threeWeeks
  })
}
