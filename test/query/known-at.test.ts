import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../src/model/day.js'
import { changes } from '../../src/query/changes.js'
import { counts } from '../../src/query/counts.js'
import { listVerdicts } from '../../src/query/list-verdicts.js'
import { stageOn } from '../../src/query/stage.js'
import { crowd, list, type MadeRow, pendingList } from '../register/made-register.js'
import { worldOf } from './made-world.js'

const rows = crowd(20)
const doral = (signed: string): MadeRow => ['FLORIDA', 'Doral Police Department', 'Task Force Model', signed]
const id = 'us-fl/doral-police-department/tfm'

const world = worldOf([
  list('2025-03-01', rows),
  list('2025-03-03', [...rows, doral('2025-03-02')]),
  list('2025-03-05', [...crowd(21), doral('2025-02-28')]),
  list('2025-03-07', crowd(22)),
  list('2025-03-09', crowd(23)),
  pendingList('2025-03-02', [['FLORIDA', 'Doral Police Department', 'Task Force Model']]),
])

function stage(on: string, knownAt: string): string {
  const register = world.asKnownAt(day(knownAt))
  const agreement = register.agreements.get(id)
  return agreement === undefined ? 'nothing' : stageOn(register, agreement, day(on)).stage
}

test('what a later list shows is not known before it', () => {
  assert.equal(stage('2025-03-04', '2025-03-01'), 'nothing')
  assert.equal(stage('2025-03-04', '2025-03-02'), 'pending')
  assert.equal(stage('2025-03-04', '2025-03-03'), 'listed')
})

test('that an agreement has left is known when the second list confirms it, and then of the first', () => {
  assert.equal(stage('2025-03-07', '2025-03-07'), 'listed')
  assert.equal(stage('2025-03-09', '2025-03-08'), 'listed')
  assert.equal(stage('2025-03-07', '2025-03-09'), 'left')
  assert.equal(stage('2025-03-06', '2025-03-09'), 'listed')
})

test('a date of signature that is printed later is known later', () => {
  const signedOn = (knownAt: string) =>
    world
      .asKnownAt(day(knownAt))
      .agreements.get(id)
      ?.rungs.find(({ stage }) => stage === 'signed')?.on
  assert.equal(signedOn('2025-03-02'), undefined)
  assert.equal(signedOn('2025-03-04'), '2025-03-02')
  assert.equal(signedOn('2025-03-05'), '2025-02-28')
  assert.equal(stage('2025-03-01', '2025-03-03'), 'nothing'.replace('nothing', 'none'))
  assert.equal(stage('2025-03-01', '2025-03-05'), 'signed')
})

test('counts and changes know no list of a later day', () => {
  const register = world.asKnownAt(day('2025-03-03'))
  assert.equal(counts(register, { on: day('2025-03-31'), knownAt: day('2025-03-03') })?.rows, 21)
  assert.deepEqual(
    changes(register, { from: day('2025-01-01'), to: day('2025-12-31') }).map(({ on, kind }) => [on, kind]),
    [['2025-03-03', 'listed']],
  )
})

test('a list that is partial only in the light of the next one is whole until then', () => {
  const holed = worldOf([
    list('2025-03-01', crowd(30)),
    list(
      '2025-03-02',
      crowd(30).filter((_, at) => at % 3 > 0),
    ),
    list('2025-03-03', crowd(31)),
  ])
  const whole = (knownAt: string) =>
    holed.asKnownAt(day(knownAt)).lists.participating.map(({ complete }) => complete)
  assert.deepEqual(whole('2025-03-02'), [true, true])
  assert.deepEqual(whole('2025-03-03'), [true, false, true])
})

test('under which later names a list was served again is not known before, whichever day is asked about first', () => {
  const names = ['19', '20', '26'].map((date) => `participatingAgencies08${date}2025pm.xlsx`)
  const served = () => [list('2025-08-19', rows, { names }), list('2025-08-27', crowd(21))]
  const seen = (days: readonly string[]) => {
    const asked = worldOf(served())
    return Object.fromEntries(
      days.map((knownAt) => [knownAt, listVerdicts(asked.asKnownAt(day(knownAt)))[0]?.names.length]),
    )
  }
  const expected = { '2025-08-19': 1, '2025-08-20': 2, '2025-08-26': 3, '2025-08-27': 3 }
  const days = Object.keys(expected)
  assert.deepEqual(seen(days), expected)
  assert.deepEqual(seen([...days].reverse()), expected)
})

test('a claim of the record is known from the day on which its source said so', () => {
  const approved = worldOf(
    [list('2025-03-01', rows)],
    [
      {
        subject: 'us-fl/doral-police-department',
        says: 'approved',
        model: 'TFM',
        on: day('2025-02-10'),
        approximate: false,
        observedOn: day('2025-03-20'),
        text: 'The council approved it.',
        source: { publisher: 'City', address: 'https://city.example/' },
        confidence: 'high',
        document: '0'.repeat(64),
        file: 'doral.yaml',
        locator: 'claim 1',
      },
    ],
  )
  const stageAt = (knownAt: string) => {
    const register = approved.asKnownAt(day(knownAt))
    const agreement = register.agreements.get(id)
    return agreement && stageOn(register, agreement, day('2025-02-15')).stage
  }
  assert.equal(stageAt('2025-03-19'), undefined)
  assert.equal(stageAt('2025-03-20'), 'approved')
})

test('a day is answered alike however many other days were asked about before it', () => {
  const fresh = (knownAt: string) =>
    counts(world.asKnownAt(day(knownAt)), { on: day('2025-12-31'), knownAt: day(knownAt) })?.rows
  const days = Array.from({ length: 12 }, (_, at) => `2025-03-${String(at + 1).padStart(2, '0')}`)
  const first = days.map(fresh)
  assert.deepEqual([...days].reverse().map(fresh).reverse(), first)
  assert.deepEqual(first, [20, 20, 21, 21, 22, 22, 22, 22, 23, 23, 23, 23])
})
