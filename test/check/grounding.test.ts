import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { ground } from '../../src/check/grounding.js'
import { articleOfText } from '../../src/intake/article-text.js'

const text = `City Signs

Chief Ana Ruiz said that “three officers have been selected” – and 1,250 dollars were not paid. The city did not sign.

The city did not sign before June. Mr. Lee’s  office agreed.`
const article = articleOfText(text, { where: 'text' })
const propose = (quote: string, more: object = {}) =>
  ground({ type: 'personnel.count', quote, slots: {}, ...more }, article)
const words = (quote: string, more: object = {}) => {
  const found = propose(quote, more)
  return typeof found === 'string' ? found : text.slice(found.span.start, found.span.end)
}

test('a quote is found exactly, or but for case, white space, quotation marks and dashes', () => {
  assert.equal(words('three officers have been selected'), 'three officers have been selected')
  assert.equal(
    words('"THREE  officers have been selected" - and'),
    '“three officers have been selected” – and',
  )
  assert.equal(words("mr. lee's office\nagreed"), 'Mr. Lee’s  office agreed')
})

test('a quote that stands twice is taken only where what stands around it tells which', () => {
  assert.equal(words('The city did not sign'), 'quote-not-unique')
  assert.equal(words('The city did not sign', { suffix: ' before June' }), 'The city did not sign')
  assert.equal(words('The city did not sign', { prefix: 'not paid. ', suffix: '.' }), 'The city did not sign')
  assert.equal(words('The city did not sign', { suffix: ' after June' }), 'quote-not-unique')
})

test('part of a word or of a number is no quote, nor is nothing', () => {
  for (const quote of ['hree officers', 'three office', '250 dollars', '1,25', '', ' ', '“”'])
    assert.equal(words(quote), 'quote-not-found', quote)
})

test('a type, a speaker and slots must be known, in the document, and in the sentence', () => {
  assert.equal(words('three officers', { type: 'truth' }), 'unknown-type')
  assert.equal(words('three officers', { speakerQuote: 'Bo Lee' }), 'speaker-not-found')
  assert.equal(
    words('three officers', { speakerQuote: 'ana ruiz', slots: { amount: '1250' } }),
    'three officers',
  )
  assert.equal(words('three officers', { slots: { count: '3' } }), 'slot-not-found')
  assert.equal(words('three officers', { slots: { month: 'June' } }), 'slot-not-found')
})

test('polarity and modality are read by rule, whatever is proposed', () => {
  const found = propose('1,250 dollars were not paid')
  assert.ok(typeof found !== 'string')
  assert.equal(found.polarity, 'no')
})

test('a quote with one word changed, left out or put in is refused, and so is a changed number', () => {
  const all = text.match(/\S+/g) ?? []
  const run = fc.tuple(
    fc.nat(all.length - 4),
    fc.integer({ min: 3, max: 9 }),
    fc.nat(8),
    fc.constantFrom('change', 'drop', 'add'),
  )
  fc.assert(
    fc.property(run, ([start, length, place, how]) => {
      const quote = all.slice(start, start + length)
      const at = 1 + (place % (quote.length - 2))
      if (how === 'change') quote[at] = /\d/.test(quote[at] ?? '') ? '1,350' : 'seventeen'
      else if (how === 'drop') quote.splice(at, 1)
      else quote.splice(at, 0, 'never')
      assert.equal(words(quote.join(' ')), 'quote-not-found', quote.join(' '))
    }),
  )
  for (const quote of [
    'The city did sign',
    '1,251 dollars',
    '1250 dollars',
    'four officers',
    'The city did not signed',
  ])
    assert.equal(words(quote), 'quote-not-found', quote)
})
