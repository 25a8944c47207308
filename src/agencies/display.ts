import { type StateCode, stateName } from '../model/state.js'

/** What a bare name of the FBI's file and its type tell. */
export interface BareName {
  readonly name: string
  readonly type: string
  readonly state: StateCode
  readonly federal: boolean
}

/** A name to show, and whether the FBI's own unit (a post, a precinct, a campus) is missing from it. */
export interface DisplayName {
  readonly name: string
  readonly unitLost: boolean
}

/**
 * The full name of an agency that the FBI's file names barely: `Coral Gables` of type City is the "Coral Gables
 * Police Department", `Autauga` of type County the "Autauga County Sheriff's Office". `county` is the first
 * county as it is written, with its suffix.
 */
export function displayName(bare: BareName, county: string | undefined): DisplayName {
  const unitLost = /:\s*$/.test(bare.name)
  const name = bare.name
    .replace(/\s*[:,]\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim()
  return { name: composed(name, bare, county), unitLost }
}

function composed(name: string, bare: BareName, county: string | undefined): string {
  if (bare.federal) return name
  switch (bare.type) {
    case 'City':
      return city(name)
    case 'County':
      return sheriff(name, bare.state, county)
    case 'State Police':
      return ofState(name.replace(/ Headquarters$/, ''), bare.state)
    case 'University or College':
      return /police/i.test(name) ? name : `${name} Police Department`
    case 'Tribal':
      return /(tribal|nation|pueblo|community|rancheria|colony|tribes)$/i.test(name)
        ? `${name} Police Department`
        : name
    case 'Other State Agency':
      return ofState(name, bare.state)
    default:
      return other(name, bare.state, county)
  }
}

/** The FBI adds ", Beaver County" to towns that share a name; the county is told apart from the name. */
function city(name: string): string {
  const place = name.replace(/, [\w.' ]+ County$/, '')
  return /police|sheriff|public safety/i.test(place) ? place : `${place} Police Department`
}

function sheriff(name: string, state: StateCode, county: string | undefined): string {
  if (/police|sheriff|public safety/i.test(name)) return name
  const whole = / (?:County|Parish)$/.test(name) || (county?.endsWith(' City') && county === name)
  const word = whole ? '' : state === 'LA' ? ' Parish' : ' County'
  return `${name}${word} Sheriff's Office`
}

function other(name: string, state: StateCode, county: string | undefined): string {
  if (name === 'Prosecutor' && county !== undefined) return `${county} Prosecutor's Office`
  if (name === 'County Detective' && county !== undefined) return `${county} District Attorney's Office`
  if (name === 'County Attorney' && county !== undefined) return `${county} Attorney's Office`
  if (name === stateName(state)) return `${name} Police`
  return name
}

/** A body of the state is shown with the state's name, which the FBI's file mostly leaves out. */
function ofState(name: string, state: StateCode): string {
  const long = stateName(state)
  const opens = new RegExp(`(^| )${long}|United States|University|Hospital|Port Authority of`)
  return opens.test(name) || state === 'DC' ? name : `${long} ${name}`
}
