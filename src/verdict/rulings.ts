import { shared, stemsIn } from '../check/compare/words.js'
import type { DutyTold } from '../check/text-claim.js'
import { addDays, type Day } from '../model/day.js'
import type { EventClaim } from '../model/happening.js'
import type { Authority } from '../model/law.js'
import type { Asked } from './asked.js'
import { claimsOn } from './coverage.js'
import { byAuthority, byClaim } from './evidence.js'
import { type Finding, slot } from './finding.js'
import { checkMandate, dutySaid, isPosition, lawHeld, lawKnown, positionTold } from './law.js'
import { message } from './message.js'
import { type Days, daysTold, meets } from './when.js'

/** How far back "recent" goes, where a text tells no day. */
const recent = 120

/**
 * `law.ruling`: that a court decided. Where no ruling is held of those days that says what the text has the court say,
 * and a party is held to have said it in court then, the kind of source differs.
 */
export function checkRuling(asked: Asked): Finding {
  const days = daysMeant(asked)
  const duty = dutyNear(asked)
  const authorities = lawKnown(asked).authorities.filter((one) => isOf(one, days))
  const state = asked.state
  // A ruling of another state bears on none of this one.
  const rulings = authorities.filter(
    (one) =>
      one.force.startsWith('ruling') && (state === undefined || one.state === state || isNamed(asked, one)),
  )
  const events = rulingEvents(asked, days).filter(
    (one) => state === undefined || one.subject !== 'us' || isNamed(asked, one),
  )
  const matching = rulings.filter((one) => says(one, duty) || isNamed(asked, one))
  const named = events.filter((event) => isNamed(asked, event))
  const coverage = lawHeld(asked, 'settled-by-order')
  if (matching.length > 0 || named.length > 0) {
    const held = [...matching.map(({ force }) => force), ...named.map(({ kind }) => kind)]
    return {
      slots: [slot('source_kind', 'ruling', 'agrees', held)],
      told: [...matching.map(positionTold), ...named.map(eventTold)],
      evidence: [...matching.map(byAuthority), ...named.map((one) => byClaim(asked.register, one))],
      coverage,
    }
  }
  const byParty = authorities.filter(
    (one) => one.force === 'statement-of-a-party-in-court' && says(one, duty),
  )
  return byParty.length === 0 ? notHeld(asked, rulings, events) : partySaid(asked, byParty, rulings)
}

/** A party said it in court, and no court is held to have said it. */
function partySaid(asked: Asked, byParty: readonly Authority[], rulings: readonly Authority[]): Finding {
  return {
    slots: [slot('source_kind', 'ruling', 'differs', ['party_statement_in_court'])],
    told: [
      message('no-ruling-held', { on: asked.on }),
      ...byParty.map(positionTold),
      ...rulings.map(positionTold),
    ],
    evidence: [...byParty, ...rulings].map(byAuthority),
  }
}

function notHeld(asked: Asked, rulings: readonly Authority[], events: readonly EventClaim[]): Finding {
  return {
    slots: [slot('source_kind', 'ruling', 'silent')],
    told: [
      message('no-such-ruling-held', { on: asked.on }),
      ...rulings.map(positionTold),
      ...events.map(eventTold),
    ],
    evidence: [...rulings.map(byAuthority), ...events.map((one) => byClaim(asked.register, one))],
    coverage: lawHeld(asked, 'settled-by-order'),
  }
}

/**
 * `law.mandate`: what the law asks, and, where the text has a court say so in passing, whether a court is held to have
 * said it. A ruling that is read as a claim of its own is held against the record there.
 */
export function checkMandateTold(asked: Asked): Finding {
  const found = checkMandate(asked)
  if (!isOfCourt(asked)) return found
  const ruling = checkRuling(asked)
  if (!ruling.slots.some(({ verdict }) => verdict === 'differs')) return found
  return {
    ...found,
    slots: [...ruling.slots, ...found.slots],
    told: [...ruling.told, ...found.told],
    evidence: [...ruling.evidence, ...found.evidence],
  }
}

function isOfCourt({ claim, article, reading }: Asked): boolean {
  const { cue } = claim.attribution
  if (
    cue === undefined ||
    !/court|judicial|judge|ruling|tribunal|juez/i.test(article.text.slice(cue.start, cue.end))
  )
    return false
  return !reading.claims.some(
    ({ type, span }) =>
      type === 'law.ruling' && span.start <= claim.span.end + 80 && span.end >= claim.span.start - 80,
  )
}

/** `law.statement`: what a party, an attorney general or another office said of the law, by whom, when and to what end. */
export function checkLawStatement(asked: Asked): Finding {
  const days = daysMeant(asked)
  const duty = dutyNear(asked)
  const kind = asked.claim.slots.sourceKind?.value
  const forces = kind === undefined ? undefined : forcesOf[kind]
  const held = lawKnown(asked).authorities.filter(
    (one) => isOf(one, days) && !one.force.startsWith('ruling') && (forces?.includes(one.force) ?? true),
  )
  const speaker = asked.claim.attribution.speaker?.name ?? asked.claim.slots.person?.value ?? ''
  const matching = held.filter(
    (one) => (duty === undefined || says(one, duty)) && isNamed(asked, one, speaker),
  )
  if (matching.length === 0)
    return {
      slots: [slot('content', kind ?? 'statement', 'silent')],
      told: held.map(positionTold),
      evidence: held.map(byAuthority),
      coverage: lawHeld(asked, 'settled-by-order'),
    }
  return {
    slots: [
      slot(
        'content',
        duty ?? kind ?? 'statement',
        duty === undefined ? 'not_checkable' : 'agrees',
        matching.map(({ position }) => position),
      ),
      slot(
        'source_kind',
        kind ?? 'statement',
        'agrees',
        matching.map(({ force }) => force),
      ),
    ],
    told: matching.map(positionTold),
    evidence: matching.map(byAuthority),
  }
}

const forcesOf: Readonly<Record<string, readonly Authority['force'][] | undefined>> = {
  party_statement_in_court: ['statement-of-a-party-in-court', 'pleading'],
  ag_opinion: ['attorney-general-opinion', 'attorney-general-letter'],
  letter: ['attorney-general-letter'],
}

/** The days that a claim tells, or the last months where it tells none. */
function daysMeant({ claim, on }: Asked): Days {
  const told = claim.slots.on === undefined ? undefined : daysTold(claim.slots.on.value)
  if (told === undefined) return { first: addDays(on, -recent), last: on }
  return { first: addDays(told.first, -3), last: addDays(told.last, 3) }
}

/** What the ruling is told to say: by the claim itself, or by a claim on the law that stands against it in the text. */
function dutyNear(asked: Asked): DutyTold | undefined {
  const own = dutySaid(asked)
  if (own !== undefined) return own
  const { start, end } = asked.claim.span
  const near = asked.reading.claims.find(
    ({ type, span }) => type === 'law.mandate' && span.start <= end + 40 && span.end >= start - 40,
  )
  return near === undefined ? undefined : dutySaid({ ...asked, claim: near })
}

function isOf({ on, approximate }: Authority, days: Days): boolean {
  const about = approximate ? 20 : 0
  return meets({ first: addDays(on, -about), last: addDays(on, about) }, days)
}

function says(authority: Authority, duty: DutyTold | undefined): boolean {
  return duty !== undefined && isPosition(authority, duty)
}

/** Whether the words around a claim name a case, a court or a person of an entry: three words of its name in common. */
function isNamed(asked: Asked, entry: Authority | EventClaim, speaker = ''): boolean {
  const name = stemsIn(entry.by ?? '')
  const own = stemsIn(`${asked.text} ${speaker}`)
  const what = 'says' in entry ? stemsIn(entry.text) : stemsIn(entry.summary)
  const common = shared(own, name)
  return common >= 3 || (common >= 1 && shared(own, what) >= 3)
}

function rulingEvents(asked: Asked, days: Days): EventClaim[] {
  const state = asked.state
  const subjects = [...(state === undefined ? [] : [`us-${state.toLowerCase()}`]), 'us']
  return subjects
    .flatMap((subject) => claimsOn(asked, subject))
    .filter((claim): claim is EventClaim => claim.says === 'event' && claim.kind === 'ruling')
    .filter(({ on, latest }) => meets({ first: on, last: latest ?? on }, days))
}

export function eventTold({ text, on, source }: { text: string; on: Day; source: { publisher: string } }) {
  return message('event-held', { text, on, publisher: source.publisher })
}
