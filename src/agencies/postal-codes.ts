import { SourceError } from '../model/errors.js'
import { type StateCode, stateOf } from '../model/state.js'
import { countyKey, countyName } from './counties.js'
import type { Places } from './places.js'
import type { ZipCode } from './zip-codes.js'

/** What a list of postal codes gives, and how many of its lines have no place in a state. */
export interface PostalCodes {
  readonly codes: readonly ZipCode[]
  /** Lines of the military's post offices abroad. */
  readonly military: number
  /** Lines of countries whose mail the United States carries. */
  readonly abroad: number
}

const columns =
  'country, postal code, place, state, its code, county, its code, part, its code, latitude, longitude, accuracy'
const count = columns.split(', ').length

/** Freely associated states: the list has them among the states of the United States. */
const abroad = new Set(['FM', 'MH', 'PW'])

/** Reads the postal codes of the United States as GeoNames lays them out: a line a code, twelve values parted by tabs. */
export function readPostalCodes(text: string, { places }: Places, file = 'postal codes'): PostalCodes {
  const names = new Map(places.map(({ geoid, name }) => [geoid, name]))
  const numbers = new Map(places.map(({ geoid, state }) => [state, geoid.slice(0, 2)]))
  const codes = new Map<string, ZipCode>()
  const left = { military: 0, abroad: 0 }
  const lines = text.split('\n')
  if (lines.pop() !== '')
    throw new SourceError(`${file}, line ${lines.length + 1}`, 'a line break at its end', 'none')
  lines.forEach((line, at) => {
    const where = `${file}, line ${at + 1}`
    const told = readLine(line, where)
    if (told === 'military' || told === 'abroad') {
      left[told]++
      return
    }
    const { zip, place, state, county, number } = told
    const census = names.get(`${numbers.get(state) ?? ''}${number}`)
    if (codes.has(zip)) throw new SourceError(`${where}, postal code`, 'each code once', zip)
    codes.set(zip, { zip, place, county: countyWritten(state, county, census), state })
  })
  return { codes: [...codes.values()], ...left }
}

function readLine(line: string, where: string) {
  const values = line.split('\t')
  if (values.length !== count)
    throw new SourceError(where, `${count} values parted by tabs: ${columns}`, `${values.length}: ${line}`)
  const [country = '', zip = '', place = '', stateName = '', code = '', county = '', number = ''] = values
  const check = (name: string, value: string, pattern: RegExp, expected: string) => {
    if (!pattern.test(value)) throw new SourceError(`${where}, ${name}`, expected, value)
  }
  check('country', country, /^US$/, 'US')
  check('postal code', zip, /^\d{5}$/, 'five digits')
  check('place', place, plainName, 'a name without a comma or a quote')
  if (code === '') {
    check('state', place, /^[AFD]PO (A[AEP]|STA)$/, 'a state, or a post office such as APO AE')
    return 'military'
  }
  if (abroad.has(code)) return 'abroad'
  const state = stateOf(code)
  if (state === undefined || stateOf(stateName) !== state)
    throw new SourceError(`${where}, state`, 'a state and its code', `${stateName} ${code}`)
  check('county', county, plainName, 'a name without a comma or a quote')
  check('code of the county', number, /^\d{3}$/, 'three digits')
  return { zip, place, state, county, number }
}

/** Nothing that a line of CSV would have to quote, and nothing that is no name. */
const plainName = /^[\p{L}\p{N}][^,"\p{C}]*$/u

/** A county as the directory writes it: from the Census Bureau's name where its number is held. */
function countyWritten(state: StateCode, printed: string, census: string | undefined): string {
  if (state === 'DC') return printed
  if (state === 'CT')
    return census === undefined ? `${regions.get(printed) ?? printed} Planning Region` : `${census} County`
  const name = (census ?? printed).replace(/ (Census Area|City and Borough)$/, '')
  const isArea = /(\(CA\)| Census Area)$/.test(printed) || areas.has(name)
  if (state === 'AK' && isArea) return `${name} Census Area`
  return countyName(name.toUpperCase(), state, new Map([[countyKey(name), name]]))
}

/** Names of Connecticut's planning regions that the list prints otherwise than the Census Bureau. */
const regions: ReadonlyMap<string, string> = new Map([
  ['Capitol Region', 'Capitol'],
  ['Connecticut Metropolitan', 'Greater Bridgeport'],
  ['South Central Regional', 'South Central Connecticut'],
])

/** Parts of Alaska without a borough that the list does not mark. */
const areas: ReadonlySet<string> = new Set(['Kusilvak', 'Skagway-Hoonah-Angoon'])
