import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { lowered, withoutAccents } from '../../src/check/folded.js'
import { families } from '../../src/check/frames/all.js'
import { needOf } from '../../src/check/pattern-needs.js'
import { Sieve } from '../../src/check/sieve.js'
import { phrases } from './phrases.js'

test('a pattern needs the letters that each of its ways has in a row', () => {
  assert.deepEqual(needOf('\\bsign(?:s|ed)?\\b'), { letters: 'sign' })
  assert.deepEqual(needOf('(?:city|town) council'), {
    any: [{ letters: 'city council' }, { letters: 'town council' }],
  })
  assert.deepEqual(needOf('vote[sd]?[^.]{0,20}?agreement(?! of)'), {
    all: [{ letters: 'vote' }, { letters: 'agreement' }],
  })
  assert.deepEqual(needOf('dirigi[oó]'), { letters: 'dirigio' })
})

test('what may be missing, any letter and what must not follow are not needed', () => {
  assert.equal(needOf('(?:sheriff)?'), undefined)
  assert.equal(needOf('sheriff|no'), undefined)
  assert.equal(needOf('\\p{L}+ \\d{3}'), undefined)
  assert.deepEqual(needOf('a(?:bc)*def'), { letters: 'def' })
  assert.deepEqual(needOf('(?<=judge )ruled(?= that)'), {
    all: [{ letters: 'judge ' }, { letters: ' that' }, { letters: 'ruled' }],
  })
})

test('no pattern that is found in a text is told to be missing from it', () => {
  for (const { text } of phrases()) {
    const words = withoutAccents(lowered(text))
    const sieve = new Sieve(words)
    for (const { frames } of families)
      for (const { words: pattern, rule } of frames)
        if (words.search(pattern) >= 0) assert.ok(sieve.mayHold(pattern), `${rule}: ${text}`)
  }
})

test('a text has whatever words it is made of, and mostly no others', () => {
  const word = fc.stringMatching(/^[a-z]{3,9}$/)
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), word, (words, other) => {
      const sieve = new Sieve(words.join(' '))
      for (const one of words) assert.ok(sieve.mayHold(new RegExp(one)))
      assert.ok(sieve.mayHold(new RegExp(`${other}|${words[0] ?? ''}`)))
    }),
    { numRuns: 100 },
  )
  assert.equal(new Sieve('the council met').mayHold(/sheriff/), false)
})
