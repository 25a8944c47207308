import type { Agency, AgencyKind } from './agency.js'
import { countyKey } from './counties.js'
import type { Directory } from './directory.js'
import { askedWords, nameWords } from './find-words.js'
import { parseName } from './name.js'
import type { ZipCode } from './zip-codes.js'

/** A ZIP code in a question, and the words beside it. */
export interface ZipQuestion {
  readonly zip: string
  readonly rest: string
}

/** The ZIP code that a question holds: five digits, or those with four more behind a dash. */
export function zipIn(text: string): ZipQuestion | undefined {
  const plain = text.normalize('NFKC')
  const found = /(?<![\p{L}\p{N}-])(\d{5})(?:[-\u2010-\u2013]\d{0,4})?(?![\p{L}\p{N}])/u.exec(plain)
  if (found?.[1] === undefined) return undefined
  const [before, after] = [plain.slice(0, found.index), plain.slice(found.index + found[0].length)]
  const rest = `${before} ${after}`.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return { zip: found[1], rest: rest.replace(wordsForZip, ' ').trim() }
}

/** What people write before the digits, in three languages. */
const wordsForZip = /\b(zip|codes?|codigos?|kod|postal|zona)\b/g

/** An agency that a ZIP code leads to: by its place, or by the county of its place. */
export interface AtZip {
  readonly agency: Agency
  readonly of: 'place' | 'county'
}

/**
 * The agencies of a ZIP code's place, then those of its county; where it has neither, the police of the county's
 * cities. Words asked beside the code, such as "sheriff", bring those to the front whose names have them.
 */
export function agenciesAt(code: ZipCode, rest: string, directory: Directory): AtZip[] {
  const county = countyKey(code.county)
  const inCounty = ({ counties }: Agency) => counties.some((one) => countyKey(one) === county)
  const own = ofPlace(code, directory, inCounty)
  const bodies = ofCounty(code, directory, inCounty).filter((agency) => !own.includes(agency))
  const around = own.length + bodies.length > 0 ? bodies : citiesOf(code, directory, inCounty)
  const found: AtZip[] = [
    ...own.map((agency) => ({ agency, of: 'place' as const })),
    ...around.map((agency) => ({ agency, of: 'county' as const })),
  ]
  const words = askedWords(rest).text.split(' ').filter(Boolean)
  const met = ({ agency: { name } }: AtZip) =>
    words.filter((word) => nameWords(name).split(' ').includes(word)).length
  return words.length === 0 ? found : found.sort((a, b) => met(b) - met(a))
}

/** The police of every city of a county: one of them may be nearest where the county has no body of its own. */
function citiesOf({ state }: ZipCode, directory: Directory, inCounty: (agency: Agency) => boolean): Agency[] {
  const cities = directory.inState(state).filter(({ kind }) => kind === 'municipal-police')
  return largestFirst(cities.filter(inCounty))
}

function largestFirst(agencies: readonly Agency[]): Agency[] {
  return [...agencies].sort((a, b) => (b.officers ?? 0) - (a.officers ?? 0))
}

/** The bodies of a county; one whose county is not held counts where its name tells it. */
function ofCounty(
  { county, state }: ZipCode,
  directory: Directory,
  inCounty: (agency: Agency) => boolean,
): Agency[] {
  const key = parseName(`${county} Sheriff's Office`, state).key
  const named = directory.named(state, key).filter(({ counties }) => counties.length === 0)
  const held = directory
    .inState(state)
    .filter((agency) => kindsOfCounty.includes(agency.kind) && inCounty(agency))
  return [...named, ...held].sort((a, b) => kindsOfCounty.indexOf(a.kind) - kindsOfCounty.indexOf(b.kind))
}

const kindsOfCounty: readonly AgencyKind[] = ['sheriff', 'county-police', 'county-corrections']

/**
 * The police of a place. A body of the same name in another county is another place's; one whose county is not
 * held counts where it alone bears the name.
 */
function ofPlace(
  { place, county, state }: ZipCode,
  directory: Directory,
  inCounty: (agency: Agency) => boolean,
): Agency[] {
  const city = state === 'NY' && boroughs.has(county) ? 'New York' : place
  const keys = namesOf(city, county).map((name) => parseName(name, state).key)
  const named = [...new Set([...new Set(keys)].flatMap((key) => directory.named(state, key)))]
  const here = named.filter(inCounty)
  const held =
    here.length > 0 || named.length > 1 ? here : named.filter(({ counties }) => counties.length === 0)
  return largestFirst(held)
}

/** Under which names a place may have police. */
function namesOf(place: string, county: string): string[] {
  const plain = ['', ' Township', ' Town', ' Village', ' City', ' Metropolitan', ' Metro']
  const bare = county.replace(/ (County|Parish)$/, '')
  return [
    ...plain.map((form) => `${place}${form} Police Department`),
    `Metropolitan ${place} Police Department`,
    `${place}-${bare} Police Department`,
    `${place}-${county} Police Department`,
    `${place} Marshal`,
  ]
}

/** The counties of the City of New York, whose mail names the borough or a part of it. */
const boroughs: ReadonlySet<string> = new Set([
  'Bronx County',
  'Kings County',
  'New York County',
  'Queens County',
  'Richmond County',
])
