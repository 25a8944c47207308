import type { Model } from '../model/agreement.js'
import type { StateCode } from '../model/state.js'
import type { Agency } from './agency.js'
import type { Directory } from './directory.js'
import { folder } from './fold.js'
import type { FoldedName } from './fold-explain.js'
import { type Moves, moveKey, movesOf, type Standings, splitAtMove, standingKey } from './identify-moves.js'
import type { Judgement } from './judgement.js'
import { type AgencyMatch, matchAgency } from './match.js'
import type { FindJudgement } from './ori-judgements.js'
import type { PrintedAgency, Resolution } from './printed.js'
import { agencyId } from './slug.js'

/** Given every printed name with its evidence, a function that tells which agency a run of rows is of. */
export type Identify = (printed: readonly PrintedAgency[]) => Identity

/** The agency, or agencies one after the other, that a printed name stands for in a run of lists. */
export type Identity = (
  state: StateCode,
  name: string,
  model: Model | undefined,
  run: ListSpan,
) => readonly Identified[]

/** Positions in a series, both included. */
export interface ListSpan {
  readonly series: 'participating' | 'pending'
  readonly from: number
  readonly to: number
}

export interface Identified {
  readonly agency: Agency
  readonly resolution: Resolution
  /** The part of the run for which this holds; absent where it holds for all of it. */
  readonly part?: { readonly from: number; readonly to: number }
  /** Where the agreement moved from one body to another: how, in a sentence. */
  readonly moved?: string
}

/** What names are told by: the national directory, and what persons judged. */
export interface Knowledge {
  readonly directory: Directory
  readonly judgements: readonly Judgement[]
  readonly oris: FindJudgement | undefined
}

/** Tells printed names by folding their spellings, then finding each agency in the national directory. */
export function identifier({ directory, judgements, oris }: Knowledge): Identify {
  const match = matcher(directory, oris)
  const known = {
    has: (state: StateCode, { key }: { key: string }) => directory.named(state, key).length > 0,
  }
  const fold = folder({ judgements, known })
  return (printed) => {
    const { names, reattributions } = fold(printed)
    const agencies = agenciesOf(names, printed, match)
    const meanings = new Map<string, Identified>()
    for (const folded of names) {
      const agency = agencies.get(idOf(folded.is.state, folded.is.name))
      if (agency === undefined) continue
      const { rules, reason, confidence } = folded
      meanings.set(`${idOf(folded.state, folded.name)}|${folded.model ?? ''}`, {
        agency,
        resolution: { agencyId: agency.id, rules, reason, confidence },
      })
    }
    const meaningOf = (state: StateCode, name: string, model: Model | undefined) =>
      meanings.get(`${idOf(state, name)}|${model ?? ''}`) ?? meanings.get(`${idOf(state, name)}|`)
    const moves = movesOf(reattributions, (state, name) => agencies.get(idOf(state, name)))
    const standings = standingsOf(printed, meaningOf, moves)
    return (state, name, model, run) => {
      const meaning = meaningOf(state, name, model)
      if (meaning === undefined) return []
      const move = moves.get(moveKey(meaning.agency.id, model))
      return move === undefined ? [meaning] : splitAtMove(meaning, move, run, standings)
    }
  }
}

/** Where the bodies that agreements moved to stand with rows of their own. */
function standingsOf(
  printed: readonly PrintedAgency[],
  meaningOf: (state: StateCode, name: string, model: Model | undefined) => Identified | undefined,
  moves: Moves,
): Standings {
  const reached = new Set([...moves.values()].map(({ to }) => to.id))
  const standings = new Map<string, ListSpan[]>()
  for (const { state, name, appearances } of printed) {
    // Most names mean no such body, whatever stands beside them.
    const meant = [...new Set(appearances.map(({ model }) => model))].map((model) =>
      meaningOf(state, name, model),
    )
    if (!meant.some((meaning) => meaning !== undefined && reached.has(meaning.agency.id))) continue
    for (const { model, series, from, to } of appearances) {
      const agency = meaningOf(state, name, model)?.agency
      if (agency === undefined || !reached.has(agency.id)) continue
      const key = standingKey(agency.id, model, series)
      standings.set(key, [...(standings.get(key) ?? []), { series, from, to }])
    }
  }
  return standings
}

type Matcher = (is: FoldedName['is'], counties: readonly string[]) => AgencyMatch

/** Finds agencies in a directory, each name with the counties printed beside it once. */
function matcher(directory: Directory, oris: FindJudgement | undefined): Matcher {
  const known = new Map<string, AgencyMatch>()
  return ({ state, name }, counties) => {
    const key = `${idOf(state, name)}|${counties.join('|')}`
    const match = known.get(key) ?? matchAgency({ state, name, counties }, directory, oris)
    known.set(key, match)
    return match
  }
}

/** The agency behind each folded name. Two names never share one: the less sure of them goes without its ORI. */
function agenciesOf(
  names: readonly FoldedName[],
  printed: readonly PrintedAgency[],
  match: Matcher,
): Map<string, Agency> {
  const counties = new Map<string, Set<string>>()
  const printings = new Map(printed.map((one) => [idOf(one.state, one.name), one]))
  for (const { state, name, is } of names) {
    const id = idOf(is.state, is.name)
    const found = counties.get(id) ?? new Set<string>()
    counties.set(id, found)
    for (const { county } of printings.get(idOf(state, name))?.appearances ?? []) found.add(county)
  }
  const matches = [...new Map(names.map(({ is }) => [idOf(is.state, is.name), is]))].map(([id, is]) => ({
    id,
    is,
    match: match(is, [...(counties.get(id) ?? [])].sort()),
  }))
  const agencies = new Map<string, Agency>()
  const taken = new Set<string>()
  for (const { id, is, match } of matches.sort(
    (a, b) => (b.match.confidence ?? 0) - (a.match.confidence ?? 0) || (a.id < b.id ? -1 : 1),
  )) {
    const agency = taken.has(match.agency.id) ? apart(match.agency, is, taken) : match.agency
    taken.add(agency.id)
    agencies.set(id, agency)
  }
  return agencies
}

/** An agency under its printed name, where the directory's agency that it resembles is taken. */
function apart(
  { ori: _, oriConfidence: __, oriReason: ___, ...agency }: Agency,
  { state, name }: FoldedName['is'],
  taken: ReadonlySet<string>,
): Agency {
  let id = agencyId(state, name)
  for (let count = 2; taken.has(id); count++) id = agencyId(state, name, String(count))
  return { ...agency, id, name }
}

function idOf(state: StateCode, name: string): string {
  return `${state}|${name}`
}
