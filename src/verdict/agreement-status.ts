import type { Agency } from '../agencies/agency.js'
import type { Step } from '../check/text-claim.js'
import { addDays } from '../model/day.js'
import type { Rung, Stage } from '../register/register.js'
import {
  agreementsOf,
  between,
  existence,
  isInForce,
  rungEvidence,
  type Stood,
  told,
  unnamed,
} from './agreement.js'
import { type Asked, agencyMeant, subjectOf } from './asked.js'
import { claimsOn, listsRead, recordRead } from './coverage.js'
import { byClaim } from './evidence.js'
import { type Finding, slot, unresolved } from './finding.js'
import { message } from './message.js'
import { checkVoteResult } from './votes.js'
import { type Days, daysHeld, daysTold, meets } from './when.js'

/** `agreement.status`: a step of an agreement. No step is taken from another. */
export function checkStatus(asked: Asked): Finding {
  const step = asked.claim.slots.step?.value
  // A body that votes is the document's own; cities that sign, and are not named, may be any.
  const subject = step === 'approved' || step === 'rejected' ? agencyMeant(asked) : subjectOf(asked)
  if (subject.kind === 'unresolved') return unresolved(subject.name, subject.candidates)
  if (subject.kind === 'none') return unnamed
  if (asked.claim.polarity === 'no') return denied(asked, subject.agency, step)
  if (step === undefined || step === 'joined' || step === 'continues') return existence(asked, subject.agency)
  if (step === 'approved' || step === 'rejected') return checkVoteResult(asked)
  return onLadder(asked, subject.agency, step)
}

/** Which rungs of the ladder a step of a text is. */
const rungs: Partial<Readonly<Record<Step, readonly Stage[]>>> = {
  proposed: ['proposed'],
  signed: ['signed'],
  pending: ['pending'],
  listed: ['listed'],
  trained: ['trained'],
  active: ['active'],
  withdrawn: ['left'],
}

function onLadder(asked: Asked, agency: Agency, step: Step): Finding {
  const stages = rungs[step] ?? []
  const stood = agreementsOf(asked, agency)
  const taken = stood
    // What has been signed since is pending no longer.
    .filter(({ standing }) => step !== 'pending' || standing.stage === 'pending')
    .flatMap(({ standing }) => standing.ladder.filter(({ stage }) => stages.includes(stage)))
  const claims = toldOf(asked, agency, step)
  if (taken.length === 0 && claims.length === 0) return notHeld(asked, agency, { step, stood })
  const held = [
    ...taken.map(({ stage, on }) => `${stage} ${on}`),
    ...claims.map(({ says, on }) => `${says} ${on}`),
  ]
  const days = [...taken.map(({ on }) => ({ first: on, last: on })), ...claims.map(daysHeld)]
  const written = asked.claim.slots.on?.value
  const said = written === undefined ? undefined : daysTold(written)
  const isMet = said === undefined || days.some((one) => meets(one, said))
  const slots = [slot('step', step, 'agrees', held), ...relative(asked, days)]
  return {
    ...told(asked, agency, stood.filter(isShown)),
    slots:
      written === undefined || said === undefined
        ? slots
        : [
            ...slots,
            slot(
              'date',
              written,
              isMet ? 'agrees' : dateVerdict(asked, { step, taken, said }),
              days.map(dayText),
            ),
          ],
    evidence: [
      ...taken.flatMap((rung) => rungEvidence(asked, rung)),
      ...claims.map((claim) => byClaim(asked.register, claim)),
    ],
    coverage: listsRead(asked),
  }
}

/** "This week" is held against the days before the document; other days are not told by it, and make no difference. */
function relative({ claim, text, on }: Asked, days: readonly Days[]) {
  const words = claim.slots.on === undefined ? recently.exec(text)?.[0] : undefined
  if (words === undefined) return []
  const isMet = days.some((one) => meets(one, { first: addDays(on, -14), last: on }))
  return [slot('date', words, isMet ? 'agrees' : 'not_checkable', days.map(dayText))]
}

const recently =
  /\b(?:this week|last week|today|yesterday|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|esta semana|la semana pasada|hoy|ayer|el (?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo))\b/i

/** How many days after an agency ICE may have signed. */
const lag = 200

/** ICE's lists tell the day of signature; other days are those on which a step was first seen. */
function dateVerdict(
  { register }: Asked,
  { step, taken, said }: { step: Step; taken: readonly Rung[]; said: Days },
) {
  // Lists print the day on which ICE signed as well, which may be months after the agency did.
  const around = { first: addDays(said.first, -between), last: addDays(said.last, lag) }
  const isFar = taken.every(({ on }) => !meets({ first: on, last: on }, around))
  // Of agreements before the first list held nothing is known.
  const isOfLists = said.first >= (register.lists.participating[0]?.on ?? said.last)
  return step === 'signed' && taken.length > 0 && isFar && isOfLists ? 'differs' : 'silent'
}

function dayText({ first, last }: { first: string; last: string }): string {
  return first === last ? first : `${first}/${last}`
}

/** A step that the lists do not tell may be told by claims: of officers trained, of a body that leaves or doubts. */
function toldOf(asked: Asked, agency: Agency, step: Step) {
  return claimsOn(asked, agency.id).filter((claim) => {
    switch (step) {
      case 'withdrawn':
        return (
          claim.says === 'withdrawn' ||
          (claim.says === 'decision' &&
            (claim.motion === 'leave' || claim.motion === 'void') &&
            claim.outcome === 'passed')
        )
      case 're-evaluated':
        return (
          (claim.says === 'statement' && claim.topic === 'leaving-the-agreement') ||
          (claim.says === 'decision' && ['leave', 'keep', 'void'].includes(claim.motion))
        )
      case 'trained':
        return claim.says === 'officers' && claim.stage === 'trained'
      case 'active':
        return claim.says === 'officers' && claim.stage === 'active'
      default:
        return false
    }
  })
}

function notHeld(
  asked: Asked,
  agency: Agency,
  { step, stood }: { step: Step; stood: readonly Stood[] },
): Finding {
  const shown = told(asked, agency, stood.filter(isShown))
  const onLists = step === 'signed' || step === 'listed' || step === 'pending'
  if (onLists) {
    const found = existence(asked, agency)
    const isLater = found.slots.some(({ verdict }) => verdict === 'differs')
    return isLater ? found : { ...found, slots: [slot('step', step, 'silent')], coverage: listsRead(asked) }
  }
  return {
    ...shown,
    slots: [slot('step', step, 'silent')],
    told: [message('step-not-held', { step, agency: agency.name }), ...shown.told],
    coverage: recordRead(asked, claimsOn(asked, agency.id), 'settled-by-minutes'),
  }
}

function isShown(stood: Stood): boolean {
  return isInForce(stood) || stood.standing.stage === 'left' || stood.standing.stage === 'pending'
}

/** "Has not signed" is held against the lists; that another step was not taken is told by nothing. */
function denied(asked: Asked, agency: Agency, step: Step | undefined): Finding {
  if (step === undefined || step === 'joined' || step === 'signed' || step === 'listed')
    return existence(asked, agency)
  const stood = agreementsOf(asked, agency)
  return {
    ...told(asked, agency, stood.filter(isShown)),
    slots: [slot('step', `not ${step}`, 'silent')],
    coverage: recordRead(asked, claimsOn(asked, agency.id), 'settled-by-minutes'),
  }
}
