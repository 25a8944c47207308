import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AgencyKind } from '../../src/agencies/agency.js'
import { kindNamed } from '../../src/agencies/kind.js'
import { parseName } from '../../src/agencies/name.js'
import type { StateCode } from '../../src/model/state.js'

const kinds: readonly (readonly [AgencyKind, StateCode, string])[] = [
  ['sheriff', 'FL', "Jacksonville Sheriff's Office"],
  ['sheriff', 'LA', "St. Charles Place Sheriff's Office "],
  ['municipal-police', 'FL', 'Indian Creek Village Department of Public Safety'],
  ['municipal-police', 'MI', 'Metro Police Authority of Genesee County'],
  ['municipal-police', 'TX', 'College Station Police Department'],
  ['municipal-police', 'PA', 'Northern York County Regional Police Department'],
  ['municipal-police', 'MO', 'North County Police Cooperative'],
  ['county-police', 'NY', 'Nassau County Police Department'],
  ['county-police', 'MO', 'Saint Charles County Police Department'],
  ['county-corrections', 'FL', 'Miami-Dade Corrections and Rehabilitation'],
  ['county-corrections', 'FL', 'Gulf County BOCC'],
  ['county-corrections', 'OK', 'Okmulgee County Criminal Justice Authority'],
  ['county-corrections', 'PA', 'County of Franklin / Franklin County Jail '],
  ['regional-jail', 'NC', 'Albemarle District Jail'],
  ['regional-jail', 'VA', 'Southwest Virginia Regional Jail Authority'],
  ['state-police', 'TN', 'Tennessee Department of Safety and Homeland Security '],
  ['state-police', 'WY', 'Wyoming State Highway Patrol '],
  ['state-police', 'VA', 'Department of State Police'],
  ['state-corrections', 'LA', 'Louisiana Department of Public Safety & Corrections'],
  ['state-corrections', 'MP', 'CNMI Department of Corrections'],
  ['state-corrections', 'VA', 'Virginia DOC Law Enforcement Services'],
  ['other-state-agency', 'LA', 'Louisiana Office of the State Fire Marshal'],
  ['other-state-agency', 'GU', 'Office Of The Attorney General '],
  ['other-state-agency', 'FL', 'Florida State Guard'],
  ['campus', 'FL', 'District Board of Trustees of Pensacola State College'],
  ['campus', 'OK', 'Caney Valley Public Schools Police Department'],
  ['constable-or-marshal', 'TX', "Galveston County Constable's Office Pct.1"],
  ['constable-or-marshal', 'LA', "Ward 5 Marshal's Office"],
  ['constable-or-marshal', 'PA', "Pennsylvania State Constable's Office, Cooke Township"],
  ['port-airport-or-transit', 'FL', 'Lee County Port Authority Police'],
  ['port-airport-or-transit', 'FL', 'Sarasota Manatee Airport Authority Police Department'],
  ['prosecutor', 'TX', 'Parker County (County) Attorney’s Office'],
  ['prosecutor', 'FL', 'Office of the State Attorney Sixth Judical Circuit'],
  ['municipal-police', 'CO', 'Pueblo Police Department'],
  ['municipal-police', 'TX', 'West University Place Police Department'],
  ['tribal', 'NM', 'Taos Pueblo Police Department'],
  ['tribal', 'OK', 'Cherokee Nation Police Department'],
  ['other', 'MO', 'COMET Drug Task Force'],
]

for (const [kind, state, name] of kinds) {
  test(`"${name.trim()}" of ${state} is ${kind}`, () => {
    assert.equal(parseName(name, state).kind, kind)
  })
}

test('a kind that no agency has is no kind', () => {
  assert.equal(kindNamed('sheriff'), 'sheriff')
  assert.equal(kindNamed('police'), undefined)
  assert.equal(kindNamed('toString'), undefined)
})
