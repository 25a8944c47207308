import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gazetteerOf, readClaims } from '../../src/check/read.js'
import { bundledDirectory } from '../agencies/directory-bundled.js'
import { annotatedTexts, type TextSet } from './articles.js'
import { type Measured, measured, type Pair, precision, recall } from './measure.js'
import { plainArticle } from './plain-article.js'
import { seedText } from './seed-gold.js'

const gazetteer = gazetteerOf(bundledDirectory().agencies)

function read(set: TextSet): Measured {
  return measured(
    annotatedTexts(set).map(({ text, language, published, claims, flags }): Pair => {
      const reading = readClaims(plainArticle(text, language, published), gazetteer)
      return { text, annotated: { claims, flags }, reading }
    }),
  )
}

// Floors a little below what was measured: a change that reads less well is seen, one that reads better raises them.
test('claims of the tuning texts are read as they were when these figures were set', () => {
  const { scored, opinionsAsserted } = read('tune')
  assert.ok(precision(scored) >= 0.89, `precision ${precision(scored)}`)
  assert.ok(recall(scored) >= 0.8, `recall ${recall(scored)}`)
  assert.equal(opinionsAsserted, 0)
})

test('claims of texts that no rule was made by are read as they were when these figures were set', () => {
  const { scored, opinionsAsserted } = read('report')
  assert.ok(precision(scored) >= 0.85, `precision ${precision(scored)}`)
  assert.ok(recall(scored) >= 0.7, `recall ${recall(scored)}`)
  assert.equal(opinionsAsserted, 0)
})

test('of a text annotated elsewhere nearly every claim is read, and no opinion as one', () => {
  const seed = seedText()
  if (seed === undefined) return
  const reading = readClaims(plainArticle(seed.text, 'en'), gazetteer)
  const { scored, opinionsAsserted } = measured([{ text: seed.text, annotated: seed, reading }])
  assert.ok(precision(scored) >= 0.95, `precision ${precision(scored)}`)
  assert.ok(recall(scored) >= 0.9, `recall ${recall(scored)}`)
  assert.ok(scored.speakersRight >= 0.9 * scored.speakers, `${scored.speakersRight} of ${scored.speakers}`)
  assert.equal(opinionsAsserted, 0)
})
