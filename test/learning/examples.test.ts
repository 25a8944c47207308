import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hardTexts, heldApart, likenessTypes, textsToLearnFrom } from '../../learning/examples.js'
import { type Example, weighed } from '../../learning/weighed.js'
import { likenessOf } from '../../src/check/likeness/weighing.js'
import { annotatedTexts } from '../check/articles.js'

test('every text to learn from can be read, and none is one of those that the reader is measured by', () => {
  const texts = textsToLearnFrom()
  assert.ok(texts.length > 300)
  const measured = new Set(annotatedTexts('report').map(({ text }) => text.slice(0, 200)))
  for (const { text, claims, name } of texts) {
    assert.ok(claims.length > 0, name)
    assert.ok(!measured.has(text.slice(0, 200)), name)
  }
})

test('texts that are hard to read can be read by the program, and none of them teaches it', () => {
  const texts = hardTexts()
  const learned = new Set(textsToLearnFrom().map(({ text }) => text))
  assert.equal(heldApart(texts).length, Math.floor(texts.length / 3))
  for (const { text, claims, name } of texts) {
    assert.ok(claims.length > 0, name)
    assert.ok(!learned.has(text), name)
  }
})

test('likeness tells clauses apart by the signs that their types have, the same each time', () => {
  const example = (signs: readonly number[], type?: 'law.mandate'): Example => ({
    ...{ signs, also: new Set(), worth: 1 },
    types: new Set(type === undefined ? [] : [type]),
  })
  const examples = Array.from({ length: 40 }, (_, at) =>
    at % 4 === 0 ? example([1, 2, 50 + at], 'law.mandate') : example([2, 3, 50 + at]),
  )
  const weights = weighed(examples, ['law.mandate'])
  const [mandate] = weights.types
  assert.ok(mandate)
  assert.ok(likenessOf(mandate, [1, 2]) > 0)
  assert.ok(likenessOf(mandate, [2, 3]) < -1)
  assert.deepEqual(weighed(examples, ['law.mandate']), weights)
  assert.ok(!likenessTypes.includes('role.held'))
})
