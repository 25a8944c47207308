import assert from 'node:assert/strict'
import { test } from 'node:test'
import { factAt, placeNow } from '../../src/query/fact.js'
import { claimText } from '../../src/register/corrections.js'
import { smallRecord, smallWorld } from '../api/small-world.js'

const [vote] = smallRecord
assert.ok(vote !== undefined)
const { subject, file } = vote
const about = { file, claim: 'claim 1' }
const was = claimText(vote)

/** The register where the vote stands at another place of its file, behind another claim. */
const moved = smallWorld({
  record: [
    { ...vote, text: 'Another.', locator: 'claim 1' },
    { ...vote, locator: 'claim 2' },
  ],
}).now()

test('a claim is found again by its words where the file has another one in its place', () => {
  assert.deepEqual(placeNow(smallWorld().now(), subject, about, was), about)
  assert.deepEqual(placeNow(moved, subject, about, was), { file, claim: 'claim 2' })
  assert.equal(placeNow(smallWorld({ record: [] }).now(), subject, about, was), null)
})

test('steps and fields stay where they are', () => {
  const step = { agreement: `${subject}/tfm`, stage: 'signed' }
  assert.equal(placeNow(moved, subject, step, 'signed 2020-01-01'), step)
})

test('a fact is told as the record shows it, and a silent one as silent', () => {
  const world = smallWorld()
  const miami = world.now().agencies.get(subject)
  assert.ok(miami !== undefined)
  const at = (stage: string) => factAt(world.now(), miami, { agreement: `${subject}/tfm`, stage })
  assert.deepEqual(at('signed'), { label: 'signed, Task Force Model', value: 'signed 2025-08-28' })
  assert.equal(at('listed').value, 'listed 2025-08-29 (not yet on the list of 2025-08-20)')
  assert.equal(at('trained').value, undefined)
  assert.equal(factAt(world.now(), miami, { field: 'counties' }).value, 'Miami-Dade County')
  assert.equal(factAt(world.now(), miami, { field: 'other' }).value, undefined)
})
