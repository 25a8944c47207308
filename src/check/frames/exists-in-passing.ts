import type { Span } from '../../model/article.js'
import type { Frame, Hit } from '../frame.js'
import { partySlots } from '../slots-read.js'
import type { Slots } from '../text-claim.js'
import { ahead, behind } from './near.js'

const end = '(?![a-z\u00e0-\u00ff])'
const ice =
  '(?: u\\.s\\.| federal)? ?(?:ice|immigration(?: and customs enforcement| authorities| officials)?|servicio de inmigraci|federal (?:immigration )?(?:authorities|officials|government)|department of homeland|homeland security|dhs|la migra|inmigraci\u00f3n)'
const withIce = `(?: \\([^)]{1,20}\\))?,? (?:with|con)(?: the| el| la)?${ice}`
const nouns =
  '(?:agreements?|partnerships?|deals?|pacts?|accords?|contracts?|arrangements?|programs?|participation|relationship|compacts?|memorand(?:um|a)|convenios?|acuerdos?|participaci\u00f3n|alianza)'
const adjectives =
  "(?:(?:past|former|existing|own|current|new|old|local|formal|jail|long-?standing|287\\(?g\\)?|ice|immigration|task force|jail enforcement|warrant service|federal|police department's?|sheriff's office's?) )*"
const whose = new RegExp(`(?:'s?|\\b(?:its|their|our|his|her|su|sus)) ${adjectives}$`)
const ofIce = /287|\bice\b|immigra|inmigra|federal|dhs|homeland/
const owners =
  /\b(?:the|this|our|your|that|la|el) (?:[\w-]+ ){0,2}(?:sheriff|county|jail|prison system|prisons|troopers|city|town|township|borough|village|parish|department|office|police|state|agency|chief|university|college|school|district|marshal|patrol)s?'s? [^.;,]{0,40}$/
/** A step is told of the agreement right beside it. */
const step =
  /\b(?:sign|enter|join|end|terminat|approv|firm|appl|withdr|suspend|renew|cancel|vot|abstain|oppos|support|favor|back|against|expand|review|over|let|kept?|question|about|whether|if|challeng|undo|ink|void|petition)\w*\b/

/** An agreement told in passing as somebody's own: "Knox County's 287(g) program". */
function ofOwner(hit: Hit): Slots | undefined {
  const { scene, sentence, at, match } = hit
  const before = behind(hit, 90)
  if (!whose.test(before)) return undefined
  if (
    ofIceItself.test(ownerOf(hit)) ||
    (/\bits (?:[\w()']+ ){0,3}$/.test(before) && iceSpeaks.test(scene.lower.slice(sentence.start, at.start)))
  )
    return undefined
  const pronoun = /\b(?:its|their|our|his|her|sus?) (?:[\w()']+ ){0,3}$/.test(before)
  const named = scene.agenciesIn({ start: Math.max(sentence.start, at.start - 60), end: at.start }).length > 0
  if (!named && !pronoun && !owners.test(before) && !ownerNamed.test(ownerOf(hit))) return undefined
  if (!ofIce.test(`${match[0]} ${before.slice(-30)}`) || /\ban? (?:[\w-]+ ){1,2}$/.test(ownerOf(hit)))
    return undefined
  const told = new RegExp(`${nouns}${withIce}|287`)
  if (pronoun && told.test(scene.lower.slice(0, sentence.start))) return undefined
  return step.test(`${before.slice(-70)} | ${ahead(hit, 40)}`) ? undefined : partySlots(hit)
}

/** The programme as ICE's own: no agency's. */
const ofIceItself =
  /\b(?:ICE|DHS|Homeland Security|Washington|federal government|[Ff]eds|agency)(?:'s|s') (?:\S+ )*$/
const iceSpeaks =
  /\b(?:ice|customs enforcement|homeland security) (?:said|says|announced|reported|told|will|has|had|is|was|would)\b/

const owner =
  /(?:(?:(?:[Tt]he|[Aa]n?|[Oo]ur|[Tt]his|[Tt]hat|[Yy]our) (?:[\p{L}-]+ ){0,2}|(?:\p{Lu}[\p{L}.'-]* (?:of )?){0,3})[\p{L}-]+'s?|\b(?:[Ii]ts|[Tt]heir|[Oo]ur|[Hh]is|[Hh]er|[Ss]us?)) (?:[\p{L}\d()'.-]+ ){0,3}$/u

function ownerOf({ scene, sentence, at }: Hit): string {
  return owner.exec(scene.folded.slice(Math.max(sentence.start, at.start - 70), at.start))?.[0] ?? ''
}

/** The agreement with the words that tell whose it is. */
function withOwner(hit: Hit): Span {
  return { start: hit.at.start - ownerOf(hit).length, end: hit.at.end }
}

/** "Rush Valley County's contract": a body by its name. */
const ownerNamed =
  /\p{Lu}\p{L}+ (?:County|City|Town(?:ship)?|Parish|Borough|Village|Police(?: Department)?|Sheriff|Patrol|Department(?: of \p{Lu}\p{L}+)?|University|Jail|Police)(?:'s|s') (?:\S+ )*$/u

const verbs =
  /\b(?:vot|sign|approv|join|end|reject|consider|plan|back|weigh|grow|pass|state|split|cost|judge|suit|exit|leav|renew|drop|quit|keep|sue|firm|question|outlaw|ban|challeng|reviv|who|item|note|bar|prohib|legal|letters|decid|fate|aprueb|aprob|rechaz|termin|cancel|deja|debat|estudi)\w*/

/** What a heading is about: "Residents pack hearing on ICE pact". */
function inHeading(hit: Hit): Slots | undefined {
  if (hit.sentence.block.kind !== 'heading' || verbs.test(hit.words)) return undefined
  if (/\b(?:no|what is|what's|about|an?|un|un nuevo) $/.test(behind(hit, 20))) return undefined
  return partySlots(hit)
}

/** An agreement that a text takes as known. */
export const inPassing: readonly Frame[] = [
  {
    rule: 'exists-in-passing',
    type: 'agreement.exists',
    modality: 'presupposed',
    words: new RegExp(`\\b(?:287\\(?g\\)? )?${nouns}${end}(?:${withIce})?`, 'g'),
    slots: ofOwner,
    span: withOwner,
  },
  {
    rule: 'exists-heading',
    type: 'agreement.exists',
    modality: 'presupposed',
    words: new RegExp(
      `\\b(?:immigration|ice|federal|287\\(?g\\)?|dhs|homeland security|wso|task[- ]force) (?:partnership|agreement|accord|pact|deal|contract|partner)s?${end}|(?:police )?(?:agreement|partnership|deal|pact|accord|contract)s?${withIce}${end}|(?:acuerdo|convenio|pacto) con (?:ice|la migra)${end}`,
      'g',
    ),
    slots: inHeading,
    span: withOwner,
  },
]
