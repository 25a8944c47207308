import assert from 'node:assert/strict'
import { test } from 'node:test'
import { crowd, list, type MadeRow, registerOf } from './made-register.js'

const rows = crowd(30)
const doral: MadeRow = ['FLORIDA', 'Doral Police Department', 'Task Force Model', '2025-02-03']
const id = 'us-fl/doral-police-department/tfm'

/**
 * The runs of lists on which Doral stands. Each letter is a list of its own day: `D` has it, `-` lacks it,
 * `t` is a list that breaks off, with it or without, and every list has a row of its own besides.
 */
function presenceOf(lists: string) {
  const made = [...lists].map((letter, at) => {
    const own: MadeRow = ['OHIO', `Own ${at} Police Department`, 'Task Force Model', '2025-01-01']
    const whole = [...(letter === 'D' ? [doral] : []), own, ...rows]
    const content = letter === 't' ? [own, ...rows.slice(0, 12)] : whole
    return list(`2025-03-${String(at + 1).padStart(2, '0')}`, content)
  })
  return registerOf(...made).agreements.get(id)?.listed
}

const run = (from: number, to: number, missingFrom?: number, confirmedBy?: number) => ({
  from,
  to,
  missingFrom,
  confirmedBy,
})

test('an agreement that stands on every list has one run, and nothing is missing', () => {
  assert.deepEqual(presenceOf('DDD'), [run(0, 2)])
})

test('a list that breaks off is bridged', () => {
  assert.deepEqual(presenceOf('DDtDD'), [run(0, 4)])
})

test('a whole list that lacks it parts two runs', () => {
  assert.deepEqual(presenceOf('D-DD'), [run(0, 0, 1), run(2, 3)])
})

test('an absence is confirmed by the second whole list that lacks it', () => {
  assert.deepEqual(presenceOf('DD-'), [run(0, 1, 2)])
  assert.deepEqual(presenceOf('DD--'), [run(0, 1, 2, 3)])
  assert.deepEqual(presenceOf('DD---'), [run(0, 1, 2, 3)])
})

test('a list that breaks off neither shows an absence nor confirms one', () => {
  assert.deepEqual(presenceOf('DDtD--'), [run(0, 3, 4, 5)])
  assert.deepEqual(presenceOf('DD-t-'), [run(0, 1, 2, 4)])
})

test('an agreement that returns has a run for each time', () => {
  assert.deepEqual(presenceOf('-D--DD'), [run(1, 1, 2, 3), run(4, 5)])
})

test('an agreement that first stands on a later list starts there', () => {
  assert.deepEqual(presenceOf('--D'), [run(2, 2)])
})

test('an old list that is published again neither brings an agreement back nor takes one away', () => {
  const [other, third] = [crowd(31), crowd(32)]
  const lists = [
    list('2025-03-01', [...rows, doral]),
    list('2025-03-02', other),
    list('2025-03-03', [...rows, doral]),
    list('2025-03-04', third),
  ]
  assert.deepEqual(registerOf(...lists).agreements.get(id)?.listed, [run(0, 0, 1, 3)])
  const joined = [list('2025-03-01', rows), list('2025-03-02', [...other, doral]), list('2025-03-03', rows)]
  assert.deepEqual(registerOf(...joined, list('2025-03-04', [...third, doral])).agreements.get(id)?.listed, [
    run(1, 3),
  ])
})
