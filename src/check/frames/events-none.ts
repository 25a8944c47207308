import type { Frame } from '../frame.js'
import { pattern } from '../pattern.js'
import { agencySlot, daySlot } from '../slots-read.js'
import * as word from './events-words.js'

const { end, start } = word

const someone =
  '(?:no one|nobody|no (?:[a-z-]+ )?(?:person|people|inmate|driver|resident|individual|juvenile|prisoner|child|children|student|passenger|patient|worker|customer|case|complaint|request|stop|charge|trooper|officer|deputy|detainer)s?|none|nadie|not (?:one|a single) (?:[a-z-]+ ){1,3}?)'
const doneTo =
  '(?:arrested|detained|deported|processed|referred|turned over|handed over|transferred|picked up|taken|caught|questioned|released|booked|charged|filed|made|received|stopped|reported|sustained|arrestad[oa]|detenid[oa]|deportad[oa]|entregad[oa])'
const thing =
  '(?:arrests?|detainers?|deportations?|removals?|raids?|transfers?|requests?|complaints?|cases?|referrals?|holds|inquir(?:y|ies)|arrestos?|deportaciones|redadas?|traslados?|quejas?|[oó]rdenes|orden)'

/** That none was arrested, made or received: a count of zero. */
export const noEvent: Frame = {
  rule: 'event-none',
  type: 'event.count',
  anywhere: word.federalHint,
  words: pattern(
    [
      `${start}${someone}${end}(?:[^.;:!?"]){0,30}? (?:been|was|were|sido|fue) (?:\\p{L}+ )?${doneTo}${end}`,
      `(?:n't made|${start}(?:yet to make|not made|never made|made)) (?:a single|any|no|one) (?:immigration )?arrests?${end}`,
      `${start}(?:no|not one|not a single) (?:\\p{L}+ ){1,3}(?:has|have|had)(?: ever)? (?:made an?|arrested|detained|deported)${end}`,
      `${start}ning[uú]n (?:\\p{L}+ ){1,3}(?:arrest[oó]|detuvo|entreg[oó]|deport[oó])${end}`,
      `${start}(?:handed|turned|arrested|detained|deported|booked|took|arrest[oó]|detuvo|entreg[oó]|deport[oó])(?: over)? (?:nobody|no one|a nadie)${end}`,
      `${start}(?:(?:no one|nobody) ever|no agents?) (?:came|showed up)${end}`,
      `${start}(?:no|zero|cero) (?:immigration |ice |such )?(?:arrests?|detainers?|deportations|removals|raids|transfers|arrestos|deportaciones|redadas)${end}`,
      `(?:n't|${start}(?:never|not|nunca|no)) (?:yet |ever )?(?:once )?(?:made|had|received|handled|executed|booked|raided|ha[n]? (?:hecho|ejecutado|recibido)|conducted|carried out|used|recibido|ejecutado|hecho|habido) (?:an?|any|one|a single|ni un[ao]?|ningun[ao]?) (?:\\p{L}+ )?${thing}${end}`,
      `${start}(?:handled|received|made|had|has|have) no (?:\\p{L}+ )?${thing}${end}`,
      `${start}(?:ning[uú]n|ni un(?: solo)?|ni una(?: sola)?|no hay|no hubo) (?:\\p{L}+ )?(?:arrestos?|traslados?|detenidos?|queja|redadas?)${end}`,
    ].join('|'),
    'dg',
  ),
  unless: /\b(?:ruled|held that|cannot be|can be|must|may|law requires)\b/,
  slots: (hit) => ({
    ...agencySlot(hit),
    ...daySlot(hit),
    count: { value: { min: 0, max: 0, approximate: false, unit: 'people' } },
  }),
}
