import type { Span } from '../../model/article.js'
import { type Frame, groupAt, type Hit } from '../frame.js'
import { pattern } from '../pattern.js'
import { quantityPattern } from '../quantity.js'
import { agencySlot, quantitySlot } from '../slots-read.js'
import { countedBefore } from './events-counted.js'
import * as word from './events-words.js'

/** "Rockingham, 96; Augusta, 54", "Guatemala, 74; Honduras, 31": of which place how many, after what is counted. */
const places: Frame = {
  rule: 'event-place',
  type: 'event.count',
  anywhere: word.federalHint,
  number: true,
  take: 'match',
  words: pattern(
    `(?<=^|[;:.,\\n] |\\n)(?:the |el |la |los )?(?<name>\\p{L}[\\p{L}'.-]+(?: \\p{L}[\\p{L}'.-]+){0,3})(?:, |: ?| (?=\\d))(?<count>${quantityPattern})(?=[;.)\\n]|, |$)(?! (?:percent|officers|deputies|hours))`,
    'dg',
  ),
  unless: /\b(?:officers?|deput(?:y|ies)|votes?|trained|certified|agreements?|percent|hours|age|aged)\b|\$/,
  slots(hit) {
    if (!inRow(hit) || countedBefore(hit, 500) !== 'event') return undefined
    const count = quantitySlot(hit, 'count', 'people')
    return { ...agencySlot(hit), ...(count === undefined ? {} : { count }) }
  },
}

const month =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic|monday|tuesday|wednesday|thursday|friday|saturday|sunday|page|section|act|district|ward|item|no|route|chapter)/

/** Whether a capitalised name stands before the number, and its like stands beside it. */
function inRow(hit: Hit): boolean {
  const { scene, sentence, at } = hit
  const name: Span | undefined = groupAt(hit, 'name')
  if (name === undefined) return false
  const words = scene.folded.slice(name.start, name.end)
  if (!/^\p{Lu}[^.]*(?: \p{Lu}[^ ]*| de| del| la| el)*$/u.test(words) || month.test(words.toLowerCase()))
    return false
  if (scene.peopleIn(name).length > 0) return false
  const after = scene.folded.slice(at.end, sentence.end)
  const before = scene.folded.slice(sentence.start, at.start)
  return rowAfter.test(after) || rowBefore.test(before)
}

const rowAfter = /^[;,.] (?:and |y )?\p{Lu}[\p{L}' .-]{2,30}?[,: ] ?(?:\d|\p{Ll}+(?:[;.,]|$))/u
const rowBefore =
  /\p{Lu}[\p{L}' .-]{2,30}?(?:, |: ?| at | leads (?:at|with) | has )(?:\d[\d,]*|\p{Ll}+)[;.,] (?:and |y )?$/u

/** "Driving without a license: 533. Domestic violence: 214.", "traffic stops, 90; persons handed over, one". */
const labels: Frame = {
  rule: 'event-row',
  type: 'event.count',
  anywhere: word.federalHint,
  number: true,
  take: 'match',
  words: pattern(
    `(?<=^|[.;\\n] |\\n|[-*] )(?<name>\\p{L}[^.;:\\n$]{3,60}): (?<count>${quantityPattern}|none|ninguno|ninguna)(?=[.;\\n]|$)|(?<=[;:] )(?:and |y )?(?<kind>\\p{L}[^.;:,\\n$]{3,50}), (?<number>${quantityPattern})(?=[;.])`,
    'dg',
  ),
  unless:
    /\b(?:officers?|deput(?:y|ies)|votes?|yes|no|trained|certified|agreements?|percent|hours|age|aged|cost|credential\w*|nominated|positions|personnel|training|staff|item|page|tel|phone|salar\w+|agencies)\b|\$/,
  slots(hit) {
    const { scene, at, match } = hit
    const own = eventWord.test(match[0])
    if (!own && countedBefore(hit, 500) !== 'event') return undefined
    const after = scene.folded.slice(at.end, at.end + 90)
    const before = scene.folded.slice(Math.max(hit.sentence.block.start, at.start - 90), at.start)
    const colon = match.groups?.['name'] !== undefined
    if (!(colon ? colonAfter : commaAfter).test(after) && !(colon ? colonBefore : commaBefore).test(before))
      return undefined
    const count = quantitySlot(hit, colon ? 'count' : 'number', 'people')
    return { ...agencySlot(hit), ...(count === undefined ? {} : { count }) }
  },
}

const eventWord = new RegExp(
  `${word.start}(?:${word.happenings}|${word.doneWord}|stops|calls)${word.end}`,
  'u',
)
const colonAfter = /^[.;]?[\s*-]+\p{L}[^.;:\n]{3,60}: \d[\d,.]*(?:[.;\n]|$)/u
const colonBefore = /\p{L}[^.;:\n]{3,60}: \d[\d,.]*[.;]?[\s*-]+$/u
const commaAfter = /^; (?:and |y )?\p{L}[^.;:,\n]{3,50}, (?:\d[\d,]*|\p{Ll}+)[;.]/u
const commaBefore = /\p{L}[^.;:,\n]{3,50}, (?:\d[\d,]*|\p{Ll}+); (?:and |y )?$/u

export const eventPlaces: readonly Frame[] = [places, labels]
