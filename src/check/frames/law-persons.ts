import type { Family, Frame, Hit } from '../frame.js'
import { pattern } from '../pattern.js'
import { citationSlot } from '../slots-read.js'
import type { DutyTold } from '../text-claim.js'
import { ifPassed, lawAround, wholeOf } from './law-bearing.js'
import { lawfulAct, lawfulActSpanish, matter, otherDuty, sureLaw } from './law-words.js'
import { ahead, around, behind, earlier } from './near.js'

const person =
  '(?:i|you|we|they|he|she|officers?|deput(?:y|ies)|troopers?|jailers?|detectives?|wardens?|landlords?|employers?|schools?|hospitals?|employees|clerks?|nobody|no one|anyone)'
const soon = '(?: (?:also|still|now|then|therefore|thus|legally|lawfully|simply|only|always|never))*'
const thing =
  '(?:detainers?|agreements?|contracts?|memorand(?:um|a)|requests?|holds?|warrants?|policy|policies|records?|status|arrests?|prisoners?|inmates?|people|persons?|anyone|nobody|no one|charges?)'
const body =
  '(?:board|council|commission|commissioners|county|city|town|state|attorney general|legislature|governor|mayor|voters|supervisors|trustees)'

/** What a law leaves to single people or asks of them, of the papers it is about, or of a body whose leave is needed. */
function leaves(rule: string, duty: DutyTold, words: string, fits: (hit: Hit) => boolean = lawNear): Frame {
  return {
    rule: `leave-${rule}`,
    type: 'law.mandate',
    words: pattern(`\\b(?:${words})`, 'g'),
    modality: ifPassed,
    span: wholeOf,
    slots: (hit) =>
      onMatter(hit) && !otherDuty.test(ahead(hit, 60)) && fits(hit)
        ? { ...citationSlot(hit), duty: { value: duty, at: hit.at } }
        : undefined,
  }
}

function onMatter(hit: Hit): boolean {
  return matter.test(around(hit)) || matter.test(earlier(hit, 300))
}

/** Whether a law is near, and the words are not what an agreement lets trained officers do. */
function lawNear(hit: Hit): boolean {
  return (
    lawAround(hit) &&
    !/\b(?:under|by|with) (?:the|its|their|an?|this|such an?) (?:agreement|program|model|pact|memorandum)\b|\b(?:train\w*|certified|deputized|supervis\w+|credential\w*)\b/.test(
      around(hit),
    )
  )
}

const frames: readonly Frame[] = [
  leaves(
    'person-may',
    'allowed',
    `(?:(?:i|you|we|landlords?|employers?|schools?|hospitals?|anyone)${soon} (?:may|(?:am|is|are|was|were) (?:allowed|permitted|free) to)${soon}|${person} may still) (?:${lawfulAct})\\b(?! (?:been|end up))`,
  ),
  leaves(
    'person-may-not',
    'barred',
    `${person}${soon} (?:may not|must not|shall not|(?:am|is|are|was|were)(?: not|n't) (?:allowed|permitted|authorized) to|(?:am|is|are|was|were) (?:forbidden|barred|prohibited) (?:from|to))${soon} (?:${lawfulAct}|\\w+ing)\\b`,
  ),
  leaves(
    'person-must',
    'required',
    `${person}${soon} (?:must|shall|(?:am|is|are|was|were) (?:legally )?(?:obliged|required|obligated|bound|compelled) to)${soon} (?:${lawfulAct})\\b`,
  ),
  leaves(
    'person-need-not',
    'not_required',
    `${person}${soon} (?:need not|(?:do|does|did)(?: not|n't) (?:legally )?have to|(?:am|is|are|was|were)(?: not|n't) (?:legally )?(?:obliged|required|obligated|bound|compelled) to)${soon} (?:${lawfulAct})\\b`,
  ),
  leaves(
    'thing-must',
    'required',
    `${thing}(?: [^,;.:]{2,50}?)? (?:must|shall|(?:ha(?:s|ve)|will have|would have) to) be (?:\\w+ ){0,2}?\\w+(?:ed|en|ld|ft|pt|nt)\\b`,
  ),
  leaves(
    'thing-may-not',
    'barred',
    `${thing}(?: [^,;.:]{2,50}?)? (?:may not|must not|shall not|cannot|can't|can no longer|may no longer|may only|can only) be (?:\\w+ ){0,2}?\\w+(?:ed|en|ld|ft|pt|nt)\\b`,
  ),
  leaves(
    'consent',
    'required',
    `(?:need(?:s|ed)?|require[sd]?|without|get|gets|got|obtain(?:s|ed)?|subject to) (?:(?:the|its|their|his|her|a|any) )?(?:(?:approval|consent|permission|leave|sign-off) of (?:the|its|their|his|her) (?:[\\w'-]+ )?${body}|(?:[\\w-]+ ){0,2}?${body}(?:'s|s')? (?:prior |written )?(?:approval|consent|permission|vote|leave|okay|sign-off|blessing))\\b`,
    (hit) =>
      /\b(?:ice|287|agreements?|memorand\w+|contracts?|sign\w*|join\w*|law)\b/.test(
        `${around(hit)} ${earlier(hit, 200)}`,
      ),
  ),
  leaves(
    'not-made',
    'not_required',
    `(?:nobody|no one|no law|no statute|neither (?:law|act))(?: [\\w' ]{1,30}?)? (?:is making|makes|made|orders|ordered|forces|forced|obliges|obliged|requires|required|compels|compelled) (?:it|us|me|him|her|them|you|any|anyone)\\b`,
    (hit) => matter.test(`${around(hit)} ${earlier(hit, 160)}`),
  ),
  leaves(
    'own-choice',
    'not_required',
    `(?:is|are|was|were|remains?|stays?) (?:entirely |purely |still |wholly |solely |a matter of |up to )?(?:the |each |every |his |her |their |our |your )(?:sheriff|chief|county|council|board|city|town|department|agency|mayor|own)'?s? (?:own )?(?:call|choice|decision|business|option|discretion|prerogative|to (?:make|decide))\\b`,
    () => true,
  ),
  leaves(
    'no-offence',
    'not_required',
    `(?:is|are|was)(?: not|n't)? (?:(?:a|an|no|not a|not an) )?(?:violation|offense)(?: of (?:the |any )?(?:law|act|statute))?(?=[.,;]|$)`,
    (hit) => /\b(?:no|not|n't)\b|n't/.test(hit.match[0]),
  ),
  leaves(
    'hay-que',
    'required',
    `(?:hay que|ha de|han de|se (?:requiere|exige|necesita|prohibe|permite|puede|debe)|no se (?:requiere|exige|necesita|prohibe|permite|puede|debe)|(?:esta|queda|quedan|quedaria|quedarian|sigue|siguen) (?:permitid|prohibid|vedad|exent)[oa]s?|no hace falta) (?:\\w+ ){0,3}?(?:${lawfulActSpanish}|avisar|guardar|renovar|convenios?|acuerdos?|retenciones)\\b`,
  ),
  leaves(
    'es-optativo',
    'not_required',
    `(?:es|son|era|eran|sigue siendo|fuera|sea) (?:\\w+ )?(?:optativ[oa]s?|forzos[oa]s?|exigibles?|potestativ[oa]s?|obligad[oa]s?)\\b|esta(?:n|mos)? obligad[oa]s?(?: (?:a|por))?\\b`,
    (hit) => matter.test(around(hit)) || sureLaw.test(`${behind(hit)} ${earlier(hit, 200)}`),
  ),
]

export const lawPersons: Family = { gate: /./s, frames }
