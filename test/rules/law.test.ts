import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Law } from '../../src/rules/law.js'
import { day, law, nation, provision } from './made-law.js'

const florida = law([provision({})])
const jail = {
  agency: 'us-fl/a',
  operatesCountyJail: true,
  summary: 'It does.',
  publisher: 'A publisher',
  address: 'https://example.org',
  observed: day('2025-03-05'),
}
const held = () => new Law([florida, nation], [jail])

test('what bears on an agency is the law of its state and of the nation', () => {
  assert.deepEqual(held().bearing('FL'), { state: florida, nation })
  assert.equal(held().of('US'), nation)
})

test('a state without a file has no law held', () => {
  assert.deepEqual(held().of('WY'), {
    state: 'WY',
    heldFrom: undefined,
    provisions: [],
    authorities: [],
    searched: undefined,
  })
})

test('a fact that a person carried in is found by its agency', () => {
  assert.equal(held().factOf('us-fl/a'), jail)
  assert.equal(held().factOf('us-fl/b'), undefined)
})
