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
  const names = patternsOf(state)
  if (!mentions(words, names))
    return { words, ofState: isBody.test(words) && !ofCounty.test(words), rules: [] }
  const rules: string[] = []
  let text = words.replace(names.suffix, '')
  if (text !== words) rules.push('state-suffix')
  const bare = text.replace(names.constable, ' constable').trim()
  if (bare !== text) rules.push('state-name')
  text = bare
  const body = names.prefix.exec(text)
  if (body?.[1] !== undefined && !names.county.test(text)) {
    rules.push('state-name')
    return { words: body[1].replace(names.anywhere, ' ').trim(), ofState: true, rules }
  }
  const ofState = isBody.test(text) && !ofCounty.test(text)
  return { words: ofState ? text.replace(names.anywhere, ' ').trim() : text, ofState, rules }
}

/** Most names do not name their state: they are spared the patterns that do. */
function mentions(words: string, { long, code }: Patterns): boolean {
  return long.some((name) => words.includes(name)) || ` ${words} `.includes(code)
}

interface Patterns {
  readonly long: readonly string[]
  /** The postal code as a word. */
  readonly code: string
  readonly suffix: RegExp
  readonly constable: RegExp
  readonly prefix: RegExp
  readonly county: RegExp
  readonly anywhere: RegExp
}

const held = new Map<StateCode, Patterns>()

function patternsOf(state: StateCode): Patterns {
  const known = held.get(state)
  if (known !== undefined) return known
  const called = [
    stateName(state)
      .toLowerCase()
      .replace(/[^a-z ]/g, ''),
    ...(alsoCalled[state] ?? []),
  ]
  const long = called.join('|')
  const code = state.toLowerCase()
  const made: Patterns = {
    long: called,
    code: ` ${code} `,
    suffix: new RegExp(` / (?:${long}|${code})$`),
    constable: new RegExp(`(?:^| )(?:${long}|${code}) state constable`),
    prefix: new RegExp(`^(?:the )?(?:(?:state|commonwealth) of )?(?:${long}|${code}) (${bodies}.*)$`),
    county: new RegExp(`^(?:the )?(?:${long}) (?:county|parish|city|township|borough) `),
    anywhere: new RegExp(` (?:${long}) (?=${bodies})`, 'g'),
  }
  held.set(state, made)
  return made
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

const isBody =
  /^(?:department|division|bureau|office|commission|agency) of |^(?:state police|state patrol|highway patrol|state highway patrol|national guard|state guard|attorney general)\b|^[a-z ]+ division \/ department of /

/** A body that a county, a court district or an elected officer gives its name to is not the state's. */
const ofCounty = /\b(?:county|parish|constable|sheriff|district attorney|state attorney|marshal)\b/
