import type { StateCode } from '../model/state.js'
import type { Agency } from './agency.js'
import { countyKey } from './counties.js'
import { grouped } from './grouping.js'
import { parseName } from './name.js'

/** The agencies of one state and, where they are held, their name keys in the same order. */
export interface StateAgencies {
  readonly agencies: readonly Agency[]
  readonly keys?: readonly string[]
}

/** Every police agency of the national directory. It never changes; a state is read when it is first asked for. */
export class Directory {
  private readonly read = new Map<StateCode, StateAgencies>()
  private readonly names = new Map<StateCode, ReadonlyMap<string, readonly Agency[]>>()
  private readonly counties = new Map<StateCode, ReadonlyMap<string, string>>()
  private ids: ReadonlyMap<string, Agency> | undefined
  private oris: ReadonlyMap<string, Agency> | undefined

  constructor(private readonly sources: ReadonlyMap<StateCode, () => StateAgencies>) {}

  static of(agencies: readonly Agency[]): Directory {
    const states = grouped(agencies, (agency) => agency.state)
    return new Directory(new Map([...states].map(([state, held]) => [state, () => ({ agencies: held })])))
  }

  /** All agencies, a state after the other. */
  get agencies(): readonly Agency[] {
    return [...this.sources.keys()].flatMap((state) => this.inState(state))
  }

  inState(state: StateCode): readonly Agency[] {
    return this.held(state).agencies
  }

  byId(id: string): Agency | undefined {
    this.ids ??= new Map(this.agencies.map((agency) => [agency.id, agency]))
    return this.ids.get(id)
  }

  byOri(ori: string): Agency | undefined {
    this.oris ??= new Map(this.agencies.map((agency) => [agency.ori ?? agency.id, agency]))
    return this.oris.get(ori)
  }

  /** The agencies of a state whose names have a key of `parseName`: several where the name alone does not tell. */
  named(state: StateCode, key: string): readonly Agency[] {
    return this.namesOf(state).get(key) ?? []
  }

  /** The agencies of a state by name key. */
  namesOf(state: StateCode): ReadonlyMap<string, readonly Agency[]> {
    const known = this.names.get(state)
    if (known !== undefined) return known
    const { agencies, keys } = this.held(state)
    const byKey = grouped(agencies.keys(), (at) => keys?.[at] ?? keyAt(agencies, at))
    const made = new Map([...byKey].map(([key, found]) => [key, found.flatMap((at) => agencies[at] ?? [])]))
    this.names.set(state, made)
    return made
  }

  /** The names of a state's counties as the directory writes them, by folded name. */
  countiesOf(state: StateCode): ReadonlyMap<string, string> {
    const known = this.counties.get(state)
    if (known !== undefined) return known
    const names = this.inState(state).flatMap(({ counties }) => counties)
    const made = new Map(names.map((name) => [countyKey(name), name]))
    this.counties.set(state, made)
    return made
  }

  private held(state: StateCode): StateAgencies {
    const known = this.read.get(state)
    if (known !== undefined) return known
    const made = this.sources.get(state)?.() ?? { agencies: [] }
    this.read.set(state, made)
    return made
  }
}

/** The name key of an agency of a directory: that of its name without the county that a composed name adds. */
export function nameKey({ name, state }: Agency): string {
  return parseName(name.replace(/ \([^)]*\)$/, ''), state).key
}

function keyAt(agencies: readonly Agency[], at: number): string {
  const agency = agencies[at]
  return agency === undefined ? '' : nameKey(agency)
}
