import assert from 'node:assert/strict'
import { test } from 'node:test'
import { annotatedText, annotatedTexts, styles, textSets } from './articles.js'

test('each annotated text has claims, and each claim stands in it', () => {
  for (const set of textSets)
    for (const { name, text, claims } of annotatedTexts(set)) {
      assert.ok(claims.length >= 5, `${set}/${name}: ${claims.length} claims`)
      for (const { span } of claims) assert.ok(text.slice(span.start, span.end).trim() !== '', name)
    }
})

test('no claim is annotated twice with one type', () => {
  for (const set of textSets)
    for (const { name, claims } of annotatedTexts(set)) {
      const keys = claims.map(({ span, type }) => `${span.start}-${span.end} ${type}`)
      assert.equal(new Set(keys).size, keys.length, `${set}/${name}`)
    }
})

test('either set has texts enough, and of every style', () => {
  for (const set of textSets) {
    const texts = annotatedTexts(set)
    assert.ok(texts.length >= 12, `${set}: ${texts.length}`)
    for (const style of styles)
      assert.ok(
        texts.some((text) => text.style === style),
        `${set}: ${style}`,
      )
  }
})

test('no text stands in both sets', () => {
  const tuned = annotatedTexts('tune').map(({ text }) => text)
  assert.deepEqual(
    annotatedTexts('report').filter(({ text }) => tuned.includes(text)),
    [],
  )
})

const text = 'Alva joined. Alva may leave.\n'

function annotation(claim: string): string {
  return `style: local paper\nlanguage: en\npublished: 2025-06-18\nclaims:\n  - ${claim}\n`
}

test('an annotation is read with what it leaves out', () => {
  const [claim] = annotatedText('a.yaml', 'a', text, annotation('{exact: Alva, nth: 2, type: trend}')).claims
  assert.deepEqual(claim, {
    span: { start: 13, end: 17 },
    type: 'trend',
    also: [],
    modality: 'asserted',
    polarity: 'yes',
    slots: {},
  })
})

test('what is wrong with an annotation is refused by name', () => {
  const refused: [string, RegExp][] = [
    ['{exact: Brooke, type: trend}', /a\.yaml: claims 1: .*words that stand in the text.*Brooke/],
    ['{exact: Alva, type: trend}', /an nth from 1 to 2/],
    ['{exact: Alva, nth: 3, type: trend}', /an nth from 1 to 2/],
    ['{exact: Alva joined, type: trends}', /claims 1: type.*trends/],
    ['{exact: Alva joined, type: trend, also: [trends]}', /also.*trends/],
    ['{exact: Alva joined, type: trend, modality: maybe}', /modality.*maybe/],
    ['{exact: Alva joined, type: trend, sayer: Ruiz}', /claims 1.*sayer/],
    ['{exact: Alva joined, type: trend, slots: {number: 2}}', /slots.*number/],
  ]
  for (const [claim, error] of refused)
    assert.throws(() => annotatedText('a.yaml', 'a', text, annotation(claim)), error)
})
