import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { StateLaw } from '../../src/model/law.js'
import { sideOfAnswer } from '../../src/rules/answer.js'
import { test as hold } from '../../src/rules/condition.js'
import { type Decision, decide } from '../../src/rules/decide.js'
import { authority, day, facts, law, nation, provision } from './made-law.js'

const city = facts({ id: 'us-fl/a', kind: 'municipal-police' })

function decided(state: StateLaw, on: string, { knownAt = on, nation: own = nation } = {}): Decision {
  return decide(city, { state, nation: own }, { on: day(on), knownAt: day(knownAt) })
}

const sunset = provision({
  id: 'old',
  joining: 'requires',
  status: 'superseded',
  inForce: '{ from: 2025-02-01, to: 2025-06-01 }',
})
const amending = (id: string, enacted: string) =>
  provision({ id, amends: 'old', joining: 'encourages', enacted, inForce: '{ from: 2025-06-01 }' })

test('a bill that would amend a provision takes nothing from the end that it has by itself', () => {
  for (const status of ['pending', 'not enacted']) {
    const bill = provision({ id: 'bill', amends: 'old', status, enacted: '', inForce: '' })
    assert.equal(decided(law([sunset, bill]), '2025-07-01').joining, 'permitted', status)
  }
})

test('an end is known as soon as one of the wordings that bring it is enacted', () => {
  const state = law([sunset, amending('a', '2025-03-01'), amending('b', '2025-05-01')])
  assert.equal(decided(state, '2025-07-01', { knownAt: '2025-02-28' }).joining, 'required')
  assert.equal(decided(state, '2025-07-01', { knownAt: '2025-03-01' }).joining, 'encouraged')
})

test('what the nation has not yet enacted, or binds others with, counts for nothing', () => {
  const later = { ...law([provision({ id: 'us-1', joining: 'permits', inForce: '{ from: 2025-06-01 }' })]) }
  const state = law([provision({})])
  const before = decided(state, '2025-05-31', { nation: later })
  assert.deepEqual([before.joining, before.considered.length], ['no provision held', 1])
  assert.equal(decided(state, '2025-06-01', { nation: later }).joining, 'permitted')
  const others = law([provision({})], [authority({ binds: '{ kind: [sheriff] }' })])
  assert.deepEqual(decided(state, '2025-05-31', { nation: others }).positions, [])
})

test('the ruling that leads is the last one, be it on the law of the state or of the nation', () => {
  const ruling = (position: string, on: string) =>
    law(
      [provision({})],
      [authority({ position, on, public: on, force: 'ruling-that-decides', side: 'court' })],
    )
  const early = ruling('barred', '2025-04-01')
  const late = ruling('required', '2025-05-01')
  assert.equal(decided(early, '2025-06-01', { nation: late }).joining, 'required')
  assert.equal(decided(late, '2025-06-01', { nation: early }).joining, 'required')
  assert.deepEqual(
    decided(late, '2025-06-01', { nation: early }).positions.map(({ on }) => on),
    ['2025-04-01', '2025-05-01'],
  )
})

test('a later ruling that decides nothing leaves the one that decided', () => {
  const ruling = (id: string, on: string, position: string) =>
    authority({ id, on, public: on, position, force: 'ruling-that-decides', side: 'court' })
  const state = law(
    [provision({})],
    [ruling('a', '2025-04-01', 'barred'), ruling('b', '2025-05-01', 'undecided'), authority({ id: 'c' })],
  )
  const { joining, contested } = decided(state, '2025-06-01')
  assert.deepEqual([joining, contested], ['prohibited', false])
})

test('a reading of text that turns on a fact not held contests nothing: the answer stays unknown', () => {
  const state = law([provision({ joining: 'requires', binds: '{ officersAtLeast: 5 }' })], [authority({})])
  const { joining, contested, unknown } = decided(state, '2025-04-01')
  assert.deepEqual([joining, contested, unknown], ['unknown', false, ['how many officers this agency has']])
})

test('only the facts that the strongest open provision asks for are unknown', () => {
  const open = (id: string, joining: string, binds: string, models = '[TFM, WSO, JEM]') =>
    provision({ id, joining, binds, models })
  const state = law([
    open('a', 'requires', '{ officersAtLeast: 5 }'),
    open('b', 'encourages', '{ populationAtLeast: 5 }'),
    open('c', 'requires', '{ countyPopulationAtLeast: 5 }', '[JEM]'),
    open('d', 'requires', '{ kind: [sheriff] }'),
  ])
  const question = { on: day('2025-04-01'), knownAt: day('2025-04-01'), model: 'TFM' as const }
  const found = decide(city, { state, nation }, question)
  assert.deepEqual(found.unknown, ['how many officers this agency has'])
  assert.deepEqual(
    found.bearing.map(({ id }) => id),
    ['a'],
  )
})

test('where text gives the answer nothing is unknown, whatever weaker provisions turn on', () => {
  const state = law([
    provision({ id: 'a', joining: 'requires' }),
    provision({ id: 'b', joining: 'encourages', binds: '{ officersAtLeast: 5 }' }),
    provision({ id: 'c', joining: 'requires', binds: '{ populationAtLeast: 5 }' }),
  ])
  const { joining, unknown, bearing } = decided(state, '2025-04-01')
  assert.deepEqual([joining, unknown, bearing.map(({ id }) => id)], ['required', [], ['a']])
})

test('text that does not answer, or is contested, stands on no side', () => {
  for (const answer of ['unknown', 'contested', 'no provision held'] as const)
    assert.equal(sideOfAnswer(answer), undefined, answer)
  assert.equal(sideOfAnswer('limited'), 'may')
})

test('a condition tells which facts it used, and what else would have to be known', () => {
  const kind = { fact: 'kind', value: 'municipal-police', source: 'the test' }
  assert.deepEqual(hold({ every: true }, city), { holds: true, used: [], unknown: [] })
  assert.deepEqual(hold({ agency: ['us-fl/b'] }, city), {
    holds: false,
    used: [{ fact: 'agency', value: 'us-fl/a', source: 'its id' }],
    unknown: [],
  })
  assert.deepEqual(hold({ kind: ['municipal-police'] }, city), { holds: true, used: [kind], unknown: [] })
  assert.deepEqual(hold({ all: [{ kind: ['municipal-police'] }, { officersAtLeast: 5 }] }, city), {
    holds: undefined,
    used: [kind],
    unknown: ['how many officers this agency has'],
  })
})

test('each fact that is asked for has its name where it is held, and its question where it is not', () => {
  const held = facts({ kind: 'sheriff', jail: true, population: 9, countyPopulation: 9, officers: 9 })
  const asked = [
    [{ kind: ['sheriff'] }, 'kind', 'what kind of body this agency is'],
    [{ operatesCountyJail: true }, 'operates a county jail', 'whether this agency operates a county jail'],
    [{ populationAtLeast: 5 }, 'population', 'how many people this agency serves'],
    [{ countyPopulationAtLeast: 5 }, 'population of its county', 'how many people its county has'],
    [{ officersAtLeast: 5 }, 'officers', 'how many officers this agency has'],
  ] as const
  for (const [condition, name, question] of asked) {
    const { holds, used } = hold(condition, held)
    assert.deepEqual([holds, used.map(({ fact }) => fact)], [true, [name]])
    assert.deepEqual(hold(condition, {}), { holds: undefined, used: [], unknown: [question] })
  }
})
