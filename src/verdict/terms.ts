import { quantityText, takesIn } from '../check/compare/range.js'
import type { Quantity } from '../check/text-claim.js'
import { type Model, models } from '../model/agreement.js'
import type { OfficersClaim, TermTopic } from '../model/officers.js'
import { type Term, topicTold } from '../query/terms.js'
import { agreementsOf } from './agreement.js'
import { type Asked, agencyMeant } from './asked.js'
import { claimsOn, recordRead } from './coverage.js'
import { byCitation, byClaim } from './evidence.js'
import { type Finding, slot } from './finding.js'
import { message } from './message.js'
import type { SlotVerdict } from './verdict.js'

/** `personnel.training`: that officers are trained under a model, and for how many hours. */
export function checkTraining(asked: Asked): Finding {
  if (isDone(asked)) return trained(asked)
  if (!isOfCourse(asked))
    return {
      ...ofTerms(asked, [], 'training'),
      slots: [slot('training', 'training', 'silent')],
    }
  const terms = termsHeld(asked, 'training')
  const planned = officersHeld(asked)
  const { hours } = asked.claim.slots
  const slots: SlotVerdict[] = [
    slot('training', 'yes', terms.length > 0 ? 'agrees' : 'silent', terms.length > 0 ? ['training'] : []),
  ]
  if (hours !== undefined) {
    const held = terms.flatMap((term) => term.hours ?? [])
    slots.push(hoursSlot(asked, hours.value, held))
  }
  return { ...ofTerms(asked, terms, 'training'), slots, ...withOfficers(asked, terms, planned) }
}

/** "Have completed the training" is told by officers who did, and by no term that asks for it. */
function isDone({ claim, text }: Asked): boolean {
  const isFact = claim.modality === 'asserted' || claim.modality === 'presupposed'
  return isFact && done.test(text)
}

/** Whether the words tell that officers go through training, or of the course itself, and not something beside it. */
function isOfCourse({ claim, text }: Asked): boolean {
  return claim.slots.hours !== undefined || course.test(text)
}

const course =
  /\b(?:undergo\w*|receiv\w*|requir\w*|must|will|need\w*|be trained|are trained|complete|take[sn]?|lasts?|tomar\w*|recibir\w*)\b|train\w* (?:by|from|program|course|on immigration)/i

const done =
  /\b(?:complet(?:ed?|ing)|finished|graduated|underwent|(?:has|have|had|were|was|been) (?:\w+ )?(?:trained|certified|credentialed)|terminaron|completaron|recibieron)\b/i

function trained(asked: Asked): Finding {
  const officers = officersHeld(asked).filter(({ stage }) =>
    ['trained', 'credentialed', 'active'].includes(stage),
  )
  const held = officers.map(({ count }) => count)
  return {
    slots: [slot('stage', 'trained', officers.length > 0 ? 'agrees' : 'silent', held)],
    ...withOfficers(asked, [], officers.length > 0 ? officers : officersHeld(asked)),
    coverage: recordRead(asked, officersHeld(asked), 'settled-by-officers'),
  }
}

/**
 * Hours differ only where the text counts in hours and it is known which model they are of; four weeks may be forty
 * hours each, and old terms were others.
 */
function hoursSlot(asked: Asked, said: Quantity, held: readonly number[]): SlotVerdict {
  const inUnit = hoursIn[said.unit.replace(/s$/, '')]
  if (inUnit === undefined) return slot('hours', quantityText(said), 'silent', held)
  const verdict = verdictOn(held, (one) => takesIn(said, one / inUnit))
  const isSure = inUnit === 1 && modelsMeant(asked).length === 1
  return slot(
    'hours',
    `${quantityText(said)} ${said.unit}`,
    verdict === 'differs' && !isSure ? 'silent' : verdict,
    held,
  )
}

const hoursIn: Readonly<Record<string, number | undefined>> = {
  hour: 1,
  hora: 1,
  day: 8,
  día: 8,
  dia: 8,
  week: 40,
  semana: 40,
}

/** `personnel.duties`: whether officers keep their regular duties, as a source of the agency tells; else a model's terms. */
export function checkDuties(asked: Asked): Finding {
  const told = officersHeld(asked).filter(({ keepRegularDuties }) => keepRegularDuties !== undefined)
  const terms = termsHeld(asked, 'duties')
  const keeps = /\b(?:continue|keep|regular|remain|retain|usual|seguir|continuar)/i.test(asked.text)
  if (!keeps || told.length === 0)
    return { ...ofTerms(asked, terms, 'duties'), slots: [slot('content', 'duties', 'silent')] }
  const held = told.map(({ keepRegularDuties }) => (keepRegularDuties === true ? 'yes' : 'no'))
  const said = asked.claim.polarity
  return {
    slots: [
      slot(
        'content',
        said,
        verdictOn(held, (one) => one === said),
        held,
      ),
    ],
    ...withOfficers(asked, [], told),
    coverage: recordRead(asked, told),
  }
}

/** The terms in force of the model that a claim names, or of its agency's agreements, or of any. */
export function termsHeld(asked: Asked, topic: TermTopic, among: readonly Model[] = models): Term[] {
  return modelsMeant(asked)
    .filter((model) => among.includes(model))
    .flatMap((model) => topicTold(asked.register, model, topic, asked.on).terms)
}

function modelsMeant(asked: Asked): readonly Model[] {
  const named = asked.claim.slots.model?.value
  if (named !== undefined) return [named]
  const subject = agencyMeant(asked)
  const own = subject.kind === 'agency' ? agreementsOf(asked, subject.agency) : []
  const held = own.flatMap(({ agreement, standing }) =>
    standing.stage === 'none' ? [] : (agreement.model ?? []),
  )
  return held.length > 0 && asked.claim.type !== 'program.description' ? [...new Set(held)] : models
}

export function ofTerms(asked: Asked, terms: readonly Term[], topic: TermTopic): Finding {
  const claims = claimsOn(asked, 'us').filter(({ says }) => says === 'term')
  return {
    slots: [],
    told: terms.length === 0 ? [message('no-terms-held', { topic })] : terms.map(termTold),
    evidence: terms.flatMap(({ evidence }) => evidence.map(byCitation)),
    coverage: recordRead(asked, claims, 'settled-by-terms'),
  }
}

function termTold({ text, on, publisher }: Term) {
  return message('term-held', { text, on, publisher })
}

function officersHeld(asked: Asked): OfficersClaim[] {
  const subject = agencyMeant(asked)
  if (subject.kind !== 'agency') return []
  return claimsOn(asked, subject.agency.id).filter(
    (claim): claim is OfficersClaim => claim.says === 'officers',
  )
}

function withOfficers(asked: Asked, terms: readonly Term[], officers: readonly OfficersClaim[]) {
  return {
    told: [
      ...terms.map(termTold),
      ...officers.map(({ stage, count, bound, on, source }) =>
        message('officers-held', { stage, count, bound, on, publisher: source.publisher }),
      ),
    ],
    evidence: [
      ...terms.flatMap(({ evidence }) => evidence.map(byCitation)),
      ...officers.map((claim) => byClaim(asked.register, claim)),
    ],
  }
}

/** Values that all fit agree, that none fits differ, and that are split conflict; no value is silence. */
export function verdictOn<T>(held: readonly T[], fits: (value: T) => boolean): SlotVerdict['verdict'] {
  if (held.length === 0) return 'silent'
  const fitting = held.filter(fits).length
  return fitting === held.length ? 'agrees' : fitting === 0 ? 'differs' : 'record_conflicts'
}
