import assert from 'node:assert/strict'
import { test } from 'node:test'
import { matchAgency } from '../../src/agencies/match.js'
import type { StateCode } from '../../src/model/state.js'
import { bundledDirectory, bundledJudgements } from './directory-bundled.js'

const directory = bundledDirectory()
const judgements = bundledJudgements()
const match = (state: StateCode, name: string, ...counties: string[]) =>
  matchAgency({ state, name, counties }, directory, judgements)

test('a name that the directory has once is its agency, surer where the county agrees', () => {
  const miami = match('FL', 'City of Miami Police Department ', '#NA')
  assert.deepEqual(
    [miami.ori, miami.rule, miami.agency.id],
    ['FL0130600', 'exact-name', 'us-fl/miami-police-department'],
  )
  assert.match(miami.reason, /the only one in the state; no county confirms it/)
  const blount = match('AL', "Blount County Sheriff's Office", 'Blount County')
  assert.ok((blount.confidence ?? 0) > (miami.confidence ?? 0))
  assert.equal(blount.agency.oriReason, blount.reason)
})

test('the printed county tells kin apart, and without it none is chosen', () => {
  assert.equal(match('PA', 'Franklin Township Police Department', 'Beaver County').ori, 'PA0043600')
  const unsure = match('PA', 'Franklin Township Police Department', '#N/A')
  assert.equal(unsure.ori, undefined)
  assert.match(unsure.reason, /nothing printed tells them apart/)
})

test('kin printed with two counties are left to a person', () => {
  assert.equal(
    match('PA', 'Franklin Township Police Department', 'Beaver County', 'Carbon County').ori,
    undefined,
  )
  const judged = match('PA', 'Manor Township Police Department', 'Armstrong County', 'Lancaster County')
  assert.deepEqual([judged.ori, judged.rule], ['PA0031400', 'judgement'])
})

test('a county that only one of the printed ones is of is enough for a name that the state has once', () => {
  const name = 'East Franklin Township Police Department'
  assert.equal(
    match('PA', name, 'Adams County', 'Armstrong County').ori,
    match('PA', name, 'Armstrong County').ori,
  )
})

test('a township of a county where the directory has none of its name is left without an ORI', () => {
  const name = 'Union Township Police Department '
  assert.equal(match('PA', name, 'Butler County').ori, undefined)
  assert.equal(match('PA', name, 'Lawrence County', 'Washington County').ori, 'PA0633500')
})

test('a place one or two letters wrong is found by its county', () => {
  assert.deepEqual(
    [
      match('OK', 'Barndall Police Department', 'Osage County').ori,
      match('OK', 'Barndall Police Department', '#N/A').ori,
    ],
    ['OK0570100', undefined],
  )
  assert.equal(match('IN', 'Greensboro Police Department', 'Henry County').ori, undefined)
})

test('a body that another list names is not taken for a place of nearly its name', () => {
  assert.equal(match('OH', 'Dalton Police Department', 'Wayne County').ori, 'OH0850800')
  const ellington = match('MO', 'Ellington Police Department ', 'Reynolds County')
  assert.equal(ellington.ori, 'MO0900100')
  assert.match(
    ellington.reason,
    /in the printed county, Reynolds County; the ORI is from the .* Crosswalk of 2012/,
  )
  assert.ok((ellington.confidence ?? 1) < 0.98)
})

test('the word for the form of government may be added', () => {
  assert.equal(match('AR', 'Ashdown City Police Department', 'Little River County').ori, 'AR0410100')
  assert.equal(match('FL', 'Lake City Police Department', '#N/A').ori, 'FL0120100')
})

test('constables whose precincts the directory does not tell have no ORI', () => {
  const third = match('TX', "Galveston County Constable's Office Pct.1", 'Galveston County')
  assert.equal(third.ori, undefined)
  assert.match(third.reason, /without their precincts/)
  assert.equal(match('TX', "Kinney County Constable's Office", 'Kinney County').ori, 'TX1360100')
})

test('a jail that the county runs has no ORI of its own', () => {
  const jail = match('FL', 'Miami-Dade Corrections and Rehabilitation', 'Miami-Dade County')
  assert.deepEqual(
    [jail.ori, jail.agency.kind, jail.agency.ori],
    [undefined, 'county-corrections', undefined],
  )
  assert.equal(jail.agency.id, 'us-fl/miami-dade-corrections-and-rehabilitation')
  assert.match(jail.reason, /FL0130000/)
  assert.equal(match('FL', 'Miami-Dade Sheriff’s Office', 'Miami-Dade County').ori, 'FL0130000')
})

test('a division of the body that holds an ORI is a body of its own with that ORI', () => {
  const patrol = match('TX', 'Texas Department of Public Safety - Texas Highway Patrol', '#NA')
  assert.equal(patrol.ori, 'TX0000000')
  assert.notEqual(patrol.agency.id, directory.byOri('TX0000000')?.id)
})

test('every judgement reads, and gives an ORI that the directory has', () => {
  assert.equal(match('NH', 'Pittsburgh Police Department').ori, 'NH0045200')
  assert.equal(match('GA', 'Georgia Department of Public Safety').ori, 'GAGSP0000')
})
