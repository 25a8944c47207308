import { SourceError } from '../model/errors.js'
import { type StateCode, stateOf } from '../model/state.js'

/** What the FBI was asked for, as the address of its answer tells. */
export interface FbiAsked {
  /** The id of the agency, where one was asked for. */
  readonly agency?: string
  /** The state whose series may stand in the answer; undefined where the country was asked for. */
  readonly state?: StateCode
  /** What is counted: `homicides`; undefined for police employment. */
  readonly measure?: string
}

/** The FBI's codes of offenses, with our word for each. */
export const fbiOffenses: Readonly<Record<string, string>> = {
  ARS: 'arsons',
  ASS: 'aggravated-assaults',
  BUR: 'burglaries',
  HOM: 'homicides',
  LAR: 'larcenies',
  MVT: 'motor-vehicle-thefts',
  P: 'property-crimes',
  ROB: 'robberies',
  RPE: 'rapes',
  V: 'violent-crimes',
}

/** Reads the address of an answer: `.../summarized/agency/FL0130600/HOM?...`, `.../pe/agency/FL0130600?...`. */
export function readAsked(address: string, agency: string | undefined, where: string): FbiAsked {
  const { pathname } = new URL(address)
  const [, kind, who, code, offense] =
    /\/(summarized|pe)\/(agency|state|national)(?:\/([A-Z0-9]+))?(?:\/([A-Z]+))?$/.exec(pathname) ?? []
  const measure = fbiOffenses[(who === 'national' ? code : offense) ?? '']
  if (who === undefined || (kind === 'summarized') === (measure === undefined))
    throw new SourceError(where, 'an address such as .../summarized/agency/FL0130600/HOM', pathname)
  if ((who === 'agency') === (agency === undefined))
    throw new SourceError(where, 'an agency, where the address asks for one', agency ?? 'none')
  const state = who === 'agency' ? stateOf(agency?.slice(3, 5) ?? '') : stateOf(code ?? '')
  if (who !== 'national' && state === undefined) throw new SourceError(where, 'a state', code ?? 'none')
  return {
    ...(agency === undefined ? {} : { agency }),
    ...(state === undefined || who === 'national' ? {} : { state }),
    ...(measure === undefined ? {} : { measure }),
  }
}
