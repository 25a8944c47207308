import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { winAnsi } from '../../src/paper/win-ansi.js'

test('what the typefaces can show stays as it is', () => {
  for (const text of ['Key West, “4–2” — it’s §287(g) …', 'Señor Núñez', 'Lapèrèz, Òfisye', '€5 • Œuvre'])
    assert.equal(winAnsi(text), text)
})

test('other letters lose their accents, arrows and signs are told in words, the rest as code points', () => {
  assert.equal(winAnsi('Wałęsa'), 'Walesa')
  assert.equal(winAnsi('no provision held → best efforts'), 'no provision held to best efforts')
  assert.equal(winAnsi('≥ 25 officers'), 'at least 25 officers')
  assert.equal(winAnsi('ﬁle №'), 'file No')
  assert.equal(winAnsi('警'), '[U+8B66]')
})

test('a letter and its accent apart are one letter', () => {
  assert.equal(winAnsi('Pen\u0303itas'), 'Peñitas')
})

test('any text becomes one that the typefaces can show, and twice is as once', () => {
  const canShow = /^[ -~\u00a0-\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]*$/
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      assert.match(winAnsi(text), canShow)
      assert.equal(winAnsi(winAnsi(text)), winAnsi(text))
    }),
    { numRuns: 100 },
  )
})
