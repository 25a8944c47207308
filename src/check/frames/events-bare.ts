import { type Frame, groupAt, type Hit } from '../frame.js'
import { pattern } from '../pattern.js'
import { quantityPattern } from '../quantity.js'
import { agencySlot, daySlot, quantitySlot } from '../slots-read.js'
import type { Slots } from '../text-claim.js'
import { countedBefore } from './events-counted.js'
import { noEvent } from './events-none.js'
import * as word from './events-words.js'

const { end, number, start } = word

const months =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan\\.|feb\\.|aug\\.|sept\\.|oct\\.|nov\\.|dec\\.|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre'
const period = `(?:(?:in|during|en|durante) (?:all of |todo )?(?:19|20)\\d\\d(?![\\d,])|un año antes|el (?:año )?(?:pasado|anterior)|(?:in|during|for|durante) (?:the|el) (?:same|mismo) (?:period|span|quarter|months|periodo|per[ií]odo|lapso|trimestre)(?: (?:of|in|de|en|a year earlier)(?: (?:19|20)\\d\\d)?)?|(?:in|during|for|through|en|durante)(?: all of| the)? (?:${months}|(?:fiscal (?:year )?)?(?:19|20)\\d\\d|fiscal|first|second|last|same|todo|el|la)[^.,;:!?"()]{0,30}?(?=[.,;:!?")]|$| and | y | while )|(?:the|el) (?:year|month|week|quarter|año|mes) (?:before|earlier|prior|previous|anterior|pasado)|(?:the (?:previous|prior) |this |last |a )(?:year|month|week|quarter)(?: earlier| ago)?|el año pasado|este año|hace un año|so far(?: this year)?)`

/** A number without a noun, told of a time: "38 the year before", "down from 2,116". */
function ellipsis(rule: string, words: string, more: Partial<Frame> = {}): Frame {
  return {
    rule: `event-${rule}`,
    type: 'event.count',
    take: 'match',
    words: pattern(words, 'dg'),
    slots: (hit) => (countedBefore(hit) === 'event' ? countSlots(hit) : undefined),
    ...more,
  }
}

export const bareEvents: readonly Frame[] = [
  ellipsis(
    'from-to',
    `(?<=, |\\()from ${number} to (?:${quantityPattern})${end}(?=[ ,.;)]|$)(?! (?:percent|points|hours|weeks|officers|deputies))`,
  ),
  ellipsis('had-then', `${start}(?:we|they|it|he|she) had ${number},? ${period}`),
  ellipsis('it-was', `${start}it (?:was|is|had been) (?:only |about |just )?${number}(?=[.,;]|$)`),
  ellipsis(
    'then',
    `${start}(?:down from |up from |from |compared (?:with|to) |frente a )?${number},? ${period}`,
    {
      anywhere: true,
    },
  ),
  ellipsis(
    'from',
    `${start}(?:down|up|compared (?:with|to)|frente a) (?:from )?${number}${end}(?= |[.,;]|$)(?! (?:\\p{L}+ )?(?:percent|points))[^.,;:!?"]{0,25}`,
  ),
  ellipsis(
    'period-first',
    `${start}${period}(?:,| was| were|:| fue| fueron| hubo| iban| hab[ií]an sido| eran| son| it was| it is| there were| we had| they had)* (?:${number}|none|ninguno|ninguna|ni uno|uno solo)(?=[.,;:!?]|$| (?:were|was|had|of them))`,
  ),
  ellipsis(
    'compares',
    `${start}compar(?:es|ed|ing) (?:with|to) (?<told>${number} (?:in|during|for) [^.,;:!?"]{3,30})`,
    {
      anywhere: true,
      span: (hit) => groupAt(hit, 'told') ?? hit.at,
      slots: countSlots,
    },
  ),
  ellipsis(
    'number-was',
    `${start}(?:the |that |la |el )?(?:number|total|figure|count|cifra|n[uú]mero)${end}(?! (?:of |de )?(?:the |los |las )?(?:agreements|agencies|officers|deputies|counties|ice-|\\p{L}+ agreements))(?:[^.;:!?"]){0,60}? (?:was|were|stood at|reached|rose to|fell to|grew to|(?:has |had )?(?:risen|fallen|grown|dropped|climbed) to|(?:may|could|will) (?:top|reach|exceed)|is|hit|totaled|at|fue|lleg[oó] a|alcanz[oó]|es) (?:de )?${number}${end}`,
    { anywhere: true, slots: (hit) => (numberOther(hit) ? undefined : countSlots(hit)) },
  ),
  {
    rule: 'event-bare-done',
    type: 'event.count',
    words: pattern(
      `${start}${number}(?: (?:of (?:them|those|these)|others?|more|de ellos|m[aá]s))? (?:were|was|have(?: since)? been|has been|had been|led to|went|ended in|resulted in|are|fueron|fue|han sido|ya fueron|terminaron)${end}(?:[^.;:!?"]){0,50}?${start}(?:${word.doneWord}|on immigration|placed on|taken)${end}`,
      'dg',
    ),
    slots: bareSlots,
  },
  noEvent,
]

function countSlots(hit: Hit): Slots | undefined {
  const count = quantitySlot(hit, 'count', 'people')
  return count === undefined ? undefined : { ...agencySlot(hit), ...daySlot(hit), count }
}

function numberOther(hit: Hit): boolean {
  return (
    /\b(?:agreements|agencies|officers|deputies|counties|percent|crimes?|homicides)\b/.test(hit.words) ||
    /^(?:other|staff)$/.test(countedBefore(hit) ?? '')
  )
}

function bareSlots(hit: Hit): Slots | undefined {
  if (/\b(?:trained|nominated|officers|deputies|agencies|agreements)\b/.test(hit.match[0])) return undefined
  return /^(?:one|un|una|uno)$/.test(hit.match.groups?.['count'] ?? '') ? undefined : countSlots(hit)
}
