import type { Agency, AgencyKind } from '../agencies/agency.js'
import type { StateCode } from '../model/state.js'
import { foldMarks } from './folded.js'
import { tokensOf } from './tokens.js'

/** Names of agencies and of the places that they police, by the keys of their words, for finding them in texts. */
export interface Gazetteer {
  /** Agencies by all words of a name: `miami police department`. */
  readonly names: ReadonlyMap<string, readonly Named[]>
  /** Police departments by the town that they are named after: `miami`. */
  readonly towns: ReadonlyMap<string, readonly Named[]>
  /** Sheriffs and other bodies of counties by county: `collier`. */
  readonly counties: ReadonlyMap<string, readonly Named[]>
  /** The most words that any name has that begins with a word. */
  readonly longest: ReadonlyMap<string, number>
}

/** An agency as a text may name it. */
export interface Named {
  readonly id: string
  readonly name: string
  readonly state: StateCode
  readonly kind: AgencyKind
}

/** An agency and, where lists print it under other names, those. */
export interface GazetteerSource extends Pick<Agency, 'id' | 'name' | 'state' | 'kind'> {
  readonly names?: readonly { readonly name: string }[]
}

/** A gazetteer of agencies; of two with one id, as in the directory and the register, the names are joined. */
export function gazetteerOf(agencies: Iterable<GazetteerSource>): Gazetteer {
  const names = new Map<string, Named[]>()
  const towns = new Map<string, Named[]>()
  const counties = new Map<string, Named[]>()
  for (const source of agencies) {
    const { id, name, state, kind } = source
    const named: Named = { id, name, state, kind }
    for (const printed of new Set([name, ...(source.names ?? []).map((other) => other.name)])) {
      const words = keysOf(printed)
      add(names, words, named)
      const place = placeIn(words, kind)
      if (place === undefined) continue
      add(kind === 'sheriff' || kind.startsWith('county') ? counties : towns, place, named)
    }
  }
  return { names, towns, counties, longest: longestOf([names, towns, counties]) }
}

function add(index: Map<string, Named[]>, words: string, named: Named): void {
  if (words === '') return
  const held = index.get(words)
  if (held === undefined) index.set(words, [named])
  else if (!held.some(({ id }) => id === named.id)) held.push(named)
}

/** The words of a name as texts are looked up by: "St. Johns County Sheriff's Office" is `st johns county sheriffs office`. */
export function keysOf(name: string): string {
  return tokensOf(foldMarks(name.replace(/ \([^)]*\)/g, '')))
    .map(({ key }) => key)
    .join(' ')
    .replace(/\b(saint|fort|mount)\b/g, (word) => short[word] ?? word)
}

/** Words that are printed long and short; texts and names are both looked up by the short one. */
export const short: Readonly<Record<string, string>> = { saint: 'st', fort: 'ft', mount: 'mt' }

/** The town or county that an agency is named after; undefined where its name is no place's. */
function placeIn(words: string, kind: AgencyKind): string | undefined {
  if (kind === 'municipal-police') {
    const town = words
      .replace(/^(?:the )?(?:city|town|village|borough) of /, '')
      .replace(/ (?:police|public safety|department|metropolitan police|dept|pd|dps)\b.*$/, '')
    return town === words || town === '' ? undefined : town
  }
  if (kind !== 'sheriff' && kind !== 'county-police' && kind !== 'county-corrections') return undefined
  const county = words
    .replace(/ (?:county|parish|sheriff|sheriffs|police|so)\b.*$/, '')
    .replace(/^county of /, '')
  return county === words || county === '' ? undefined : county
}

function longestOf(indexes: readonly ReadonlyMap<string, unknown>[]): ReadonlyMap<string, number> {
  const longest = new Map<string, number>()
  for (const index of indexes)
    for (const words of index.keys()) {
      const space = words.indexOf(' ')
      const first = space < 0 ? words : words.slice(0, space)
      const count = space < 0 ? 1 : words.split(' ').length
      if (count > (longest.get(first) ?? 0)) longest.set(first, count)
    }
  return longest
}
