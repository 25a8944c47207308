import { stateName } from '../model/state.js'
import { dayOf, isOfLeaving, isVote } from './brief-decision.js'
import type { BriefFrom } from './brief-form.js'
import type { Decision } from './decisions.js'

/** Something that the record held does not tell, and the record elsewhere that would. */
export interface Gap {
  readonly what: string
  readonly record: string
  /** How little a reader would miss it, as in a draft. */
  readonly rank: number
}

/** What is missing from what is held of an agency: each is found by looking, none is taken for granted. */
export function gaps(from: BriefFrom): Gap[] {
  const isDecided = from.decisions.decisions.some(isVote)
  const own = [
    ...(hasAgreement(from) || isDecided ? ofDecisions(from) : []),
    ...(hasAgreement(from) ? [...ofOfficers(from), ...ofMoney(from)] : []),
  ]
  return [...ofAgreement(from), ...own, ...ofFacts(from), ...ofMeasures(from), ...ofLists(from)]
}

function hasAgreement({ status }: BriefFrom): boolean {
  return status.agreements.length > 0
}

function ofAgreement(from: BriefFrom): Gap[] {
  const { register, agency, asOf } = from
  if (!hasAgreement(from))
    return [
      {
        what: `Whether an agreement was asked for, signed or refused up to ${asOf.on}`,
        record: 'The agency’s letters to ICE, and the minutes of the body that governs it',
        rank: 2,
      },
    ]
  const linked = (register.byAgency.get(agency.id) ?? []).some(({ spans }) =>
    spans.some(({ content }) => register.rows[content]?.moa !== undefined),
  )
  if (linked) return []
  return [
    {
      what: 'The text of the agreement: no list held links it',
      record: 'The signed memorandum of agreement, at the agency or at ICE',
      rank: 3,
    },
  ]
}

function ofDecisions(from: BriefFrom): Gap[] {
  const { decisions } = from.decisions
  const votes = decisions.filter(isVote)
  if (votes.length === 0)
    return [
      {
        what: 'Who decided on joining, and how each member voted',
        record: 'The minutes of the body that governs it, or the letter by which its head signed',
        rank: 2,
      },
    ]
  const unnamed = votes.filter((one) => one.membersHeld !== 'no vote' && !isNamed(one))
  const told = decisions.filter(({ sources }) => !sources.some(({ kind }) => kind === 'minutes'))
  return [
    ...unnamed.map((one) => ({
      what: `How each member of the ${one.body} voted, ${dayOf(one)}`,
      record: `The minutes of the ${one.body}, ${dayOf(one)}`,
      rank: 2,
    })),
    ...stepsUnsettled(told),
    ...leaving(from, votes),
  ]
}

/** Whether every member counted has a name, those for it too: a source that names one dissent names not all. */
function isNamed({ membersHeld, members }: Decision): boolean {
  return (
    membersHeld === 'all named' && members.some(({ votes }) => votes.some(({ value }) => value === 'for'))
  )
}

/** Steps on which the only sources doubt each other. */
function stepsUnsettled(decisions: readonly Decision[]): Gap[] {
  const doubted = decisions.filter((one) => !isVote(one) && one.told.some(({ doubt }) => doubt !== undefined))
  const meetings = [...new Set(doubted.map((one) => `the ${one.body}, ${dayOf(one)}`))]
  return meetings.map((meeting) => ({
    what: `Which steps were taken at the meeting of ${meeting}`,
    record: `The minutes of ${meeting}, in full`,
    rank: 4,
  }))
}

/** Leaving was talked of, and no vote on it is held. */
function leaving({ statements, asOf }: BriefFrom, votes: readonly Decision[]): Gap[] {
  const [body] = votes.map((one) => one.body)
  const isTalkedOf = statements.statements.some(isOfLeaving)
  const isVotedOn = votes.some(({ motion }) => motion === 'leave' || motion === 'void')
  if (!isTalkedOf || isVotedOn || body === undefined) return []
  return [
    {
      what: `Whether the ${body} voted on leaving: no such vote is in the record up to ${asOf.on}`,
      record: `The agendas and minutes of the ${body} up to ${asOf.on}`,
      rank: 1,
    },
  ]
}

function ofOfficers({ officers }: BriefFrom): Gap[] {
  const missing = officers.stages
    .filter(
      ({ stage, record }) =>
        record === 'no record' && (stage === 'nominated' || stage === 'trained' || stage === 'active'),
    )
    .map(({ stage }) => stage)
  if (missing.length === 0) return []
  return [
    {
      what: `How many officers are ${missing.join(', ')}`,
      record: 'The agency’s letter of nomination, and ICE’s training and credential records',
      rank: 2,
    },
  ]
}

function ofMoney({ money, agency }: BriefFrom): Gap[] {
  const own = money.tiers.find(({ of }) => of === 'agency')?.kinds ?? []
  const missing = own
    .filter(({ kind, record }) => record === 'no record' && payments.has(kind))
    .map(({ kind }) => kind)
  if (missing.length === 0) return []
  const board =
    agency.state === 'FL'
      ? 'The award file of the State Board of Immigration Enforcement'
      : 'The state’s award files'
  return [
    {
      what: `What money it ${missing.map((kind) => verbs[kind] ?? kind).join(', ')}`,
      record: `${board}; for federal money, USAspending.gov`,
      rank: 3,
    },
  ]
}

const verbs: Readonly<Record<string, string>> = {
  applied: 'applied for',
  awarded: 'was awarded',
  paid: 'was paid',
}

const payments: ReadonlySet<string> = new Set(Object.keys(verbs))

function ofMeasures({ measures, agency }: BriefFrom): Gap[] {
  if (measures.series.length > 0) return []
  return [
    {
      what: 'Calls, crimes, clearances and trust: no measure of it is held',
      record:
        agency.ori === undefined
          ? 'The agency’s own series'
          : `The FBI’s Crime Data Explorer, agency ${agency.ori}; the agency’s own series`,
      rank: 5,
    },
  ]
}

function ofFacts({ duty }: BriefFrom): Gap[] {
  return duty.unknown.map((fact) => ({
    what: `${fact[0]?.toUpperCase() ?? ''}${fact.slice(1)}, on which the duty turns`,
    record: fact.includes('county jail')
      ? 'The county’s budget or charter, or the state’s list of jail operators'
      : 'The FBI’s table of law enforcement employees',
    rank: 2,
  }))
}

/** A day after the last list held. */
function ofLists({ status, asOf, agency }: BriefFrom): Gap[] {
  const { to } = status.coverage
  if (to === null || to >= asOf.on) return []
  return [
    {
      what: `Whether anything changed on ICE’s lists after ${to}`,
      record: `ICE’s participating list of ${asOf.on}, rows of ${stateName(agency.state)}`,
      rank: 3,
    },
  ]
}
