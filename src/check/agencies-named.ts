import type { Span } from '../model/article.js'
import { type StateCode, stateCodes, stateName } from '../model/state.js'
import { type Gazetteer, type Named, short } from './gazetteer.js'
import { type StateNamed, stateAt } from './states-named.js'
import type { AgencyMeant } from './text-claim.js'
import type { Token } from './tokens.js'

/** An agency, or a place whose agency may be meant, where a text names it. */
export interface AgencyNamed extends Span {
  readonly meant: AgencyMeant
}

/** What a text names before the state that it is about is known. */
interface Found extends Span {
  readonly named: readonly Named[]
  readonly how: 'named' | 'place'
  readonly state?: StateCode
}

/** The agencies and places that a text names, in order, and the state that it is mostly about. */
export interface NamedInText {
  readonly agencies: readonly AgencyNamed[]
  readonly state?: StateCode
}

/** Finds agencies in one pass over the words. Words of people's names are left out by `taken`. */
export function agenciesNamed(
  folded: string,
  tokens: readonly Token[],
  gazetteer: Gazetteer,
  taken: (token: Token) => boolean,
): NamedInText {
  const found: Found[] = []
  const states: StateNamed[] = []
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]
    if (token === undefined) break
    const state = stateAt(tokens, at, afterComma(folded, token), folded)
    const agency = token.capital && !taken(token) ? foundAt(folded, tokens, at, gazetteer) : undefined
    if (agency !== undefined && agency.to > (state?.to ?? 0)) {
      found.push(agency.found)
      at = agency.to
    } else {
      if (state !== undefined) states.push(state)
      at = Math.max(at + 1, state?.to ?? 0)
    }
  }
  const state = mainState(found, states)
  return {
    agencies: found.map((one) => resolved(folded, one, state)),
    ...(state === undefined ? {} : { state }),
  }
}

function afterComma(folded: string, { start }: Token): boolean {
  return folded.slice(Math.max(0, start - 2), start) === ', '
}

interface FoundAt {
  readonly found: Found
  readonly to: number
}

/** The longest name of an agency or place that begins with a token, with the words that go on from a place. */
function foundAt(
  folded: string,
  tokens: readonly Token[],
  at: number,
  gazetteer: Gazetteer,
): FoundAt | undefined {
  const first = tokens[at]
  if (first === undefined) return undefined
  const most = Math.min(gazetteer.longest.get(short[first.base] ?? first.base) ?? 0, 9)
  for (let count = most; count > 0; count--) {
    const found = ofLength(folded, tokens, at, count, gazetteer)
    if (found !== undefined) return found
  }
  return undefined
}

function ofLength(
  folded: string,
  tokens: readonly Token[],
  at: number,
  count: number,
  { names, towns, counties }: Gazetteer,
): FoundAt | undefined {
  const last = tokens[at + count - 1]
  const first = tokens[at]
  if (first === undefined || last === undefined || !joined(folded, first, last)) return undefined
  const keys = tokens.slice(at, at + count).map(({ key, base }, index) => {
    const word = index === count - 1 ? base : key
    return short[word] ?? word
  })
  const words = keys.join(' ')
  const whole = count > 1 ? names.get(words) : undefined
  if (whole !== undefined) return found(folded, tokens, at, at + count, whole, 'named')
  if (!last.capital) return undefined
  const after = bodyAfter(tokens, at + count)
  if (stateNames.has(words) && after?.word !== 'county') return undefined
  if (after?.of === 'county') {
    const sheriffs = counties.get(words)
    return sheriffs === undefined
      ? undefined
      : found(folded, tokens, at, after.to, ordered(sheriffs), after.how)
  }
  const place = towns.get(words)
  if (after?.of === 'town' && place !== undefined)
    return found(folded, tokens, at, after.to, place, after.how)
  const either = place ?? (words.includes(' ') || countyWord(tokens, at) ? counties.get(words) : undefined)
  return either === undefined || common.has(words)
    ? undefined
    : found(folded, tokens, at, at + count, ordered(either), namedBefore(tokens, at) ? 'named' : 'place')
}

/** Whether words stand in one phrase: nothing but spaces, hyphens and stops between them. */
function joined(folded: string, first: Token, last: Token): boolean {
  return !/[,;:()"\n]/.test(folded.slice(first.start, last.end))
}

interface Body {
  readonly of: 'town' | 'county'
  readonly how: 'named' | 'place'
  readonly to: number
  readonly word?: 'county'
}

/** What the words after a place make of it: "Police Department", "County Sheriff's Office", "County". */
function bodyAfter(tokens: readonly Token[], at: number): Body | undefined {
  const next = (count: number) => tokens[at + count]?.key ?? ''
  if (next(0) === 'county' || next(0) === 'parish') {
    const sheriff = sheriffWords(next(1), next(2))
    return { of: 'county', how: sheriff > 0 ? 'named' : 'place', to: at + 1 + sheriff, word: 'county' }
  }
  const sheriff = sheriffWords(next(0), next(1))
  if (sheriff > 0) return { of: 'county', how: 'named', to: at + sheriff }
  if (next(0) === 'police') {
    const more = next(1) === 'department' || next(1) === 'dept' ? 2 : 1
    return { of: 'town', how: 'named', to: at + more }
  }
  if (next(0) === 'pd') return { of: 'town', how: 'named', to: at + 1 }
  if (next(0) === 'public' && next(1) === 'safety') return { of: 'town', how: 'named', to: at + 2 }
  return undefined
}

function sheriffWords(first: string, second: string): number {
  if (first === 'so') return 1
  if (!/^sheriff(?:s|ss)?$/.test(first)) return 0
  return /^(?:office|department|dept|deputies)$/.test(second) ? 2 : 1
}

/** "condado de Collier", "County of Collier". */
function countyWord(tokens: readonly Token[], at: number): boolean {
  const two = tokens[at - 2]?.key
  return two === 'condado' || two === 'county' || two === 'parish'
}

/** Spanish puts the body first: "Policía de Hialeah", "Oficina del Sheriff del condado de Collier". */
function namedBefore(tokens: readonly Token[], at: number): boolean {
  const words = tokens
    .slice(Math.max(0, at - 6), at)
    .map(({ key }) => key)
    .join(' ')
  return /(?:^| )(?:policia|sheriff|alguacil|alguaciles) (?:de |del )(?:condado de |la ciudad de )?$/.test(
    `${words} `,
  )
}

function found(
  folded: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  named: readonly Named[],
  how: 'named' | 'place',
): FoundAt | undefined {
  const start = tokens[from]?.start
  const end = tokens[to - 1]?.end
  if (start === undefined || end === undefined) return undefined
  const last = tokens[to]
  const state = last === undefined ? undefined : stateAt(tokens, to, afterComma(folded, last), folded)
  return { found: { start, end, named, how, ...(state === undefined ? {} : { state: state.state }) }, to }
}

/** The sheriff stands for a county before its police and its jail. */
function ordered(named: readonly Named[]): readonly Named[] {
  const sheriffs = named.filter(({ kind }) => kind === 'sheriff' || kind === 'municipal-police')
  return sheriffs.length > 0 ? sheriffs : named
}

/** The state that most of a text is about: named most often, an agency that only one state has counting for it. */
function mainState(found: readonly Found[], states: readonly StateNamed[]): StateCode | undefined {
  const votes = new Map<StateCode, number>()
  const vote = (state: StateCode, weight: number) => votes.set(state, (votes.get(state) ?? 0) + weight)
  for (const { state } of states) vote(state, 2)
  for (const { named, state, how } of found) {
    if (state !== undefined) vote(state, 2)
    const only = new Set(named.map((one) => one.state))
    if (only.size === 1) for (const one of only) vote(one, how === 'named' ? 2 : 1)
  }
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1])
  if (first === undefined || (second !== undefined && second[1] === first[1])) return undefined
  return first[0]
}

function resolved(
  folded: string,
  { start, end, named, how, state }: Found,
  main: StateCode | undefined,
): AgencyNamed {
  const own = state ?? (named.some((one) => one.state === main) ? main : undefined)
  const meant = own === undefined ? named : named.filter((one) => one.state === own)
  const [only] = meant
  const name = meant.length === 1 && only !== undefined ? only.name : folded.slice(start, end)
  const told = own ?? (meant.length === 1 ? only?.state : undefined)
  const ids = meant.map(({ id }) => id)
  return { start, end, meant: { ids, name, how, ...(told === undefined ? {} : { state: told }) } }
}

const stateNames: ReadonlySet<string> = new Set(stateCodes.map((code) => stateName(code).toLowerCase()))

/** Words that are towns too, but in texts nearly always something else. */
const common: ReadonlySet<string> = new Set(
  (
    'union justice liberty independence hope commerce industry normal police congress republic senate temple ' +
    'trinity enterprise frontier home welcome may march june april august white black green brown commission council ' +
    'federal state city county mayor sheriff reading mobile orange price law public trump american american ' +
    'homeland security customs ice section act bill title king center university school church jackson lee hall house major early star white gray young best good day west east north south central'
  ).split(' '),
)
