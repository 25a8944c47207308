import type { StateCode } from '../model/state.js'
import type { AgencyKind } from './agency.js'

/** The form of government that a name tells of its place. */
export type Form = 'city' | 'town' | 'village' | 'borough' | 'township'

/** What is left of a name once its generic words are read. */
export interface Told {
  readonly place: string
  readonly form?: Form
  readonly county?: string
  readonly unit?: string
}

/** The place, form and unit that words tell for a kind, and the rules that read them so. */
export function placeOf(kind: AgencyKind, words: string, state: StateCode) {
  const rules: string[] = []
  const bare = words.replace(/^the /, '')
  if (bare !== words) rules.push('the')
  const told = readers[kind](bare, state, rules)
  return { told: { ...told, place: joined(told.place) }, rules }
}

type Reader = (words: string, state: StateCode, rules: string[]) => Told

const readers: Readonly<Record<AgencyKind, Reader>> = {
  sheriff,
  'municipal-police': municipal,
  'county-police': (words) => ({
    place: without(words, 'county parish police department of the office division'),
  }),
  'county-corrections': corrections,
  'regional-jail': corrections,
  'state-police': (words) => ({ place: '', ...unitOf(words, 'of the and state department division') }),
  'state-corrections': (words) => ({
    place: '',
    ...unitOf(words, 'of the and state department division correction'),
  }),
  'other-state-agency': (words) => ({ place: '', ...unitOf(words, 'of the and office') }),
  campus,
  'constable-or-marshal': constable,
  'port-airport-or-transit': municipal,
  prosecutor,
  tribal: (words) => ({ place: without(words, 'police department of the tribal') }),
  other: (words, state, rules) => formOf(without(words, 'the'), state, rules),
}

function sheriff(words: string, state: StateCode, rules: string[]): Told {
  const [head = '', ...after] = words.split(' / ')
  if (/ department\b/.test(head)) rules.push('office-or-department')
  if (state === 'LA' && / (county|place)\b/.test(head)) rules.push('parish')
  const place = without(
    head,
    state === 'LA' ? 'sheriff office department of the place' : 'sheriff office department of the',
  )
  const county = place.replace(/ (county|parish)$/, '')
  const city = county === place && state === 'VA' ? ' city' : ''
  const told = formOf(county, state, rules)
  return {
    place: `${told.place}${told.place.endsWith(city) ? '' : city}`,
    ...unitOf(after.join(' '), 'the of county'),
  }
}

function municipal(words: string, state: StateCode, rules: string[]): Told {
  const [head = '', ...after] = words.split(' / ')
  if (/\bpublic safety\b/.test(head)) rules.push('public-safety')
  const place = ` ${head} `
    .replace(/ (department|division|bureau) of (public safety|police)( and security)? /, ' ')
    .replace(/ public safety( department)? /, ' ')
    .replace(/ police( service| services| safety)?( department| division| bureau| force)? /, ' ')
    .replace(/ department /, ' ')
    .trim()
  const county = after.join(' ').replace(/ county$/, '')
  const added =
    county === '' ? {} : /\b(police|department|unit|division)\b/.test(county) ? { unit: county } : { county }
  return { ...formOf(place, state, rules), ...added }
}

/** A county commission signs for the jail it runs, so the jail and the commission are one body here. */
function corrections(words: string, _state: StateCode, rules: string[]): Told {
  if (/\b(commissioner|commission)\b/.test(words)) rules.push('commission-for-its-jail')
  const generic =
    'county parish board commissioner commission correction correctional facility jail detention center prison ' +
    'department division office rehabilitation authority bureau complex of and the criminal justice adult'
  return { place: [...new Set(without(words, generic).split(' '))].join(' ') }
}

function campus(words: string, _state: StateCode, rules: string[]): Told {
  if (/\bboard of trustees\b/.test(words)) rules.push('board-of-trustees')
  const bare = words
    .replace(/^(district )?board of trustees (of|for) (the )?/, '')
    .replace(/ board of trustees\b/, '')
    .replace(/ (department of public safety|public safety|campus police)( department)?\b/, '')
  return { place: without(bare, 'police department') }
}

function constable(words: string, state: StateCode, rules: string[]): Told {
  const county = / county\b/.test(words)
  const place = without(words, 'constable marshal office of the city state county department precinct')
  const told = formOf(place, state, rules)
  return { ...told, place: county ? `${told.place} county`.trim() : told.place }
}

function prosecutor(words: string, _state: StateCode, rules: string[]): Told {
  const text = words
    .replace(/\bcriminal (?=district attorney)/, '')
    .replace(/\bcounty county (?=attorney)/, 'county ')
  if (text !== words) rules.push('prosecutor-title')
  const title = /(district|state|county|commonwealth|prosecuting) attorney|prosecutor/.exec(text)?.[0] ?? ''
  const rest = without(
    text.replace(title, title === 'county attorney' ? 'county' : ''),
    'office of the and judicial',
  )
  const [place = '', ...after] = rest.split(/ county(?: |$)/)
  return { place, unit: [title, ...after.filter((words) => words !== '')].join(' ') }
}

/** A place without the word for its form, and the form: "City of Monroe", "Manor Township". */
function formOf(place: string, state: StateCode, rules: string[]): { place: string; form?: Form } {
  const before = /^(city|town|village|borough|township) of (?:the )?(.+)$/.exec(place)
  if (before?.[2] !== undefined) {
    rules.push(`${before[1]}-of`)
    return townOnly(before[2], before[1] as Form, state)
  }
  const after =
    /^(.+) (township|borough)$/.exec(place) ??
    (state === 'NY' || state === 'WI' ? /^(.+) (town|village)$/.exec(place) : null)
  if (after?.[1] === undefined) return { place }
  if (after[2] === 'borough' || after[2] === 'village') rules.push(after[2])
  return townOnly(after[1], after[2] as Form, state)
}

/** Towns are bodies apart from the village or city of their name only where townships are called towns. */
function townOnly(place: string, form: Form, state: StateCode) {
  return { place, form: form === 'town' && !'NY VT WI CT'.includes(state) ? ('city' as const) : form }
}

/** The words that tell one body of a state from another: generic ones dropped, each once, in alphabetical order. */
function unitOf(words: string, generic: string): { unit?: string } {
  const unit = [...new Set(without(words, generic).split(' '))].sort().join(' ')
  return unit === '' ? {} : { unit }
}

function without(words: string, generic: string): string {
  const dropped = new Set(generic.split(' '))
  return words
    .split(' ')
    .filter((word) => word !== '/' && !dropped.has(word))
    .join(' ')
}

/** Particles written apart or together: La Salle and LaSalle, De Soto and DeSoto. */
function joined(place: string): string {
  return place.replace(/\b(la|le|de|du|mc|mac|o|d) (?=\p{L})/gu, '$1')
}
