import type { StateCode } from '../model/state.js'
import type { Agency, AgencyKind } from './agency.js'
import { countyKey } from './counties.js'
import type { Directory } from './directory.js'
import { editDistance } from './distance.js'
import type { ParsedName } from './name.js'

/** A printed name with what its words tell, and the counties printed beside it, as `countyKey` folds them. */
export interface Listed {
  readonly name: string
  readonly state: StateCode
  readonly parsed: ParsedName
  readonly counties: ReadonlySet<string>
}

/** What a rule found: an agency, or that the name must be left without one and why. */
export type Found =
  | { readonly agency: Agency; readonly reason: string; readonly confidence: number }
  | { readonly refused: string }

interface Rule {
  readonly rule: string
  /** Undefined where the rule has nothing to say of this name. */
  find(listed: Listed, directory: Directory): Found | undefined
}

/** The name as composed from the directory, where it is the only one or its county tells it from its kin. */
const exactName: Rule = {
  rule: 'exact-name',
  find(listed, directory) {
    // A constable named without a precinct could be another of the county than the one that the directory has.
    const vague = listed.parsed.kind === 'constable-or-marshal' && listed.parsed.number === undefined
    const named = directory.named(listed.state, keyOf(listed))
    return chosen(named, listed, 'its name in the national directory', vague ? 0.9 : 0.99)
  },
}

/** The county detectives that the directory lists are the officers of Pennsylvania's district attorneys. */
const countyDetectives: Rule = {
  rule: 'county-detectives',
  find(listed, directory) {
    if (listed.state !== 'PA' || listed.parsed.kind !== 'prosecutor') return undefined
    const [agency, ...others] = directory.named('PA', listed.parsed.key)
    if (agency === undefined || others.length > 0) return undefined
    const reason = `the directory lists the county detectives of ${agency.counties.join(' and ')}, who are its District Attorney's officers`
    return { agency, reason, confidence: 0.94 }
  },
}

/** The same letters with other spaces: La Grange and LaGrange, Mc Adoo and McAdoo. */
const spacing: Rule = {
  rule: 'spacing',
  find(listed, directory) {
    const squashed = squash(keyOf(listed))
    const found = entries(directory, listed.state).filter(([key]) => squash(key) === squashed)
    return chosen(
      found.flatMap(([, agencies]) => agencies),
      listed,
      'its name in the national directory but for spaces',
      0.97,
    )
  },
}

/** "Ashdown City" for Ashdown, "Kline" for Kline Township: the form of government added or left out. */
const form: Rule = {
  rule: 'form-of-government',
  find(listed, directory) {
    const { kind, place, form } = listed.parsed
    if (kind !== 'municipal-police') return undefined
    const places = form === 'township' ? [place] : otherForms(place)
    const found = places.flatMap((other) => directory.named(listed.state, `${kind}:${other}`))
    const near = found.filter((agency) => countyOf(agency, listed) === 'same')
    if (near.length !== 1 && (found.length !== 1 || listed.counties.size > 0)) return undefined
    return chosen(
      near.length === 1 ? near : found,
      listed,
      'its name in the national directory but for the word for its form of government',
      0.95,
    )
  },
}

/** A place one or two letters wrong, where the printed county and the lack of any other candidate show which. */
const placeTypo: Rule = {
  rule: 'place-typo',
  find(listed, directory) {
    const { kind, place } = listed.parsed
    if (
      !(kind === 'municipal-police' || kind === 'sheriff') ||
      place.length < 5 ||
      listed.counties.size === 0
    )
      return undefined
    const limit = place.length < 8 ? 1 : 2
    const near = entries(directory, listed.state).filter(
      ([key]) => key.startsWith(`${kind}:`) && editDistance(key, keyOf(listed), limit) !== undefined,
    )
    const [only] = near.length === 1 ? (near[0]?.[1] ?? []) : []
    if (only === undefined || near[0]?.[1].length !== 1 || countyOf(only, listed) !== 'same') return undefined
    const reason = `the only name of ${listed.state} within ${limit === 1 ? 'a letter' : 'two letters'} of the printed one, in the printed county: ${only.name}`
    return { agency: only, reason, confidence: 0.93 }
  },
}

export const rules: readonly Rule[] = [countyDetectives, exactName, spacing, form, placeTypo]

/** The key without a county that the name adds: the directory keeps counties apart from names. */
function keyOf({ parsed }: Listed): string {
  return parsed.county === undefined ? parsed.key : parsed.key.replace(`@${parsed.county}`, '')
}

function chosen(
  found: readonly Agency[],
  listed: Listed,
  what: string,
  confidence: number,
): Found | undefined {
  const fitting = found.filter((agency) => fits(agency.kind, listed.parsed.kind))
  if (fitting.length === 0) return undefined
  if (fitting.length > 1) return apart(fitting, listed, what)
  const [agency] = fitting
  if (agency === undefined) return undefined
  const county = countyOf(agency, listed)
  if (county === 'same')
    return { agency, confidence, reason: `${what}, in the printed county, ${agency.counties.join(' and ')}` }
  if (county === 'unknown')
    return {
      agency,
      confidence: confidence - 0.03,
      reason: `${what}, the only one in the state; no county confirms it`,
    }
  return elsewhere(agency, listed, what, confidence)
}

/** Sheriffs are told by their county's name, and large places are known; a township of another county is another. */
function elsewhere(agency: Agency, listed: Listed, what: string, confidence: number): Found {
  const counties = agency.counties.join(' and ')
  if (listed.parsed.kind === 'municipal-police' && listed.parsed.form !== undefined) {
    return {
      refused: `the one agency of this name in the directory is in ${counties}, not in the printed county`,
    }
  }
  return {
    agency,
    confidence: confidence - 0.1,
    reason: `${what}, the only one in the state, though the printed county is not its ${counties}`,
  }
}

function apart(fitting: readonly Agency[], listed: Listed, what: string): Found {
  const near = fitting.filter((agency) => countyOf(agency, listed) === 'same')
  const [only] = near
  // Lists put wrong counties right; which of two printed ones was the wrong one, a person must say.
  if (only !== undefined && near.length === 1 && listed.counties.size === 1) {
    return {
      agency: only,
      confidence: 0.98,
      reason: `${what}, told from ${fitting.length - 1} of the same name by the printed county, ${only.counties.join(' and ')}`,
    }
  }
  const chief = headquarters(fitting)
  if (chief !== undefined)
    return {
      agency: chief,
      confidence: 0.93,
      reason: `${what}; of its ${fitting.length} ORIs the one of the whole state`,
    }
  return {
    refused: `${fitting.length} agencies of the directory have this name and nothing printed tells them apart: ${fitting.map(({ ori }) => ori).join(', ')}`,
  }
}

/** Of the posts of one body of the state, the only one named without a county, or with half of its officers. */
function headquarters(posts: readonly Agency[]): Agency | undefined {
  if (!posts.every(({ kind }) => ofState.has(kind))) return undefined
  const plain = posts.filter(({ name }) => !name.endsWith(')'))
  if (plain.length === 1) return plain[0]
  const all = posts.reduce((sum, { officers }) => sum + (officers ?? 0), 0)
  return posts.find(({ officers }) => officers !== undefined && officers * 2 >= all && all > 0)
}

const ofState: ReadonlySet<AgencyKind> = new Set(['state-police', 'state-corrections', 'other-state-agency'])

/** Kinds that a name and the FBI's type may tell differently of one agency. */
function fits(held: AgencyKind, told: AgencyKind): boolean {
  if (held === told || told === 'other') return true
  const local = held === 'municipal-police' || held === 'county-police' || held === 'other'
  if (local && (told === 'municipal-police' || told === 'county-police')) return true
  return ofState.has(held) && ofState.has(told)
}

function countyOf(agency: Agency, { counties }: Listed): 'same' | 'other' | 'unknown' {
  if (counties.size === 0 || agency.counties.length === 0) return 'unknown'
  return agency.counties.some((held) => counties.has(countyKey(held))) ? 'same' : 'other'
}

function otherForms(place: string): string[] {
  const bare = place.replace(/ (city|village|town)$/, '')
  return bare === place
    ? ['city', 'township', 'village', 'town', 'borough'].map((word) => `${place} ${word}`)
    : [bare, `${bare} township`]
}

function entries(directory: Directory, state: StateCode): [string, readonly Agency[]][] {
  return [...directory.namesOf(state)]
}

function squash(key: string): string {
  return key.replace(/ /g, '')
}
