import type { Frame, Hit } from '../frame.js'
import { numberPattern } from '../number-words.js'
import { pattern } from '../pattern.js'
import { agencySlot, daySlot, quantitySlot } from '../slots-read.js'
import type { Slots } from '../text-claim.js'
import { countedBefore } from './events-counted.js'
import { end, number, start } from './events-words.js'

/** Kinds of crime, as texts tell of their number. */
const crime =
  '(?:(?:violent|property|overall|gun|drug|serious|reported|total|gang|juvenile) crimes?|(?:crime|homicide|murder|burglary|robbery|assault) rates?|crime statistics|crimes?|homicides?|murders?|killings?|robber(?:y|ies)|burglar(?:y|ies)|break-ins?|carjackings?|larcen(?:y|ies)|thefts?|(?:auto|car|vehicle) thefts?|shootings?|stabbings?|assaults?|aggravated assaults?|rapes?|rape reports|sexual assaults|domestic violence|overdose deaths|overdoses|(?:dui|drunken-driving|drunk-driving) (?:crashes|wrecks|arrests|deaths)|car break ins|home invasions|kidnappings|vandalism|scams|stolen (?:cars|vehicles|trucks|guns)|part (?:i|one) (?:offenses|crimes)|(?:drug|meth|fentanyl|domestic|gang) cases|breaking and entering|felonies|secuestros|vandalismo|homicidios|asesinatos|cr[ií]menes|crimen|criminalidad|delincuencia|delitos|robos?|hurtos?|asaltos|tiroteos|violaciones)'

const down =
  'fell|fallen|falls?|falling|dropp(?:ed|ing)|drops?|declin(?:ed|es?|ing)|decreas(?:ed|es?|ing)|went down|gone down|go down|going down|(?:is|are|was|were|been) (?:down|lower)|down|plung(?:ed?|es|ing)|plummet(?:ed|ing)?|tumbled|slid|sliding|slipped|eased|shrank|off (?:by|\\d+)|halved|cut in half|through the floor|at (?:an? |its |their )?(?:historic|record|all-time|lowest|[\\d-]+(?:-year)?)(?: lows?)?|(?:historic|record|all-time) lows?|lowest|fewest|fewer|peaked|reduc(?:ed|tion|tions)|baj(?:[oó]|aron|ado|a|an|ar|ar[aá]n?|aban?)|(?:m[aá]s )?baj[oa]s? desde|disminu(?:y[oó]|yeron|ye|ci[oó]n)|descend(?:i[oó]|ieron)|descenso|cay[oó]|cayeron|ca[ií]da|reducci[oó]n|se redu(?:jo|jeron)'
const up =
  'rose|risen|rises?|rising|increas(?:ed|es?|ing)|went up|gone up|go up|going up|(?:is|are|was|were|been) (?:up|higher)|up|climb(?:ed|s|ing)?|jump(?:ed|s|ing)?|doubled|tripled|surg(?:ed?|es|ing)|soar(?:ed|ing)|spik(?:ed?|es|ing)|grew|through the roof|highest|worst|(?:historic|record|all-time) highs?|subi(?:[oó]|eron|do)|sub(?:e|en|ir|ir[aá]n?|[ií]an?)|aument(?:[oó]|aron|o|ado|a|an)|creci(?:[oó]|eron)|se dispar(?:[oó]|aron)|incremento'
const same =
  'unchanged|flat|no (?:movement|difference)|remained (?:flat|stable|steady|the same)|(?:held|stayed) (?:flat|steady|the same)|neither risen nor fallen|no (?:change|increase|drop|rise|decline|difference)|not (?:changed?|moved?|budged?)|stands? at|stood at|sin cambios?|se mantuv\\p{L}+|se mantien\\p{L}+'
const moved = `(?:${same}|${down}|${up})`

const period =
  '(?:in \\d{4}|this year|last year|so far|compared|en \\d{4}|este a|el a|year|through \\p{L}+|during|since|fewest|lowest|highest|first|more than|reported|recorded|per 100|down|up)'

function outcome(rule: string, words: string, more: Partial<Frame> = {}): Frame {
  return {
    rule: `crime-${rule}`,
    type: 'outcome.crime',
    anywhere: true,
    words: pattern(words, 'dg'),
    slots: crimeSlots,
    ...more,
  }
}

const gap = '(?:[^.;:!?"]|\\.(?=\\d))'

const another = `\\d+|none|zero|cero|${numberPattern}`

export const crimes: readonly Frame[] = [
  outcome('moved', `${start}${crime}${end}${gap}{0,70}?${start}(?<moved>${moved})${end}`),
  outcome(
    'moved-first',
    `${start}(?<moved>${moved}|low(?:er)?|high(?:er)?|less|more)${end}(?! to )${gap}{0,30}?${start}(?:in |of |de |en |los |la )*(?:[\\p{L}]+ )?${crime}${end}`,
  ),
  outcome(
    'table',
    `${start}${crime}${end}(?: [^.,:;!?"]{1,40})?(?:,|:| went| from| de) (?:(?:from|de|were|was) )?${number}(?: \\p{L}+)?,? (?:(?:and|y|to|a) (?:${another})|(?:in|en) (?:19|20)\\d\\d|this (?:year|month|quarter)|last (?:year|month|quarter)|so far|este a[nñ]o|(?:against|contra) (?:${another})|compared|versus|vs)${end}`,
  ),
  outcome('label', `${start}${crime}${end}: (?<moved>${moved})${end}`),
  outcome(
    'safer',
    `${start}(?:(?:is|are|was|were|has|have|had|made|makes|make|making|keeps?|kept) (?:(?:the|our|your|this|any|a|its) )?(?:(?:county|city|town|streets?|state|communit(?:y|ies)|neighborhoods?|place|us|no one|anyone|everyone|much|any|no) )*(?:safer|less safe)|(?:is|are|remains?|was) (?:still )?(?:among|one of) the (?:country's |nation's |state's )?safest)${end}`,
  ),
  outcome('count', `${start}${number}(?: [\\p{L}-]+)? ${crime}${end}(?=[^.;!?"]{0,60}${period})`),
  outcome(
    'closed',
    `${start}(?:closed|ended|finished|logged|recorded|reported|counted|saw|had|last year's|this year's|cerr[oó]|registr[oó]|hubo)${end}[^.;:!?"]{0,20}? ${number}(?: [\\p{L}-]+)? ${crime}${end}`,
  ),
  outcome(
    'pronoun',
    `${start}(?:they|it|the (?:numbers|rate|figure)|numbers|rates?)(?:'d|'ve|'s| had| have| has| was| were| is| are| went| kept)(?: been)? (?<moved>${moved})${end}|${start}(?:they|it|numbers|rates?) (?:fell|rose|dropped|climbed|jumped|declined|increased|doubled|went (?:up|down))${end}|^[^a-z]*(?:no )?(?:ha |han )?(?:baj[oó]|bajaron|bajado|subi[oó]|subieron|subido|aument[oó]|aumentaron|disminuy[oó]|disminuyeron|cay[oó]|cayeron)${end}`,
    {
      slots: (hit) => (countedBefore(hit) === 'crime' ? crimeSlots(hit) : undefined),
    },
  ),
]

const notRates =
  /\b(?:report(?:ing)? (?:a )?crimes?|victims? of|witness(?:es)? (?:to|of)|fight(?:ing)? crime|crime prevention|commit(?:ted|s|ting)? (?:a |any |other |more |fewer )?(?:\p{L}+ )?crimes?|crime victims?|charged with|convicted of|accused of|suspected of|arrested (?:for|on)|wanted for|crime lab|crime scene|crime drama|novels?|follow up|picked up|looked up|set up|taken up|took up|dried up|fell short|up to|crime[- ](?:stoppers?|watch|tips)|a crime (?:to|for)|hotline|(?:whether|ask if) [^,]*(?:safer|less safe)|denunciar|v[ií]ctimas? de|acusad[oa]s? de)\b/u

function crimeSlots(hit: Hit): Slots | undefined {
  const { words, match } = hit
  if (notRates.test(words) || research.test(words) || isAsked(hit)) return undefined
  const measure = new RegExp(crime, 'u').exec(words)?.[0]
  const direction = directionOf(match.groups?.['moved'] ?? '') ?? directionOf(words)
  const count = quantitySlot(hit, 'count', measure ?? 'crimes')
  return {
    ...agencySlot(hit),
    ...daySlot(hit),
    ...(measure === undefined ? {} : { measure: { value: measure } }),
    ...(direction === undefined ? {} : { direction: { value: direction } }),
    ...(count === undefined ? {} : { count }),
  }
}

/** What a study found is no count of the place told of. */
const research =
  /\b(?:study|studies|paper|researchers|(?:found|finds|reports?) (?:an?|no) )|\((?:19|20)\d\d\)/

function isAsked({ scene, sentence }: Hit): boolean {
  return /^["'*# ]*(?:q\. |\d+\. )?(?:is|are|has|have|did|does|do|was|were) [^.]*\?["'* ]*$/.test(
    scene.lower.slice(sentence.start, sentence.end),
  )
}

const directions = [
  ['same', new RegExp(`${start}(?:${same.replace('stands? at|stood at|', '')})${end}`, 'u')],
  ['down', new RegExp(`${start}(?:${down}|low(?:er)?|less|half of)${end}`, 'u')],
  ['up', new RegExp(`${start}(?:${up}|high(?:er)?|more)${end}`, 'u')],
] as const

/** Which way words say that a number went. */
export function directionOf(words: string): 'up' | 'down' | 'same' | undefined {
  return directions.find(([, test]) => test.test(words))?.[0]
}

/** What tells that a number moved. */
export const movedWords = moved
