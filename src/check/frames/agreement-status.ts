import type { Family, Frame, Hit } from '../frame.js'
import { partySlots } from '../slots-read.js'
import type { Slots, Step } from '../text-claim.js'
import { agreement } from './words.js'

/** Verbs that tell a step, as they stand before the agreement and, in the passive, after it. */
const steps: readonly (readonly [Step, string, string])[] = [
  [
    'signed',
    'signed(?! up| on to| onto| into law)|signs(?! up)|sign(?! up| onto| on to)|signing|inked|executed|entered(?: into)?|enter(?: into)?|enters into|entering into|finalized|re-signed|struck|reached|firm[oóa]|firmaron|firmado|firmar|firman|suscribi[oó]|suscribieron|suscribir|suscrito',
    'signed|executed|entered into|finalized|firmado|suscrito',
  ],
  [
    'joined',
    'joined|joins|join|joining|enrolled in|enrolling in|enroll in|signed up for|sign up for|signed onto|signed on to|opted into|opt into|became part of|brought (?:\\S+ ){1,6}into|se uni[oó] a|se unieron a|unirse a|se sum[oó] a|se sumaron a|sumarse a|ingres[oó] a|se adhiri[oó] a|se adhirieron a|adherirse a|se incorpor[oó] a|se inscribi[oó] en|entr[oó] en',
    'joined',
  ],
  [
    'rejected',
    'declined(?: to (?:sign|join|enter|approve|pursue))?|rejected|rejects|refused(?: to (?:sign|join|enter|approve))?|turned down|voted down|chosen not to (?:sign|join|enter)|chose not to (?:sign|join|enter)|opted not to (?:sign|join|enter)|opted out of|decided not to (?:sign|join|enter|pursue)|rechaz[oó]|rechazaron|rechazar|se neg[oó] a (?:firmar|unirse)|declin[oó]',
    'rejected|declined|turned down|rechazado',
  ],
  [
    'approved',
    'approved|approves|approving|approve|ratified|ratify|authorized (?:the|a|an|its)|authorizing the|adopted|green-?lit|accepted|backed|signed off on|approval of|approb[oó]|aprob[oó]|aprobaron|aprobar|aprueba|aprobado|aprobaci[oó]n de|ratific[oó]|ratificaron|autoriz[oó]|avalaron|aval[oó]',
    'approved|ratified|authorized|adopted|accepted|aprobad[oa]|ratificad[oa]|autorizad[oa]',
  ],
  [
    'withdrawn',
    'ended|ending|end|terminated|terminating|terminate|withdrew from|withdraw from|withdrawing from|withdrawn from|withdrew|withdrawal from|pulled out of|pull out of|pulling out of|cancell?ed|cancel|rescinded|rescind|revoked|exited|left|leave|leaving|backed out of|dropped out of|dropped|scrapped|got out of|walked away from|severed|voided|termin[oó]|terminaron|terminar|puso fin a|poner fin a|se retir[oó] d|se retiraron d|retirarse d|retiro d|sali[oó] d|cancel[oó]|cancelar|rescindi[oó]|rescindir|abandon[oó]|revoc[oó]|anul[oó]|dej[oó]',
    'ended|terminated|withdrawn|cancell?ed|rescinded|revoked|voided|cancelado|rescindido|terminado|anulado|revocado',
  ],
  [
    'suspended',
    'suspended|suspends|suspending|suspend|paused|pausing|pause|halted|put on hold|suspendi[oó]|suspendieron|suspender|paus[oó]|detuvo',
    'suspended|paused|halted|put on hold|on hold|suspendido|en pausa',
  ],
  [
    're-evaluated',
    're-?evaluat(?:e|es|ed|ing)|reconsider(?:s|ed|ing)?|reassess(?:ed|ing)?|revisit(?:ed|ing)?|rethink(?:ing)?|is reviewing|are reviewing|was reviewing|reviewing (?:its|their|the)|review of|re-?examin(?:e|ed|ing)|reconsider[oó]|reconsiderar|reeval[uú][oóa]r?|revisar[aá]?|revisa|est[aá] revisando',
    're-?evaluated|reconsidered|reviewed|under review|revisado',
  ],
  [
    'proposed',
    'applied for|applied to join|applied to (?:sign|enter)|apply for|applying for|application (?:for|to join)|requested (?:a|an|to|the)|request(?:ing)? (?:a|to join)|proposed|proposes|proposing|propose|proposal (?:for|to)|considers?|considered|considering|weigh(?:s|ed|ing)?|debat(?:e|es|ed|ing)|asked to join|seeks? to join|sought to join|seeking to join|solicit[oó]|solicitar|propuso|propone|proponer|propuesta (?:de|para)|estudia|considera|considerar[aá]?|debate',
    'proposed|requested|considered|discussed|applied for|propuesto|solicitado',
  ],
  [
    'continues',
    'renewed|renews|renew|renewal of|extended|extend|remains? (?:in|part of)|remained in|stay(?:s|ed|ing)? in|continu(?:e|es|ed|ing|ation of) (?:in|its|the|their|to (?:participate|take part))|kept|keeping|keep|maintain(?:s|ed|ing)? (?:its|the|their|an?)|renov[oó]|renovar|renovaci[oó]n de|sigue en|contin[uú]a en|continuar[aá]? (?:en|con)|mantien[ea]|mantuvo|mantendr[aá]|permanece en|prorrog[oó]',
    'renewed|extended|kept|maintained|renovado|prorrogado',
  ],
]

const gap = '(?:[^.;:!?"]|\\.(?=\\S)){0,70}?'
const shortGap = '(?:[^.;:,!?"]|\\.(?=\\S)){0,45}?'

const active: readonly Frame[] = steps.map(([step, verbs]) => ({
  rule: `status-${step}`,
  type: 'agreement.status',
  words: new RegExp(
    `(?<![\\p{L}-])(?:${verbs})(?![\\p{L}]) ?${gap}(?<![\\p{L}])${agreement}(?![\\p{L}])`,
    'gu',
  ),
  about: true,
  slots: (hit) => stepSlots(hit, step),
}))

const passive: readonly Frame[] = steps.map(([step, , participles]) => ({
  rule: `status-${step}-passive`,
  type: 'agreement.status',
  words: new RegExp(
    `(?<![\\p{L}])${agreement}(?![\\p{L}])${shortGap}(?: (?:was|were|is|are|been|be|being|got|fue|fueron|ha sido|han sido|ser|sea|est[aá]))(?: \\p{L}+ly| not| never| no| first| also| already| later| formally| since| recently| still)? (?:${participles})(?![\\p{L}])`,
    'gu',
  ),
  about: true,
  slots: (hit) => stepSlots(hit, step),
}))

const state = (step: Step, words: string): Frame => ({
  rule: `status-${step}-state`,
  type: 'agreement.status',
  words: new RegExp(words, 'gu'),
  about: true,
  slots: (hit) => stepSlots(hit, step),
})

const states: readonly Frame[] = [
  state(
    'pending',
    `(?<![\\p{L}])(?:pending|pendiente|awaiting|awaits|waiting for)(?![\\p{L}])${shortGap}${agreement}(?![\\p{L}])|(?<![\\p{L}])(?:${agreement}|application|request|solicitud|petition)(?![\\p{L}])${shortGap} (?:is|was|are|were|remains?|remained|est[aá]|sigue|still) (?:still )?(?:pending|awaiting|waiting|pendiente|under review by ice)|awaiting (?:approval|a signature|ice|a response)|pending (?:with ice|list|approval)|lista de pendientes|pendiente de aprobaci`,
  ),
  state(
    'active',
    `(?<![\\p{L}])${agreement}(?![\\p{L}])${shortGap}(?:took effect|takes effect|take effect|went into effect|came into force|became effective|is in effect|in effect|in force|is active|are active|began|begins|started|launched|went live|entr[oó] en vigor|entr[oó] en vigencia|est[aá] vigente|sigue vigente|comenz[oó])(?![\\p{L}])`,
  ),
  state(
    'continues',
    `(?<![\\p{L}])${agreement}(?![\\p{L}])${shortGap}(?:remains? in (?:effect|force|place)|will remain|stays in (?:effect|force|place)|continues|will continue|sigue en pie|se mantiene|contin[uú]a)(?![\\p{L}])`,
  ),
  state(
    'withdrawn',
    `(?<![\\p{L}])${agreement}(?![\\p{L}])${shortGap}(?:expired|lapsed|ended|came to an end|expir[oó]|venci[oó]|termin[oó])(?![\\p{L}])`,
  ),
]

function stepSlots(hit: Hit, step: Step): Slots | undefined {
  const { match, words } = hit
  if (
    /^(?:left|end|ended|leave|keep|kept|dropped)/.test(match[0]) &&
    /\b(?:left (?:the|a) (?:meeting|room)|end of)\b/.test(words)
  )
    return undefined
  return { ...partySlots(hit), step: { value: step, at: hit.at } }
}

export const agreementStatus: Family = {
  gate: new RegExp(`${agreement}|awaiting|pending|pendiente`),
  frames: [...active, ...passive, ...states],
}
