import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { agencyKinds } from '../../src/agencies/kind.js'
import { factsThatBear } from '../../src/rules/bearing-facts.js'
import { duty } from '../../src/rules/duty.js'
import type { AgencyFacts } from '../../src/rules/facts.js'
import { authority, day, law, nation, provision } from './made-law.js'

const question = { on: day('2025-04-01'), knownAt: day('2025-04-01') }
const bearing = {
  state: law(
    [
      provision({ id: 'a', binds: '{ kind: [sheriff] }' }),
      provision({ id: 'b', binds: '{ officersAtLeast: 5 }' }),
    ],
    [authority({ id: 'c', of: '[a]', binds: '{ agency: [us-fl/miami-police-department] }' })],
  ),
  nation,
}

test('of the facts of an agency those bear that some provision asks for, and its id where a statement is on it', () => {
  const kind = { value: 'sheriff', source: 'its name' } as const
  const [officers, population] = [
    { value: 3, source: 'a table' },
    { value: 9, source: 'a table' },
  ]
  const facts = { id: 'us-fl/doral-police-department', kind, officers, population }
  assert.deepEqual(factsThatBear(facts, bearing), { kind, officers })
  const miami = { ...facts, id: 'us-fl/miami-police-department' }
  assert.deepEqual(factsThatBear(miami, bearing), { id: miami.id, kind, officers })
})

test('agencies of which the same facts bear are asked the same', () => {
  const fact = <T>(value: fc.Arbitrary<T>) =>
    fc.option(fc.record({ value, source: fc.constant('a source') }), { nil: undefined })
  const anyFacts = fc.record({
    id: fc.constantFrom('us-fl/miami-police-department', 'us-fl/doral-police-department', 'us-fl/x'),
    kind: fact(fc.constantFrom(...agencyKinds)),
    operatesCountyJail: fact(fc.boolean()),
    population: fact(fc.nat(9)),
    officers: fact(fc.nat(9)),
  })
  const held = (found: Record<string, unknown>) =>
    Object.fromEntries(Object.entries(found).filter(([, one]) => one !== undefined)) as AgencyFacts
  fc.assert(
    fc.property(anyFacts, anyFacts, (one, other) => {
      const mixed = { ...held(other), ...factsThatBear(held(one), bearing) }
      fc.pre(
        JSON.stringify(factsThatBear(mixed, bearing)) === JSON.stringify(factsThatBear(held(one), bearing)),
      )
      assert.deepEqual(duty(mixed, bearing, question), duty(held(one), bearing, question))
    }),
    { numRuns: 300 },
  )
})
