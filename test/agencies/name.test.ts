import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { parseName, typographic } from '../../src/agencies/name.js'
import { type StateCode, stateCodes, stateOf } from '../../src/model/state.js'

import { bundledDirectory } from './directory-bundled.js'

/** Spellings that ICE has printed for one agency, by the rule that reaches them. */
const oneAgency: readonly (readonly [StateCode, string, string, string])[] = [
  [
    'FL',
    'typography',
    ' Florida Department of Financial Services , Criminal Investigation Division,',
    'Florida Department of Financial Services, Criminal Investigation Division',
  ],
  [
    'FL',
    'typography',
    'Miami-Dade County Corrections and Rehabilitation\u00a0',
    'Miami-Dade Corrections and Rehabilitation',
  ],
  ['FL', 'abbreviation', 'Tampa PD', 'Tampa Police Department'],
  ['FL', 'abbreviation', 'Ft. Myers Police Department', 'Fort Myers Police Department'],
  ['FL', 'abbreviation', 'Indian River Shores DPS', 'Indian River Shores Department of Public Safety'],
  [
    'FL',
    'abbreviation',
    'Gulf County BOCC',
    'Gulf County Board of County Commissioners /Detention Facility ',
  ],
  ['FL', 'misspelling', 'New Port Richey Polce Department', 'New Port Richey Police Department'],
  ['MO', 'misspelling', "Christian County Sherrif's Office ", "Christian County Sheriff's Office"],
  ['NY', 'misspelling', "Cattaraugus Counry Sheriff's Office ", "Cattaraugus County Sheriff's Office "],
  ['PA', 'misspelling', 'Coolspring Township Constbales Office', "Coolspring Township Constable's Office"],
  ['FL', 'city-of', 'City of Hialeah Police Department', 'Hialeah Police Department'],
  ['FL', 'town-of', 'Town of Palm Beach Police Department', 'Palm Beach Police Department'],
  ['PA', 'borough', 'Quarryville Borough Police Department', 'Quarryville Police Department'],
  ['VA', 'state-name', 'Virginia Department of Corrections', 'Department of Corrections'],
  ['MT', 'state-name', 'MT Dept of Justice', 'Montana Department of Justice'],
  ['LA', 'state-suffix', 'Arnaudville Police Department, LA', 'Arnaudville Police Department'],
  ['TX', 'office-or-department', 'Walker County Sheriff’s Department', "Walker County Sheriff's Office"],
  ['PA', 'apostrophe', 'Franklin County Sheriffs Office', 'Franklin County Sheriff’s Office'],
  ['LA', 'parish', "Lafourche County Sheriff's Office", "Lafourche Parish Sheriff's Office"],
  [
    'FL',
    'board-of-trustees',
    'The University of West Florida Board of Trustees',
    'University of West Florida Police Department',
  ],
  [
    'FL',
    'ampersand',
    'Florida Fish & Wildlife Conservation Commission',
    'Florida Fish and Wildlife Conservation Commission',
  ],
]

for (const [state, rule, printed, plain] of oneAgency) {
  test(`${rule}: "${printed}" and "${plain}" are one agency of ${state}`, () => {
    assert.equal(parseName(printed, state).key, parseName(plain, state).key)
    assert.ok(parseName(printed, state).rules.includes(rule), parseName(printed, state).rules.join())
  })
}

/** Look-alikes of one state. */
const twoAgencies: readonly (readonly [StateCode, string, string])[] = [
  ['TN', 'Bradley County Constable District 1', 'Bradley County Constable District 6'],
  ['TX', "Galveston County Constable's Office Pct.1", 'Galveston County Constable Precinct 2'],
  ['FL', "Miami Dade Sheriff's Office", 'Miami-Dade Corrections and Rehabilitation'],
  ['PA', 'Franklin Township Police Department', 'Franklin Borough Police Department'],
  ['PA', "Franklin County Sheriff's Office", 'County of Franklin / Franklin County Jail'],
  ['VA', "Roanoke Sheriff's Office", "Roanoke County Sheriff's Office"],
  ['FL', 'Florida State Guard', 'Florida National Guard'],
  ['TX', 'Parker County District Attorney’s Office', "Parker County (County) Attorney's Office"],
  ['FL', 'Lake Clark Shores Police Department', 'Lake Clarke Shores Police Department'],
]

for (const [state, one, other] of twoAgencies) {
  test(`"${one}" and "${other}" of ${state} are two agencies`, () => {
    assert.notEqual(parseName(one, state).key, parseName(other, state).key)
  })
}

test('a name tells its place, number and county', () => {
  const precinct = parseName("Galveston County Constable's Office Pct.1", 'TX')
  assert.deepEqual([precinct.place, precinct.number], ['galveston county', '1'])
  const mahoning = parseName('Mahoning TWP Police Department - Montour', 'PA')
  assert.deepEqual([mahoning.place, mahoning.form, mahoning.county], ['mahoning', 'township', 'montour'])
})

test('the plain spelling needs no rule', () => {
  assert.deepEqual(parseName("Baker County Sheriff's Office", 'FL').rules, [])
  assert.deepEqual(parseName('Coral Gables Police Department', 'FL').rules, [])
})

test('a state’s name stays where it names a place', () => {
  assert.equal(parseName("Texas County Sheriff's Office", 'OK').place, 'texas')
  assert.equal(parseName("Oklahoma County Sheriff's Office", 'OK').place, 'oklahoma')
  assert.equal(parseName('Florida City Police Department', 'FL').place, 'florida city')
})

const state = fc.constantFrom(...stateCodes)
const word = fc.constantFrom(
  'County',
  'St.',
  'PD',
  "Sheriff's",
  'of',
  'City',
  ',',
  '/',
  '-',
  '6th',
  'Ward',
  'Miami',
  '&',
  '(',
  'Office',
  'Florida',
)
const anyName = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(word).map((words) => words.join(' ')),
)

const directory = bundledDirectory()

test('no name of the directory is mended: a place is never read as a generic word', () => {
  const mended = directory.agencies.filter(({ name, state }) =>
    parseName(name, state).rules.includes('misspelling'),
  )
  assert.deepEqual(
    mended.map(({ name }) => name),
    [],
  )
})

test('police and sheriffs of one state never share a key under different names', () => {
  for (const code of stateCodes) {
    for (const [key, kin] of directory.namesOf(code)) {
      const local = kin.filter(({ kind }) => kind === 'municipal-police' || kind === 'sheriff')
      assert.ok(new Set(local.map(({ name }) => name)).size <= 1, `${code} ${key}`)
    }
  }
})

test('any text at all has a name', () => {
  fc.assert(fc.property(anyName, state, (text, code) => typeof parseName(text, code).key === 'string'))
})

test('case, spaces and quotes do not change a key', () => {
  const printed = fc.constantFrom(...oneAgency.map(([code, , name]) => [code, name] as const))
  fc.assert(
    fc.property(printed, fc.nat(5), ([code, name], noise) => {
      const noisy = [
        name.toUpperCase(),
        name.toLowerCase(),
        ` ${name}  `,
        name.replaceAll(' ', '\u00a0 '),
        name.replaceAll("'", '’'),
        `${name},`,
      ][noise]
      assert.equal(parseName(noisy ?? '', code).key, parseName(name, code).key)
    }),
  )
})

test('marks are folded before anything else is read', () => {
  assert.equal(typographic(' Sarpy\u00a0County  Sheriff’s Office , '), "sarpy county sheriff's office")
})

const rivals = '../shared/rosters/truth/name_nonpairs.csv'

test('look-alikes listed side by side keep apart', {
  skip: existsSync(rivals) ? false : `${rivals} is not here`,
}, () => {
  const rows: Record<string, string>[] = parse(readFileSync(rivals, 'utf8'), { columns: true })
  for (const row of rows) {
    const code = stateOf(row.state ?? '')
    assert.ok(code)
    assert.notEqual(
      parseName(row.name_a ?? '', code).key,
      parseName(row.name_b ?? '', code).key,
      `${row.name_a} / ${row.name_b}`,
    )
  }
})
