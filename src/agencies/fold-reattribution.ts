import type { Day } from '../model/day.js'
import type { StateCode } from '../model/state.js'
import { add, type Run } from './evidence.js'
import { handOvers, type Move, swaps } from './evidence-moves.js'
import type { FoldedAgency } from './fold-agency.js'
import { spellingId } from './fold-names.js'
import { isListedSwap, told } from './fold-rules.js'
import type { Judgement } from './judgement.js'
import type { Model } from './printed.js'

/**
 * One agreement that lists print first under one legal body and then under another: on participating lists
 * before `firstList` and pending ones before `firstPending`, where no row stands for `to` with this model,
 * the row of `from` is the agreement of `to`.
 */
export interface Reattribution {
  readonly state: StateCode
  readonly model: Model
  /** The two agencies, by their folded names. */
  readonly from: string
  readonly to: string
  /** Positions in the two series of the first lists from which a row of `from` is its own again. */
  readonly firstList: number
  readonly firstPending: number
  /** The date of the participating list from which it is printed under `to`. */
  readonly firstDay: Day
  readonly rule: string
  readonly reason: string
  readonly confidence: number
}

/** The agreements that moved between bodies of one place: judged so, or seen to change places. */
export function reattributionsOf(
  agencies: readonly FoldedAgency[],
  judgements: readonly Judgement[],
): Reattribution[] {
  const moves = [...byPlace(agencies)].flatMap(([place, here]) => {
    if (here.length < 2 || place.endsWith('|')) return []
    const stands = here.flatMap((group) => group.runs.map((run) => ({ group, run })))
    return [...swaps(stands, () => place), ...handOvers(stands, () => place)]
  })
  const seen = moves.filter((move) => carriesAgreement(move) && isOnlyOne(move, moves)).flatMap(reattribution)
  const judged = judgements.flatMap((judgement) => judgedReattribution(agencies, judgement))
  const found = new Map([...seen, ...judged].map((found) => [keyOf(found), found]))
  const denied = judgements.flatMap((judgement) => deniedReattributions(agencies, judgement))
  for (const key of denied) found.delete(key)
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, found]) => found)
}

/** The bodies of each place of a state. */
function byPlace(agencies: readonly FoldedAgency[]): ReadonlyMap<string, readonly FoldedAgency[]> {
  const found = new Map<string, FoldedAgency[]>()
  for (const agency of agencies) {
    const places = agency.readings.map(({ place }) => place.replace(/ county$/, ''))
    for (const place of new Set(places)) add(found, `${agency.state}|${place}`, agency)
  }
  return found
}

/**
 * Whether the first body never has the agreement again, and the second had none of that model before but
 * this one, on lists that were served out of turn.
 */
function carriesAgreement(move: Move): boolean {
  const { how, before, after } = move
  const own = before.group.runs.filter((run) => sameAgreement(run, before.run))
  if ((how === 'swapped' && !isListedSwap(move)) || own.some(({ from }) => from > before.run.to)) return false
  const had = after.group.runs.filter(
    (run) => run.series === 'participating' && run.model === after.run.model && run.from < after.run.from,
  )
  if (had.some((run) => run.signed !== after.run.signed || own.some((other) => overlap(run, other))))
    return false
  return (
    how === 'swapped' ||
    before.group.readings.every(({ kind }) => after.group.readings.every((other) => other.kind !== kind))
  )
}

function sameAgreement(a: Run, b: Run): boolean {
  return a.series === b.series && a.model === b.model && a.signed === b.signed
}

function overlap(a: Run, b: Run): boolean {
  return a.series === b.series && a.from <= b.to && b.from <= a.to
}

function isOnlyOne(move: Move, moves: readonly Move[]): boolean {
  return !moves.some(
    (other) =>
      other.how === move.how &&
      other.before.run === move.before.run &&
      other.after.group !== move.after.group,
  )
}

function reattribution(move: Move<FoldedAgency>): Reattribution[] {
  const { how, before, after } = move
  const evidence =
    how === 'swapped'
      ? { rule: 'agreement-moved', confidence: 0.95 }
      : { rule: 'pending-moved', confidence: 0.75 }
  const until = how === 'swapped' ? before.run.to + 1 : after.run.from
  return between(before.group, after.group, after.run, until, { ...evidence, reason: told(move) })
}

function judgedReattribution(agencies: readonly FoldedAgency[], judgement: Judgement): Reattribution[] {
  if (judgement.judgement !== 'same-agreement') return []
  const { state, model, names, reason } = judgement
  const [from, to] = names.map((name) => agencyNamed(agencies, state, name))
  const first = to?.runs
    .filter((run) => run.series === 'participating' && run.model === model)
    .sort((a, b) => a.from - b.from)[0]
  if (from === undefined || to === undefined || first === undefined) return []
  return between(from, to, first, first.from, { rule: 'judgement', reason, confidence: 1 })
}

/** The keys, one each way, of the re-attribution that a person says is none. */
function deniedReattributions(agencies: readonly FoldedAgency[], judgement: Judgement): string[] {
  if (judgement.judgement !== 'different' || judgement.model === undefined) return []
  const { state, model, names } = judgement
  const [a, b] = names.map((name) => agencyNamed(agencies, state, name)?.name ?? name)
  if (a === undefined || b === undefined) return []
  return [keyOf({ state, model, from: a, to: b }), keyOf({ state, model, from: b, to: a })]
}

function keyOf({ state, model, from, to }: Pick<Reattribution, 'state' | 'model' | 'from' | 'to'>): string {
  return `${state} ${model} ${from} > ${to}`
}

function agencyNamed(
  agencies: readonly FoldedAgency[],
  state: StateCode,
  name: string,
): FoldedAgency | undefined {
  const wanted = spellingId(state, name)
  return agencies.find(({ spellings }) => spellings.some(({ id }) => id === wanted))
}

type Why = Pick<Reattribution, 'rule' | 'reason' | 'confidence'>

/** The re-attribution of the agreement that a run opens, from one agency to another. */
function between(
  from: FoldedAgency,
  to: FoldedAgency,
  { model, fromDay: firstDay }: Run,
  firstList: number,
  why: Why,
): Reattribution[] {
  if (model === undefined) return []
  const asked = from.runs.filter(
    (run) => run.series === 'pending' && run.model === model && run.fromDay <= firstDay,
  )
  const firstPending = asked.reduce((last, run) => Math.max(last, run.to + 1), 0)
  return [
    { state: from.state, model, from: from.name, to: to.name, firstList, firstPending, firstDay, ...why },
  ]
}
