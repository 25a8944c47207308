import type { Frame } from '../frame.js'
import { pattern } from '../pattern.js'
import { agencySlot, daySlot } from '../slots-read.js'
import { directionOf, movedWords } from './crime.js'
import { measureOf } from './events-measure.js'
import { end, happenings, start } from './events-words.js'

/** Activity that rises or falls, without a count. */
export const trends: readonly Frame[] = [
  {
    rule: 'trend-moved',
    type: 'trend',
    words: pattern(
      `${start}(?:immigration |ice |detainer |911 )?(?:${happenings}|requests|calls|llamadas|solicitudes|stops)${end}(?:[^.;:!?"\\d]){0,60}?${start}(?<moved>${movedWords})${end}`,
      'dg',
    ),
    unless: /\d|crime|homicid|delit/,
    slots: (hit) => {
      const measure = measureOf(hit.words)
      const direction = directionOf(hit.match.groups?.['moved'] ?? '')
      return {
        ...agencySlot(hit),
        ...daySlot(hit),
        ...(measure === undefined ? {} : { measure: { value: measure } }),
        ...(direction === undefined ? {} : { direction: { value: direction } }),
      }
    },
  },
]
