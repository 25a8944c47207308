import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { RecordedClaim } from '../../src/model/claim.js'
import { day } from '../../src/model/day.js'
import { officerStages } from '../../src/model/officers.js'
import { officersOf } from '../../src/query/officers.js'
import { list } from '../register/made-register.js'
import { doral, officers } from './made-stakes.js'
import { worldOf } from './made-world.js'

const row = ['FLORIDA', 'Doral Police Department', 'Task Force Model', '2025-03-02'] as const

function ask(claims: readonly RecordedClaim[], on = '2026-01-01', knownAt = '2026-01-01') {
  const register = worldOf([list('2025-03-03', [row])], claims).asKnownAt(day(knownAt))
  const agency = register.agencies.get(doral)
  assert.ok(agency !== undefined)
  return officersOf(register, agency, { on: day(on), knownAt: day(knownAt) })
}

test('of an agency of which nothing is told every stage is no record, and none is zero', () => {
  const { stages, sentence } = ask([])
  assert.deepEqual(
    stages.map(({ stage, record, counts }) => [stage, record, counts.length]),
    officerStages.map((stage) => [stage, 'no record', 0]),
  )
  assert.match(sentence, /no record of how many officers take part/)
})

test('officers who are active are not said to be trained: no stage is taken from another', () => {
  const { stages } = ask([officers('active', 5, '2025-10-01')])
  assert.deepEqual(
    stages.filter(({ record }) => record === 'told').map(({ stage }) => stage),
    ['active'],
  )
})

test('the latest count stands first, earlier ones are kept, and days apart are no disagreement', () => {
  const [selected] = ask([
    officers('selected', 3, '2025-09-03'),
    officers('selected', 5, '2025-11-01', { bound: 'at least', of: 1400 }),
  ]).stages.filter(({ stage }) => stage === 'selected')
  assert.deepEqual(
    selected?.counts.map(({ count, bound, of }) => [count, bound, of]),
    [
      [5, 'at least', 1400],
      [3, 'exactly', undefined],
    ],
  )
  assert.equal(selected?.disagree, false)
})

test('two sources that tell different counts of one day disagree, unless a bound allows both', () => {
  const disagree = (...claims: Parameters<typeof officers>[]) =>
    ask(claims.map((one) => officers(...one))).stages.some((stage) => stage.disagree)
  const on = '2025-09-03'
  assert.equal(disagree(['trained', 3, on], ['trained', 4, on]), true)
  assert.equal(disagree(['trained', 3, on, { bound: 'at least' }], ['trained', 4, on]), false)
  assert.equal(disagree(['trained', 3, on], ['trained', 4, on, { bound: 'at least' }]), true)
  assert.equal(disagree(['trained', 3, on], ['trained', 3, on]), false)
  assert.equal(disagree(['trained', 3, on], ['selected', 4, on]), false)
  assert.equal(disagree(['trained', 3, on, { model: 'TFM' }], ['trained', 4, on, { model: 'WSO' }]), false)
  assert.equal(
    disagree(['trained', 3, on], ['trained', 4, '2025-09-01', { latest: day('2025-09-30') }]),
    true,
  )
})

test('a count of a later day, or one that only a later source tells, is not in the answer', () => {
  const claim = officers('trained', 3, '2025-09-03', { observedOn: day('2025-10-01') })
  const told = (on: string, knownAt: string) =>
    ask([claim], on, knownAt).stages.some(({ record }) => record === 'told')
  assert.deepEqual(
    [told('2025-09-02', '2026-01-01'), told('2025-09-03', '2025-09-30'), told('2025-09-03', '2025-10-01')],
    [false, false, true],
  )
})

test('every count leads back to its claim and its source', () => {
  const [count] = ask([officers('trained', 3, '2025-09-03')]).stages.flatMap(({ counts }) => counts)
  assert.deepEqual(count?.evidence[0]?.link, 'https://paper.example/story')
  assert.match(count?.evidence[0]?.locator ?? '', /^claim \d+$/)
})
