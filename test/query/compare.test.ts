import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Agency } from '../../src/agencies/agency.js'
import { day } from '../../src/model/day.js'
import { QuestionError } from '../../src/model/errors.js'
import { compare } from '../../src/query/compare.js'
import { smallLaw } from '../api/small-law.js'
import { smallWorld } from '../api/small-world.js'
import { doral, money, officers } from './made-stakes.js'

const register = smallWorld({
  record: [
    officers('trained', 3, '2025-09-03'),
    money('awarded', 10),
    money('at-risk', 5, { subject: 'us-fl' }),
  ],
}).now()

function agency(id: string): Agency {
  const found = register.agencies.get(id)
  assert.ok(found !== undefined, id)
  return found
}

const asOf = { on: day('2025-10-01'), knownAt: day('2026-01-01') }
const two = [agency('us-fl/miami-police-department'), agency(doral)]

test('agencies stand in the order asked for, each with what is told of it, and gaps are empty', () => {
  const { agencies, coverage } = compare(register, smallLaw(), two, asOf)
  assert.deepEqual(
    agencies.map((one) => [
      one.agency.id,
      one.agreements.map(({ model, stage }) => `${model} ${stage}`),
      one.officers.map(({ stage, counts }) => `${stage} ${counts[0]?.count}`),
      one.money.map(({ kind }) => kind),
      one.atRisk.length,
      one.decisions.length,
    ]),
    [
      ['us-fl/miami-police-department', ['TFM listed'], [], [], 0, 0],
      [doral, ['TFM listed'], ['trained 3'], ['awarded'], 0, 0],
    ],
  )
  assert.equal(coverage.lists, 6)
})

test('a comparison follows its day', () => {
  const { agencies } = compare(register, smallLaw(), two, { ...asOf, on: day('2025-08-27') })
  assert.deepEqual(
    agencies.map(({ agreements, officers: stages }) => [agreements[0]?.stage, stages.length]),
    [
      ['pending', 0],
      ['listed', 0],
    ],
  )
})

test('one agency, nine of them, or one twice are no comparison', () => {
  for (const agencies of [[], two.slice(1), [...two, ...two], Array.from({ length: 9 }, () => agency(doral))])
    assert.throws(() => compare(register, smallLaw(), agencies, asOf), QuestionError)
})
