import type { AgencyKind } from '../agencies/agency.js'
import { grouped } from '../agencies/grouping.js'
import type { Places } from '../agencies/places.js'
import type { Day } from '../model/day.js'
import type { StateCode } from '../model/state.js'
import type { Agreement, Register, RegisteredAgency } from '../register/register.js'
import type { JoiningClass } from '../rules/classify.js'
import { stageOn } from './stage.js'

/** Whether places are counties or states. */
export type Level = 'county' | 'state'

/**
 * How a place stands: `listed` where an agreement is on the list; else `pending`, where one is pending or signed
 * and not yet listed; else `past`, where one has left, is missing from the newest list, or is no longer pending.
 */
export type PlaceStage = 'listed' | 'pending' | 'past'

/** What one place shows on a day: its stage, how many agreements stand so, and how those on the list are classed. */
export interface PlaceStanding {
  readonly stage: PlaceStage
  readonly agreements: number
  /** The class of its listed agreements; `mixed` where they differ, undefined where none is told. */
  readonly class: JoiningClass | 'mixed' | undefined
}

/** The country on a day, by place. A place that is not here is on no list up to that day. */
export interface CountryOn {
  readonly on: Day
  readonly places: ReadonlyMap<string, PlaceStanding>
  /** The agreements that are on the list, by id. */
  readonly listed: readonly string[]
  /** States of which a body of the whole state has an agreement on the list. */
  readonly statewide: ReadonlySet<StateCode>
}

/** Which agreements belong to which place. Counties are told by GEOID, states by postal code. */
export interface Atlas {
  readonly counties: ReadonlyMap<string, readonly Agreement[]>
  readonly states: ReadonlyMap<string, readonly Agreement[]>
  /** Bodies of a whole state: no county shows them, wherever their office is. */
  readonly statewide: readonly RegisteredAgency[]
  /** Agencies of less than a state whose county is not held. */
  readonly unplaced: readonly RegisteredAgency[]
}

const wholeState: ReadonlySet<AgencyKind> = new Set([
  'state-police',
  'state-corrections',
  'other-state-agency',
])

/** Lays every agency that lists name on the map, or beside it: none is dropped. */
export function atlasOf(register: Register, places: Places): Atlas {
  const agencies = [...register.agencies.values()]
  const agreementsOf = ({ id }: RegisteredAgency) => register.byAgency.get(id) ?? []
  const local = agencies.filter(({ kind }) => !wholeState.has(kind))
  const counties = new Map<string, Agreement[]>()
  for (const agency of local)
    for (const county of agency.counties) {
      const geoid = places.geoid(agency.state, county)
      if (geoid !== undefined) counties.set(geoid, [...(counties.get(geoid) ?? []), ...agreementsOf(agency)])
    }
  const byState = grouped(agencies, ({ state }) => state)
  return {
    counties,
    states: new Map([...byState].map(([state, held]) => [state, held.flatMap(agreementsOf)])),
    statewide: agencies.filter(({ kind }) => wholeState.has(kind)),
    unplaced: local.filter(({ state, counties: all }) =>
      all.every((county) => places.geoid(state, county) === undefined),
    ),
  }
}

/** How places of a level stand on a day. Classes are those of the joining days, where they are given. */
export function countryOn(
  register: Register,
  atlas: Atlas,
  { on, level, classes }: { on: Day; level: Level; classes?: ReadonlyMap<string, JoiningClass> | undefined },
): CountryOn {
  const stages = new Map(
    [...register.agreements.values()].map((one) => [one.id, placeStage(register, one, on)]),
  )
  const held = level === 'county' ? atlas.counties : atlas.states
  const places = [...held].flatMap(([id, agreements]) => {
    const standing = standingOf(agreements, stages, classes)
    return standing === undefined ? [] : [[id, standing] as const]
  })
  const statewide = atlas.statewide.filter(({ id }) =>
    register.byAgency.get(id)?.some((one) => stages.get(one.id) === 'listed'),
  )
  return {
    on,
    places: new Map(places),
    listed: [...stages].flatMap(([id, stage]) => (stage === 'listed' ? id : [])),
    statewide: new Set(statewide.map(({ state }) => state)),
  }
}

/** Where an agreement stands, as a map tells it; undefined where no list had shown it by the day. */
export function placeStage(register: Register, agreement: Agreement, on: Day): PlaceStage | undefined {
  if (agreement.rungs.every((rung) => rung.on > on)) return undefined
  const { stage, current } = stageOn(register, agreement, on)
  if (stage === 'listed' && current) return 'listed'
  if (stage === 'signed' || (stage === 'pending' && current)) return 'pending'
  return stage === 'listed' || stage === 'left' || stage === 'pending' ? 'past' : undefined
}

function standingOf(
  agreements: readonly Agreement[],
  stages: ReadonlyMap<string, PlaceStage | undefined>,
  classes: ReadonlyMap<string, JoiningClass> | undefined,
): PlaceStanding | undefined {
  for (const stage of ['listed', 'pending', 'past'] as const) {
    const standing = agreements.filter(({ id }) => stages.get(id) === stage)
    if (standing.length === 0) continue
    const told = new Set(stage === 'listed' ? standing.flatMap(({ id }) => classes?.get(id) ?? []) : [])
    const [first] = told
    return { stage, agreements: standing.length, class: told.size > 1 ? 'mixed' : first }
  }
  return undefined
}

/** The last day of each month from the first list to the last, and the day of the last list itself. */
export function monthsHeld(register: Register): Day[] {
  const lists = register.lists.participating
  const [first, last] = [lists[0]?.on, lists.at(-1)?.on]
  if (first === undefined || last === undefined) return []
  const ends: Day[] = []
  for (let at = new Date(`${first.slice(0, 7)}-01T00:00:00Z`); ; ) {
    at = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 1))
    const end = new Date(at.getTime() - 86_400_000).toISOString().slice(0, 10) as Day
    if (end >= last) return [...ends, last]
    ends.push(end)
  }
}
