import { quantityText, takesIn } from '../check/compare/range.js'
import type { Slots } from '../check/text-claim.js'
import { addDays, type Day } from '../model/day.js'
import type { OfficersClaim } from '../model/officers.js'
import { type Asked, agencyMeant } from './asked.js'
import { claimsOn, recordRead } from './coverage.js'
import { byClaim } from './evidence.js'
import { type Finding, slot, unresolved } from './finding.js'
import { message } from './message.js'
import type { SlotVerdict } from './verdict.js'

type StageSaid = NonNullable<Slots['stage']>['value']

/** How old a source may be that tells another stage: officers move on, and an older one would say nothing. */
const current = 14

/** `personnel.count`: how many officers stand at which stage. A stage is never taken from another. */
export function checkOfficers(asked: Asked): Finding {
  const subject = agencyMeant(asked)
  if (subject.kind === 'unresolved') return unresolved(subject.name, subject.candidates)
  const id = subject.kind === 'agency' && asked.claim.slots.place?.value !== 'us' ? subject.agency.id : 'us'
  const all = claimsOn(asked, id)
  const claims = all.filter((claim): claim is OfficersClaim => claim.says === 'officers')
  const slots = slotsOf(asked, claims)
  const shown = slots.some(({ held }) => held.length > 0) ? claims : []
  return {
    slots,
    told: [
      ...(claims.length === 0 ? [message('no-officers-held')] : []),
      ...claims.map(({ stage, count, bound, on, source }) =>
        message('officers-held', { stage, count, bound, on, publisher: source.publisher }),
      ),
    ],
    evidence: (shown.length > 0 ? shown : claims).map((claim) => byClaim(asked.register, claim)),
    coverage: recordRead(asked, all, 'settled-by-officers'),
  }
}

function slotsOf({ claim, on }: Asked, claims: readonly OfficersClaim[]): SlotVerdict[] {
  const { count, stage } = claim.slots
  const isOfStage = (one: OfficersClaim) => stage === undefined || isStage(one, stage.value)
  const same = claims.filter(isOfStage)
  if (same.length > 0) {
    const slots = count === undefined ? [] : [countSlot(count.value, same, on)]
    return stage === undefined ? slots : [...slots, slot('stage', stage.value, 'agrees', stagesOf(same))]
  }
  const fitting = claims.filter((one) => count === undefined || takesIn(count.value, one.count))
  const recent = fitting.filter(({ on: told }) => addDays(told, current) >= on)
  const counted =
    count === undefined
      ? []
      : [
          slot(
            'count',
            quantityText(count.value),
            fitting.length > 0 ? 'agrees' : 'silent',
            fitting.map((one) => one.count),
          ),
        ]
  if (stage === undefined) return counted
  const isOther = recent.length > 0 && claim.polarity === 'yes' && isAhead(stage.value)
  return [...counted, slot('stage', stage.value, isOther ? 'differs' : 'silent', stagesOf(fitting))]
}

/** Assigned to the work, or at it, is one stage by two names. */
function isStage({ stage }: OfficersClaim, said: StageSaid): boolean {
  return stage === said || (said === 'assigned' && (stage === 'active' || stage === 'credentialed'))
}

/** A stage that a source of the same days would have told, had it been reached. */
function isAhead(said: StageSaid): boolean {
  return said === 'assigned' || said === 'active' || said === 'credentialed' || said === 'trained'
}

function countSlot(
  said: NonNullable<Slots['count']>['value'],
  claims: readonly OfficersClaim[],
  on: Day,
): SlotVerdict {
  const last = claims.reduce((latest, { on }) => (on > latest ? on : latest), '')
  const leading = claims.filter(({ on }) => on === last)
  const counts = leading.map(({ count }) => count)
  const fits = leading.filter((one) => takesIn(said, one.count) || isWithin(said, one))
  const verdict = fits.length === leading.length ? 'agrees' : fits.length > 0 ? 'record_conflicts' : 'differs'
  const isEarlier = claims.some((one) => one.on !== last && takesIn(said, one.count))
  const isOld = addDays(leading[0]?.on ?? on, current) < on
  const isSilent = verdict === 'differs' && (isEarlier || isOld)
  return slot('count', quantityText(said), isSilent ? 'silent' : verdict, counts)
}

/** A source that says "at least 3" or "about 3" does not stand against a number within that. */
function isWithin({ min, max }: { min?: number; max?: number }, { bound, count }: OfficersClaim): boolean {
  if (bound === 'at least') return (max ?? min ?? 0) >= count
  return bound === 'about' && Math.abs((min ?? max ?? 0) - count) <= count * 0.1
}

function stagesOf(claims: readonly OfficersClaim[]): string[] {
  return claims.map(({ stage, count }) => `${stage} ${count}`)
}
