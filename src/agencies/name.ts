import type { StateCode } from '../model/state.js'
import type { AgencyKind } from './agency.js'
import { kindOfWords } from './kind.js'
import { numberIn } from './number.js'
import { withoutState } from './own-state.js'
import { type Form, placeOf } from './place.js'
import { spellOut, typographic } from './spelling.js'

export { typographic }

/** What the words of an agency's name tell by themselves, before any list or directory is asked. */
export interface ParsedName {
  readonly kind: AgencyKind
  /** The place folded: `miami`, `saint johns`; for a sheriff or a jail the county; empty for a state's body. */
  readonly place: string
  /** The form of government that the name tells: `township` in "Manor Township". */
  readonly form?: Form
  /** A county that the name adds to tell kin apart: `montour` in "Mahoning TWP Police Department - Montour". */
  readonly county?: string
  /** What tells bodies of one place apart: `district attorney`, `division enforcement law`. */
  readonly unit?: string
  /** Precinct, district, ward or circuit in digits. */
  readonly number?: string
  /** The named rules that read this spelling, in order; none for the plain spelling. */
  readonly rules: readonly string[]
  /** Equal for two spellings of one agency that the named rules reach, in one state; else different. */
  readonly key: string
}

/**
 * Reads a printed name by named rules: marks, abbreviations, generic words misspelled, the state's name,
 * "City of", office or department. The spelling of a place is never mended here. Takes any text.
 *
 * Townships of one name in several counties have one key: the name does not tell them apart.
 */
export function parseName(printed: string, state: StateCode): ParsedName {
  const text = `${state}${printed}`
  const held = known.get(text)
  if (held !== undefined) return held
  const parsed = parse(printed, state)
  // Lists print a few thousand names over and over; any text may be asked for, and must not fill the memory.
  if (known.size >= 20_000) known.clear()
  known.set(text, parsed)
  return parsed
}

const known = new Map<string, ParsedName>()

function parse(printed: string, state: StateCode): ParsedName {
  const spelled = spellOut(printed)
  const own = withoutState(spelled.words, state)
  const numbered = numberIn(own.words)
  const kind = kindOfWords(own.words, own.ofState)
  const found = placeOf(kind, numbered.words, state)
  const rules = [...new Set([...spelled.rules, ...own.rules, ...found.rules])]
  const told = { ...found.told, ...(numbered.number === undefined ? {} : { number: numbered.number }) }
  return { kind, ...told, rules, key: keyOf(kind, told) }
}

function keyOf(kind: AgencyKind, told: Omit<ParsedName, 'kind' | 'rules' | 'key'>): string {
  const form = told.form === 'township' || told.form === 'town' ? ` ${told.form}` : ''
  const county = told.county === undefined ? '' : `@${told.county}`
  const number = told.number === undefined ? '' : `#${told.number}`
  const unit = told.unit === undefined ? '' : `/${told.unit}`
  return `${kind}:${told.place}${form}${county}${number}${unit}`
}
