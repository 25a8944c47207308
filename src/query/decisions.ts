import type { Agency } from '../agencies/agency.js'
import type { Model } from '../model/agreement.js'
import type { DecisionClaim, Motion, Outcome, StatedReason } from '../model/decision.js'
import type { Register } from '../register/register.js'
import type { AsOf } from './as-of.js'
import { type Conflict, conflictsOf } from './decision-conflicts.js'
import {
  type Act,
  actOf,
  acts,
  type Group,
  groupDecisions,
  isPlain,
  mayBeOne,
  outcomeOf,
} from './decision-groups.js'
import { type DecisionIds, decisionIds } from './decision-ids.js'
import { type MemberVotes, memberVotes, type TallyLine, tallyOf, wholeNames } from './decision-members.js'
import { decisionSentence } from './decision-sentence.js'
import { isBy, type NumberedSource, Numbering, type Sourced, type WhenTold, whenTold } from './numbered.js'

/** What the bodies over an agency decided by a day, in the order of time. */
export interface Decisions extends AsOf {
  readonly agency: { readonly id: string; readonly name: string; readonly state: string }
  readonly sentence: string
  readonly decisions: readonly Decision[]
}

/** One decision of a body, as all sources held tell it. Where they disagree, each value stands with its sources. */
export interface Decision extends WhenTold {
  /** `us-fl/miami-police-department/2025-06-17-join-vote`; it stays when sources are added. */
  readonly id: string
  /** Ids under which single claims of it would stand; they lead to it too. */
  readonly alsoIds: readonly string[]
  readonly agency: string
  readonly body: string
  readonly act: Act
  readonly motion: Motion
  readonly meeting: string | null
  /** The body's own number of the item. */
  readonly item: string | null
  readonly models: readonly Model[]
  readonly outcomes: readonly Sourced<Outcome>[]
  /** The numbers of the sources that call it unanimous. */
  readonly unanimous: readonly number[]
  readonly tally: readonly TallyLine[]
  readonly members: readonly MemberVotes[]
  /** Whether every vote counted has a name: `not in the record held` where no vote has one. */
  readonly membersHeld: 'all named' | 'some named' | 'not in the record held' | 'no vote'
  readonly movedBy: readonly Sourced<string>[]
  readonly secondedBy: readonly Sourced<string>[]
  readonly reasons: readonly (StatedReason & { readonly source: number })[]
  /** What each claim says, in the project's own words. */
  readonly told: readonly ToldInWords[]
  readonly conflicts: readonly Conflict[]
  /** Ids of decisions that the rule keeps apart and that may be this one, told of a day close by. */
  readonly maybeSameAs: readonly string[]
  readonly sources: readonly NumberedSource[]
  readonly sentence: string
}

/** What one claim of a decision says, with what is shaky about it. */
export interface ToldInWords {
  readonly text: string
  readonly quote?: string
  readonly doubt?: string
  readonly confidence: DecisionClaim['confidence']
  readonly source: number
}

/** The decisions on an agency that the record holds. */
export function decisionsOf(
  register: Register,
  agency: Pick<Agency, 'id' | 'name' | 'state'>,
  { on, knownAt }: AsOf,
): Decisions {
  const claims = (register.recorded.get(agency.id) ?? []).filter(
    (claim): claim is DecisionClaim => claim.says === 'decision' && isBy(claim, on),
  )
  const groups = groupDecisions(claims)
  const ids = decisionIds(agency.id, groups)
  const decisions = groups
    .map((group) => decisionOf(register, agency.id, group, { ids, groups }))
    .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
  const { id, name, state } = agency
  return { agency: { id, name, state }, on, knownAt, sentence: sentence(name, decisions, on), decisions }
}

function decisionOf(
  register: Register,
  agency: string,
  group: Group,
  { ids, groups }: { ids: DecisionIds; groups: readonly Group[] },
): Decision {
  const [lead] = group
  const numbering = new Numbering(register, group)
  const members = memberVotes(group, numbering)
  const whole = wholeNames([
    ...members.map(({ member }) => member),
    ...group.flatMap(({ movedBy, secondedBy }) => [movedBy ?? [], secondedBy ?? []].flat()),
  ])
  const decision = {
    ...ids.of(group),
    agency,
    ...whenTold(lead),
    body: lead.body,
    act: actOf(lead),
    motion: group.find(({ motion }) => motion !== 'defer')?.motion ?? lead.motion,
    meeting: first(group, ({ meeting }) => meeting),
    item: first(group, ({ item }) => item),
    models: [...new Set(group.flatMap(({ model }) => model ?? []))],
    outcomes: numbering.told(group, outcomeOf),
    unanimous: numbering.told(group, ({ unanimous }) => unanimous || undefined)[0]?.sources ?? [],
    tally: tallyOf(group, members, numbering),
    members,
    movedBy: numbering.told(group, ({ movedBy }) => whole.get(movedBy ?? '')),
    secondedBy: numbering.told(group, ({ secondedBy }) => whole.get(secondedBy ?? '')),
    reasons: group.flatMap((claim) =>
      claim.reasons.map((reason) => ({ ...reason, source: numbering.of(claim) })),
    ),
    told: group.map((claim) => inWords(claim, numbering)),
    maybeSameAs: groups.flatMap((other) =>
      other !== group && mayBeOne(lead, other[0]) ? [ids.of(other).id] : [],
    ),
    sources: numbering.sources(),
  }
  const days = numbering.told(group, (claim) => (isPlain(claim) ? claim.on : undefined))
  const all = {
    ...decision,
    membersHeld: membersHeld(decision),
    conflicts: conflictsOf({ ...decision, days }),
  }
  return { ...all, sentence: decisionSentence(all) }
}

function inWords(claim: DecisionClaim, numbering: Numbering): ToldInWords {
  const { text, quote, doubt, confidence } = claim
  return {
    text,
    ...(quote === undefined ? {} : { quote }),
    ...(doubt === undefined ? {} : { doubt }),
    confidence,
    source: numbering.of(claim),
  }
}

/**
 * Names are complete only where a source counts the votes for, and each vote that is counted has one: a source
 * that tells of the one dissent counts nothing else.
 */
function membersHeld({
  act,
  members,
  tally,
  unanimous,
}: Pick<Decision, 'act' | 'members' | 'tally' | 'unanimous'>): Decision['membersHeld'] {
  const isCounted = tally.some(({ counted }) => counted.length > 0)
  if (members.length === 0)
    return act === 'vote' || isCounted || unanimous.length > 0 ? 'not in the record held' : 'no vote'
  const countsFor = tally.some(({ vote, counted }) => vote === 'for' && counted.length > 0)
  return countsFor && tally.every(({ notHeld }) => notHeld.length === 0) ? 'all named' : 'some named'
}

function first<T>(group: Group, value: (claim: DecisionClaim) => T | undefined): T | null {
  return group.map(value).find((one) => one !== undefined) ?? null
}

function orderOf({ on, latest, act, id }: Decision): string {
  return `${on} ${acts.indexOf(act)} ${latest ?? on} ${id}`
}

function sentence(name: string, decisions: readonly Decision[], on: string): string {
  if (decisions.length === 0)
    return `The record holds no decision of a body on ${name} up to ${on}. That is not to say that there was none.`
  const torn = decisions.filter(({ conflicts }) => conflicts.length > 0).length
  const held = `${decisions.length} decision${decisions.length === 1 ? '' : 's'} on ${name} up to ${on}`
  return `The record holds ${held}${torn === 0 ? '' : `; of ${torn} the sources tell differently`}.`
}

/** The agency that the id of a decision begins with. */
export function agencyOfDecision(id: string): string {
  return id.slice(0, id.lastIndexOf('/'))
}
