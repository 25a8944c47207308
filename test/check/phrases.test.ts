import assert from 'node:assert/strict'
import { test } from 'node:test'
import { annotatedTexts } from './articles.js'
import { phrases, phrasesOf } from './phrases.js'

test('each phrase is read, its claims stand in it and are of types that there are', () => {
  for (const { name, text, claims } of phrases()) {
    assert.ok(text.trim() !== '', name)
    const keys = claims.map(({ span, type }) => `${span.start}-${span.end} ${type}`)
    assert.equal(new Set(keys).size, keys.length, name)
  }
})

test('no phrase stands twice, or in a text of the sets', () => {
  const texts = phrases().map(({ text }) => text)
  assert.deepEqual(
    texts.filter((text, index) => texts.indexOf(text) !== index),
    [],
  )
  const articles = [...annotatedTexts('tune'), ...annotatedTexts('report')].map(({ text }) => text)
  assert.deepEqual(
    texts.filter((text) => articles.some((article) => article.includes(text))),
    [],
  )
})

test('a phrase is named after its file, and what is wrong with one is told by that name', () => {
  const [read] = phrasesOf('a.en.yaml', 'language: en\nphrases:\n  - {text: Alva joined., claims: []}\n')
  assert.equal(read?.name, 'a.en-1')
  const refused: [string, RegExp][] = [
    ['language: en\n', /phrases: expected a list/],
    ['language: en\nphrases:\n  - {claims: []}\n', /a\.en-1: text/],
    ['language: en\nphrases:\n  - {text: Alva joined., claim: []}\n', /one of text, claims, flags/],
    ['language: en\nphrases:\n  - {text: Alva joined., claims: [{exact: Brooke, type: trend}]}\n', /a\.en-1/],
    ['language: fr\nphrases:\n  - {text: Alva joined., claims: []}\n', /language/],
  ]
  for (const [source, message] of refused) assert.throws(() => phrasesOf('a.en.yaml', source), message)
})
