import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reattributed } from '../../src/agencies/fold-reader.js'
import { folded, judged, printedOn } from './fold-case.js'

const sheriff = "PA | Cambria County Sheriff's Office | WSO | 2025-07-31"
const prison = 'PA | Cambria County Prison | WSO | 2025-07-31'

test('an agreement that passes to another body of the place is that body’s from the start', () => {
  const { fold, means } = folded(
    printedOn([[sheriff], [sheriff], [prison]], [["PA | Cambria County Sheriff's Office | WSO"]]),
  )
  assert.equal(means(sheriff), "PA Cambria County Sheriff's Office")
  const row = { state: 'PA', name: "Cambria County Sheriff's Office", model: 'WSO' } as const
  const to = (series: 'participating' | 'pending', list: number) =>
    reattributed(fold, { ...row, series, list })?.to
  assert.equal(to('participating', 0), 'Cambria County Prison')
  assert.equal(to('participating', 2), undefined)
  assert.equal(to('pending', 0), 'Cambria County Prison')
  assert.equal(to('pending', 1), undefined)
})

test('an agreement that a body has again afterwards was its own all along', () => {
  const { fold } = folded(printedOn([[sheriff], [prison], [sheriff]]))
  assert.deepEqual(
    fold.reattributions.map(({ from, to }) => [from, to]),
    [['Cambria County Prison', "Cambria County Sheriff's Office"]],
  )
})

test('a list served out of turn does not hide that an agreement passed', () => {
  const { fold } = folded(printedOn([[sheriff], [prison], [sheriff], [prison]]))
  assert.deepEqual(
    fold.reattributions.map(({ to, firstList }) => [to, firstList]),
    [['Cambria County Prison', 3]],
  )
})

test('an agreement does not pass to a body that had one of that model', () => {
  const { fold } = folded(printedOn([[sheriff, 'PA | Cambria County Prison | WSO | 2020-01-01'], [prison]]))
  assert.deepEqual(fold.reattributions, [])
})

test('an agreement does not pass between places', () => {
  const { fold } = folded(
    printedOn([
      ["PA | Cambria County Sheriff's Office | WSO | 2025-07-31"],
      ['PA | Blair County Prison | WSO | 2025-07-31'],
    ]),
  )
  assert.deepEqual(fold.reattributions, [])
})

test('a request of one body that is listed as another’s, never pending, passed on the way', () => {
  const { fold } = folded(
    printedOn(
      [[], ['FL | Orange County Corrections Department | WSO | 2025-03-08']],
      [["FL | Orange County Sheriff's Office | WSO"]],
    ),
  )
  assert.deepEqual(
    fold.reattributions.map(({ from, to, rule }) => [from, to, rule]),
    [["Orange County Sheriff's Office", 'Orange County Corrections Department', 'pending-moved']],
  )
})

test('a person may say that an agreement passed, or that it did not', () => {
  const names = ["Cambria County Sheriff's Office", 'Cambria County Prison']
  const redated = printedOn([[sheriff], ['PA | Cambria County Prison | WSO | 2025-08-01']])
  assert.deepEqual(folded(redated).fold.reattributions, [])
  const passed = judged({ judgement: 'same-agreement', state: 'PA', names, model: 'WSO' })
  assert.deepEqual(
    folded(redated, { judgements: passed }).fold.reattributions.map(({ rule }) => rule),
    ['judgement'],
  )
  const kept = judged({ judgement: 'different', state: 'PA', names, model: 'WSO' })
  assert.deepEqual(folded(printedOn([[sheriff], [prison]]), { judgements: kept }).fold.reattributions, [])
})
