import type { Family, Frame, Hit } from '../frame.js'
import { pattern } from '../pattern.js'
import { quantityPattern } from '../quantity.js'
import { agencySlot, daySlot, quantitySlot } from '../slots-read.js'
import type { Slots } from '../text-claim.js'

const end = '(?![\\p{L}])'
const start = '(?<![\\p{L}-])'
const gap = '(?:[^.;:!?"]|\\.(?=\\S)){0,70}?'
const people =
  '(?:people|persons?|individuals?|immigrants?|migrants?|men|women|inmates?|detainees?|noncitizens?|non-citizens?|al[i]ens?|suspects?|drivers?|haitians?|cubans?|venezuelans?|mexicans?|guatemalans?|hondurans?|nicaraguans?|colombians?|foreign nationals?|nationals?|undocumented|personas?|inmigrantes?|migrantes?|detenid[oa]s?|hombres?|mujeres?|reclus[oa]s?|haitianos|cubanos|venezolanos|mexicanos|guatemaltecos|hondure[nñ]os)'
const things =
  '(?:arrests?|detainers?|deportations?|removals?|encounters?|repatriations?|stops?|traffic stops?|calls?|referrals?|bookings?|detentions?|transfers?|warrants?|holds?|requests?|queries|checks|complaints?|cases|flights?|raids?|interviews?|arrestos?|detenciones|deportaciones|expulsiones|solicitudes|[oó]rdenes|llamadas|redadas|casos|traslados|retenciones)'
const done =
  '(?:arrest(?:ed|s|ing)?|detain(?:ed|s|ing)?|deport(?:ed|s|ing)?|repatriat(?:ed|ion of|ing)|remov(?:ed|al of)|turned over|handed over|transferred|flagged|identified|held|booked|encountered|taken into custody|picked up|released|issued|lodged|filed|received|logged|made|placed|processed|screened|interviewed|questioned|charged|intercepted|apprehend(?:ed|s)?|arrestad[oa]s?|arrest[oó]|arrestaron|detenid[oa]s?|detuvo|detuvieron|deportad[oa]s?|deport[oó]|repatri(?:ad[oa]s|[oó]|aci[oó]n de)|entregad[oa]s?|entreg[oó]|trasladad[oa]s?|registr[oó]|registraron|emiti[oó]|recibi[oó]|realiz[oó]|identificad[oa]s?|identific[oó])'
const number = `(?<count>${quantityPattern})`
const adjectives = "(?: (?:of (?:the|them|those)|[\\p{L}'-]+)){0,3}?"

function event(rule: string, words: string, more: Partial<Frame> = {}): Frame {
  return {
    rule: `event-${rule}`,
    type: 'event.count',
    number: true,
    words: pattern(words, 'dg'),
    slots: eventSlots,
    ...more,
  }
}

const events: readonly Frame[] = [
  event(
    'things',
    `${start}${number}(?! (?:years?|days?|hours?|percent|a\\u00f1os|d[ií]as))${adjectives} (?<unit>${things})${end}`,
    {
      unless: /\b(?:would|could|will) (?:be )?(?:arrest|detain)\b/,
    },
  ),
  event('people-done', `${start}${number}${adjectives} (?<unit>${people})${end}${gap}${start}${done}${end}`),
  event(
    'done-people',
    `${start}${done}${end}(?:[^.;:!?"]){0,25}?${start}${number}${adjectives} (?<unit>${people})${end}`,
  ),
  event(
    'done-only',
    `${start}(?:arrested|detained|deported|repatriated|flagged|arrest[oó]|detuvo|deport[oó]|repatri[oó]) ${number}${end}(?! (?:years?|days?|months?|times|percent|deputies|officers))`,
  ),
  event(
    'number-was',
    `${start}(?:the )?(?:number|total|figure|count|cifra|n[uú]mero|total)${end}(?:[^.;:!?"]){0,60}? (?:was|were|stood at|reached|rose to|fell to|grew to|is|hit|totaled|fue|lleg[oó] a|alcanz[oó]|es) (?:de )?${number}${end}`,
    { needs: /arrest|detain|deport|remov|detainer|encounter|number|total|detenci|figure/ },
  ),
]

const notEvents =
  /\b(?:percent|por ciento|agreements?|officers? (?:were|have been|will be) (?:trained|selected|assigned)|agencies|counties|spoke|speakers|signed up to speak|attended|protest|rall(?:y|ied)|gathered|voters|population|residents of)\b/

function eventSlots(hit: Hit): Slots | undefined {
  const { match, words } = hit
  const unit = match.groups?.['unit'] ?? 'people'
  if (notEvents.test(words) && !/arrest|detain|deport|turned over|repatri|detenid|deten/.test(words))
    return undefined
  if (/^(?:officers|deputies)/.test(unit)) return undefined
  if (
    /^(?:requests?|calls?|cases|stops?|checks|complaints?|holds?|warrants?|transfers?|solicitudes|casos|llamadas|interviews?|[oó]rdenes)$/.test(
      unit,
    ) &&
    /\b(?:for comment|one (?:case|call|stop))\b/.test(words)
  )
    return undefined
  const bare = match.groups?.['count'] ?? ''
  if (/^(?:one|uno|un|una|zero)$/.test(bare) && !/arrest|detain|deport/.test(words)) return undefined
  const count = quantitySlot(hit, 'count', unit)
  if (count === undefined) return undefined
  const measure = measureOf(words)
  return {
    ...agencySlot(hit),
    ...daySlot(hit),
    count,
    ...(measure === undefined ? {} : { measure: { value: measure } }),
  }
}

function measureOf(words: string): string | undefined {
  if (/detainer|retenci/.test(words)) return 'detainers'
  if (/deport|removal|removed|expuls/.test(words)) return 'deportations'
  if (/repatri/.test(words)) return 'repatriations'
  if (/arrest/.test(words)) return 'arrests'
  if (/turned over|handed over|transfer|entreg|traslad/.test(words)) return 'transfers'
  if (/detain|detention|detenid|detuv|detenci|held/.test(words)) return 'detentions'
  return /encounter/.test(words) ? 'encounters' : /calls?|llamadas/.test(words) ? 'calls' : undefined
}

const crime =
  '(?:violent crimes?|property crimes?|overall crime|crime(?: rates?)?|crimes|homicides?|murders?|homicide rate|murder rate|robber(?:y|ies)|burglar(?:y|ies)|thefts?|auto thefts?|car thefts?|shootings?|assaults?|aggravated assaults?|rapes?|dui crashes|homicidios|asesinatos|cr[ií]menes|crimen|criminalidad|delincuencia|delitos|robos|asaltos|tiroteos)'
const moved =
  '(?:rose|risen|rise|rises|rising|fell|fallen|fall|falls|falling|dropped|drop|drops|dropping|declin(?:ed|e|es|ing)|decreas(?:ed|e|es|ing)|increas(?:ed|e|es|ing)|went (?:up|down)|gone (?:up|down)|is (?:up|down)|are (?:up|down)|was (?:up|down)|were (?:up|down)|up|down|climbed|plunged|plummeted|jumped|doubled|at (?:an? )?(?:historic|record|all-time|[\\d-]+(?:-year)?) lows?|historic lows?|record lows?|lowest|highest|unchanged|remained (?:flat|stable|steady)|fewer|stood at|reduc(?:ed|tion)|baj(?:[oó]|aron|ado)|subi(?:[oó]|eron)|aument(?:[oó]|aron|o|ado)|disminu(?:y[oó]|yeron|ci[oó]n)|descend(?:i[oó]|ieron)|descenso|cay[oó]|cayeron|ca[ií]da|reducci[oó]n|incremento|se redu(?:jo|jeron))'

const outcomes: readonly Frame[] = [
  {
    rule: 'crime-moved',
    type: 'outcome.crime',
    hint: /crim|homicid|murder|robber|burglar|theft|shooting|assault|rape|asesinat|delincuencia|delito|robos|asaltos|tiroteo/,
    words: pattern(
      `${start}${crime}${end}(?:[^.;:!?"]|\\.(?=\\d)){0,60}?${start}(?<moved>${moved})${end}`,
      'dg',
    ),
    slots: crimeSlots,
  },
  {
    rule: 'moved-crime',
    type: 'outcome.crime',
    hint: /crim|homicid|murder|robber|burglar|theft|shooting|assault|rape|asesinat|delincuencia|delito|robos|asaltos|tiroteo/,
    words: pattern(
      `${start}(?<moved>${moved}|low(?:er)?|high(?:er)?|less|more)${end}(?:[^.;:!?"]|\\.(?=\\d)){0,30}?${start}(?:in |of |de |en )?(?:[\\p{L}]+ )?${crime}${end}`,
      'dg',
    ),
    slots: crimeSlots,
  },
  {
    rule: 'crime-count',
    type: 'outcome.crime',
    hint: /crim|homicid|murder|robber|burglar|theft|shooting|assault|rape|asesinat|delincuencia|delito|robos|asaltos|tiroteo/,
    words: pattern(
      `${start}(?<count>${quantityPattern})(?: [\\p{L}-]+)? ${crime}${end}(?=[^.;!?"]{0,60}(?:in \\d{4}|this year|last year|so far|compared|in 20|en \\d{4}|este a|el a|year|through|during))`,
      'dg',
    ),
    slots: crimeSlots,
  },
]

const crimeWords = pattern(crime, '')

function crimeSlots(hit: Hit): Slots | undefined {
  const { words, match } = hit
  if (
    /\b(?:report(?:ing)? (?:a )?crimes?|victims? of|witness(?:es)? (?:to|of)|fight(?:ing)? crime|crime prevention|report crimes?|commit(?:ted)? (?:a )?crimes?|denunciar)\b/.test(
      words,
    )
  )
    return undefined
  const measure = crimeWords.exec(words)?.[0]
  const direction = directionOf(match.groups?.['moved'] ?? '')
  const count = quantitySlot(hit, 'count', measure ?? 'crimes')
  return {
    ...agencySlot(hit),
    ...daySlot(hit),
    ...(measure === undefined ? {} : { measure: { value: measure } }),
    ...(direction === undefined ? {} : { direction: { value: direction } }),
    ...(count === undefined ? {} : { count }),
  }
}

function directionOf(words: string): 'up' | 'down' | 'same' | undefined {
  if (/unchanged|flat|stable|steady/.test(words)) return 'same'
  if (
    /fell|fall|drop|declin|decreas|down|low|fewer|less|reduc|plung|plummet|baj|disminu|descen|cay|ca[ií]da/.test(
      words,
    )
  )
    return 'down'
  return /r[io]se|rising|increas|up$|climb|jump|doubl|high|more|subi|aument|incremento/.test(words)
    ? 'up'
    : undefined
}

export const happenings: Family = { gate: /./s, frames: [...events, ...outcomes] }
