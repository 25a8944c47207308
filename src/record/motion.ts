import { type Model, modelName, models } from '../model/agreement.js'
import type { Motion } from '../model/decision.js'

/** What a motion would do, and whether the words say so or only name the agreement. */
export interface MotionRead {
  readonly motion: Motion
  readonly said: boolean
}

const pact =
  /\b(?:agreement|agrmnt|memorandum|memorando|memor[aá]ndum|MO[AU]|contract|program|participation|task\s+force|acuerdo|convenio|contrato|programa|287)/i
const kinds = {
  leave:
    /\b(?:terminat\w*|rescind\w*|rescission|withdraw\w*|cancel\w*|ending|end\s+(?:the|its)|discontinu\w*|revok\w*|rescindir|terminar|retirar\w*)\b/i,
  void: /\b(?:void|voiding|nullif\w*|null|invalid\w*|unenforceable|nul[oa]|anular)\b/i,
  keep: /\b(?:renew\w*|renewal|extend(?:ing)?|extension|continuing|continuation|reaffirm\w*|maintain\w*|retain\w*|renovar|prorrogar|mantener)\b/i,
  join: /\b(?:authori[sz]\w*|approv\w*|execut\w*|enter\w*|sign(?:ing)?|accept\w*|adopt\w*|ratif\w*|join\w*|participat\w*|autori[sz]\w*|aproba\w*|aprueba|firmar|suscribir|celebrar|adherir\w*)\b/i,
} satisfies Partial<Record<Motion, RegExp>>

/** Words with which an item is about an agreement and would neither make nor end one. */
const besides =
  /\b(?:oppos\w*|urg(?:e|es|ing)|prohibit\w*|bann?ing|declin\w*|reject\w*|refus\w*|discuss\w*|presentation|report|update|workshop|hearing|stud(?:y|ies)|poll|lawsuit|litigation|settlement|amend\w*|IGSA|intergovernmental\s+service|detention\s+(?:services?|facilit\w+|beds?|agreement|contract)|hous(?:e|ing)\s+(?:of\s+)?(?:\w+\s+)?detainees|prohib\w*|oponer\w*|discu[st]\w*|informe|presentaci[oó]n)\b/i

/**
 * What an item's title says that its motion would do to the agreement. Where it says two things, or that it
 * is about something else, the answer is `other`.
 */
export function motionOf(title: string): MotionRead {
  const other: MotionRead = { motion: 'other', said: false }
  if (besides.test(title) || !pact.test(title)) return other
  const found = (['leave', 'void', 'keep'] as const).filter((kind) => kinds[kind].test(title))
  const [only] = found
  if (found.length > 1) return other
  if (only !== undefined) return { motion: only, said: true }
  if (kinds.join.test(title)) return { motion: 'join', said: true }
  // An item that bears the agreement's own name is on making it.
  return /\b(?:agreement|agrmnt|memorandum|MO[AU]|acuerdo|convenio|memorando)\b.*\b(?:with|between|among|con|entre)\b/is.test(
    title,
  )
    ? { motion: 'join', said: false }
    : other
}

/** The one model of agreement that a text names; undefined where it names none, or several. */
export function modelIn(text: string): Model | undefined {
  const named = models.filter((model) =>
    new RegExp(`\\b${modelName(model).replaceAll(' ', '\\s+')}`, 'i').test(text),
  )
  return named.length === 1 ? named[0] : undefined
}
