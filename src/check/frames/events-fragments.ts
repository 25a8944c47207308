import type { Frame, Hit } from '../frame.js'
import { pattern } from '../pattern.js'
import { quantityPattern } from '../quantity.js'
import { agencySlot, daySlot, quantitySlot } from '../slots-read.js'
import type { Slots } from '../text-claim.js'
import { countedBefore } from './events-counted.js'
import * as word from './events-words.js'

const { end, number } = word

/** Where a clause begins that leaves out what it counts. */
const opens =
  '(?<=^|[.,;:"(] |- |[\\n"]|(?:^|[.,;:-] | )(?:and|but|y|pero|while|although|that|que|in all|of (?:those|these|them|whom|the [\\w,-]+),?|de ell[oa]s,?) )'
const doing =
  "(?:were|was|had|have|has|are|came|went|led|got|left|made|died|drew|did|didn't|(?!hundred|indeed|need|trained|certified|credentialed|nominated|sworn|retired|graduated|deputized|selected|finished|voted|signed|joined|replied)[a-z]{3,}ed|eran|fueron|fue|estaban|ten[ií]an?|hab[ií]an?|[a-z]{2,}aron|[a-z]{2,}ieron|ven[ií]an?|iban|[a-z]{3,}aban)"
const ofThem =
  '(?: (?:of (?:them|those|these|people|the (?:[\\w,-]+ )?[\\w,-]+)(?: (?!were|had|was)(?:arrested|detained|flagged|deported|held|interviewed|stopped|booked|released|in|last|[\\d,]+))*|others?|more|de ell[oa]s|de l[oa]s \\p{L}+))?'
const none =
  '(?:none|neither|not one|both|most|half|more than half|the others|the rest|ninguno|ninguna|ambos|la mitad|m[aá]s de la mitad|los otros|los dem[aá]s)'
const share = `(?:(?:${quantityPattern}) ?(?:percent|%|por ciento)|(?:a|one) (?:third|quarter|fifth)|two[- ]thirds|three[- ]quarters|(?:one|two|three|four|five|six|seven|eight|nine) (?:in|out of)(?: every)? (?:ten|eight|five|four|three|a hundred)|(?:cuatro|tres|dos|uno|siete|ocho|nueve) de cada (?:diez|cinco|cuatro|tres)|dos terceras partes|la tercera parte|un tercio|half|la mitad)`
const place = '(?:on|in|at|for|with|by|after|during|from|por|en|con|tras) '
const adverb = '(?: (?:later|since|already|also|then|ya|luego))?'

/** Others of whom a clause may go on. */
const others =
  /\b(?:officers?|deput(?:y|ies)|troopers?|jailers?|agencies|counties|sheriffs|training|trained|course|credential\w*|certified|voted?|votes|agreements?|manifestaron|marcharon|habitantes|residents|students|voters|respondents)\b/

/** A clause that goes on about what was counted before it, by a number or a word for none or some of it. */
function goesOn(rule: string, words: string, more: Partial<Frame> = {}): Frame {
  return {
    rule: `event-${rule}`,
    type: 'event.count',
    anywhere: word.federalHint,
    words: pattern(words, 'dg'),
    unless: others,
    slots: (hit) => (countedBefore(hit) === 'event' ? countOf(hit) : undefined),
    ...more,
  }
}

/** "Ninety-six had been accused of a felony", "Neither was stopped for it", after a count of people or calls. */
export const eventFragments: readonly Frame[] = [
  goesOn('number-did', `${opens}${number}${ofThem}${adverb} ${doing}${end}`, { number: true }),
  goesOn('number-of', `${opens}${number} (?:of (?:them|those|these)|de ell[oa]s) ${place}`, { number: true }),
  goesOn(
    'in-of',
    `(?<!(?:one|two|three|four|five|six|seven|eight|nine) )\\b(?:in|en) ${number} (?:of (?:them|those|these)|cases|instances|occasions|casos|ocasiones|de ell[oa]s)${end}`,
    { number: true },
  ),
  goesOn('of-them', `(?<=^|[.;] )(?:of (?:them|those|these)|de ell[oa]s),? ${number}${end}`, {
    number: true,
  }),
  goesOn('some-did', `${opens}${none}${ofThem}${adverb} ${doing}${end}`),
  goesOn(
    'share-did',
    `${opens}(?:(?:about|some|roughly|nearly|almost|more than|perhaps|unos|cerca de|el|the) )*${share}${ofThem}${adverb} ${doing}${end}`,
  ),
]

function countOf(hit: Hit): Slots {
  const count = quantitySlot(hit, 'count', 'people')
  return { ...agencySlot(hit), ...daySlot(hit), ...(count === undefined ? {} : { count }) }
}
