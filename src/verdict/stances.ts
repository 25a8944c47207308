import type { Agency } from '../agencies/agency.js'
import { isSamePerson } from '../check/compare/same-person.js'
import { shared, stemsIn, wordsIn } from '../check/compare/words.js'
import type { StatementClaim } from '../model/happening.js'
import { agreementsOf, isInForce, told } from './agreement.js'
import { type Asked, agencyMeant } from './asked.js'
import { claimsOn, lawRead, recordRead } from './coverage.js'
import { byAuthority, byClaim } from './evidence.js'
import { type Finding, slot, unresolved } from './finding.js'
import { heldWords } from './held-words.js'
import { lawKnown, positionTold } from './law.js'
import { type Message, message } from './message.js'
import { eventTold } from './rulings.js'
import type { SlotVerdict } from './verdict.js'

/** Topics under which the record files what somebody says of working with ICE. */
const cooperation = new Set(['cooperation-with-ice', 'operations', 'leaving-the-agreement'])

/**
 * `stance.announced`: the agreement that it is about, and whether the one who is told to have announced it is held to
 * have said so. What a chief says is not what a department announced.
 */
export function checkStance(asked: Asked): Finding {
  const subject = agencyMeant(asked)
  if (subject.kind === 'unresolved') return unresolved(subject.name, subject.candidates)
  if (subject.kind === 'none')
    return {
      slots: [slot('announcement', '', 'silent')],
      told: [message('no-agency')],
      evidence: [],
      coverage: recordRead(asked, []),
    }
  const { agency } = subject
  const inForce = agreementsOf(asked, agency).filter(isInForce)
  const shown = told(asked, agency, inForce)
  const statements = statementsOn(asked, agency)
  const own = statements.filter(({ by }) => isBy(asked, by))
  return {
    slots: [
      ...agreementSlot(inForce.length),
      slot(
        'announcement',
        speakerOf(asked) ?? agency.name,
        own.length > 0 ? 'agrees' : 'silent',
        (own.length > 0 ? own : statements).map(({ by }) => by),
      ),
    ],
    told: [...shown.told, ...statements.map((one) => statementTold(one))],
    evidence: [...shown.evidence, ...statements.map((claim) => byClaim(asked.register, claim))],
    coverage: recordRead(asked, claimsOn(asked, agency.id)),
  }
}

function agreementSlot(inForce: number): SlotVerdict[] {
  return inForce > 0
    ? [slot('agreement', 'yes', 'agrees', ['in force'])]
    : [slot('agreement', 'yes', 'silent')]
}

/** What was said of working with ICE in the ninety days before the document. */
function statementsOn(asked: Asked, agency: Agency): StatementClaim[] {
  return claimsOn(asked, agency.id).filter(
    (claim): claim is StatementClaim => claim.says === 'statement' && cooperation.has(claim.topic),
  )
}

function speakerOf({ claim }: Asked): string | undefined {
  return claim.attribution.speaker?.name ?? claim.slots.person?.value
}

function isBy(asked: Asked, by: string): boolean {
  const speaker = speakerOf(asked)
  return speaker !== undefined && isSamePerson(speaker, by)
}

/** `stance.official`: what the record holds that the official said, signed or wrote. */
export function checkOfficial(asked: Asked): Finding {
  const person = asked.claim.slots.person?.value ?? asked.claim.attribution.speaker?.name ?? ''
  const office = asked.claim.slots.office?.value ?? ''
  const held = heldWords(asked.register)
  const statements = held.statements
    .map(({ claim }) => claim)
    .filter(({ by, on }) => on <= asked.on && person !== '' && isSamePerson(person, by))
  const state = asked.state
  const events = held.events
    .map(({ claim }) => claim)
    .filter(
      (event) =>
        (event.latest ?? event.on) <= asked.on &&
        (event.subject === 'us' || state === undefined || event.subject === `us-${state.toLowerCase()}`) &&
        isOffice(`${person} ${office} ${asked.text}`, event.by ?? ''),
    )
  const said = lawKnown(asked).authorities.filter(({ by }) => isWithin(person, by))
  const count = statements.length + events.length + said.length
  const names = [...statements, ...events, ...said].map(({ by }) => by ?? '')
  return {
    slots: [
      slot('person', person, count > 0 ? 'agrees' : 'silent', names),
      slot('content', 'stance', count > 0 ? 'not_checkable' : 'silent'),
    ],
    told: [...statements.map(statementTold), ...events.map(eventTold), ...said.map(positionTold)],
    evidence: [
      ...[...statements, ...events].map((claim) => byClaim(asked.register, claim)),
      ...said.map(byAuthority),
    ],
    coverage: recordRead(
      asked,
      held.statements.map(({ claim }) => claim),
    ),
  }
}

/** Whether an act by an office is of the official whom the text names: `Governor of Florida` and Governor DeSantis. */
function isOffice(words: string, by: string): boolean {
  const [head] = wordsIn(by)
  return (head === 'governor' || head === 'attorney' || head === 'president') && wordsIn(words).includes(head)
}

/** Whether a name stands in a longer writing: `Attorney General James Uthmeier, to the mayor of Orlando`. */
function isWithin(person: string, by: string): boolean {
  const last = wordsIn(person).at(-1)
  return (
    last !== undefined &&
    last.length > 3 &&
    wordsIn(by.replace(/\(.*/, '').split(', to ')[0] ?? '').includes(last)
  )
}

/** Why an agency joined, by the words of the text and of the record. */
const reasons: readonly (readonly [string, RegExp])[] = [
  [
    'law',
    /\blaws?\b|mandat|requir|obligat|oblig|compl(?:y|ies|iance|ied)|legal|statut|s\. 908|interpretation|\bley\b/i,
  ],
  ['penalty', /penalt|repercussion|remov|suspen|sanction|fear|threat|pressure|lawsuit/i],
  ['funding', /\bfund|grant|money|cuts\b/i],
  ['safety', /safe|crime|criminal|security/i],
]

/** `agreement.motive`: a reason that officials of the agency are held to have stated. */
export function checkMotive(asked: Asked): Finding {
  const subject = agencyMeant(asked)
  if (subject.kind === 'unresolved') return unresolved(subject.name, subject.candidates)
  const text = `${asked.claim.slots.reason?.value ?? ''} ${asked.text}`
  const said = reasons.filter(([, words]) => words.test(text)).map(([name]) => name)
  const isOwn = asked.claim.slots.agency !== undefined
  const claims = subject.kind === 'agency' && isOwn ? reasonsHeld(asked, subject.agency) : []
  const slots = (said.length === 0 ? ['reason'] : said).map((name) => {
    const words = reasons.find(([one]) => one === name)?.[1]
    const found = claims.filter((one) => words?.test(one.words))
    return slot(
      'reason',
      name,
      found.length > 0 ? 'agrees' : 'silent',
      found.map(({ by }) => by),
    )
  })
  const fitting = claims.filter((one) =>
    reasons.some(([name, words]) => said.includes(name) && words.test(one.words)),
  )
  const shown = fitting.length > 0 ? fitting : claims
  const positions = isOwn
    ? []
    : lawKnown(asked).authorities.filter(({ force }) => /letter|opinion/.test(force))
  return {
    slots,
    told: [
      ...shown.map(({ by, text: words, on, publisher }) =>
        message('reason-held', { by, text: words, on, publisher }),
      ),
      ...positions.map(positionTold),
    ],
    evidence: [...shown.map(({ evidence }) => evidence), ...positions.map(byAuthority)],
    coverage: isOwn
      ? recordRead(
          asked,
          subject.kind === 'agency' ? claimsOn(asked, subject.agency.id) : [],
          'settled-by-minutes',
        )
      : lawRead(
          asked,
          positions.map(({ madePublic }) => madePublic),
          'settled-by-minutes',
        ),
  }
}

function reasonsHeld(asked: Asked, agency: Agency) {
  return claimsOn(asked, agency.id).flatMap((claim) => {
    const evidence = byClaim(asked.register, claim)
    const { on, source } = claim
    if (claim.says === 'statement' && claim.topic === 'must-a-city-join')
      return [
        {
          by: claim.by,
          text: claim.text,
          words: `${claim.text} ${claim.quote ?? ''}`,
          on,
          publisher: source.publisher,
          evidence,
        },
      ]
    if (claim.says !== 'decision') return []
    return claim.reasons.map(({ by, text, quote }) => ({
      by,
      text,
      words: `${text} ${quote ?? ''}`,
      on,
      publisher: source.publisher,
      evidence,
    }))
  })
}

export function statementTold({ by, on, text, source }: StatementClaim): Message {
  return message('statement-held', { by, on, text, publisher: source.publisher })
}

/** `reaction.public`: told by the record only where it holds an event or a vote that tells of public comment. */
export function checkReaction(asked: Asked): Finding {
  const subject = agencyMeant(asked)
  const claims = subject.kind === 'agency' ? claimsOn(asked, subject.agency.id) : []
  const own = stemsIn(asked.text)
  const found = claims.filter(
    ({ text }) =>
      /public comment|spoke|protest|rall(?:y|ied)|oppos/i.test(text) && shared(own, stemsIn(text)) >= 2,
  )
  return {
    slots: [slot('content', 'reaction', found.length > 0 ? 'agrees' : 'silent')],
    told: found.length === 0 ? [message('no-reaction-held')] : found.map(eventTold),
    evidence: found.map((claim) => byClaim(asked.register, claim)),
    coverage: recordRead(asked, claims, 'settled-by-minutes'),
  }
}
