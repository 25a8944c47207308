import type { Frame, Hit } from '../frame.js'
import { pattern } from '../pattern.js'
import { agencySlot, modelSlot } from '../slots-read.js'
import type { Slots } from '../text-claim.js'
import { around, behind, earlier } from './near.js'
import { ofLaw, ofUse } from './staff-powers.js'

const staff =
  '(?:officers?|deput(?:y|ies)|troopers?|jailers?|detectives?|sergeants?|police|patrolm[ae]n|guards|members|department|agency|jail staff|staff)'
/** Words that stand for officers told of before. */
const standsFor =
  "(?:they|he|she|we|i|you|each|those|these|some of them|none of them|both|who|those certified|(?:the|those|these|all) (?:two|three|four|five|six|seven|eight|nine|ten|twelve|others)|nobody|no one|people)(?:'ll|'d)?"
const kin = "(?: (?!may|can|could|to|if|whether|said|says|who|that)[a-z'-]+){0,5}?"
const soon =
  '(?:,? under [^,;.]{3,60},)?(?: (?:now|also|not|only|then|even|still|legally|be|simply|at once|never|sometimes|already|will|would|ever|lawfully))*'
const enforce =
  '(?:go through|enter (?:a|the|any|your|their|homes?|houses?)(?! \\w* ?agreement)|set foot|find out|tell whether|decide who|write up|file|call up|question|interrogate|interview|arrest|detain|hold|serve|execute|enforce|stop|check|deport|process|identify|turn over|search|query|ask (?:about|anyone|anybody|people|somebody|someone|an?|the|you|where|for|him|them|her|drivers|inmates|that|any|every)|screen|issue|prepare|begin|start|determine|verify|transport|lodge|act on|act as|do (?:any of|the|that|it|so|in)|look up|look a|sign (?:detainers?|charging)|fingerprint|run|use (?:the|it|federal)|inquire|take (?:custody|sworn|statements|him|her|them|you|a|people)|make (?:an? )?(?:immigration |civil )?arrests?|have access|handle|carry out|perform)'
const may =
  "(?:may|can|could|cannot|can't|couldn't|be able to|(?:is|are|was|were|be|being|not|'re) (?:now |also |not )?(?:able|entitled|empowered|authorized|allowed|permitted|qualified|deputized|licensed|cleared) to)"
const letting =
  '(?:let|lets|letting|allow(?:s|ed|ing)?|permit(?:s|ted|ting)?|authoriz(?:es|ed|ing|e)|empower(?:s|ed|ing)?|enabl(?:es|ed|ing|e)|deputiz(?:es|ed|ing|e)|entitl(?:es|ed|e))'

const ofStaff =
  /\b(?:officers?|detectives?|police|members|patrol\w*|sheriff|deal|cross-designated|deput\w+|troopers?|jailers?|trained|certified|credential\w*|287|agreement|model|task force|card|badge|warrant service|oficial(?:es)?|agentes?|ayudantes?|carceler\w+)\b/
const federal =
  /\b(?:ice|federal|border patrol|dhs|immigration|fbi) (?:agents?|officers?|officials|authorities)\b[^,;]{0,20}$|\bice $|\b(?:inmates?|immigrants?|residents|drivers|people|anyone|families|victims|you|council|commission|board|state|governor|county|city|town|sheriff's|judge|department of justice|justice department|attorney general) $/

/** What officers may do under an agreement, or no longer may. */
function ability(rule: string, words: string, fits: (hit: Hit) => boolean = () => true): Frame {
  return {
    rule: `ability-${rule}`,
    type: 'personnel.authority',
    words: pattern(`\\b(?:${words})\\b`, 'dg'),
    slots: (hit): Slots | undefined =>
      !ofLaw(hit) &&
      !ofUse(hit) &&
      !federal.test(behind(hit, 40)) &&
      !otherwise.test(nearby(hit)) &&
      fits(hit)
        ? { ...agencySlot(hit), ...modelSlot(hit) }
        : undefined,
  }
}

/** What is hoped, feared or asked of others, and what no officer does. */
const otherwise =
  /\b(?:end up|hold back|vote|votes|spokes\w+|comment|statement|program (?:allows|lets|permits|authorizes)|sign an? agreement|withdraw|terminate|apply|hold (?:a|the) (?:hearing|meeting|vote|public)|ask (?:the|for|a) (?:state|court|judge|waiver|council|board)|use the (?:money|funds|grant))\b/

function nearby({ scene, clause, at }: Hit): string {
  return scene.lower.slice(Math.max(clause.start, at.start - 50), Math.min(clause.end, at.end + 40))
}

function ofThem(hit: Hit): boolean {
  return ofStaff.test(`${earlier(hit, 500)} ${around(hit)}`)
}

/** "a program that lets officers arrest" tells what it is; "it lets" may go on about a law. */
function lets(hit: Hit): boolean {
  const before = behind(hit, 60)
  return (
    ofThem(hit) &&
    !/\b(?:program(?:me)?|287\(?g\)?|initiative|model)(?:,? (?:that|which))? (?:would |also |\w+ly )*$/.test(
      before,
    ) &&
    !(
      /\b(?:it|which|that|also|measure)(?: would)? $/.test(before) &&
      /\b(?:bill|act|law|statute|measure|sb \d+|hb \d+)\b/.test(earlier(hit, 160) + around(hit))
    ) &&
    !/\bthe (?:remainder|others|rest) $/.test(before)
  )
}

export const abilities: readonly Frame[] = [
  ability('may', `${staff}${kin}(?:, [^,;.]{3,60},)? ${may}${soon} ${enforce}`, ofThem),
  ability('they-may', `${standsFor}${soon} ${may}${soon} ${enforce}`, ofThem),
  ability(
    'let',
    `${letting}(?: [a-z'-]+){0,4}? (?:${staff}|them|us|him|her|it|me)(?: [a-z'-]+){0,3}? (?:to )?${enforce}`,
    lets,
  ),
  ability(
    'question',
    `(?:can|may|could) (?:an? |the |my |your |our |his |her )?(?:[a-z]+ )?(?:${staff}|they|you) (?:[a-z]+ )?${enforce}`,
    (hit) => ofThem(hit) && /\\?\\W*$/.test(around(hit)),
  ),
  ability(
    'power',
    "(?:(?:no|any|such|the|street|immigration|federal|arrest|enough|that) )?(?:powers?|authority|right|license) (?:of [a-z' -]{3,40} )?(?:to (?:now )?" +
      `${enforce}|outside|beyond|over inmates|on the street|in the field)`,
    ofThem,
  ),
  ability(
    'federal-power',
    '(?:have|has|had|got|getting|get|with|without|lose|lost|loses|their|his|her|no|holds?|held|creates?|carry|carries|gain(?:s|ed)?|no longer have) (?:\\w+ )?(?:federal|immigration|street|arrest|enforcement|287\\(g\\)) (?:powers?|authority)',
    ofThem,
  ),
]
