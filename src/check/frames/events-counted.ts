import type { Hit } from '../frame.js'
import { matchesOf } from '../matches.js'
import * as word from './events-words.js'

const { end, start } = word

/** Nouns and acts of which a number may be left without one, the kind of claim that each makes. */
const antecedents = new RegExp(
  `${start}(?:` +
    `(?<event>${word.happenings}|hand-?overs?|pick-?ups?|arrested|detained|deported|detainers?|repatriated|turned over|handed (?:over|to)|taken (?:in|into|away)|picked up|rounded up|delivered to|brought in|encountered|referred to ice|custody|entrevist\\p{L}+|retenci[oó]n|detuvo|detuvieron|arrest[oó]|deport[oó]|custodia|puestas en proceso|procesos|flagged|transferred|removed|booked|stopped|interviewed|screened|checked|inmates|prisoners|arrestees|detainees|encounters?|calls|complaints?|inquiries|bookings|stops|llamadas|presos|detenidos|denuncias|quejas|avisos|how (?:often|many times)|cu[aá]ntas veces)|` +
    `(?<crime>crimes?|homicides?|murders?|robber(?:y|ies)|burglar(?:y|ies)|thefts?|shootings?|assaults?|homicidios|delitos|robos)|` +
    `(?<staff>officers|deputies|troopers|jailers|detectives|sergeants|corporals?|certified|credentials?|credentialed|nominated|recruits|names|positions|candidates|class|course|oficiales|ayudantes|carceleros|detectives|credencial(?:es)?|curso)|(?<other>agreements?|agencies|(?<!all )counties|cities|towns|states|departments|agents|trained|seats|dollars|votes?|voted|members|trustees|commissioners|votos|acuerdos|convenios|agencias|condados|agentes|beds|hours|weeks|horas|percent|ordinances?|bills?|lawsuits?|plaintiffs|judges|spoke|speakers|residents|students|voters)` +
    `)${end}`,
  'gu',
)

const kinds = ['event', 'crime', 'staff', 'other'] as const

/** The kind of what was last counted before the words found: in the lines before them. */
export function countedBefore(
  { scene, sentence, at }: Hit,
  reach = 300,
): 'event' | 'crime' | 'staff' | 'other' | undefined {
  const words = scene.lower.slice(Math.max(0, sentence.start - reach), at.start)
  const last = matchesOf(antecedents, words).at(-1)?.groups
  if (last === undefined) return undefined
  return kinds.find((kind) => last[kind] !== undefined)
}
