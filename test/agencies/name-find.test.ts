import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { findAgencies } from '../../src/agencies/find.js'
import { bundledDirectory } from './directory-bundled.js'

const directory = bundledDirectory()
const first = (text: string) => {
  const [best] = findAgencies(text, directory, { limit: 1 })
  return best && `${best.name}, ${best.state}`
}

const asked: readonly (readonly [string, string])[] = [
  ['miami', 'Miami Police Department, FL'],
  ['maimi police', 'Miami Police Department, FL'],
  ['Tampa PD', 'Tampa Police Department, FL'],
  ['collier so', "Collier County Sheriff's Office, FL"],
  ['hillsboro county sheriff fl', "Hillsborough County Sheriff's Office, FL"],
  ['ft myers', 'Fort Myers Police Department, FL'],
  ['policía de Hialeah', 'Hialeah Police Department, FL'],
  ['departamento de policía de Miami', 'Miami Police Department, FL'],
  ['alguacil de Miami-Dade', "Miami-Dade Sheriff's Office, FL"],
  ['alguacil del condado de Orange, Florida', "Orange County Sheriff's Office, FL"],
  ['lapolis miami', 'Miami Police Department, FL'],
  ['saint louis county police', 'St. Louis County Police Department, MO'],
  ['olathe police co', 'Olathe Police Department, CO'],
  ['fdle', 'Florida Department of Law Enforcement, FL'],
  ['nypd', 'New York Police Department, NY'],
  ['FL0130600', 'Miami Police Department, FL'],
]

for (const [text, name] of asked) {
  test(`"${text}" finds ${name}`, () => {
    assert.equal(first(text), name)
  })
}

test('a state asked for holds, whatever is nearer elsewhere', () => {
  for (const { state } of findAgencies('miami police', directory, { state: 'OK', limit: 5 }))
    assert.equal(state, 'OK')
})

test('nothing asked finds nothing', () => {
  assert.deepEqual(findAgencies('  ', directory), [])
  assert.deepEqual(findAgencies('???', directory), [])
})

test('any text is answered with no more than was asked for', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.integer({ min: 1, max: 20 }),
      (text, limit) => findAgencies(text, directory, { limit }).length <= limit,
    ),
  )
})
