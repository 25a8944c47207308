import type { Day } from '../model/day.js'
import type { Outcome, VoteValue } from '../model/decision.js'
import type { MemberVotes, TallyLine } from './decision-members.js'
import type { Sourced } from './numbered.js'

/** What the sources of one decision tell differently: each value, with the sources that tell it. */
export interface Conflict {
  readonly about: 'day' | 'outcome' | 'tally' | 'unanimous' | 'vote' | 'named' | 'mover' | 'seconder'
  /** The kind of vote counted, where it is about a tally. */
  readonly vote?: VoteValue
  readonly member?: string
  readonly told: readonly Sourced<string>[]
}

interface Parts {
  readonly days: readonly Sourced<Day>[]
  readonly outcomes: readonly Sourced<Outcome>[]
  readonly unanimous: readonly number[]
  readonly tally: readonly TallyLine[]
  readonly members: readonly MemberVotes[]
  readonly movedBy: readonly Sourced<string>[]
  readonly secondedBy: readonly Sourced<string>[]
}

/** Every disagreement, none of them settled. */
export function conflictsOf(parts: Parts): Conflict[] {
  const { days, outcomes, tally, members, movedBy, secondedBy } = parts
  return [
    ...differing('day', days),
    ...differing('outcome', outcomes),
    ...tally.flatMap(({ vote, counted }) =>
      differing('tally', counted).map((conflict) => ({ ...conflict, vote })),
    ),
    ...againstUnanimity(parts),
    ...members.flatMap(({ member, votes }) =>
      differing('vote', votes).map((conflict) => ({ ...conflict, member })),
    ),
    ...tally.flatMap((line) => moreNamed(line, members)),
    ...differing('mover', movedBy),
    ...differing('seconder', secondedBy),
  ]
}

function differing(about: Conflict['about'], told: readonly Sourced<string | number>[]): Conflict[] {
  return told.length < 2 ? [] : [{ about, told: told.map((one) => ({ ...one, value: String(one.value) })) }]
}

/** One source says unanimous, another counts or names a vote against. */
function againstUnanimity({ unanimous, tally, members }: Parts): Conflict[] {
  if (unanimous.length === 0) return []
  const counted = tally
    .filter(({ vote }) => vote === 'against')
    .flatMap((line) => line.counted)
    .filter(({ value }) => value > 0)
    .map((one) => ({ ...one, value: `${one.value} against` }))
  const named = members.flatMap(({ member, votes }) =>
    votes
      .filter(({ value }) => value === 'against')
      .map(({ sources }) => ({ value: `${member} against`, sources })),
  )
  const others = [...counted, ...named]
  if (others.length === 0) return []
  return [{ about: 'unanimous', told: [{ value: 'unanimous', sources: unanimous }, ...others] }]
}

/** More members are named for a kind of vote than a source counts. */
function moreNamed({ vote, counted, named }: TallyLine, members: readonly MemberVotes[]): Conflict[] {
  const short = counted.filter(({ value }) => value < named)
  if (short.length === 0) return []
  const naming = members.flatMap(({ votes }) => votes.filter(({ value }) => value === vote))
  const sources = [...new Set(naming.flatMap((one) => one.sources))].sort((a, b) => a - b)
  const told = short.map((one) => ({ ...one, value: `${one.value} counted` }))
  return [{ about: 'named', vote, told: [...told, { value: `${named} named`, sources }] }]
}
