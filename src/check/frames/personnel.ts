import type { Family, Frame, Hit } from '../frame.js'
import { pattern } from '../pattern.js'
import { quantityPattern } from '../quantity.js'
import { agencySlot, daySlot, modelSlot, quantitySlot } from '../slots-read.js'
import type { Slots } from '../text-claim.js'
import { abilities } from './staff-abilities.js'
import { staffCounts } from './staff-counts.js'
import { duties } from './staff-duties.js'
import { authority } from './staff-powers.js'
import { routines } from './staff-routines.js'
import { everyday } from './staff-work.js'
import { officers } from './words.js'

const gap = '(?:[^.;:!?"]|\\.(?=\\S)){0,80}?'
const end = '(?![\\p{L}])'
const start = '(?<![\\p{L}-])'

const stages: readonly (readonly [Stage, string])[] = [
  [
    'credentialed',
    'certif(?:ied|y|ication)|credential(?:ed|s)?|deputized|cross-deputized|sworn in|cross-designated|certificad[oa]s?|acreditad[oa]s?|juramentad[oa]s?',
  ],
  [
    'nominated',
    'nominat(?:ed|e|ing|ions?)|submitted (?:the )?names|names (?:were )?submitted|put forward|nominad[oa]s?|nomin[oó]',
  ],
  [
    'in-training',
    '(?:in|undergoing|are being|begun|started|currently in|sent (?:\\S+ ){0,6}to) train(?:ing|ed)|attending|are training|en (?:entrenamiento|capacitaci[oó]n|formaci[oó]n)|est[aá]n siendo (?:entrenados|capacitados)',
  ],
  [
    'selected',
    'selected|select|chosen|choose|picked|identified|designated|designate|volunteered|seleccionad[oa]s?|seleccion[oó]|elegid[oa]s?|escogid[oa]s?|design[oó]|designad[oa]s?',
  ],
  [
    'trained',
    'trained|train|completed|complete|graduated|graduate|finished|finish|terminan|terminaron|complet[oó]|completaron|entrenad[oa]s?|capacitad[oa]s?|entren[oó]|capacit[oó]|capacitar[aá]?|entrenar[aá]?|formad[oa]s?|receiv(?:e|ed) (?:the )?training',
  ],
  [
    'assigned',
    'assign(?:ed|s|ing)?|detailed|dedicated|deployed|tasked|asignad[oa]s?|asign[oó]|asignar|destinad[oa]s?|dedicad[oa]s?',
  ],
  [
    'active',
    'participat(?:e|ed|es|ing)|authorized|empowered|able to|working (?:with|under|on|in)|serv(?:e|es|ing) (?:on|in)|take part|operating|participan|autorizad[oa]s?|facultad[oa]s?|forman parte',
  ],
]

const training =
  /train|course|certif|credential|nominat|officer|deput|academy|curso|capacit|entren|agentes|certificad|carcelero|class/

type Stage =
  | 'planned'
  | 'selected'
  | 'nominated'
  | 'in-training'
  | 'trained'
  | 'credentialed'
  | 'active'
  | 'assigned'

const verb = stages.map(([, words]) => words).join('|')
const number = `(?<count>${quantityPattern})(?: \\(\\d+\\))?`
const kind = `(?: (?:of (?:its|our|their|the|his|the department's|those|sus|los)|de (?:sus|los))(?: [\\d,]+)?)?(?: (?!arrests|made|by|people|counties|calls|cases|and|who|in|to|said|says|that|their|chiefs|sheriffs|times)(?:[\\p{L}'-]+)){0,4}? ?(?<unit>${officers})`

const hint =
  /officer|deput|trooper|detective|sergeant|corporal|lieutenant|police|agent|jailer|employee|personnel|member|staff|supervisor|official|people|warden|investigator|bailiff|oficial|alguacil|polic|funcionari|emplead|efectiv|uniformad|ayudante|train|course|curso|certif|credential|jail|carcel|unit|program/

const counts: readonly Frame[] = [
  {
    rule: 'officers-then-stage',
    type: 'personnel.count',
    hint,
    number: true,
    words: pattern(`${start}${number}${kind}${end}${gap}${start}(?<stage>${verb})${end}`, 'dg'),
    slots: countSlots,
  },
  {
    rule: 'stage-then-officers',
    type: 'personnel.count',
    hint,
    number: true,
    words: pattern(
      `${start}(?<stage>${verb})${end}(?:[^.;:!?"]|\\.(?=\\S)){0,30}?${start}${number}${kind}${end}`,
      'dg',
    ),
    slots: countSlots,
  },
  {
    rule: 'has-officers-in',
    type: 'personnel.count',
    hint,
    number: true,
    words: pattern(
      `${start}${number}${kind}${end}(?:[^.;:,!?"]){0,30}? (?:in|on|under|for|to|en|para|bajo|al) (?:the |el |la )?(?:[^.;:,!?"]){0,25}?(?:287|program|task force|agreement|unit|team|immigration|training|course|academy|programa|acuerdo|unidad|labores|curso|entrenamiento)`,
      'dg',
    ),
    slots: countSlots,
  },
  {
    rule: 'none-trained',
    type: 'personnel.count',
    hint,
    number: true,
    words: pattern(
      `${start}(?<none>no|none of (?:its|the|our|their)|ning[uú]n[oa]?) (?:[\\p{L}'-]+ ){0,2}?${officers}${end}(?:[^.;:!?"]){0,30}?(?:has|have|had|was|were|been|ha|han|fue|completed|received) (?:[\\p{L}]+ ){0,3}?(?<stage>${verb})${end}`,
      'dg',
    ),
    slots: countSlots,
  },
]

const bare: readonly Frame[] = [
  {
    rule: 'number-then-stage',
    type: 'personnel.count',
    hint,
    number: true,
    words: pattern(
      `${start}(?<count>${quantityPattern}|otr[oa]s (?:dos|tres|cuatro|cinco|seis)|a second|a third|one)(?: \\(\\d+\\))?(?: (?:more|others?|of (?:them|those|these)|additional|m[aá]s))? (?:have|has|had|are|were|is|was|will|would|han|ha|son|fueron|ser[aá]n|est[aá]n?|terminan|complet\\p{L}+)${end}(?:[^.;:!?"]){0,40}?(?<stage>${verb}|course|training|academy|curso|halfway)`,
      'dg',
    ),
    needs: training,
    slots: countSlots,
  },
  {
    rule: 'others-leave',
    type: 'personnel.count',
    hint,
    number: true,
    words: pattern(
      `${start}(?<count>${quantityPattern}|otr[oa]s (?:dos|tres|cuatro|cinco|seis))(?: (?:more|others?|m[aá]s))? (?:leave|left|go|went|head|terminan|viajar[aá]n|ir[aá]n)${end}(?:[^.;:!?"]){0,40}?(?:course|training|academy|curso|entrenamiento|academia)`,
      'dg',
    ),
    slots: countSlots,
  },
  {
    rule: 'officers-number',
    type: 'personnel.count',
    hint,
    number: true,
    words: pattern(
      `${start}(?:son|there are|fueron|tenemos|we have) ${number}${end} (?:in|en|at|on) (?:the |la |el )?(?:jail|c[aá]rcel|program|programa|unit|task force)`,
      'dg',
    ),
    slots: countSlots,
  },
  {
    rule: 'none-so-far',
    type: 'personnel.count',
    hint,
    number: true,
    words: pattern(
      `${start}(?<none>none|neither|nobody|ninguno|ninguna|nadie)${end}(?:[^.;:!?"]){0,30}?(?<stage>${verb})${end}`,
      'dg',
    ),
    needs: training,
    slots: countSlots,
  },
  {
    rule: 'credentials',
    type: 'personnel.count',
    hint: /credential|credencial/,
    words: pattern(
      `${start}(?:officers?|deput(?:y|ies)|their|his|oficial\\p{L}*|agentes?)(?:'s|')? (?:federal )?(?:credentials?|credenciales?)${end}(?:[^.;:!?"]){0,20}? (?:arrived|came|issued|llegaron|have)`,
      'dg',
    ),
    slots: (hit) => ({ ...agencySlot(hit), ...daySlot(hit), stage: { value: 'credentialed' } }),
  },
]

const federal = /\b(?:ice|federal|border patrol|dhs|fbi|federales) (?:agents?|officers?|agentes|oficiales)\b/
const otherCount =
  /\b(?:arrested|detained|deported|people (?:were|have been)|residents|inmates|speakers|hours? of|detenid[oa]s|arrestad[oa]s|deportad[oa]s)\b/

/** A law that binds towns by how many officers they have. */
const boundBySize =
  /\b(?:any|every|each|all) (?:municipalit(?:y|ies)|cit(?:y|ies)|count(?:y|ies)|sheriffs?|agenc(?:y|ies))\b|\babove [\d,]+ people\b|\$\d/

function countSlots(hit: Hit): Slots | undefined {
  const { match, words } = hit
  const unit = match.groups?.['unit'] ?? 'officers'
  if (federal.test(words) && !/\b(?:trained|trains|assigned) by\b/.test(words)) return undefined
  if (/^(?:people|members|officials|employees|staff|personnel|police)$/.test(unit) && otherCount.test(words))
    return undefined
  if (unit === 'people' && !training.test(words)) return undefined
  if (boundBySize.test(words)) return undefined
  if (
    /^(?:agents?|agentes|people|officials)$/.test(unit) &&
    /\b(?:nationwide|across the country|agencies)\b/.test(words)
  )
    return undefined
  const stage = stageOf(match.groups?.['stage'] ?? '')
  const none = match.groups?.['none'] !== undefined
  const count = none
    ? { value: { min: 0, max: 0, approximate: false, unit: 'officers' } }
    : quantitySlot(hit, 'count', 'officers')
  if (count === undefined) return undefined
  return {
    ...agencySlot(hit),
    ...modelSlot(hit),
    ...daySlot(hit),
    count,
    ...(stage === undefined ? {} : { stage: { value: stage } }),
  }
}

const tests = stages.map(([stage, words]) => [stage, pattern(`^(?:${words})$`, '')] as const)

function stageOf(words: string): Stage | undefined {
  return tests.find(([, test]) => test.test(words))?.[0]
}

const trained: Frame = {
  rule: 'training',
  type: 'personnel.training',
  hint: /train|cours|academ|class|entren|curso|capacit|adiestr|formacion/,
  words: pattern(
    [
      `${start}(?:undergo(?:es|ing|ne)?|underwent|receiv(?:e|es|ed|ing)|complet(?:e|es|ed|ing)|attend(?:s|ed|ing)?|finish(?:ed)?|pass(?:ed)?|take|took|provide[sd]?|requires?|required|begin|began|start(?:ed)?|finalize|in|conduct(?:s|ed)?|recibir[aá]n?|recibieron|reciben|complet[oó]|completaron|completar[aá]n?|realizar[aá]n?|asistir[aá]n?|asistieron|tomar[aá]n?)${end}(?:[^.;:!?"]|\\.(?=\\S)){0,60}?${start}(?:training|course|coursework|academy|classes|entrenamiento|capacitaci[oó]n|curso|formaci[oó]n|adiestramiento)${end}`,
      `${start}(?:be|been|being|were|was|are|get|got|fully|ser|sido|siendo|ser[aá]n|fueron) (?:[\\p{L}]+ )?(?:trained|capacitad[oa]s|entrenad[oa]s)${end}`,
      `${start}(?<hours>${quantityPattern})[- ](?<hourUnit>hours?|days?|weeks?|horas|d[ií]as|semanas)(?: (?:of|de|long))?(?: [\\p{L}-]+){0,3} (?:training|course|entrenamiento|capacitaci[oó]n|curso|program)${end}`,
      `${start}(?:training|course|curso|entrenamiento|capacitaci[oó]n)${end}(?:[^.;:!?"]){0,30}? (?:took place|takes place|is (?:online|taken)|was (?:held|done)|se realiza|fue)${end}`,
      `${start}(?:assigned|given|scheduled for|enrolled in) (?:a|the) (?:class|course|academy)${end}`,
      `${start}(?:through|finish\\p{L}*|terminan|complet\\p{L}*) (?:the |a |el )?(?:[\\p{L}-]+ )?(?:course|class|curso|training|academy)${end}`,
      `${start}para (?:un |el )?(?:entrenamiento|curso|adiestramiento)${end}`,
      `${start}(?:training|course|curso|entrenamiento|capacitaci[oó]n)${end}(?:[^.;:!?"]){0,40}?(?:lasts?|lasted|takes|took|runs?|ran|consists? of|dura|dur[oó]|is|was) (?<long>${quantityPattern})[- ](?:hours?|days?|weeks?|horas|d[ií]as|semanas)`,
      `${start}(?:ice|federal government|agency|dhs) (?:will |has |would |had )?(?:trained|trains|train|pays? for (?:the )?training|provides? (?:the )?training)${end}`,
    ].join('|'),
    'dg',
  ),
  unless: /\b(?:firearms|dog|k-9|physical training)\b/,
  slots: (hit) => {
    const unit = /week|semana/.test(hit.match[0])
      ? 'weeks'
      : /days?|d[ií]a/.test(hit.match[0])
        ? 'days'
        : 'hours'
    const hours = quantitySlot(hit, 'hours', unit) ?? quantitySlot(hit, 'long', unit)
    return {
      ...agencySlot(hit),
      ...modelSlot(hit),
      ...daySlot(hit),
      ...(hours === undefined ? {} : { hours }),
    }
  },
}

export const personnel: Family = {
  gate: /./s,
  frames: [
    ...counts,
    ...bare,
    ...staffCounts,
    trained,
    authority,
    ...abilities,
    duties,
    ...routines,
    ...everyday,
  ],
}
