import type { Frame, Hit } from '../frame.js'
import { pattern } from '../pattern.js'
import { quantityPattern } from '../quantity.js'
import { agencySlot, daySlot, quantitySlot } from '../slots-read.js'
import type { Slots } from '../text-claim.js'
import { countedBefore } from './events-counted.js'
import * as word from './events-words.js'

const { end, number, start } = word

const gap = '(?:[^.;:!?"]|\\.(?=\\S)){0,60}?'
const often = `(?:(?<count>${quantityPattern}) (?:times|occasions|veces|ocasiones)|once|twice|(?:a|one|una) single time|una vez|dos veces|(?:on )?(?:one|two) occasions?)`
const happened =
  '(?:called|call|phoned|telephoned|asked|requested|invoked|used|done (?:so|it|that)|did (?:so|it|that)|happened|occurred|came|come|visited|been (?:out|here|called|used)|dealt with|contacted|notified|assisted|helped|raided|rang|made it|went|ocurri[oó]|pas[oó]|llam(?:[oó]|aron|amos)|ha venido|vino|vinieron|hemos|son[oó])'

/** How often something was done: "ICE called four times", "We did so once in 2025". */
const times: Frame = {
  rule: 'event-times',
  type: 'event.count',
  anywhere: word.federalHint,
  words: pattern(
    `${start}${happened}${end}${gap}${start}${often}${end}(?! (?:a|an|per|as|more|the|every|again|al?|por) )`,
    'dg',
  ),
  unless:
    /\b(?:voted?|motion|ordinance|bill|committee|meeting|council|commission|legislature|court|judge|re-?elected|trained|training|certified|renewed|once (?:they|it|he|she|the|washington))\b/,
  slots: timesSlots,
}

/** An answer to "how many" or "how often" that leaves out the rest: "Fifty-seven in nine months." */
const answer: Frame = {
  rule: 'event-answer',
  type: 'event.count',
  anywhere: word.federalHint,
  words: pattern(
    `^(?:["'(-]* ?)(?:(?:about|some|unos|unas|between \\w+ and \\w+,|this year|este ano|in \\d{4},|since \\w+,) )*(?:${number}|once|twice|none|zero|never|ninguno|ninguna|nunca)(?: (?:times|veces|people|persons|personas|arrests))?(?:(?: (?:in|since|so far|this|last|by|a|en|desde|over|from|statewide|hasta|de|que)|,) [^.;:!?]{0,60})?[.!"')]*$`,
    'dg',
  ),
  unless: /\b(?:officers?|deput(?:y|ies)|troopers?|weeks?|hours|semanas|horas|votes?|dollars|percent)\b/,
  slots: (hit) => (asksHowMany(hit) ? timesSlots(hit) : undefined),
}

const howMany =
  /(?:how (?:many (?!(?:officers|deputies|troopers|agencies|jailers|people (?:are|will be) trained|staff|counties|votes)\b)|often)|cu[aá]nt[ao]s (?!(?:de )?(?:mis |sus |los |las )?(?:agentes|oficiales|polic[ií]as|ayudantes))|number of the)[^?]{0,120}\??["')\s]*$/

/** Whether a question about things that happened stands right before. */
function asksHowMany({ scene, sentence }: Hit): boolean {
  return howMany.test(
    scene.lower
      .slice(Math.max(0, sentence.start - 200), sentence.start)
      .replace(/\n[^\n]{0,40}: $|[\n\u2014-]/g, ' ')
      .trimEnd(),
  )
}

/** That nobody counts it: "The state keeps no count", "ICE does not release any figures". */
const uncounted: Frame = {
  rule: 'event-uncounted',
  type: 'event.count',
  anywhere: word.federalHint,
  words: pattern(
    [
      `${start}(?:keeps?|kept|has|have|releases?|publish(?:es|ed)?|gives? out|gave|provides?|provided|offers?|there (?:is|are)|lleva|hay|tiene|dio|public[oó]) (?:no|ningun[ao]?) (?:\\p{L}+ )?(?:count|tally|figures?|numbers?|statistics|such counts?|totals?|data|cifras?|conteo|estad[ií]sticas)${end}`,
      `(?:n't|${start}(?:not|never|no)) (?:keep|release|publish|track|count|say|tell|know|give|provide|lleva|publica|sabe|dice|hay)${end}(?:[^.;:!?"]){0,20}?${start}(?:count|tally|track|how many (?:people|persons|individuals|inmates|were|of|had|have|times|arrests)|figures|numbers|removals|cifras|cu[aá]nt[ao]s (?:personas|eran|fueron|manejaban|detenid))${end}`,
      `${start}no \\p{L}+ (?:tells|told|knows|publishes|keeps) (?:\\p{L}+ )?how many (?:people|persons|individuals|inmates|were|of)${end}`,
    ].join('|'),
    'dg',
  ),
  unless: /\b(?:officers|deputies|trained|cost|dollars|agencies|crime|voters?|students)\b/,
  slots: (hit) => ({ ...agencySlot(hit), ...daySlot(hit) }),
}

function timesSlots(hit: Hit): Slots {
  const count = quantitySlot(hit, 'count', 'times')
  return { ...agencySlot(hit), ...daySlot(hit), ...(count === undefined ? {} : { count }) }
}

/** A number with its verb and no noun, after a count: "ICE asked for 119", "it came for 88". */
const verbNumber: Frame = {
  rule: 'event-verb-number',
  type: 'event.count',
  anywhere: word.federalHint,
  number: true,
  words: pattern(
    `${start}(?:asked for|came for|come for|picked up|placed|lodged|served|honored|processed|booked|screened|interviewed|transferred|released|collected|had|reported|counted|has|leads? (?:with|at)|posted|took|taken|made|brought in|netted|received|executed|assisted in|responsible for|account(?:s|ed)? for|turned away in|pidi[oó]|recibi[oó]|cumpli[oó]|entreg[oó]|cont[oó]|tuvo|detuvo|hubo)(?: (?:some|about|only|just|unos|solo|another|a total of))? ${number}(?=[.,;:)]|$| (?:and|in|of|of them|last|this|during|by|y|en|from|statewide|for|since) |")`,
    'dg',
  ),
  unless:
    /\b(?:officers?|deput(?:y|ies)|troopers?|jailers?|hours|weeks|trained|certified|votes?|agreements?|agencies|counties|sheriffs|employees|population|beds|dollars|credentials?|million|thousand|since (?:19|20)\d\d)\b|\$/,
  slots: (hit) => (countedBefore(hit) === 'event' ? timesSlots(hit) : undefined),
}

/** "Twice since March, an officer held a driver", "Six times in 2024": the sentence begins with how often. */
const timesFirst: Frame = {
  rule: 'event-times-first',
  type: 'event.count',
  anywhere: word.federalHint,
  words: pattern(
    `^(?:["'(-]* ?)(?:(?:yes|no|si|sure|a\\.),? )?(?:once|twice|(?<count>${quantityPattern}) (?:times|veces)|dos veces|una vez|not once|ni una(?: sola)? vez)(?=[.,]| (?:since|in|so far|this|last|en|desde|este) )`,
    'dg',
  ),
  unless: /\b(?:voted?|elected|trained|renewed|council|motion|bill|court)\b/,
  slots: (hit) =>
    happens.test(hit.scene.lower.slice(Math.max(0, hit.sentence.start - 160), hit.sentence.end))
      ? timesSlots(hit)
      : undefined,
}

const happens =
  /\b(?:ice|migra|agents?|federal|arrest\w*|detain\w*|called|calls?|used|invoked|handed|turned|hold|holds)\b/

export const eventTimes: readonly Frame[] = [times, timesFirst, answer, uncounted, verbNumber]
