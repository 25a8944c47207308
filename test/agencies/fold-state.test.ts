import assert from 'node:assert/strict'
import { test } from 'node:test'
import { folded, printedOn } from './fold-case.js'

test('a name that moves to another state with its model and date stood under a wrong state', () => {
  const { means, fold } = folded(
    printedOn([
      ["MT | Cass County Sheriff's Office | TFM | 2025-02-28"],
      ["MN | Cass County Sheriff's Office | TFM | 2025-02-28"],
    ]),
  )
  assert.equal(means("MT | Cass County Sheriff's Office"), "MN Cass County Sheriff's Office")
  assert.deepEqual(fold.names.find(({ state }) => state === 'MT')?.rules, ['wrong-state'])
})

test('a pending name that is listed under another state stood under a wrong state, unless the directory has it there', () => {
  const printed = printedOn(
    [[], ["ND | McKenzie County Sheriff's Office | TFM | 2025-03-10"]],
    [["TX | McKenzie County Sheriff's Office | TFM"]],
  )
  assert.equal(
    folded(printed).means("TX | McKenzie County Sheriff's Office"),
    "ND McKenzie County Sheriff's Office",
  )
  const known = { has: () => true }
  assert.equal(
    folded(printed, { known }).means("TX | McKenzie County Sheriff's Office"),
    "TX McKenzie County Sheriff's Office",
  )
})

test('only the rows of one model move where the first state has an agency of that name too', () => {
  const own = "TX | Ellis County Sheriff's Office | JEM | 2025-04-16"
  const stray = "TX | Ellis County Sheriff's Office | WSO | 2025-03-07"
  const right = "KS | Ellis County Sheriff's Office | WSO | 2025-03-07"
  const { means } = folded(
    printedOn([[own], [own, stray], [own, right]], [["KS | Ellis County Sheriff's Office | WSO"]]),
  )
  assert.equal(means(stray), "KS Ellis County Sheriff's Office")
  assert.equal(means(own), "TX Ellis County Sheriff's Office")
})

test('an agency that leaves as its namesake in another state joins stays where it is', () => {
  const texas = [
    "TX | Ellis County Sheriff's Office | WSO | 2025-03-01",
    "TX | Ellis County Sheriff's Office | JEM | 2025-03-01",
  ]
  const { means } = folded(
    printedOn([texas, [texas[1] ?? '', "KS | Ellis County Sheriff's Office | WSO | 2025-03-08"]]),
  )
  assert.equal(means("TX | Ellis County Sheriff's Office | WSO"), "TX Ellis County Sheriff's Office")
})

test('a name without a number does not bring two numbers of two states together', () => {
  const { means, fold } = folded(
    printedOn(
      [
        [],
        [],
        ['TX|Polk County Constable District 4|WSO||Polk County|one.pdf'],
        ['FL|Polk County Constable|WSO||Polk County|one.pdf'],
      ],
      [
        ['FL|Polk County Constable District 5|WSO|2025-02-26|Polk County|one.pdf'],
        ['TX|Polk County Constable|WSO|2025-02-26|Polk County|one.pdf'],
      ],
    ),
  )
  assert.match(means('FL|Polk County Constable District 5') ?? '', /^FL /)
  assert.match(means('TX|Polk County Constable District 4') ?? '', /^TX /)
  assert.ok(fold.names.every(({ state, is }) => state === is.state))
})
