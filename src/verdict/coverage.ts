import type { RecordedClaim } from '../model/claim.js'
import type { Day } from '../model/day.js'
import { listOn } from '../query/as-of.js'
import { coverageOn } from '../query/status.js'
import type { Asked } from './asked.js'
import { message } from './message.js'
import type { Coverage } from './verdict.js'

/** What would settle a question on which the record is silent. */
export type Settling =
  | 'settled-by-list'
  | 'settled-by-minutes'
  | 'settled-by-recording'
  | 'settled-by-officers'
  | 'settled-by-figures'
  | 'settled-by-order'
  | 'settled-by-statute'
  | 'settled-by-award'
  | 'settled-by-census'
  | 'settled-by-terms'
  | 'settled-by-release'
  | 'settled-by-statement'

/** ICE's lists, as far as they were read. */
export function listsRead({ register, on }: Asked): Coverage {
  const { lists, from, to } = coverageOn(register, on)
  return { searched: 'lists', count: lists, from, to, lastList: to, wouldSettle: message('settled-by-list') }
}

/** The claims of the record that were looked through. */
export function recordRead(
  asked: Asked,
  claims: readonly RecordedClaim[],
  settling: Settling = 'settled-by-statement',
): Coverage {
  return read(
    asked,
    'record',
    claims.map(({ on }) => on),
    settling,
  )
}

/** The entries of the law that were looked through, by the days on which they were made public. */
export function lawRead(asked: Asked, days: readonly Day[], settling: Settling): Coverage {
  return read(asked, 'law', days, settling)
}

/** Every claim that the record holds of a subject by the day asked about. */
export function claimsOn({ register, on }: Asked, subject: string): RecordedClaim[] {
  return (register.recorded.get(subject) ?? []).filter((claim) => (claim.latest ?? claim.on) <= on)
}

function read(
  { register, on }: Asked,
  searched: Coverage['searched'],
  days: readonly Day[],
  settling: Settling,
): Coverage {
  let [from = null, to = null] = [days[0], days[0]]
  for (const day of days) {
    if (from === null || day < from) from = day
    if (to === null || day > to) to = day
  }
  return {
    searched,
    count: days.length,
    from,
    to,
    lastList: listOn(register.lists.participating, on)?.on ?? null,
    wouldSettle: message(settling),
  }
}
