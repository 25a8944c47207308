import { type DecisionClaim, type VoteValue, voteValues } from '../model/decision.js'
import type { Numbering, Sourced } from './numbered.js'

/** A member of a body, with the vote that the sources tell of; two votes where they disagree. */
export interface MemberVotes {
  readonly member: string
  /** The office or seat, as the sources tell it. */
  readonly seats: readonly string[]
  readonly votes: readonly Sourced<VoteValue>[]
}

/** Votes of one kind: how many the sources count, how many members are named, how many are not. */
export interface TallyLine {
  readonly vote: VoteValue
  /** Empty where no source counts this kind; that is not none. */
  readonly counted: readonly Sourced<number>[]
  readonly named: number
  /** How many of those counted are not named by any source, for each count that is told. */
  readonly notHeld: readonly number[]
}

interface OneVote {
  readonly claim: DecisionClaim
  readonly member: string
  readonly seat: string | undefined
  readonly vote: VoteValue
}

/** The votes of members, merged from the sources: for first, then against, then the others. */
export function memberVotes(claims: readonly DecisionClaim[], numbering: Numbering): MemberVotes[] {
  const all: OneVote[] = claims.flatMap((claim) =>
    claim.votes.map(({ member, seat, vote }) => ({ claim, member, seat, vote })),
  )
  const whole = wholeNames(all.map(({ member }) => member))
  const members = new Map<string, OneVote[]>()
  for (const one of all) {
    const name = whole.get(one.member) ?? one.member
    members.set(name, [...(members.get(name) ?? []), one])
  }
  return [...members]
    .map(([member, ones]) => ({
      member,
      seats: [...new Set(ones.flatMap(({ seat }) => seat ?? []))],
      votes: toldBy(ones, numbering),
    }))
    .sort((a, b) => rank(a) - rank(b) || (lastWord(a.member) < lastWord(b.member) ? -1 : 1))
}

/** The votes of each kind, as counted and as named. */
export function tallyOf(
  claims: readonly DecisionClaim[],
  members: readonly MemberVotes[],
  numbering: Numbering,
): TallyLine[] {
  return voteValues.map((vote) => {
    const counted = numbering.told(claims, ({ tally }) => tally?.[vote])
    const named = members.filter(({ votes }) => votes.some(({ value }) => value === vote)).length
    const missing = counted.map(({ value }) => value - named).filter((count) => count > 0)
    return { vote, counted, named, notHeld: [...new Set(missing)].sort((a, b) => a - b) }
  })
}

function toldBy(ones: readonly OneVote[], numbering: Numbering): Sourced<VoteValue>[] {
  const values = voteValues.filter((value) => ones.some(({ vote }) => vote === value))
  return values.map((value) => ({
    value,
    sources: [
      ...new Set(ones.filter(({ vote }) => vote === value).map(({ claim }) => numbering.of(claim))),
    ].sort((a, b) => a - b),
  }))
}

function rank({ votes }: MemberVotes): number {
  return Math.min(...votes.map(({ value }) => voteValues.indexOf(value)))
}

/** For each name the fullest way in which it is written among them. */
export function wholeNames(written: readonly string[]): ReadonlyMap<string, string> {
  const names = [...new Set(written)]
  return new Map(names.map((name) => [name, wholeName(name, names)]))
}

/**
 * The longest of the names that are one person's: `Carollo` is `Joe Carollo` where no other member's name ends so.
 * A name that fits two members stays as it is.
 */
function wholeName(name: string, names: readonly string[]): string {
  const longer = names.filter((other) => other !== name && isShortFor(name, other))
  const whole = longer.filter((one) => !longer.some((other) => other !== one && isLonger(one, other)))
  const [only] = whole
  return only !== undefined && whole.length === 1 ? only : name
}

function isLonger(one: string, other: string): boolean {
  return isShortFor(one, other) && !isShortFor(other, one)
}

/** Whether a name leaves out words of another, or writes them as initials. Of two alike, that without titles leads. */
function isShortFor(name: string, other: string): boolean {
  const short = wordsOf(name)
  const long = wordsOf(other)
  if (short.length === 0 || short.at(-1) !== long.at(-1)) return false
  if (short.join(' ') === long.join(' '))
    return name.length > other.length || (name.length === other.length && name < other)
  let at = 0
  for (const word of short) {
    while (at < long.length && !isWordOrInitial(word, long[at] ?? '')) at++
    if (at === long.length) return false
    at++
  }
  return true
}

function isWordOrInitial(word: string, whole: string): boolean {
  return word === whole || (word.length === 1 && whole.startsWith(word))
}

const titles = new Set(
  'commissioner councilor councillor councilman councilwoman councilmember council member alderman alderwoman alderperson mayor vice chair chairman chairwoman chairperson president pro tem supervisor dr mr mrs ms jr sr ii iii'.split(
    ' ',
  ),
)

function wordsOf(name: string): string[] {
  const bare = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return (bare.match(/[\p{L}]+/gu) ?? []).filter((word) => !titles.has(word))
}

function lastWord(name: string): string {
  return wordsOf(name).at(-1) ?? name
}
