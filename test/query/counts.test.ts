import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../src/model/day.js'
import { type CountBy, type Counts, counts } from '../../src/query/counts.js'
import { list, type MadeReading, type MadeRow, registerOf } from '../register/made-register.js'

const miami: MadeRow = ['FLORIDA', 'Miami Police Department', 'Task Force Model', '2025-08-28']
const doral: MadeRow = ['FLORIDA', 'Doral Police Department', 'Task Force Model', '2026-01-07']
const jail: MadeRow = ['FLORIDA', 'Doral Police Department', 'Jail Enforcement Model', '2026-01-07']
const austin: MadeRow = ['TEXAS', 'Austin Police Department', 'Warrant Service Officer', '2025-03-01']

function countsOn(on: string, lists: readonly MadeReading[], by?: CountBy): Counts | undefined {
  return counts(registerOf(...lists), { on: day(on), knownAt: day('2026-12-31') }, by)
}

function figures(...rows: readonly MadeRow[]) {
  const found = countsOn('2026-02-01', [list('2026-02-01', rows)])
  assert.ok(found)
  const { agreements, agencies, names, states, byModel } = found
  return { rows: found.rows, agreements, agencies, names, states, ...byModel }
}

test('rows, agreements, agencies, states and models are counted apart', () => {
  assert.deepEqual(figures(miami, doral, jail, austin), {
    rows: 4,
    agreements: 4,
    agencies: 3,
    names: 3,
    states: 2,
    TFM: 2,
    WSO: 1,
    JEM: 1,
  })
})

test('an empty list has none of each', () => {
  assert.deepEqual(figures(), {
    rows: 0,
    agreements: 0,
    agencies: 0,
    names: 0,
    states: 0,
    TFM: 0,
    WSO: 0,
    JEM: 0,
  })
})

test('a row that stands twice is two rows and one agreement, and a note says so', () => {
  const found = countsOn('2026-02-01', [list('2026-02-01', [miami, doral, miami])])
  assert.deepEqual([found?.rows, found?.agreements, found?.byModel.TFM], [3, 2, 2])
  assert.deepEqual(found?.notes, ['1 row repeats another row of the list cell for cell'])
})

test('an agreement that stands in two rows with two dates is one, and a note names the rows', () => {
  const other: MadeRow = ['FLORIDA', 'Miami  Police Department', 'Task Force Model', '2025-08-27']
  const found = countsOn('2026-02-01', [list('2026-02-01', [miami, doral, other])])
  assert.deepEqual([found?.rows, found?.agreements, found?.names], [3, 2, 2])
  assert.deepEqual(found?.notes, [
    'us-fl/miami-police-department/tfm stands in 2 rows: row 2 "Miami Police Department", row 4 "Miami  Police Department"',
  ])
})

test('a row whose state cannot be read is a row, and a note names it: it is of no agreement', () => {
  const lost: MadeRow = ['#N/A', 'Hialeah Police Department', 'Task Force Model', '2025-03-01']
  const found = countsOn('2026-02-01', [list('2026-02-01', [miami, lost])])
  assert.deepEqual([found?.rows, found?.agreements], [2, 1])
  assert.deepEqual(found?.notes, [
    'row 3 names no state ("#N/A"), so that its agency cannot be told: "Hialeah Police Department"',
  ])
})

test('a row of a misspelt state counts in that state', () => {
  assert.equal(
    figures(['FLORDIA', 'Hialeah Police Department', 'Task Force Model', '2025-03-01'], miami).states,
    1,
  )
})

test('the list that counts is the last one on or before the day', () => {
  const lists = [list('2026-02-01', [miami]), list('2026-02-03', [miami, doral])]
  const onDay = (on: string) => [countsOn(on, lists)?.rows, countsOn(on, lists)?.list.date]
  assert.deepEqual(onDay('2026-01-31'), [undefined, undefined])
  assert.deepEqual(onDay('2026-02-01'), [1, '2026-02-01'])
  assert.deepEqual(onDay('2026-02-02'), [1, '2026-02-01'])
  assert.deepEqual(onDay('2026-02-03'), [2, '2026-02-03'])
})

test('of two lists of one day the later one counts', () => {
  const [morning, evening] = [
    list('2026-02-01', [miami], { stamps: { modified: '2026-02-01T14:00:00Z' } }),
    list('2026-02-01', [miami, doral], { stamps: { modified: '2026-02-01T22:00:00Z' } }),
  ]
  assert.equal(countsOn('2026-02-01', [evening, morning])?.rows, 2)
})

test('groups by state, model and kind each add up to the whole', () => {
  const lists = [list('2026-02-01', [miami, doral, jail, austin])]
  assert.deepEqual(countsOn('2026-02-01', lists, 'state')?.by, {
    FL: { agreements: 3, agencies: 2 },
    TX: { agreements: 1, agencies: 1 },
  })
  assert.deepEqual(countsOn('2026-02-01', lists, 'model')?.by, {
    TFM: { agreements: 2, agencies: 2 },
    JEM: { agreements: 1, agencies: 1 },
    WSO: { agreements: 1, agencies: 1 },
  })
  assert.deepEqual(countsOn('2026-02-01', lists, 'kind')?.by, {
    'municipal-police': { agreements: 4, agencies: 3 },
  })
})
