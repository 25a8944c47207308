import type { Day } from '../model/day.js'
import type { List } from '../register/lists.js'

/** The two times of every question: when it held, and what was known by then. */
export interface AsOf {
  readonly on: Day
  /** Only lists of this day or earlier are read. */
  readonly knownAt: Day
}

/** The last list of a series on or before a day; undefined before the first one. */
export function listOn(lists: readonly List[], on: Day): List | undefined {
  let low = 0
  let high = lists.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lists[middle]?.on ?? '') <= on) low = middle + 1
    else high = middle
  }
  return lists[low - 1]
}
