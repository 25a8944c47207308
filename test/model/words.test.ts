import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { modelName, modelOf, models } from '../../src/model/agreement.js'
import { cellText, columnIndex, columnLetters } from '../../src/model/cell.js'
import { editsBetween } from '../../src/model/edits.js'
import { SourceError } from '../../src/model/errors.js'
import { misspeltState, stateCodes, stateName, stateOf } from '../../src/model/state.js'

test('a model is named by its initials, its name, and every way in which lists spell it', () => {
  for (const model of models) {
    assert.equal(modelOf(model), model)
    assert.equal(modelOf(modelName(model)), model)
  }
  for (const [text, model] of [
    ['Task Force Model ', 'TFM'],
    ['Task Force Officer ', 'TFM'],
    ['Warrant Services Officer', 'WSO'],
    ['Warrant Service Office', 'WSO'],
    ['Jail Enforcment Model ', 'JEM'],
    ['  jail  ENFORCEMENT model', 'JEM'],
    ['Hybrid', undefined],
    ['', undefined],
  ] as const)
    assert.equal(modelOf(text), model, text)
})

test('a state is named by its code and its name, in any case and spacing', () => {
  for (const code of stateCodes) {
    assert.equal(stateOf(code), code)
    assert.equal(stateOf(` ${stateName(code).toLowerCase()} `), code)
    assert.equal(misspeltState(stateName(code)) ?? code, code)
  }
  assert.equal(stateOf('NORTH  CAROLINA\u00a0'), 'NC')
  for (const text of ['', 'ST', '#N/A', 'FLORDIA']) assert.equal(stateOf(text), undefined, text)
})

test('a misspelt state is the one state that two edits can make of it', () => {
  assert.equal(misspeltState('PENNSLYVANIA'), 'PA')
  assert.equal(misspeltState('FLORDIA '), 'FL')
  assert.equal(misspeltState('TENNESEE'), 'TN')
})

test('a misspelling that could be two states, or is short, is none', () => {
  for (const text of ['ORTH CAROLINA', 'NOUTH DAKOTA', 'OHOI', 'TEXS', 'SPRINGFIELD', ''])
    assert.equal(misspeltState(text), undefined, text)
})

test('columns and their letters stand for one another', () => {
  for (const [index, letters] of [
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ] as const)
    assert.equal(columnLetters(index), letters)
  fc.assert(fc.property(fc.nat(20_000), (index) => assert.equal(columnIndex(columnLetters(index)), index)))
  assert.equal(columnIndex('C17'), 2)
  assert.equal(columnIndex('17'), -1)
})

test('the text of a cell is what it shows, and nothing where it is empty', () => {
  assert.equal(cellText(null), '')
  assert.equal(cellText(undefined), '')
  assert.equal(cellText('link '), 'link ')
  assert.equal(cellText({ text: '#N/A', kind: 'error' }), '#N/A')
})

test('letters added, lost, changed or swapped with their neighbour are one edit each', () => {
  for (const [a, b, edits] of [
    ['', '', 0],
    ['08022025', '09022025', 1],
    ['090022025', '09022025', 1],
    ['Macro', 'Marco', 1],
    ['Bedford', 'Bradford', 2],
    ['abc', '', 3],
  ] as const)
    assert.equal(editsBetween(a, b), edits)
})

test('edits are as many one way as the other, none only between equals, and never more than letters', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 })
  fc.assert(
    fc.property(word, word, fc.nat(4), (a, b, limit) => {
      const edits = editsBetween(a, b)
      assert.equal(editsBetween(b, a), edits)
      assert.equal(edits === 0, a === b)
      assert.ok(edits <= Math.max(a.length, b.length))
      assert.equal(editsBetween(a, b, limit) <= limit, edits <= limit)
    }),
  )
})

test('an error of a source says where, what was expected and what was found, in short', () => {
  const error = new SourceError('list of May, cell F41', 'a day', `${'x'.repeat(500)}"`)
  assert.ok(error.message.length < 200)
  assert.ok(error.message.endsWith('x..."'))
  assert.equal(error.found.length, 501)
})
