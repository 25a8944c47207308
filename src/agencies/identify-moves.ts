import type { Model } from '../model/agreement.js'
import type { StateCode } from '../model/state.js'
import type { Agency } from './agency.js'
import type { Reattribution } from './fold-reattribution.js'
import type { Identified, ListSpan } from './identify.js'

/** Where an agency's own rows stand: by agency, model and series, as runs of positions. */
export type Standings = ReadonlyMap<string, readonly ListSpan[]>

/** The agreements that moved from one body to another, by the body and model that they moved from. */
export type Moves = ReadonlyMap<string, Move>

export interface Move {
  readonly to: Agency
  readonly move: Reattribution
}

export function movesOf(
  reattributions: readonly Reattribution[],
  agencyNamed: (state: StateCode, name: string) => Agency | undefined,
): Moves {
  const moves = new Map<string, Move>()
  for (const move of reattributions) {
    const [from, to] = [agencyNamed(move.state, move.from), agencyNamed(move.state, move.to)]
    // One move a body and model: what a second one would mean, lists alone cannot tell.
    if (from !== undefined && to !== undefined) moves.set(moveKey(from.id, move.model), { to, move })
  }
  return moves
}

export function moveKey(agencyId: string, model: Model | undefined): string {
  return `${agencyId}|${model ?? ''}`
}

export function standingKey(agencyId: string, model: Model | undefined, series: ListSpan['series']): string {
  return `${moveKey(agencyId, model)}|${series}`
}

/**
 * A run of rows of the old body, parted: on lists before the move that have no row of the new body it is the
 * new body's agreement, on all others its own.
 */
export function splitAtMove(
  meaning: Identified,
  { to, move }: Move,
  run: ListSpan,
  standings: Standings,
): Identified[] {
  const end = Math.min(run.to, (run.series === 'pending' ? move.firstPending : move.firstList) - 1)
  const taken = standings.get(standingKey(to.id, move.model, run.series)) ?? []
  const isMoved = (list: number) => list <= end && !taken.some(({ from, to }) => from <= list && list <= to)
  const parts: { from: number; to: number; moved: boolean }[] = []
  for (let list = run.from; list <= run.to; list++) {
    const last = parts.at(-1)
    if (last !== undefined && last.moved === isMoved(list)) last.to = list
    else parts.push({ from: list, to: list, moved: isMoved(list) })
  }
  return parts.map(({ moved, ...part }) => ({ ...(moved ? underNewBody(meaning, to, move) : meaning), part }))
}

function underNewBody(
  { agency, resolution }: Identified,
  to: Agency,
  { firstDay, reason, confidence }: Reattribution,
): Identified {
  return {
    agency: to,
    resolution: { agencyId: to.id, rules: [...resolution.rules, 're-attributed'], reason, confidence },
    moved: `printed under ${agency.name} until ${firstDay}: ${reason}`,
  }
}
