import { quantityText, takesIn } from '../check/compare/range.js'
import { shared, stemsIn } from '../check/compare/words.js'
import { addDays } from '../model/day.js'
import type { EventClaim } from '../model/happening.js'
import type { MeasureClaim } from '../model/measure.js'
import type { Asked } from './asked.js'
import { recordRead } from './coverage.js'
import { byClaim } from './evidence.js'
import { type Finding, slot } from './finding.js'
import { heldWords } from './held-words.js'
import { measuresHeld } from './measures.js'
import { message } from './message.js'
import { eventTold } from './rulings.js'
import { verdictOn } from './terms.js'
import { type Days, daysHeld, daysTold, meets } from './when.js'

/** How far back an event may be that a text counts without a day. */
const recent = 30

/** `event.count`: how many of something happened, against events of those days by that actor, and series of that time. */
export function checkEventCount(asked: Asked): Finding {
  const { count, on } = asked.claim.slots
  const days = daysMeant(asked)
  const events = eventsLike(asked, days)
  const values = on === undefined ? [] : seriesValues(asked, on.value)
  const counted = events.filter((event) => event.count !== undefined)
  const claims = [...events, ...values]
  if (count === undefined || (counted.length === 0 && values.length === 0))
    return {
      slots: [slot('count', count === undefined ? '' : quantityText(count.value), 'silent')],
      told: claims.length === 0 ? [message('no-event-held')] : claims.map(eventTold),
      evidence: claims.map((one) => byClaim(asked.register, one)),
      coverage: recordRead(asked, eventsHeld(asked), 'settled-by-release'),
    }
  const held = [...counted.flatMap((one) => one.count ?? []), ...values.map(({ value }) => value)]
  const compared = verdictOn(held, (value) => takesIn(count.value, value))
  const verdict =
    compared === 'differs' && values.length === 0 && !isSameThing(asked, counted) ? 'silent' : compared
  return {
    slots: [
      slot('count', quantityText(count.value), verdict, held),
      ...(on === undefined
        ? []
        : [
            slot(
              'date',
              on.value,
              'agrees',
              claims.map((one) => one.on),
            ),
          ]),
    ],
    told: claims.map(eventTold),
    evidence: claims.map((one) => byClaim(asked.register, one)),
    coverage: recordRead(asked, eventsHeld(asked), 'settled-by-release'),
  }
}

function eventsHeld({ register, on }: Asked): EventClaim[] {
  return heldWords(register).events.flatMap(({ claim }) => ((claim.latest ?? claim.on) <= on ? [claim] : []))
}

/** Events of the days by the actor that the text names, of the thing that it counts. */
function eventsLike(asked: Asked, days: Days): EventClaim[] {
  const { actor, measure } = asked.claim.slots
  const own = stemsIn(`${asked.text} ${actor?.value ?? ''} ${measure?.value ?? ''}`)
  return heldWords(asked.register).events.flatMap(({ claim, by, what }) => {
    if ((claim.latest ?? claim.on) > asked.on || !meets(daysHeld(claim), days) || by.size === 0) return []
    const least = claim.on === days.first && days.first === days.last ? 1 : 2
    return shared(own, by) >= Math.min(2, by.size) && shared(own, without(what, by)) >= least ? [claim] : []
  })
}

function without(words: ReadonlySet<string>, others: ReadonlySet<string>): Set<string> {
  return new Set([...words].filter((word) => !others.has(word)))
}

/** Another number differs only where the two tell of one thing in more than a word. */
function isSameThing(asked: Asked, events: readonly EventClaim[]): boolean {
  const own = stemsIn(`${asked.text} ${asked.claim.slots.measure?.value ?? ''}`)
  return heldWords(asked.register).events.some(
    ({ claim, by, what }) => events.includes(claim) && shared(own, without(what, by)) >= 2,
  )
}

/** Values of a series of that very time, where the text names what is counted. */
function seriesValues(asked: Asked, written: string): MeasureClaim[] {
  const name = stemsIn(asked.claim.slots.measure?.value ?? '')
  return measuresHeld(asked).filter(
    ({ measure, period }) => period === written && shared(name, stemsIn(measure.replaceAll('-', ' '))) > 0,
  )
}

function daysMeant({ claim, on }: Asked): Days {
  const told = claim.slots.on === undefined ? undefined : daysTold(claim.slots.on.value)
  return told ?? { first: addDays(on, -recent), last: on }
}
