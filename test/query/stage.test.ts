import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addDays, day } from '../../src/model/day.js'
import { stageOn } from '../../src/query/stage.js'
import { status } from '../../src/query/status.js'
import { crowd, list, type MadeRow, pendingList, registerOf } from '../register/made-register.js'

const rows = crowd(20)
const doral = (signed = ''): MadeRow => ['FLORIDA', 'Doral Police Department', 'Task Force Model', signed]
const id = 'us-fl/doral-police-department/tfm'

const register = registerOf(
  pendingList('2025-03-01', []),
  pendingList('2025-03-03', [doral()]),
  pendingList('2025-03-06', []),
  list('2025-03-01', rows),
  list('2025-03-04', crowd(21)),
  list('2025-03-08', [...rows, doral('2025-03-05')]),
  list('2025-03-10', crowd(22)),
  list('2025-03-12', crowd(23)),
  list('2025-03-14', [...crowd(24), doral('2025-03-05')]),
)

test('the stage of each day is what the lists up to it show', () => {
  const agreement = register.agreements.get(id)
  assert.ok(agreement)
  const stages: string[] = []
  for (let on = day('2025-03-02'); on <= '2025-03-15'; on = addDays(on, 1)) {
    const { stage, current } = stageOn(register, agreement, on)
    stages.push(`${on.slice(8)} ${stage}${current ? '' : ' (not on the newest list)'}`)
  }
  assert.deepEqual(stages, [
    '02 none',
    '03 pending',
    '04 pending',
    '05 signed',
    '06 signed',
    '07 signed',
    '08 listed',
    '09 listed',
    '10 left (not on the newest list)',
    '11 left (not on the newest list)',
    '12 left (not on the newest list)',
    '13 left (not on the newest list)',
    '14 listed',
    '15 listed',
  ])
})

test('the steps of a day are those taken by then', () => {
  const agreement = register.agreements.get(id)
  assert.ok(agreement)
  const stepsOn = (on: string) =>
    stageOn(register, agreement, day(on)).ladder.map(({ stage, on }) => `${stage} ${on}`)
  assert.deepEqual(stepsOn('2025-03-02'), [])
  assert.deepEqual(stepsOn('2025-03-07'), ['pending 2025-03-03', 'signed 2025-03-05'])
  assert.deepEqual(stepsOn('2025-03-14'), [
    'pending 2025-03-03',
    'signed 2025-03-05',
    'listed 2025-03-08',
    'listed 2025-03-14',
  ])
})

test('an agency that no list names is on none of the lists read, with the days of the first and the last', () => {
  const agency = { id: 'us-fl/a', name: 'A', state: 'FL', kind: 'other', counties: [] } as const
  const asOf = { on: day('2025-03-09'), knownAt: day('2025-12-31') }
  assert.deepEqual(status(register, agency, asOf), {
    agency,
    ...asOf,
    sentence:
      'A (Florida) is on none of 6 lists read between 2025-03-01 and 2025-03-08; last checked 2025-03-08.',
    agreements: [],
    named: [],
    coverage: { lists: 6, participating: 3, pending: 3, from: '2025-03-01', to: '2025-03-08' },
  })
})

test('before the first list the record is silent', () => {
  const agency = { id: 'us-fl/a', name: 'A', state: 'FL', kind: 'other', counties: [] } as const
  const { sentence } = status(register, agency, { on: day('2025-02-01'), knownAt: day('2025-12-31') })
  assert.equal(sentence, 'The record is silent: no list of 2025-02-01 or earlier is held.')
})
