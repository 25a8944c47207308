import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseCases } from '../../src/rules/parse-cases.js'

test('a case reads with every fact of its agency, both days and every answer expected', () => {
  const text = `state: FL
cases:
  - says: a sheriff on a day
    agency:
      id: us-fl/a
      kind: sheriff
      operatesCountyJail: true
      population: 10
      countyPopulation: 20
      officers: 30
    on: 2025-03-01
    knownAt: 2025-04-01
    model: WSO
    joining: required
    leaving: needs approval
    contested: false
    because: s. 1
`
  const fact = <T>(value: T) => ({ value, source: 'the case' })
  assert.deepEqual(parseCases(text, 'law/fl.cases.yaml'), {
    state: 'FL',
    cases: [
      {
        where: 'law/fl.cases.yaml, line 3, cases 1',
        says: 'a sheriff on a day',
        facts: {
          id: 'us-fl/a',
          kind: fact('sheriff'),
          operatesCountyJail: fact(true),
          population: fact(10),
          countyPopulation: fact(20),
          officers: fact(30),
        },
        on: '2025-03-01',
        knownAt: '2025-04-01',
        model: 'WSO',
        joining: 'required',
        leaving: 'needs approval',
        contested: false,
        because: 's. 1',
      },
    ],
  })
})

test('a case that says no more is of an agency of which nothing is held, as known on the day itself', () => {
  const text = 'state: US\ncases: [{ says: s, on: 2025-03-01, joining: permitted, because: b }]'
  assert.deepEqual(parseCases(text, 'law/us.cases.yaml').cases, [
    {
      where: 'law/us.cases.yaml, line 2, cases 1',
      says: 's',
      facts: {},
      on: '2025-03-01',
      knownAt: '2025-03-01',
      model: undefined,
      joining: 'permitted',
      leaving: undefined,
      contested: undefined,
      because: 'b',
    },
  ])
})

test('a field that a case does not know, an answer that is none, and a fact that is none are named', () => {
  const read = (fields: string) => () =>
    parseCases(`state: FL\ncases: [{ says: s, on: 2025-03-01, because: b, ${fields} }]`, 'law/fl.cases.yaml')
  assert.throws(read('joining: maybe'), /joining: expected one of required, .*found "maybe"/)
  assert.throws(read('joining: required, why: x'), /why: expected no other field/)
  assert.throws(read('joining: required, agency: { jail: true }'), /agency, jail: expected no other field/)
  assert.throws(
    () => parseCases('state: FL\ncases: []\nmore: 1', 'law/fl.cases.yaml'),
    /more: expected no other field/,
  )
})
