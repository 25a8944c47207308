import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { StateLaw } from '../../src/model/law.js'
import { type Change, changesAround } from '../../src/rules/change.js'
import { authority, day, facts, law, nation, provision } from './made-law.js'

const city = facts({ kind: 'municipal-police' })

function changes(state: StateLaw, knownAt = '2026-01-01', own = nation): Change[] {
  return changesAround(city, { state, nation: own }, { on: day('2025-06-15'), knownAt: day(knownAt) })
}

const told = (found: readonly Change[]) => found.map(({ on, because }) => [on, ...because])

test('the first change is from nothing held', () => {
  const none = { ...nation, provisions: [] }
  assert.deepEqual(
    changes(law([provision({ joining: 'requires', leaving: 'prohibits' })]), '2026-01-01', none),
    [
      {
        on: '2025-02-01',
        when: 'before',
        from: 'no provision held',
        to: 'required',
        leavingFrom: 'no provision held',
        leavingTo: 'prohibited',
        because: ['s. 1 takes effect'],
      },
    ],
  )
})

test('a change of leaving alone is told', () => {
  const state = law([
    provision({ id: 'a', joining: 'requires' }),
    provision({ id: 'b', citation: 's. 2', leaving: 'prohibits', inForce: '{ from: 2025-06-15 }' }),
  ])
  const [, second] = changes(state)
  assert.deepEqual(second, {
    on: '2025-06-15',
    when: 'on',
    from: 'required',
    to: 'required',
    leavingFrom: 'no provision held',
    leavingTo: 'prohibited',
    because: ['s. 2 takes effect'],
  })
})

test('a day on which nothing changes is not told, though somebody had spoken before', () => {
  const state = law(
    [
      provision({ id: 'a', joining: 'requires' }),
      provision({ id: 'b', joining: 'encourages', inForce: '{ from: 2025-09-01 }' }),
    ],
    [authority({ of: '[a]', on: '2025-03-18' })],
  )
  assert.deepEqual(
    changes(state).map(({ on }) => on),
    ['2025-02-01', '2025-03-18'],
  )
})

test('what was not known by then is no reason of a change on its day', () => {
  const known = provision({ id: 'a', joining: 'requires', inForce: '{ from: 2025-09-01 }' })
  const enacted = (on: string) =>
    provision({ id: 'b', citation: 's. 2', enacted: on, inForce: '{ from: 2025-09-01 }' })
  const state = (on: string) => law([known, enacted(on)])
  assert.deepEqual(told(changes(state('2025-07-02'), '2025-07-01')), [['2025-09-01', 's. 1 takes effect']])
  assert.deepEqual(told(changes(state('2025-07-01'), '2025-07-01')), [
    ['2025-09-01', 's. 1 takes effect', 's. 2 takes effect'],
  ])
  const letter = (on: string) => law([known], [authority({ of: '[a]', on: '2025-09-01', public: on })])
  assert.deepEqual(told(changes(letter('2025-07-02'), '2025-07-01')), [['2025-09-01', 's. 1 takes effect']])
  assert.deepEqual(told(changes(letter('2025-07-01'), '2025-07-01')), [
    ['2025-09-01', 's. 1 takes effect', 'The Attorney General: Says so.'],
  ])
})

test('an end that was not known by then is no reason of a change on its day', () => {
  const state = law([
    provision({ id: 'old', status: 'superseded', inForce: '{ from: 2025-02-01, to: 2025-09-01 }' }),
    provision({ id: 'new', amends: 'old', enacted: '2025-08-01', inForce: '{ from: 2025-09-01 }' }),
    provision({ id: 'b', citation: 's. 2', joining: 'requires', inForce: '{ from: 2025-09-01 }' }),
  ])
  assert.deepEqual(told(changes(state, '2025-07-01')).at(-1), ['2025-09-01', 's. 2 takes effect'])
  assert.deepEqual(told(changes(state, '2025-08-01')).at(-1), [
    '2025-09-01',
    's. 1 ends',
    's. 1 takes effect',
    's. 2 takes effect',
  ])
})

test('the end of what somebody said is a change', () => {
  const state = law([provision({ joining: 'permits' })], [authority({ until: '2025-05-01' })])
  assert.deepEqual(told(changes(state)), [
    ['2025-02-01', 's. 1 takes effect'],
    ['2025-03-18', 'The Attorney General: Says so.'],
    ['2025-05-01', 'The Attorney General: no longer stands'],
  ])
})
