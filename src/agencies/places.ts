import { SourceError } from '../model/errors.js'
import { type StateCode, stateOf } from '../model/state.js'
import { countyKey } from './counties.js'

/** A county or its equivalent, with the Census Bureau's five digits for it. */
export interface Place {
  readonly geoid: string
  readonly state: StateCode
  /** Without the word for county: `Miami-Dade`. */
  readonly name: string
}

const header = 'geoid,state,name'

/** The counties of the country, found by state and name. */
export class Places {
  private readonly byName: ReadonlyMap<string, string>

  constructor(readonly places: readonly Place[]) {
    this.byName = new Map(places.map(({ geoid, state, name }) => [`${state} ${countyKey(name)}`, geoid]))
  }

  /** The GEOID of a county named with or without the word for county; undefined where the state has none. */
  geoid(state: StateCode, county: string): string | undefined {
    return this.byName.get(`${state} ${countyKey(county)}`)
  }
}

/** Reads what `writePlaces` wrote; a `SourceError` names the first line that reads otherwise. */
export function readPlaces(text: string): Places {
  const [first, ...lines] = text.split('\n')
  if (first !== header) throw new SourceError('places, line 1', header, first ?? '')
  return new Places(
    lines.flatMap((line, at) => (line === '' ? [] : [readPlace(line, `places, line ${at + 2}`)])),
  )
}

/** Places as text: CSV with a header, in the order of their GEOIDs. */
export function writePlaces(places: readonly Place[]): string {
  const lines = [...places]
    .sort((a, b) => (a.geoid < b.geoid ? -1 : 1))
    .map(({ geoid, state, name }) => `${geoid},${state},${name}`)
  return `${[header, ...lines].join('\n')}\n`
}

function readPlace(line: string, where: string): Place {
  const [geoid = '', code = '', name = '', ...rest] = line.split(',')
  const state = stateOf(code)
  if (!/^\d{5}$/.test(geoid) || state === undefined || name === '' || rest.length > 0)
    throw new SourceError(where, header, line)
  return { geoid, state, name }
}
