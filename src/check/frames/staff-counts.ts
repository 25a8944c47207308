import type { OfficerStage } from '../../model/officers.js'
import type { Frame, Hit } from '../frame.js'
import { pattern } from '../pattern.js'
import { joint } from '../pattern-words.js'
import { quantityPattern } from '../quantity.js'
import { agencySlot, daySlot, modelSlot, quantitySlot } from '../slots-read.js'
import type { Slots } from '../text-claim.js'
import { countedBefore } from './events-counted.js'
import { notNumber } from './events-words.js'

const officers =
  '(?:officers?|deput(?:y|ies)|troopers?|detectives?|sergeants?|corporals?|lieutenants?|police|jailers?|employees|personnel|members|staff(?: members)?|wardens?|recruits|guards|screeners|oficiales|agentes|alguaciles|polic[ií]as?|patrulleros|carceleros|custodios|sargentos|ayudantes|detectives)'
const start = '(?<![\\p{L}-])'
const end = '(?![\\p{L}])'
const number = `${notNumber}(?<count>${quantityPattern}|a single|one)(?: \\(\\d+\\))?`
const kind = `(?: (?:of (?:its|our|their|his|her|the|my)|de (?:sus|los|mis|nuestros)))?(?: (?!said|says|told|that|their|who|which|people|arrests?|calls|and|or|in|to|by|from|made|of)[\\p{L}'-]+){0,3}?${joint}`
const paper =
  '(?:credentials?|cards?|certificates?|certifications?|commissions?|badges?|designations?|credencial(?:es)?|certificado)'
const school =
  '(?:school|schooling|class(?:es)?|course(?:work)?|courses|training|academy|instruction|modules?|charleston|glynco|south carolina|georgia|alabama|fletc|it|curso|academia|entrenamiento|capacitaci[oó]n|instrucci[oó]n)'
const goes =
  '(?:went (?:off )?(?:to|through)|go(?:es)? (?:off )?(?:to|through)|will go to|been (?:through|to)|(?:are|is|were) (?:\\p{L}+ )?(?:through|in|at|due in|done with|partway through|halfway through)|took|take|would take|will take|passed|pass|attended|attend|finished|finish|completed|report(?:ed)? to|will report to|leave for|left for|start(?:ed|s)?|begins?|began|enrolled in|sat through|har[aá]n|hicieron|hizo|terminaron|viajan a|viajaron a|fueron al?|tomaron|tomar[aá]n|seguir[aá]n|empieza[n]?|completaron)'
const trained =
  '(?:trained|certified|credentialed|deputized|qualified|designated|cross-designated|delegated|sworn-in|287\\(?g\\)?[- ](?:trained|certified)|immigration)'

/** What makes a number of officers one of something else: a law that binds towns by their size, what is paid. */
const notStaff =
  /\b(?:any (?:municipality|city|county|agency)|must|(?:more|fewer) than \d+ (?:sworn )?officers (?:must|shall)|per officer|each officer|injured|killed|hurt|sued|charged with|federal agents|ice agents|ice officers)\b|\$/

function staff(rule: string, words: string, more: Partial<Frame> = {}): Frame {
  return {
    rule: `staff-${rule}`,
    type: 'personnel.count',
    number: true,
    words: pattern(words, 'dg'),
    unless: notStaff,
    slots: staffSlots,
    ...more,
  }
}

const notGoingOn =
  /\b(?:laborers|license|wanted|inmates|citizens|stopped|booked|charged|llam\w+|traslado\w*|called ice|cases|arrest\w*|detain\w*|deport\w*|ice custody|agencies|counties|voted?|agreements?|spoke|members voted|sheriffs|departments)\b|\$/

const stages: readonly (readonly [RegExp, OfficerStage])[] = [
  [/credential|certif|commission|card|badge|certific|acredit/, 'credentialed'],
  [/name[sd]?\b|nominat|put (?:up|forward)|nombr/, 'nominated'],
  [/halfway|partway|\b(?:in|at) (?:the )?(?:class|school|academy|course)/, 'in-training'],
  [
    /finished|completed|passed|been through|went through|through (?:the )?(?:course|training)|took|termin|complet|trained/,
    'trained',
  ],
]

export const staffCounts: readonly Frame[] = [
  staff(
    'paper',
    `${start}${number}${kind}(?: ${officers})?(?: (?:now|already|here|there|ya))? (?:hold|holds|held|carry|carries|carrying|have|has|had|got|wear|earned|portan|tienen|mantienen|que portan)(?: (?:their|the|a|an|federal|ice|la|su|sus|una|now|his|her))* (?:\\p{L}+ )?${paper}${end}`,
  ),
  staff(
    'school',
    `${start}${number}${kind} (?:(?:${officers})(?: (?:there|here|have|has|had|already|also|would|will))*|(?:have|has|had|would|will)(?: already| since)?) ${goes}${end}(?:[^.;:!?"]){0,30}?${start}${school}${end}`,
  ),
  staff('trained', `${start}${number} (?:\\p{L}+ )?${trained} (?:\\p{L}+ )?${officers}${end}`),
  staff(
    'names',
    `${start}(?:put (?:up|forward|in)|submit(?:s|ted)?|gave (?:them|ice|washington)|named|nam(?:e|es)|nominated?|offered|certify|picked|nombr(?:[oó]|aron)|propuso)(?: (?:only|just|solo|another))? (?:a )?${number}(?: names| nombres|${kind} ${officers}|(?=[.,;")]|$| and| last| for| in| to))`,
    {
      needs: /train|course|certif|credential|nominat|officer|deput|287|jailer|curso|capacit|agentes/,
    },
  ),
  staff(
    'work',
    `${start}${number}${kind} ${officers}(?: (?:there|here|now|still))? (?:do (?:the|this|that|immigration) work|do it|are active|are assigned|handle (?:little|nothing|the)|work (?:on|in|under) (?:the|immigration)|run the (?:unit|desk|program)|screen (?:each|every|all)|make up the|est[aá]n (?:acreditad|certificad|asignad|activ)[oa]s)${end}`,
  ),
  staff(
    'swore',
    `${start}(?:pinned|swore in|administered the oath|gave the oath|badges? (?:to|on))${end}[^.;:!?"]{0,40}?${start}${number}${kind} ${officers}${end}`,
  ),
  staff(
    'has',
    `${start}(?:has|have|had|'ve got|'s got|got|employs|employed|tengo|tiene|tienen|tenemos|there(?: are|'s)|started with|begin with|accounts? for)(?: (?:only|just|about|some|barely|solo))? ${number}${kind} (?:of us|certificad[oa]s|${officers} (?:with|carrying|who (?:have|hold)) (?:the |a |their )?(?:\\p{L}+ )?(?:training|cards?|credentials?))${end}`,
  ),
  staff(
    'answer',
    `^["'(-]* ?(?:(?:about|some|unos) )?${number}(?:(?: (?:to begin with|so far|of them|in|on|out of|de|en)|,) [^.;:!?]{0,60})?[.!"')]*$`,
    { slots: (hit) => (asksForStaff(hit) ? staffSlots(hit) : undefined) },
  ),
  staff(
    'labelled',
    `(?:trained|certified|credentialed|nominated|in training|on the roster)[^.:;\\n\\d]{0,40}: ${number}(?![\\d%]|,\\d| (?:hours|weeks|percent))`,
    { take: 'match' },
  ),
  staff(
    'number-was',
    `${start}number of (?:\\p{L}+ )?(?:${trained}|screeners|${officers})(?: ${officers}|)${end}[^.;:!?"]{0,40}? (?:was|is|stood at|rose to|fell to|reached|grew to) ${number}${end}`,
  ),
  staff(
    'number-did',
    `(?<=^|[.,;:"(] |- |[\\n"]|(?:^|[.,;:-] | )(?:and|but|y|pero|while|of (?:those|these|them|whom|the [\\w,-]+),?) )${number}(?: (?:of (?:them|those|these|the \\w+)|others?|more|m[aá]s|de ell[oa]s))?(?: (?:later|since|already|also|now|still))? (?:have|has|had|are|is|were|was|will|would|came|went|go|goes|dropped|left|passed|finished|failed|flunked|qualif(?:y|ies|ied)|graduated|completed|remain(?:s|ed)?|retired|resigned|start|starts|quit|work|works|stay|stayed|terminaron|viajan|harán|van|siguen|renunci(?:[oó]|aron)|fueron|est[aá]n|quedan)${end}`,
    {
      slots: (hit) => (countedBefore(hit, 220) === 'staff' ? staffSlots(hit) : undefined),
      unless: notGoingOn,
    },
  ),
]

const howMany =
  /(?:how many (?:\p{L}+ ){0,2}?(?:officers|deputies|troopers|jailers|staff|members|people)|cu[a\u00e1]nt[ao]s (?:\p{L}+ ){0,3}?(?:agentes|oficiales|polic[i\u00ed]as|ayudantes|carceleros))[^?.]{0,80}\?["')]*$/u

/** Whether a question about officers stands right before. */
function asksForStaff({ scene, sentence }: Hit): boolean {
  const before = scene.lower.slice(Math.max(0, sentence.start - 160), sentence.start)
  return howMany.test(before.replace(/\n[^\n?]{0,40}: ?$/, '').trimEnd())
}

function staffSlots(hit: Hit): Slots | undefined {
  const count = quantitySlot(hit, 'count', 'officers')
  const stage = stages.find(([test]) => test.test(hit.match[0]))?.[1]
  return {
    ...agencySlot(hit),
    ...modelSlot(hit),
    ...daySlot(hit),
    ...(count === undefined ? {} : { count }),
    ...(stage === undefined ? {} : { stage: { value: stage } }),
  }
}
