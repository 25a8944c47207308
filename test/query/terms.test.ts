import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { RecordedClaim } from '../../src/model/claim.js'
import { day } from '../../src/model/day.js'
import { termTopics } from '../../src/model/officers.js'
import { termsOf } from '../../src/query/terms.js'
import { crowd, list } from '../register/made-register.js'
import { officers, term } from './made-stakes.js'
import { worldOf } from './made-world.js'

function ask(claims: readonly RecordedClaim[], on: string) {
  const register = worldOf([list('2025-03-03', crowd(3))], claims).now()
  return termsOf(register, 'TFM', { on: day(on), knownAt: day('2026-01-01') })
}

const training = [
  term('training', '2003-01-01', { hours: 160, until: day('2012-12-31') }),
  term('training', '2025-02-12', { hours: 40 }),
  term('training', '2025-08-01', { hours: 8 }),
  term('training', '2025-08-01', { model: 'WSO', hours: 4 }),
]

function hours(on: string) {
  const found = ask(training, on).topics.find(({ topic }) => topic === 'training')
  return [found?.terms.map((one) => one.hours), found?.ended.map((one) => one.hours), found?.disagree]
}

test('a term holds from its day on, until it has ended; then it stands among the ended ones', () => {
  assert.deepEqual(hours('2002-12-31'), [[], [], false])
  assert.deepEqual(hours('2012-12-31'), [[160], [], false])
  assert.deepEqual(hours('2013-01-01'), [[], [160], false])
  assert.deepEqual(hours('2025-02-12'), [[40], [160], false])
})

test('sources that tell different hours stand side by side, the latest first, and are said to disagree', () => {
  assert.deepEqual(hours('2025-08-01'), [[8, 40], [160], true])
})

test('every topic is there; one of which nothing is told is no record', () => {
  const { topics } = ask(training, '2025-08-01')
  assert.deepEqual(
    topics.map(({ topic, record }) => [topic, record]),
    termTopics.map((topic) => [topic, topic === 'training' ? 'told' : 'no record']),
  )
})

test("officers of the whole country stand with the model that they are told of, and no agency's own do", () => {
  const { officers: stages } = ask(
    [
      officers('trained', 8501, '2025-09-02', { subject: 'us', model: 'TFM' }),
      officers('trained', 12, '2025-09-02', { subject: 'us', model: 'JEM' }),
      officers('trained', 3, '2025-09-02'),
    ],
    '2025-09-02',
  )
  assert.deepEqual(
    stages.flatMap(({ stage, counts }) => counts.map(({ count }) => [stage, count])),
    [['trained', 8501]],
  )
})
