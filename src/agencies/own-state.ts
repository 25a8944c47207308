import { type StateCode, stateName } from '../model/state.js'

/** Words without the name of the state they stand under, and whether they name that state's own body. */
export interface InState {
  readonly words: string
  readonly ofState: boolean
  readonly rules: readonly string[]
}

/**
 * Takes the state's name off words where it only repeats the state: "Virginia Department of Corrections"
 * in Virginia, "Arnaudville Police Department, LA". It stays where it names a place: "Iowa City", "Texas
 * County" in Oklahoma, "University of Florida".
 */
export function withoutState(words: string, state: StateCode): InState {
  const names = namesOf(state)
  if (!mentions(words, names))
    return { words, ofState: isBody.test(words) && !ofCounty.test(words), rules: [] }
  const rules: string[] = []
  let text = withoutSuffix(words, names)
  if (text !== words) rules.push('state-suffix')
  const bare = withoutConstable(text, names).trim()
  if (bare !== text) rules.push('state-name')
  text = bare
  const body = bodyOf(text, names)
  if (body !== undefined && !isOfPlace(text, names)) {
    rules.push('state-name')
    return { words: withoutName(body, names).trim(), ofState: true, rules }
  }
  const ofState = isBody.test(text) && !ofCounty.test(text)
  return { words: ofState ? withoutName(text, names).trim() : text, ofState, rules }
}

/** What a state is called: its names, and its postal code. */
interface Names {
  readonly long: readonly string[]
  readonly all: readonly string[]
  /** The postal code as a word. */
  readonly code: string
}

const held = new Map<StateCode, Names>()

function namesOf(state: StateCode): Names {
  const known = held.get(state)
  if (known !== undefined) return known
  const name = stateName(state)
    .toLowerCase()
    .replace(/[^a-z ]/g, '')
  const long = [name, ...(alsoCalled[state] ?? [])]
  const code = state.toLowerCase()
  const made: Names = { long, all: [...long, code], code: ` ${code} ` }
  held.set(state, made)
  return made
}

/** Most names do not name their state: they are spared a closer look. */
function mentions(words: string, { long, code }: Names): boolean {
  return long.some((name) => words.includes(name)) || ` ${words} `.includes(code)
}

function withoutSuffix(words: string, { all }: Names): string {
  const name = all.find((one) => words.endsWith(` / ${one}`))
  return name === undefined ? words : words.slice(0, -` / ${name}`.length)
}

/** "Texas State Constable" is a constable. */
function withoutConstable(words: string, { all }: Names): string {
  if (!words.includes(' state constable')) return words
  return words.replace(new RegExp(`(?:^| )(?:${all.join('|')}) state constable`), ' constable')
}

/** The body that stands behind the state's name at the start, as in "State of Texas Department of ...". */
function bodyOf(words: string, { all }: Names): string | undefined {
  const text = words.replace(/^the /, '')
  const starts = [text, text.replace(/^(?:state|commonwealth) of /, '')].map((start) => {
    const name = all.find((one) => start.startsWith(`${one} `) && opensBody.test(start.slice(one.length + 1)))
    return name === undefined ? undefined : start.slice(name.length + 1)
  })
  return starts.find((found) => found !== undefined)
}

/** Whether the state's name is here that of a place, as in "Iowa City". */
function isOfPlace(words: string, { long }: Names): boolean {
  const text = words.replace(/^the /, '')
  return long.some(
    (name) =>
      text.startsWith(`${name} `) &&
      /^(?:county|parish|city|township|borough) /.test(text.slice(name.length + 1)),
  )
}

/** Takes the state's name out wherever it stands before a body. */
function withoutName(words: string, { long }: Names): string {
  if (!long.some((name) => words.includes(` ${name} `))) return words
  return words.replace(new RegExp(` (?:${long.join('|')}) (?=${bodies})`, 'g'), ' ')
}

const alsoCalled: Partial<Record<StateCode, readonly string[]>> = {
  MP: ['cnmi', 'commonwealth of the northern mariana islands'],
  VI: ['virgin islands', 'us virgin islands'],
}

/** What a state's name stands before when it names the state's own body. */
const bodies =
  '(?:department|division|bureau|office|agency|board of|commission|national guard|military department' +
  '|attorney general|alcohol|gaming|law enforcement|marine|fish|game|wildlife|conservation|lottery|park|forest' +
  '|criminal|public safety|motor|racing|horse|capitol|highway|correctional|mounted|natural|drug|liquor' +
  '|state (?:police|patrol|trooper|guard|highway|fire|park|capitol|bureau|marshal|auditor|forest))\\b'

const opensBody = new RegExp(`^${bodies}`)

const isBody =
  /^(?:department|division|bureau|office|commission|agency) of |^(?:state police|state patrol|highway patrol|state highway patrol|national guard|state guard|attorney general)\b|^[a-z ]+ division \/ department of /

/** A body that a county, a court district or an elected officer gives its name to is not the state's. */
const ofCounty = /\b(?:county|parish|constable|sheriff|district attorney|state attorney|marshal)\b/
