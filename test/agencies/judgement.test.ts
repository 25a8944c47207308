import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { parseJudgements } from '../../src/agencies/judgement.js'
import { folded, judged, printedOn } from './fold-case.js'

const swap = printedOn([
  ["TX | Lampass County Sheriff's Office | WSO | 2025-07-15"],
  ["TX | Lampasas County Sheriff's Office | WSO | 2025-07-15"],
])
const names = ["Lampass County Sheriff's Office", "Lampasas County Sheriff's Office"]

test('a person keeps apart what a rule would join, and the pair is no longer open', () => {
  const judgements = judged({ judgement: 'different', state: 'TX', names })
  const { means, fold } = folded(swap, { judgements })
  assert.equal(means("TX | Lampass County Sheriff's Office"), "TX Lampass County Sheriff's Office")
  assert.deepEqual(fold.undecided, [])
})

test('a person keeps apart what a third name would join', () => {
  const printed = printedOn([
    ['FL | Tampa PD | TFM'],
    ['FL | City of Tampa Police Department | TFM'],
    ['FL | Tampa Police Department | TFM'],
  ])
  const judgements = judged({
    judgement: 'different',
    state: 'FL',
    names: ['Tampa PD', 'Tampa Police Department'],
  })
  const { means } = folded(printed, { judgements })
  assert.notEqual(means('FL | Tampa PD'), means('FL | Tampa Police Department'))
})

test('a person joins what no rule would, numbers or not, and the reason is theirs', () => {
  const printed = printedOn([
    ['TN | State Constable 1st District | TFM | 2025-01-01'],
    ['TN | Polk County Constable District 4 | TFM | 2025-02-02'],
  ])
  const judgements = judged({
    judgement: 'same',
    state: 'TN',
    names: ['state constable  1st district', 'Polk County Constable District 4'],
  })
  const { means, fold } = folded(printed, { judgements })
  assert.equal(means('TN | State Constable 1st District'), 'TN Polk County Constable District 4')
  assert.deepEqual(fold.names.find(({ name }) => name.startsWith('State'))?.rules, ['judgement'])
  assert.equal(fold.names.find(({ name }) => name.startsWith('State'))?.reason, 'a reason')
})

test('a person moves a name to its state, or leaves it where a rule would move it', () => {
  const printed = printedOn([
    ["MT | Cass County Sheriff's Office | TFM | 2025-02-28"],
    ["MN | Cass County Sheriff's Office | TFM | 2025-02-28"],
  ])
  const state = (is: string) =>
    judged({ judgement: 'state', state: 'MT', names: ["Cass County Sheriff's Office"], is })
  assert.equal(
    folded(printed, { judgements: state('MT') }).means("MT | Cass County Sheriff's Office"),
    "MT Cass County Sheriff's Office",
  )
  assert.equal(
    folded(printed, { judgements: state('ND') }).means("MT | Cass County Sheriff's Office"),
    "ND Cass County Sheriff's Office",
  )
})

test('a judgement on names that no list prints changes nothing', () => {
  const judgements = judged({ judgement: 'same', state: 'FL', names: ['Nowhere PD', 'Elsewhere PD'] })
  assert.deepEqual(folded(swap, { judgements }).fold, folded(swap).fold)
})

test('a judgement that does not read is an error with its line, what was expected and what was found', () => {
  const line = { judgement: 'same', state: 'TX', names, reason: 'r', by: 'b', on: '2026-11-23' }
  const read = (fields: object) => () => parseJudgements(`\n${JSON.stringify({ ...line, ...fields })}`, 'j')
  assert.throws(() => parseJudgements('{', 'j'), {
    message: 'j, line 1: expected a JSON object on one line, found "{"',
  })
  assert.throws(read({ state: 'Texas' }), {
    message: 'j, line 2, state: expected a state\'s postal code, found "Texas"',
  })
  assert.throws(read({ names: ['one'] }), {
    message: 'j, line 2, names: expected 2 names, found "[\\"one\\"]"',
  })
  assert.throws(read({ on: '2026-02-30' }), /line 2, on: expected a day/)
  assert.throws(read({ reason: ' ' }), /line 2, reason: expected a text/)
  assert.throws(
    read({ judgement: 'alike' }),
    /expected same, different, same-agreement or state, found "alike"/,
  )
  assert.throws(read({ judgement: 'same-agreement' }), /line 2, model: expected a text/)
  assert.throws(read({ judgement: 'different', model: 'XXX' }), /expected TFM, WSO or JEM/)
})

test('the bundled judgements read, each name once in a kind of judgement', () => {
  const text = readFileSync(new URL('../../../data/judgements.jsonl', import.meta.url), 'utf8')
  const judgements = parseJudgements(text, 'data/judgements.jsonl')
  assert.ok(judgements.length > 0)
  const keys = judgements.map(
    ({ judgement, state, names }) => `${judgement} ${state} ${[...names].sort().join('|')}`,
  )
  assert.equal(new Set(keys).size, keys.length)
})
