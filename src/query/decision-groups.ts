import { addDays, type Day } from '../model/day.js'
import type { DecisionClaim } from '../model/decision.js'

/** What a claim tells that a body did: a vote, or a step on the way to one. */
export type Act =
  | 'scheduled'
  | 'discussed'
  | 'deferral'
  | 'revival'
  | 'vote'
  | 'withdrawal'
  | 'signed-without-vote'

/** In the order in which a meeting takes them: sources tell the day, and seldom the hour. */
export const acts: readonly Act[] = [
  'scheduled',
  'discussed',
  'deferral',
  'revival',
  'vote',
  'withdrawal',
  'signed-without-vote',
]

/** Which claims are one decision, in words; the pages print it. */
export const decisionRule =
  'Two claims are of one decision where the body (whatever the order of its words, and with or without the place’s name), the act and the motion are the same, no two numbers of the item and no two models stand against each other, and the day is the same. Days one apart are taken for one where outcome and tally are told alike; the day is then shown as told differently. An act is a vote (passed or failed), a deferral (whether or not it carried), or another step such as a revival. A claim whose source tells only a month, or about a day (within three days of it), joins the decision of that very day, or where there is none exactly one within, with the same outcome; else it stands alone, beside those that write the same. A motion to defer is about joining where nothing else is told. What differs within one decision is shown as a conflict, with each source.'

/** The last rank of claims with a plain day. */
const lastPlain = 3

/** How far from the day that it writes the day of a claim marked `~` may lie. */
const about = 3

/** The claims of one decision; the first is the one that tells the most. */
export type Group = readonly [DecisionClaim, ...DecisionClaim[]]

/** Claims of one agency as decisions. The answer does not depend on the order of the claims. */
export function groupDecisions(claims: readonly DecisionClaim[]): Group[] {
  const groups: [DecisionClaim, ...DecisionClaim[]][] = []
  const ordered = [...claims].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
  for (const rank of [0, 1, 2, 3, 4, 5, 6, 7]) {
    const known = groups.map((group) => ({ group, before: [...group] }))
    const alike = new Map<string, [DecisionClaim, ...DecisionClaim[]]>()
    for (const claim of ordered.filter((one) => rankOf(one) === rank)) {
      const [only, ...more] = closest(
        claim,
        known.filter(({ before }) => fits(claim, before)),
      )
      const same = alike.get(keyOf(claim))
      if (only !== undefined && more.length === 0) only.group.push(claim)
      else if (same !== undefined) same.push(claim)
      else {
        const group: [DecisionClaim] = [claim]
        alike.set(keyOf(claim), group)
        groups.push(group)
      }
    }
    if (rank === lastPlain) joinNextDays(groups)
  }
  return groups
}

/** The groups of the very day that a claim writes, where there are any. */
function closest<G extends { readonly before: readonly DecisionClaim[] }>(
  { on }: DecisionClaim,
  groups: readonly G[],
): readonly G[] {
  const same = groups.filter(({ before }) => before.some((one) => one.on === on))
  return same.length > 0 ? same : groups
}

/** One vote whose day sources tell one apart is one; the day that more of them tell leads. */
function joinNextDays(groups: [DecisionClaim, ...DecisionClaim[]][]): void {
  const pairs = groups.flatMap((group) => {
    const near = groups.filter((other) => isNextDay(group, other))
    const [only] = near
    return only !== undefined && near.length === 1 && group[0].on < only[0].on ? [[group, only] as const] : []
  })
  for (const [early, late] of pairs) {
    if (groups.filter((other) => isNextDay(late, other)).length > 1) continue
    const all = sourcesOf(late) > sourcesOf(early) ? [...late, ...early] : [...early, ...late]
    early.splice(0, early.length, ...all)
    groups.splice(groups.indexOf(late), 1)
  }
}

function isNextDay(group: Group, other: Group): boolean {
  const [a] = group
  const [b] = other
  const isNear = addDays(a.on, 1) === b.on || addDays(b.on, 1) === a.on
  const tallies = [...group, ...other].flatMap(({ tally }) =>
    tally === undefined ? [] : [JSON.stringify(tally)],
  )
  return (
    isNear &&
    group.every((one) => other.every((two) => isAlike(one, two) && outcomeOf(one) === outcomeOf(two))) &&
    [group, other].every((ones) => ones.some(({ tally }) => tally !== undefined)) &&
    new Set(tallies).size === 1
  )
}

function sourcesOf(group: Group): number {
  return new Set(group.map(({ source }) => source.address)).size
}

/** What a claim tells that was done; a motion to defer is a deferral also where it failed. */
export function actOf({ motion, outcome }: DecisionClaim): Act {
  switch (outcome) {
    case 'passed':
    case 'failed':
      return motion === 'defer' ? 'deferral' : 'vote'
    case 'deferred':
      return 'deferral'
    case 'revived':
      return 'revival'
    case 'withdrawn':
      return 'withdrawal'
    default:
      return outcome
  }
}

/** What came of it: a motion to defer that passed is a deferral. */
export function outcomeOf({ motion, outcome }: DecisionClaim): DecisionClaim['outcome'] {
  return motion === 'defer' && outcome === 'passed' ? 'deferred' : outcome
}

/** First the claims with a plain day, then those that number the item, then those that name a model. */
function rankOf({ item, model, ...claim }: DecisionClaim): number {
  return (isPlain(claim) ? 0 : 4) + (item === undefined ? 2 : 0) + (model === undefined ? 1 : 0)
}

/** Whether a claim tells a day, and not a month or about a day. */
export function isPlain({ latest, approximate }: Pick<DecisionClaim, 'latest' | 'approximate'>): boolean {
  return latest === undefined && !approximate
}

function sortKey(claim: DecisionClaim): string {
  return `${claim.on} ${claim.observedOn} ${claim.file} ${claim.locator.replace(/\d+/g, (n) => n.padStart(6, '0'))}`
}

function keyOf(claim: DecisionClaim): string {
  const { on, latest, approximate, model } = claim
  const outcome = isPlain(claim) ? '' : outcomeOf(claim)
  return [
    bodyKey(claim),
    actOf(claim),
    aimOf(claim),
    on,
    latest,
    approximate,
    itemKey(claim),
    model,
    outcome,
  ].join('|')
}

/** Whether a claim may be of the same decision as others, each of which tells at least as much. */
function fits(claim: DecisionClaim, others: readonly DecisionClaim[]): boolean {
  const plain = others.filter(isPlain)
  return (
    others.every((other) => isAlike(claim, other)) &&
    (plain.length > 0 ? plain : others).some((other) => sameDays(claim, other))
  )
}

/** Whether two claims are alike in all but days. */
function isAlike(claim: DecisionClaim, other: DecisionClaim): boolean {
  const item = itemKey(claim)
  return (
    bodyKey(claim) === bodyKey(other) &&
    actOf(claim) === actOf(other) &&
    aimOf(claim) === aimOf(other) &&
    agree(item, itemKey(other)) &&
    ((item !== undefined && item === itemKey(other)) || agree(claim.model, other.model))
  )
}

/** What a motion is about: one to defer is about joining, where nothing else is told. */
export function aimOf(claim: DecisionClaim): DecisionClaim['motion'] {
  const act = actOf(claim)
  return (act === 'deferral' || act === 'revival') && claim.motion === 'defer' ? 'join' : claim.motion
}

function sameDays(claim: DecisionClaim, other: DecisionClaim): boolean {
  if (isPlain(claim)) return isPlain(other) && claim.on === other.on
  if (!isPlain(other)) return claim.written === other.written && outcomeOf(claim) === outcomeOf(other)
  const [from, to] = spanOf(claim)
  return isMonthOrLess(claim) && from <= other.on && other.on <= to && outcomeOf(claim) === outcomeOf(other)
}

/** The first and last day that a claim may be about. */
function spanOf({ on, latest, approximate }: DecisionClaim): readonly [Day, Day] {
  const wide = approximate ? about : 0
  return [addDays(on, -wide), addDays(latest ?? on, wide)]
}

function isMonthOrLess({ on, latest }: DecisionClaim): boolean {
  return (latest ?? on).slice(0, 7) === on.slice(0, 7)
}

function agree<T>(a: T | undefined, b: T | undefined): boolean {
  return a === undefined || b === undefined || a === b
}

function itemKey({ item }: DecisionClaim): string | undefined {
  return item?.toLowerCase().replace(/[^a-z0-9]+/g, '')
}

/** Words of an agency's id that are no place's name. */
const bare = new Set(
  'police sheriffs office department county city town village of the corrections'.split(' '),
)

/**
 * `City of Miami Commission`, `Miami City Commission` and, told of Miami's police, `City Commission` are one body:
 * order, small words and the agency's own place tell nothing apart.
 */
function bodyKey({ body, subject }: DecisionClaim): string {
  const place = (subject.split('/')[1] ?? '').split('-').filter((word) => !bare.has(word))
  const words =
    body
      .toLowerCase()
      .normalize('NFKD')
      .match(/[a-z0-9]+/g) ?? []
  return words
    .filter((word) => !['the', 'of', 'and', ...place].includes(word))
    .sort()
    .join(' ')
}

/**
 * Whether two decisions that the rule keeps apart may be one: alike in all but days that lie close together, or
 * a motion to defer that failed and a revival of one day, which may be one step told in two ways.
 */
export function mayBeOne(a: DecisionClaim, b: DecisionClaim): boolean {
  if (isFailedDeferral(a) && actOf(b) === 'revival') return isOneStep(a, b)
  if (isFailedDeferral(b) && actOf(a) === 'revival') return isOneStep(a, b)
  const [from, to] = spanOf(a)
  const [start, end] = spanOf(b)
  return (
    isAlike(a, b) &&
    outcomeOf(a) === outcomeOf(b) &&
    addDays(from, -about) <= end &&
    addDays(start, -about) <= to
  )
}

function isFailedDeferral(claim: DecisionClaim): boolean {
  return actOf(claim) === 'deferral' && claim.outcome === 'failed'
}

function isOneStep(a: DecisionClaim, b: DecisionClaim): boolean {
  return bodyKey(a) === bodyKey(b) && aimOf(a) === aimOf(b) && a.on === b.on
}
