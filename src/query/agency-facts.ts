import type { Agency, AgencyKind } from '../agencies/agency.js'
import { modelName } from '../model/agreement.js'
import type { Day } from '../model/day.js'
import type { Register } from '../register/register.js'
import type { AgencyFacts, Fact } from '../rules/facts.js'
import type { Law } from '../rules/law.js'

/** What is held of an agency that law asks for, each fact with where it is from. What is not held is left out. */
export function agencyFacts(register: Register, law: Law, agency: Agency, knownAt: Day): AgencyFacts {
  const jail = operatesCountyJail(register, law, agency, knownAt)
  const year = agency.figuresYear === undefined ? '' : ` of ${agency.figuresYear}`
  const fbi = `the FBI's table of law enforcement employees${year}`
  return {
    id: agency.id,
    kind: { value: agency.kind, source: 'its name, and its type in the national directory' },
    ...(jail === undefined ? {} : { operatesCountyJail: jail }),
    ...(agency.population === undefined ? {} : { population: { value: agency.population, source: fbi } }),
    ...(agency.officers === undefined ? {} : { officers: { value: agency.officers, source: fbi } }),
  }
}

/** Kinds of body that are no county body: none of them operates a county's jail. */
const noCountyBody: ReadonlySet<AgencyKind> = new Set([
  'municipal-police',
  'campus',
  'constable-or-marshal',
  'port-airport-or-transit',
  'prosecutor',
  'state-police',
  'state-corrections',
  'other-state-agency',
  'tribal',
])

/**
 * Whether an agency operates a county jail: as a source says; else by its kind; else because ICE lists it
 * under a model that works inside the agency's own jail. Of a sheriff without such a listing it is not held.
 */
function operatesCountyJail(
  register: Register,
  law: Law,
  agency: Agency,
  knownAt: Day,
): Fact<boolean> | undefined {
  const curated = law.factOf(agency.id)
  if (curated !== undefined && curated.observed <= knownAt)
    return {
      value: curated.operatesCountyJail,
      source: `${curated.summary} (${curated.publisher}, ${curated.address})`,
    }
  if (noCountyBody.has(agency.kind))
    return { value: false, source: `its kind (${agency.kind}) is no body of a county` }
  if (agency.kind === 'county-corrections')
    return { value: true, source: 'its kind: a county runs its jail through it' }
  const inJail = (register.byAgency.get(agency.id) ?? []).find(
    ({ model, listed }) => (model === 'WSO' || model === 'JEM') && listed.length > 0,
  )
  const first = inJail?.listed[0]
  const on = first === undefined ? undefined : register.lists.participating[first.from]?.on
  if (inJail?.model === undefined || on === undefined || on > knownAt) return undefined
  return {
    value: true,
    source: `ICE's list of ${on} has it under the ${modelName(inJail.model)}, which works inside the agency's own jail`,
  }
}
