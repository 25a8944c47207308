import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { canonical } from '../../src/log/canonical.js'
import type { Json } from '../../src/model/entry.js'

test('keys are sorted by code unit at every depth, without white space', () => {
  assert.equal(canonical({ b: [{ d: 1, c: null }], a: 'x' }), '{"a":"x","b":[{"c":null,"d":1}]}')
  assert.equal(canonical({ é: 1, z: 2, Z: 3, '😀': 4, '\uffff': 5 }), '{"Z":3,"z":2,"é":1,"😀":4,"\uffff":5}')
})

test('keys that look like numbers are sorted as text too', () => {
  assert.equal(
    canonical({ 9: 'b', 10: 'a', x: { 2: 1, 11: 2, a: 3 } }),
    '{"10":"a","9":"b","x":{"11":2,"2":1,"a":3}}',
  )
})

test('a key named __proto__ is a key like any other', () => {
  const value = JSON.parse('{"b":1,"__proto__":{"y":1,"x":2}}') as Json
  assert.equal(canonical(value), '{"__proto__":{"x":2,"y":1},"b":1}')
})

test('numbers and texts are written as ECMAScript writes them', () => {
  assert.equal(
    canonical([1e21, 0.000001, 1e-7, -0, 333333333.3333333]),
    '[1e+21,0.000001,1e-7,0,333333333.3333333]',
  )
  assert.equal(canonical(['\u0000\n"\\/', '\ud800', '€']), '["\\u0000\\n\\"\\\\/","\\ud800","€"]')
})

test('the example of RFC 8785 is written as it says', () => {
  const value = JSON.parse(`{
    "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
    "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
    "literals": [null, true, false]
  }`) as Json
  const expected =
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
    '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}'
  assert.equal(canonical(value), expected)
})

test('what is no JSON is refused with its place', () => {
  const refused: [value: unknown, message: string][] = [
    [undefined, 'body: expected a JSON value, found undefined'],
    [{ a: { b: undefined } }, 'body.a.b: expected a JSON value, found undefined'],
    [[Number.POSITIVE_INFINITY], 'body[0]: expected a JSON value, found number Infinity'],
    [{ b: 1, a: [1n] }, 'body.a[0]: expected a JSON value, found bigint 1'],
    [{ day: new Date(0) }, 'body.day: expected a JSON value, found an object of class Date'],
    [{ toJSON: () => 1 }, 'body.toJSON: expected a JSON value, found a function'],
    [new Array(1), 'body[0]: expected a JSON value, found undefined'],
  ]
  for (const [value, message] of refused)
    assert.throws(() => canonical(value as Json), { name: 'LogError', message })
})

test('canonical text reads back as the value', () => {
  fc.assert(fc.property(json, (value) => assert.deepEqual(JSON.parse(canonical(value)), value)))
})

test('the order in which keys were set does not matter', () => {
  const shuffled = json.chain((value) => fc.record({ value: fc.constant(value), seed: fc.nat() }))
  fc.assert(
    fc.property(shuffled, ({ value, seed }) =>
      assert.equal(canonical(reordered(value, seed)), canonical(value)),
    ),
  )
})

test('canonical text of canonical text read back is the same text', () => {
  fc.assert(
    fc.property(json, (value) => assert.equal(canonical(JSON.parse(canonical(value))), canonical(value))),
  )
})

test('writing the canonical text leaves the value as it was', () => {
  fc.assert(
    fc.property(json, (value) => {
      const before = JSON.stringify(value)
      canonical(value)
      assert.equal(JSON.stringify(value), before)
    }),
  )
})

/** JSON with keys of every kind, many of them like numbers; without -0, which JSON cannot hold. */
const { json } = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof(
    { depthSize: 'medium' },
    fc.constantFrom(null, true, false),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value)),
    fc.string({ unit: 'binary' }),
    fc.array(tie('json'), { maxLength: 5 }),
    fc
      .array(fc.tuple(fc.oneof(fc.string({ unit: 'binary' }), fc.nat(30).map(String)), tie('json')), {
        maxLength: 6,
      })
      .map((members) => Object.fromEntries(members)),
  ),
}))

/** The same value with the keys of its objects set in another order. */
function reordered(value: Json, seed: number): Json {
  if (Array.isArray(value)) return value.map((item) => reordered(item, seed))
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value).map(([key, item]): [string, Json] => [key, reordered(item, seed)])
  const turn = members.length === 0 ? 0 : seed % members.length
  const turned = [...members.slice(turn), ...members.slice(0, turn)]
  return Object.fromEntries(seed % 2 === 0 ? turned : turned.reverse())
}
