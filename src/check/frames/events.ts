import type { Family, Frame, Hit } from '../frame.js'
import { pattern } from '../pattern.js'
import { agencySlot, daySlot, quantitySlot } from '../slots-read.js'
import type { Slots } from '../text-claim.js'
import { crimes } from './crime.js'
import { bareEvents } from './events-bare.js'
import { eventFragments } from './events-fragments.js'
import { eventLabels } from './events-labels.js'
import { measureOf } from './events-measure.js'
import { eventPlaces } from './events-places.js'
import { eventTimes } from './events-times.js'
import * as word from './events-words.js'
import { trends } from './trends.js'

const { adjectives, done, end, number, people, start } = word
const gap = '(?:[^.;:!?"]|\\.(?=\\S)){0,80}?'

function event(rule: string, words: string, more: Partial<Frame> = {}): Frame {
  return {
    rule: `event-${rule}`,
    type: 'event.count',
    anywhere: word.federalHint,
    words: pattern(words, 'dg'),
    slots: eventSlots,
    ...more,
  }
}

const events: readonly Frame[] = [
  event('things', `${start}${number}${adjectives} (?<unit>${word.happenings})${end}${word.notThing}`, {
    unless: /\b(?:would|could|will|can|may|must) (?:be )?(?:arrest|detain)\b/,
  }),
  event('acts', `${start}${number}${adjectives} (?<unit>${word.acts})${end}`, { slots: actSlots }),
  event(
    'people-done',
    `${start}${number}${adjectives} (?<unit>${people})${end}${gap}${start}(?<!(?: and| y| e) )${done}${end}`,
  ),
  event(
    'done-people',
    `${start}${done}${end}(?:[^.;:!?"]){0,40}?${start}${number}${adjectives} (?<unit>${people})${end}`,
  ),
  event(
    'done-number',
    `${start}(?:arrested|detained|deported|repatriated|flagged|removals? topped|arrests? topped|arrest[oó] a|detuvo a|deport[oó] a|repatri[oó] a|fich[oó] a|se llevaron a|entreg[oó] a|cumpli[oó]) ${number}${end}(?! (?:times|deputies|officers|sujetos|men |hombres))`,
  ),
  event(
    'share',
    `${start}(?:(?<count>\\d+|${number.replace('?<count>', '?:')})(?: percent|%| por ciento)|half|most|a (?:third|quarter)|two-thirds|three-quarters|la mitad|\\p{L}+ de cada \\p{L}+) (?:of |de )?(?:the |those |los |las |these |people |all )?(?:${people} |people )?(?:arrested|detained|deported|held|booked|arrestad[oa]s|detenid[oa]s|deportad[oa]s|arrests|detainers|arrestos)${end}`,
    { slots: shareSlots },
  ),
]

/** Acts of an office count where the clause tells that they are of immigration, or what came of them. */
function actSlots(hit: Hit): Slots | undefined {
  return immigrationAct.test(hit.words) || actDone.test(hit.words) ? eventSlots(hit) : undefined
}

/** What an office does with calls, stops and requests, as it counts them. */
const actDone = new RegExp(
  `${start}(?:answered|handled|took|taken|made|received|logged|recorded|fielded|filed|lodged|sent|signed|issued|ran|conducted|opened|approved|denied|there (?:were|have been)|recib\\p{L}+|atend\\p{L}+|hubo|realiz\\p{L}+|reported|sustained|upheld|complet\\p{L}+)${end}`,
  'u',
)

const immigrationAct = new RegExp(
  `${start}(?:${word.doneWord}|\\bice\\b|immigration|migratori[oa]s?|inmigraci[oó]n|911|status|raids?|redadas?)${end}`,
  'u',
)

function shareSlots(hit: Hit): Slots {
  const measure = measureOf(hit.words)
  return {
    ...agencySlot(hit),
    ...daySlot(hit),
    ...(measure === undefined ? {} : { measure: { value: measure } }),
  }
}

/** What a count of events tells; undefined where what is counted is something else. */
export function eventSlots(hit: Hit): Slots | undefined {
  const { match, words } = hit
  const unit = match.groups?.['unit'] ?? 'people'
  if (word.otherCount.test(words) && !strong.test(words)) return undefined
  if (planned.test(words)) return undefined
  if (/\bfor comment\b/.test(words)) return undefined
  const bare = match.groups?.['count'] ?? ''
  if (/^(?:one|uno|un|una|zero|a single)$/.test(bare) && !/arrest|detain|deport/.test(words)) return undefined
  const count =
    quantitySlot(hit, 'count', unit) ??
    (/veintena/.test(bare) ? { value: { min: 20, max: 20, approximate: true, unit } } : undefined)
  if (count === undefined) return undefined
  const measure = measureOf(words)
  return {
    ...agencySlot(hit),
    ...daySlot(hit),
    count,
    ...(measure === undefined ? {} : { measure: { value: measure } }),
  }
}

const strong = /arrest|detain(?:ed|er)|deport|turned over|repatri|detenid|deten(?:er|id)/
const planned =
  /\b(?:counties of more than|(?:two|three|four|extra|new) detention officers|as many as [\d,]+ (?:inmates|beds)|pays? (?:for|\$))\b/

export const happenings: Family = {
  gate: /./s,
  frames: [
    ...events,
    ...bareEvents,
    ...eventFragments,
    ...eventLabels,
    ...eventPlaces,
    ...eventTimes,
    ...crimes,
    ...trends,
  ],
}
