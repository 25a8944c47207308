import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AnnotatedClaim } from './articles.js'
import { annotatedTexts } from './articles.js'
import { precision, recall } from './measure.js'
import { agreedOf, type Reader } from './readers.js'
import { measuredReaders } from './readers-measured.js'

function claim(start: number, end: number, more: Partial<AnnotatedClaim> = {}): AnnotatedClaim {
  const plain = { type: 'law.mandate', also: [], modality: 'asserted', polarity: 'yes', slots: {} } as const
  return { span: { start, end }, ...plain, ...more }
}

const readerOf = (...claims: AnnotatedClaim[]): Reader => ({ claims, flags: [] })

test('what two of three readers read stands, and what one alone read does not', () => {
  const { claims } = agreedOf([
    readerOf(claim(0, 10), claim(50, 60)),
    readerOf(claim(20, 30)),
    readerOf(claim(22, 30), claim(0, 9)),
  ])
  assert.deepEqual(
    claims.map(({ span }) => span),
    [
      { start: 0, end: 9 },
      { start: 22, end: 30 },
    ],
  )
})

test('claims are one where either reader would give them the type of the other', () => {
  const { claims } = agreedOf([
    readerOf(claim(0, 10, { type: 'law.statement', also: ['law.mandate'] })),
    readerOf(claim(0, 10)),
    readerOf(claim(0, 10, { type: 'law.ruling' })),
  ])
  assert.deepEqual(
    claims.map(({ type, also }) => [type, also]),
    [['law.mandate', ['law.statement']]],
  )
})

test('the speaker and the modality are those that two give, the names in full or not', () => {
  const { claims } = agreedOf([
    readerOf(claim(0, 10, { speaker: 'Ana Ruiz', modality: 'planned' })),
    readerOf(claim(0, 10, { speaker: 'Ruiz', modality: 'planned' })),
    readerOf(claim(0, 10, { speaker: 'vague' })),
  ])
  assert.equal(claims[0]?.speaker, 'Ruiz')
  assert.equal(claims[0]?.modality, 'planned')
})

test('one reader is taken at their word', () => {
  assert.deepEqual(agreedOf([readerOf(claim(0, 10))]).claims, [claim(0, 10)])
})

test('the readers of the texts that measure agree with each other more than is asked of the program', () => {
  const texts = annotatedTexts('report')
  assert.ok(texts.every(({ readers }) => readers.length === 3))
  const { scored } = measuredReaders(texts)
  assert.ok(precision(scored) > 0.95, `${precision(scored)}`)
  assert.ok(recall(scored) > 0.92, `${recall(scored)}`)
})
