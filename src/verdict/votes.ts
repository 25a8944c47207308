import type { Agency } from '../agencies/agency.js'
import { isSamePerson } from '../check/compare/same-person.js'
import { addDays } from '../model/day.js'
import type { VoteValue } from '../model/decision.js'
import type { Decision } from '../query/decisions.js'
import { dayWords } from '../query/numbered.js'
import { type Asked, agencyMeant } from './asked.js'
import { claimsOn, recordRead } from './coverage.js'
import { decisionsHeld } from './decisions-held.js'
import { byCitation } from './evidence.js'
import { type Finding, notCheckable, slot, unresolved } from './finding.js'
import { type Message, message } from './message.js'
import type { SlotVerdict } from './verdict.js'
import { daysHeld, daysTold, meets } from './when.js'

/** `vote.result`: that a body voted, its outcome, its tally, its day. */
export function checkVoteResult(asked: Asked): Finding {
  return ofVote(asked, resultSlots)
}

/** `vote.member`: how one member voted. */
export function checkVoteMember(asked: Asked): Finding {
  return ofVote(asked, memberSlots)
}

/** `vote.margin`: how close a vote was without its numbers has no threshold; what is held is shown beside. */
export function checkVoteMargin(asked: Asked): Finding {
  const subject = agencyMeant(asked)
  const votes = subject.kind === 'agency' ? votesOf(asked, subject.agency) : []
  return notCheckable(message('no-threshold'), {
    told: votes.map(voteTold),
    evidence: votes.flatMap(evidenceOf),
  })
}

function ofVote(
  asked: Asked,
  slotsOf: (asked: Asked, vote: Decision, all: readonly Decision[]) => SlotVerdict[],
): Finding {
  const subject = agencyMeant(asked)
  if (subject.kind === 'unresolved') return unresolved(subject.name, subject.candidates)
  const agency = subject.kind === 'agency' ? subject.agency : undefined
  const votes = agency === undefined ? [] : votesOf(asked, agency)
  const vote = voteMeant(asked, votes)
  const coverage = recordRead(
    asked,
    agency === undefined ? [] : claimsOn(asked, agency.id),
    'settled-by-minutes',
  )
  if (vote === undefined)
    return {
      slots: [slot('outcome', asked.claim.slots.outcome?.value ?? 'voted', 'silent')],
      told: [message('no-vote-held'), ...votes.map(voteTold)],
      evidence: votes.flatMap(evidenceOf),
      coverage,
    }
  const slots = slotsOf(asked, vote, votes)
  return {
    slots: isOfAgreement(asked) ? slots : slots.map((one) => ({ ...one, verdict: 'silent' })),
    told: [...(isOfAgreement(asked) ? [] : [message('vote-of-what')]), voteTold(vote)],
    evidence: evidenceOf(vote),
    coverage,
  }
}

/** Whether the words tell that the vote was on the agreement: a body votes on much else in a night. */
function isOfAgreement({ claim, text, article }: Asked): boolean {
  if (/\b(?:defer|postpon|table\b|tabled|amend|adjourn|rezon|budget|minutes)/i.test(text)) return false
  if (claim.slots.step !== undefined || claim.also.includes('agreement.status')) return true
  const around = article.text.slice(Math.max(0, claim.span.start - 300), claim.span.end + 300)
  return /287|\bICE\b|immigration|agreement|partner|inmigraci|acuerdo|convenio/i.test(around)
}

/** The votes on joining or leaving that are held of an agency's body by the day. */
export function votesOf(asked: Asked, agency: Agency): Decision[] {
  return decisionsHeld(asked, agency).filter(
    ({ act, motion }) => act === 'vote' && motion !== 'other' && motion !== 'defer',
  )
}

/** The vote that a claim means: of its day where it tells one, of its aim and outcome, and of those the last. */
function voteMeant({ claim }: Asked, votes: readonly Decision[]): Decision | undefined {
  const { on, outcome, step, tally } = claim.slots
  const days = on === undefined ? undefined : daysTold(on.value)
  const near =
    days === undefined
      ? votes
      : votes.filter((vote) =>
          meets(daysHeld(vote), { first: addDays(days.first, -1), last: addDays(days.last, 1) }),
        )
  const aim = step?.value === 'withdrawn' ? ['leave', 'void'] : ['join', 'keep', 'leave', 'void']
  const ofAim = near.filter(({ motion }) => aim.includes(motion))
  const wanted = step?.value === 'rejected' ? 'failed' : (outcome?.value ?? 'passed')
  const fitting = ofAim.filter(({ outcomes }) => outcomes.some(({ value }) => value === wanted))
  const counted = fitting.find((vote) => tally !== undefined && tallyVerdict(vote, tally.value) === 'agrees')
  return counted ?? fitting.at(-1) ?? (ofAim.length === 1 ? ofAim[0] : undefined)
}

function resultSlots({ claim }: Asked, vote: Decision, all: readonly Decision[]): SlotVerdict[] {
  const { outcome, tally, unanimous, on, step } = claim.slots
  const said = step?.value === 'rejected' ? 'failed' : (outcome?.value ?? 'passed')
  const outcomes = vote.outcomes.map(({ value }) => value)
  const isOnly = all.length === 1 || on !== undefined
  const slots = [
    slot(
      'outcome',
      said,
      !outcomes.some((one) => one === said)
        ? on !== undefined && all.length === 1
          ? 'differs'
          : 'silent'
        : outcomes.length > 1
          ? 'record_conflicts'
          : 'agrees',
      outcomes,
    ),
  ]
  if (tally !== undefined) {
    const verdict = tallyVerdict(vote, tally.value)
    const text = `${tally.value.for}-${tally.value.against}`
    slots.push(slot('tally', text, verdict === 'differs' && !isOnly ? 'silent' : verdict, tallies(vote)))
  }
  if (unanimous?.value === true) slots.push(unanimity(vote))
  if (on !== undefined) slots.push(daySlot(on.value, vote))
  return slots
}

function daySlot(written: string, vote: Decision): SlotVerdict {
  const days = daysTold(written)
  if (days === undefined) return slot('date', written, 'not_checkable')
  return slot('date', written, meets(daysHeld(vote), days) ? 'agrees' : 'differs', [dayWords(vote)])
}

function tallyVerdict(vote: Decision, said: { for: number; against: number }): SlotVerdict['verdict'] {
  const { tally, unanimous, conflicts } = vote
  // What sources call unanimous had no vote against, whatever its count.
  if (unanimous.length > 0 && said.against > 0)
    return conflicts.some(({ about }) => about === 'unanimous') ? 'record_conflicts' : 'differs'
  const verdicts = (['for', 'against'] as const).map((kind) => {
    const counted = tally.find(({ vote }) => vote === kind)?.counted ?? []
    if (counted.length === 0) return 'silent'
    if (!counted.some(({ value }) => value === said[kind])) return 'differs'
    return counted.length > 1 ? 'record_conflicts' : 'agrees'
  })
  return (
    (['differs', 'record_conflicts', 'agrees'] as const).find((one) => verdicts.includes(one)) ?? 'silent'
  )
}

function tallies({ tally, unanimous }: Decision): string[] {
  const [yes, no] = (['for', 'against'] as const).map((kind) =>
    (tally.find(({ vote }) => vote === kind)?.counted ?? []).map(({ value }) => value).join(' or '),
  )
  if (yes === '' && no === '') return unanimous.length > 0 ? ['unanimous'] : []
  return [`${yes || '?'}-${no || '?'}`]
}

function unanimity({ unanimous, tally, conflicts }: Decision): SlotVerdict {
  const against = tally.find(({ vote }) => vote === 'against')
  const opposed =
    against !== undefined && (against.named > 0 || against.counted.some(({ value }) => value > 0))
  if (unanimous.length > 0)
    return slot(
      'unanimous',
      'yes',
      conflicts.some(({ about }) => about === 'unanimous') ? 'record_conflicts' : 'agrees',
      ['unanimous'],
    )
  return slot('unanimous', 'yes', opposed ? 'differs' : 'silent', opposed ? ['votes against'] : [])
}

function memberSlots({ claim }: Asked, vote: Decision): SlotVerdict[] {
  const { person, vote: said } = claim.slots
  const member = vote.members.find((one) => person !== undefined && isSamePerson(one.member, person.value))
  const held: VoteValue[] = (member?.votes ?? []).map(({ value }) => value)
  const name = person?.value ?? ''
  if (said === undefined || held.length === 0) return [slot('vote', said?.value ?? name, 'silent')]
  if (!held.includes(said.value)) return [slot('vote', said.value, 'differs', held)]
  return [slot('vote', said.value, held.length > 1 ? 'record_conflicts' : 'agrees', held)]
}

function voteTold(vote: Decision): Message {
  const [tally] = tallies(vote)
  const code =
    vote.conflicts.length > 0 ? 'vote-held-torn' : tally === undefined ? 'vote-held-uncounted' : 'vote-held'
  return message(code, {
    body: vote.body,
    on: dayWords(vote),
    motion: vote.motion,
    outcome: vote.outcomes.map(({ value }) => value).join(' or '),
    tally: tally ?? '',
  })
}

function evidenceOf({ sources }: Decision) {
  return sources.flatMap(({ evidence }) => evidence.map(byCitation))
}
