import type { Frame, Hit } from '../frame.js'
import { pattern } from '../pattern.js'
import { agencySlot, modelSlot } from '../slots-read.js'
import { around } from './near.js'
import { officers } from './words.js'

const end = '(?![\\p{L}])'
const start = '(?<![\\p{L}-])'

export const authority: Frame = {
  rule: 'authority',
  type: 'personnel.authority',
  hint: /may |can |could |able |authori|allow|permit|empower|enabl|deputiz|power|pued|podr|faculta|autori|lets? |poder/,
  words: pattern(
    [
      `${start}(?:credentialed |trained |certified |designated |these )?${officers}${end} (?:may|can|could)(?: only| not|, [^.;!?"]{3,50},)* (?:question|interrogate|arrest|detain|serve|stop|ask|hold|check)${end}`,
      `${start}(?:they|he|she|it) (?:may|can|could) (?:not |only )?(?:question|interrogate|arrest|detain|serve|stop|hold|check|start deportation)${end}`,
      `${start}(?:podr[aá]n|pueden|podr[ií]an) (?:interrogar|arrestar|detener|ejecutar|preguntar|verificar|cuestionar|iniciar)${end}`,
      `${start}(?:lets|let|allows|permite[n]?) (?:us|them|him|nos|les) (?:[\\p{L}]+ )?(?:do|question|arrest|detain|serve|hold|hacer|interrogar)${end}`,
      `${start}(?:no )?(?:tienen?|tendr[aá]n?) (?:\\p{L}+ )?(?:autoridad|facultad(?:es)?|poder(?:es)?)${end}`,
      `${start}(?:grant(?:s|ed|ing)?|giv(?:e|es|ing)|gave|have|has|had|with|otorga(?:n|r[aá])?|da(?:n|r[aá])?|tendr[aá]n?|tienen?)${end}(?:[^.;:!?"]){0,60}?${start}(?:authority|powers?|autoridad|facultad(?:es)?|poder(?:es)?)${end}`,
      `${start}(?:authoriz|allow|permit|empower|enabl|deputiz|autoriz|permit|facult)(?:e|es|ed|ing|s|a|an|[ií]a|e|ir[aá])?${end}(?:[^.;:!?"]){0,50}?${officers}${end}(?:[^.;:!?"]){0,20}? (?:to |a )?(?:question|interrogate|arrest|detain|serve|execute|perform|check|enforce|process|ask|stop|carry out|act|identify|hold|transport|interrogar|arrestar|detener|ejecutar|realizar|preguntar|verificar|actuar|cuestionar|identificar|procesar|cumplir|hacer)${end}`,
      `${officers}${end}(?:[^.;:!?"]){0,60}?${start}(?:may|can|could|are able to|would be able to|will be able to|are authorized to|were authorized to|be allowed to|are allowed to|are empowered to|podr[aá]n|pueden|podr[ií]an)(?: only| not| also| then)? (?:[\\p{L}]+ )?(?:question|interrogate|arrest|detain|serve|execute|perform|check|enforce|process|ask|stop|carry out|act|identify|hold|interrogar|arrestar|detener|ejecutar|realizar|preguntar|verificar|actuar|cuestionar)${end}`,
    ].join('|'),
    'dg',
  ),
  unless:
    /\b(?:program|programa|model)\b[^,;]{0,25}\b(?:allows|permits|authorizes|lets|gives|permite|autoriza|otorga)\b/,
  slots: (hit) =>
    ofProgram(hit) || ofLaw(hit) || ofUse(hit) ? undefined : { ...agencySlot(hit), ...modelSlot(hit) },
}

/** What a law or a court lets officers do is told of the law. */
export function ofLaw(hit: Hit): boolean {
  const words = around(hit)
  return ruled.test(words) || (lawTold.test(words) && !byPact.test(words))
}

/** Whether a court or an office said so. */
const ruled =
  /\b(?:ruled|held that|opinion|has determined|resolvi[o\u00f3]|determin[o\u00f3]|dictamin[o\u00f3]|fallo de)\b|\b(?:bill|act|law|statute|section \d+)(?: [\w.]+){0,3}? (?:says?|would say|went on to say)\b/
const lawTold =
  /\b(?:(?<!immigration |federal |enforce (?:the |that )?|civil |broke the |under (?:its|their) )laws?(?! enforcement)|statutes?|ordinances?|bill|act(?! (?:as|on|under|without|by))|constitution|directive|courts?|judges?|justices?|ruled|rulings?|held that|attorney general|legislature|congress|sjc|ley|leyes|tribunal|juez|fallo|procurador|asamblea|constitucional)\b/
const byPact =
  /\b(?:agreements?|memorandum|287|federal (?:agents?|training|authority)|trained|certified|credential\w*|ice (?:supervis|officer)|model|task force|jail enforcement|card|acuerdo|convenio)\b/

/** That a power was used, or that some body has one over others, tells nothing of what officers may do. */
export function ofUse({ words }: Hit): boolean {
  return /\bused? (?:the|that|his|her|their) (?:authority|powers?)\b|\bordinance authorizing\b|\bpolice powers\b|\b(?:council|commission|board|court|governor|mayor|town|county|city|contract|superintendent)(?: \w+)? (?:has|have|had|gives) (?:no |the |sole |that )?(?:authority|power)\b/.test(
    words,
  )
}

/** "the 287(g) program, which allows officers to ..." describes the programme. */
function ofProgram({ scene, clause, sentence, words }: Hit): boolean {
  const before = scene.lower.slice(sentence.start, clause.start)
  return (
    /^(?:which|that|que)\b/.test(words) &&
    /(?:program(?:me|a)?|287\(?g\)?(?: agreements?)?|model)[^\p{L}]*$/u.test(before)
  )
}
