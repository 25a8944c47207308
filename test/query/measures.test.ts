import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Directory } from '../../src/agencies/directory.js'
import type { RecordedClaim } from '../../src/model/claim.js'
import { day } from '../../src/model/day.js'
import { type MeasuresAnswer, measuresOf } from '../../src/query/measures.js'
import { crowd, list } from '../register/made-register.js'
import { cityPolice, measure } from './made-measures.js'
import { worldOf } from './made-world.js'

const miami = cityPolice('Miami', 400_000)

function asked(
  claims: readonly RecordedClaim[],
  { on = '2026-06-01', knownAt = '2026-06-01', agencies = [miami] } = {},
): MeasuresAnswer {
  const register = worldOf([list('2025-03-01', crowd(3))], claims).asKnownAt(day(knownAt))
  return measuresOf(register, Directory.of(agencies), miami, { on: day(on), knownAt: day(knownAt) })
}

test('a series stands in the order of time; a year without a value is a gap, and no zero', () => {
  const [series] = asked([measure('2024', 3), measure('2021', 0), measure('2022', 5)]).series
  assert.deepEqual(
    series?.points.map(({ period, value }) => [period, value]),
    [
      ['2021', 0],
      ['2022', 5],
      ['2024', 3],
    ],
  )
  assert.deepEqual(series?.gaps, ['2023'])
})

test('a later edition leads, and the earlier one stays to be seen; before it was said it is not known', () => {
  const claims = [
    measure('2024', 30, { said: '2025-02-01' }),
    measure('2024', 32, { said: '2025-09-01' }),
    measure('2024', 32, { said: '2025-10-01' }),
  ]
  const point = asked(claims).series[0]?.points[0]
  assert.equal(point?.value, 32)
  assert.equal(point?.saidOn, '2025-10-01')
  assert.equal(point?.evidence.length, 2)
  assert.deepEqual(
    point?.others.map(({ value, edition, saidOn }) => [value, edition, saidOn]),
    [[30, 'earlier', '2025-02-01']],
  )
  const then = asked(claims, { knownAt: '2025-03-01' }).series[0]?.points[0]
  assert.deepEqual([then?.value, then?.others.length], [30, 0])
})

test('of two revisions said on one day the higher number leads; two values of one edition both show', () => {
  const [series] = asked([
    measure('2023', 9, { revision: '10' }),
    measure('2023', 8, { revision: '9' }),
    measure('2024', 4),
    measure('2024', 5),
  ]).series
  assert.deepEqual(
    series?.points.map(({ value, others }) => [value, ...others.map((one) => `${one.edition} ${one.value}`)]),
    [
      [9, 'earlier 8'],
      [4, 'same 5'],
    ],
  )
})

test('a period counts from its last day on', () => {
  const claims = [measure('2024', 3, { said: '2024-06-01' }), measure('2024-03', 1, { said: '2024-06-01' })]
  assert.deepEqual(
    asked(claims, { on: '2024-12-30' }).series.map(({ step }) => step),
    ['month'],
  )
  assert.deepEqual(
    asked(claims, { on: '2024-12-31' }).series.map(({ step }) => step),
    ['year', 'month'],
  )
})

test('where the way of counting changes, the series has a break', () => {
  const [series] = asked([
    measure('2020', 1, { method: 'summary' }),
    measure('2021', 2, { method: 'NIBRS' }),
    measure('2022', 2, { method: 'NIBRS' }),
    measure('2023', 2),
  ]).series
  assert.deepEqual(series?.breaks, [
    { at: '2021', from: 'summary', to: 'NIBRS' },
    { at: '2023', from: 'NIBRS', to: null },
  ])
})

test('other units, steps and publishers are series of their own', () => {
  const { series } = asked([
    measure('2024', 3),
    measure('2024', 3.4, { unit: 'percent of those asked' }),
    measure('2024', 4, { publisher: 'Miami Police Department' }),
    measure('2024-Q1', 1),
  ])
  assert.equal(series.length, 4)
})

test('a rate is told only of counts, and only of the population that the claim itself tells', () => {
  const rate = (made: RecordedClaim) => asked([made]).series[0]?.points[0]?.per100000
  assert.equal(rate(measure('2024', 30, { population: 400_000 })), 7.5)
  assert.equal(rate(measure('2024', 30)), undefined)
  assert.equal(rate(measure('2024', 30, { population: 0 })), undefined)
  assert.equal(rate(measure('2024', 55, { unit: 'percent of those asked', population: 900 })), undefined)
})

const like = ['Tampa', 'Orlando', 'Hialeah'].map((name) => cityPolice(name, 300_000))
const agencies = [miami, ...like, cityPolice('Doral', 80_000), cityPolice('Atlanta', 500_000, 'GA')]
const values = agencies.map(({ id }, at) =>
  measure('2024', 10 * (at + 1), { subject: id, population: 100_000 }),
)

test('peers are agencies of the same kind and of half to twice the size, each named, with their median and range', () => {
  const peers = asked(values, { agencies }).series[0]?.peers
  assert.match(peers?.rule ?? '', /in Florida that serve between 200,000 and 800,000 persons/)
  assert.deepEqual(
    peers?.peers.map(({ id }) => id),
    ['us-fl/hialeah-police-department', 'us-fl/orlando-police-department', 'us-fl/tampa-police-department'],
  )
  assert.deepEqual(peers?.points, [{ period: '2024', median: 30, least: 20, greatest: 40, peers: 3 }])
})

test('where fewer than three of the state have a value, the country gives peers, and the rule says so', () => {
  const few = values.filter(({ subject }) => !/hialeah/.test(subject))
  const peers = asked(few, { agencies }).series[0]?.peers
  assert.match(peers?.rule ?? '', /in the whole country, as fewer than 3 in Florida/)
  assert.deepEqual(
    peers?.peers.map(({ id }) => id),
    ['us-fl/orlando-police-department', 'us-fl/tampa-police-department', 'us-ga/atlanta-police-department'],
  )
  assert.equal(peers?.points[0]?.median, 30)
})

test('a peer whose figure has no population is not compared with rates; one of another unit not at all', () => {
  const [own, second, third, ...rest] = values
  assert.ok(own !== undefined && second !== undefined && third !== undefined)
  const mixed = [
    own,
    { ...second, population: undefined } as unknown as RecordedClaim,
    { ...third, unit: 'victims' } as RecordedClaim,
    ...rest,
  ]
  assert.deepEqual(
    asked(mixed, { agencies }).series[0]?.peers?.peers.map(({ name }) => name),
    ['Hialeah Police Department', 'Atlanta Police Department'],
  )
})

test('without a number of persons served there is no size, and no peers', () => {
  const unsized = cityPolice('Miami')
  const register = worldOf([list('2025-03-01', crowd(3))], values).now()
  const answer = measuresOf(register, Directory.of(agencies), unsized, {
    on: day('2026-06-01'),
    knownAt: day('2026-06-01'),
  })
  assert.equal(answer.series[0]?.peers, undefined)
})

test('the series of the state and of the country stand beside, where measure, unit, step and publisher are the same', () => {
  const [series] = asked([
    measure('2024', 30),
    measure('2024', 900, { subject: 'us-fl' }),
    measure('2024', 17_000, { subject: 'us' }),
    measure('2024', 5, { subject: 'us', unit: 'victims' }),
  ]).series
  assert.equal(series?.state?.points[0]?.value, 900)
  assert.equal(series?.country?.points[0]?.value, 17_000)
})

test('of an agency without measures the record is silent', () => {
  assert.equal(
    asked([]).sentence,
    'The record is silent: it holds no measure of Miami Police Department (Florida).',
  )
})
