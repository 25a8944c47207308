import { daysBetween } from '../model/day.js'
import { type StateCode, stateName } from '../model/state.js'
import { add, type Run } from './evidence.js'
import { handOvers, type Move, swaps } from './evidence-moves.js'
import type { FoldedAgency } from './fold-agency.js'
import { groupNumbersAgree } from './fold-likeness.js'
import { spellingId } from './fold-names.js'
import type { KnownAgencies } from './fold-pair.js'
import { isListedSwap } from './fold-rules.js'
import type { Judgement } from './judgement.js'
import type { Model } from './printed.js'

/** An agency's rows that stand under a state that is not its own. */
export interface Stray {
  readonly agency: FoldedAgency
  /** Only the rows with this model, where the printed state has an agency of that name too. */
  readonly model?: Model
  readonly state: StateCode
  readonly rule: string
  readonly reason: string
  readonly confidence: number
}

/**
 * Finds the names printed under a wrong state: judged so, or seen to move to another state under one name. What
 * was found for agencies of one name is found again while they are the same.
 */
export function strayFinder(
  judgements: readonly Judgement[],
  known?: KnownAgencies,
): (agencies: readonly FoldedAgency[]) => Stray[] {
  const memory = new Map<string, { namesakes: readonly FoldedAgency[]; strays: readonly Stray[] }>()
  const seenAmong = (key: string, namesakes: readonly FoldedAgency[]) => {
    const held = memory.get(key)
    if (held !== undefined && areSame(held.namesakes, namesakes)) return held.strays
    const strays = crossings(namesakes).flatMap((move) => strayOf(move, known))
    memory.set(key, { namesakes, strays })
    return strays
  }
  return (agencies) => {
    const judged = judgements.flatMap((judgement) => judgedStray(agencies, judgement))
    const seen = [...inSeveralStates(agencies)].flatMap(([key, namesakes]) => seenAmong(key, namesakes))
    const found = new Map<string, Stray>()
    for (const stray of [...seen.sort(surestLast), ...judged])
      found.set(`${stray.agency.id} ${stray.model ?? ''}`, stray)
    return [...found.values()].filter(({ agency, state }) => agency.state !== state)
  }
}

function areSame(a: readonly FoldedAgency[], b: readonly FoldedAgency[]): boolean {
  return a.length === b.length && a.every((agency, at) => agency === b[at])
}

function surestLast(a: Stray, b: Stray): number {
  return a.confidence - b.confidence || (a.reason < b.reason ? 1 : -1)
}

function judgedStray(agencies: readonly FoldedAgency[], judgement: Judgement): Stray[] {
  if (judgement.judgement !== 'state') return []
  const ids = new Set(judgement.names.map((name) => spellingId(judgement.state, name)))
  const agency = agencies.find(({ spellings }) => spellings.some(({ id }) => ids.has(id)))
  if (agency === undefined) return []
  const { is: state, model, reason } = judgement
  return [
    { agency, ...(model === undefined ? {} : { model }), state, rule: 'judgement', reason, confidence: 1 },
  ]
}

/** The agencies of one name that stand in more states than one, by the key of the name. */
function inSeveralStates(agencies: readonly FoldedAgency[]): [string, FoldedAgency[]][] {
  const byKey = new Map<string, FoldedAgency[]>()
  for (const agency of agencies) for (const { key } of agency.readings) add(byKey, key, agency)
  return [...byKey].filter(([, namesakes]) => namesakes.some(({ state }) => state !== namesakes[0]?.state))
}

/** Moves between agencies of one name in two states, neither of which bears a number that the other does not. */
function crossings(namesakes: readonly FoldedAgency[]): Move<FoldedAgency>[] {
  const stands = namesakes.flatMap((group) => group.runs.map((run) => ({ group, run })))
  const moves = [...swaps(stands, () => ''), ...handOvers(stands, () => '')]
  return moves.filter(
    ({ before: { group: from }, after: { group: to } }) =>
      from.state !== to.state && groupNumbersAgree(from, to),
  )
}

function strayOf(move: Move<FoldedAgency>, known: KnownAgencies | undefined): Stray[] {
  const { before, after } = move
  const agency = before.group
  const stray = { agency, state: after.group.state, rule: 'wrong-state', reason: told(move) }
  if (isWhole(move)) {
    if (isListedSwap(move)) return [{ ...stray, confidence: 0.97 }]
    const stands = known !== undefined && agency.readings.some((name) => known.has(agency.state, name))
    return stands ? [] : [{ ...stray, confidence: known === undefined ? 0.8 : 0.92 }]
  }
  const { model } = before.run
  if (model === undefined || !isListedSwap(move) || !wasPendingBefore(move)) return []
  return [{ ...stray, model, confidence: 0.9 }]
}

/** Whether the name stands under the first state with nothing but what moved. */
function isWhole({ before: { group, run } }: Move): boolean {
  const moved = (other: Run) => other.model === run.model && other.toDay <= run.toDay
  return group.runs.every(
    (other) => moved(other) && (other.series === run.series || run.series === 'participating'),
  )
}

/** Whether the name was pending under the second state until it was listed under the first. */
function wasPendingBefore({ before, after }: Move): boolean {
  return after.group.runs.some((run) => {
    const days = daysBetween(run.toDay, before.run.fromDay)
    return run.series === 'pending' && run.model === before.run.model && days >= 0 && days <= 21
  })
}

function told({ before, after }: Move): string {
  const [wrong, right] = [stateName(before.group.state), stateName(after.group.state)]
  const name = `"${before.run.closes.name.trim()}"`
  const signed = after.run.signed === undefined ? '' : `, signed ${after.run.signed}`
  const series = after.run.series === 'pending' ? 'is pending' : 'is listed'
  return `${name} (${after.run.model ?? 'no model'}${signed}) stands under ${wrong} until ${before.run.toDay} and ${series} under ${right} from ${after.run.fromDay}`
}
