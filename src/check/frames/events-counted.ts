import type { Hit } from '../frame.js'
import { matchesOf } from '../matches.js'
import * as word from './events-words.js'

const { end, start } = word

/** Nouns and acts of which a number may be left without one, the kind of claim that each makes. */
const antecedents = new RegExp(
  `${start}(?:` +
    `(?<event>${word.happenings}|hand-?overs?|pick-?ups?|arrested|detained|deported|detainers?|repatriated|turned over|handed (?:over|to)|taken (?:in|into|away)|picked up|rounded up|delivered to|brought in|encountered|flagged|transferred|removed|booked|stopped|interviewed|screened|checked|inmates|prisoners|arrestees|detainees|encounters?|calls|complaints?|inquiries|bookings|stops|llamadas|presos|detenidos|denuncias|quejas|avisos|how (?:often|many times)|cu[aá]ntas veces)|` +
    `(?<crime>crimes?|homicides?|murders?|robber(?:y|ies)|burglar(?:y|ies)|thefts?|shootings?|assaults?|homicidios|delitos|robos)|` +
    `(?<other>agreements?|agencies|counties|cities|towns|states|departments|officers|deputies|troopers|jailers|agents|detectives|sergeants|trained|certified|credentials?|credentialed|nominated|recruits|names|seats|positions|candidates|dollars|votes?|voted|members|trustees|commissioners|votos|acuerdos|convenios|agencias|condados|agentes|oficiales|ayudantes|carceleros|credencial(?:es)?|beds|hours|weeks|horas|percent|ordinances?|bills?|lawsuits?|plaintiffs|judges|spoke|speakers|residents|students|voters)` +
    `)${end}`,
  'gu',
)

/** The kind of what was last counted before the words found: in the lines before them. */
export function countedBefore(
  { scene, sentence, at }: Hit,
  reach = 300,
): 'event' | 'crime' | 'other' | undefined {
  const words = scene.lower.slice(Math.max(0, sentence.start - reach), at.start)
  const last = matchesOf(antecedents, words).at(-1)?.groups
  if (last === undefined) return undefined
  return last['event'] !== undefined ? 'event' : last['crime'] !== undefined ? 'crime' : 'other'
}
