import type { Span } from '../../model/article.js'
import { type Frame, groupAt, type Hit } from '../frame.js'
import { matchesOf } from '../matches.js'
import { pattern } from '../pattern.js'
import { quantityPattern } from '../quantity.js'
import { agencySlot, quantitySlot } from '../slots-read.js'
import type { Slots } from '../text-claim.js'
import { countedBefore } from './events-counted.js'
import { measureOf } from './events-measure.js'
import * as word from './events-words.js'

const month =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan\\.?|feb\\.?|mar\\.?|apr\\.?|jun\\.?|jul\\.?|aug\\.?|sept?\\.?|oct\\.?|nov\\.?|dec\\.?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)'
const figure = `(?:${quantityPattern}|none|zero|cero|ningun[oa])(?![\\d%]|,\\d|-\\d|:\\d| ?percent| (?:years?|months?|weeks?|days?|hours?|officers|deputies|jailers|agentes|horas|semanas))`
const counted = `(?:${word.happenings}|${word.acts}|arrested|detained|deported|detainees|interviewed|screened|transferred|released to|turned over|handed over|taken (?:by|into)|booked|inmates|persons|people|individuals|personas|detenid[oa]s|entregad[oa]s|entrevistad[oa]s)`

/** "Detainers received: 188", "Interviews: 1,204 / 1,377": what is counted, and its numbers. */
const labelled: Frame = {
  rule: 'event-label',
  type: 'event.count',
  anywhere: word.federalHint,
  number: true,
  take: 'match',
  words: pattern(
    `(?<=^|[.;:\\n*-] |[\\n*\\u2022\\u00b7\\u25e6])(?![^.:;\\n]{0,80}(?:trained|certified|officers|deputies|agreements|vote|hours|cost|\\\\$))[^.:;\\n\\d$]{0,60}?(?<![a-z])${counted}(?![a-z])[^.:;\\n\\d$]{0,50}?: (?<count>${figure})(?<more>(?: ?[/|] ?${figure}){0,6})`,
    'dg',
  ),
  slots: labelSlots,
  members: membersOf,
}

/** "July 2024: 390.", "Enero, 61; febrero, 77", after what is counted was told. */
const monthly: Frame = {
  rule: 'event-month',
  type: 'event.count',
  anywhere: word.federalHint,
  number: true,
  take: 'match',
  words: pattern(
    `(?<![a-z])${month}(?: (?:19|20)\\d\\d)?(?:: |, | had | hubo )(?!(?:19|20)\\d\\d(?!,))(?<count>${figure})(?=[.,;)\\n]|$| and | y )(?<more>(?: (?:and|y) ${figure})?)`,
    'dg',
  ),
  slots: (hit) => (countedBefore(hit, 500) === 'event' ? labelSlots(hit) : undefined),
  members: membersOf,
}

function labelSlots(hit: Hit): Slots {
  const count = quantitySlot(hit, 'count', 'people')
  const measure = measureOf(hit.words)
  return {
    ...agencySlot(hit),
    ...(count === undefined ? {} : { count }),
    ...(measure === undefined ? {} : { measure: { value: measure } }),
  }
}

/** The label with its first number, and each further number. */
function membersOf(hit: Hit): readonly Span[] {
  const more = groupAt(hit, 'more')
  const first = groupAt(hit, 'count')
  if (first === undefined) return [hit.at]
  const others =
    more === undefined
      ? []
      : matchesOf(/[\p{L}\d][\p{L}\d,.-]*/gu, hit.scene.lower.slice(more.start, more.end))
          .filter(({ 0: found }) => !/^(?:and|y)$/.test(found))
          .map(({ index, 0: found }) => ({
            start: more.start + index,
            end: more.start + index + found.length,
          }))
  return [{ start: hit.at.start, end: first.end }, ...others]
}

export const eventLabels: readonly Frame[] = [labelled, monthly]
